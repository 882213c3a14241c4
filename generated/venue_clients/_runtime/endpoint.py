"""What generated code says about one endpoint: plain constants, cheap to import."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from .omit import OMIT

if TYPE_CHECKING:
    from .prepare import Plan
    from .queries import Resolution

T = TypeVar("T")

Values = Mapping[str, object]

_LONGEST_NUMBER = 18

Place = Literal["query", "body", "path", "header"]
Style = Literal["repeat", "csv", "json", "base64-json"]


class Parameter(NamedTuple):
    """One argument by its wire name.

    `kind` is string, integer, number, decimal, boolean, object, any, array<kind>, map<kind>, or
    several joined by "|". id<string> and id<integer> are ids, which may be given either way and are
    sent as documented. The name "[]" with place body is a body that is an array itself. In JSON
    a decimal is sent as a string and a number as a number, both in plain digits. `style` says how
    an array or object goes into a query or form. `fields` types the members of an object (or of
    the objects in an array); a last one named "*" takes any others. `nullable` allows an explicit
    None, sent as JSON null. `argument` is the Python name where it differs, by which a caller gives
    a member, too. `choices` are all values that may be given (of each item of a list), none where
    any may; `least` and `most` bound a number, `longest` the length of a text. `unit` is that of a
    point in time ("s", "ms", "us" since 1970, "iso" for a text), which may then be a `datetime`.
    """

    name: str
    place: Place
    kind: str
    required: bool = False
    style: Style = "repeat"
    nullable: bool = False
    fields: tuple[Parameter, ...] = ()
    argument: str = ""
    choices: tuple[str | int, ...] = ()
    least: str = ""
    most: str = ""
    longest: int | None = None
    unit: str = ""


ConstraintKind = Literal[
    "at_least_one_of",
    "exactly_one_of",
    "mutually_exclusive",
    "requires",
    "required_if",
    "min_items",
    "max_items",
]


class Constraint(NamedTuple):
    """A rule over several parameters, by wire names.

    requires: `names[0]` needs the others. required_if: `names` are needed once `when` holds, which
    reads ("type", "LIMIT", "STOP") = parameter and values, or ("price",) = parameter is given. Any
    other kind with a `when` holds only then. min_items, max_items: each of `names` has at least or
    at most `limit` items. `scope` is a list parameter ("[]", "orders[]", "a.orders[]") for each of
    whose items the rule holds; the names are then those of members of an item.
    """

    kind: ConstraintKind
    names: tuple[str, ...]
    when: tuple[str, ...] = ()
    limit: int | None = None
    scope: str = ""


class Limit(NamedTuple):
    """At most `requests` (or their weight, if `weighted`) in any `seconds`.

    Endpoints that name the same `bucket` share it ("uid", "uid:trade", "ip"); the empty bucket is
    the endpoint's own. `locked` is for how many seconds the venue shuts out who exceeds it.
    `by_address`: the venue counts it for an IP address, not for an account. `reserved` is what
    calls that are no cancellation leave free of it.
    """

    requests: int
    seconds: float
    bucket: str = ""
    weighted: bool = False
    locked: float = 0.0
    by_address: bool = False
    reserved: int = 0


class Weight(NamedTuple):
    """What a call counts where that depends on one parameter.

    `absent` counts where the parameter is not given, `given` where it is and nothing else fits:
    one of `values` (as text), or one of `spans` (first and last whole number).
    """

    parameter: str
    absent: int
    given: int
    values: tuple[tuple[str, int], ...] = ()
    spans: tuple[tuple[int, int, int], ...] = ()

    def of(self, values: Values) -> int:
        """The weight of a call with these arguments."""
        value = values.get(self.parameter, OMIT)
        if value is OMIT or value is None:
            return self.absent
        text = str(value)
        for known, weight in self.values:
            if text == known:
                return weight
        if text.isdecimal() and len(text) <= _LONGEST_NUMBER:
            for first, last, weight in self.spans:
                if first <= int(text) <= last:
                    return weight
        return self.given

    @property
    def most(self) -> int:
        """The highest weight that a call can have."""
        values = [weight for _, weight in self.values]
        spans = [weight for _, _, weight in self.spans]
        return max(self.absent, self.given, *values, *spans)


class ClientOrderId(NamedTuple):
    """The parameter that takes an order id of the caller's, made here when none is given; a member
    of the items of a list by its whole name ("[].client_order_id").

    `form`: "integer" for 1 … 2**63-1, "hex" for 32 hexadecimal digits, "uuid" with dashes.
    """

    name: str
    form: Literal["integer", "hex", "uuid"] = "hex"


class Endpoint(Generic[T]):
    """One endpoint. `T` is what its method returns.

    `module` is `__name__` of the generated `api` module; `model` names the type of the whole body
    in the `models` module beside it, and `unwrap` the attribute of it that is handed over (None:
    the whole). `envelope` and `recipe` name entries of the venue. `fixed_query` is the part of the
    query that belongs to the route (`?command=cancelOrder`); it is sent first. `no_content`: the
    answer of a success has no body. `cancels` marks what only takes orders back: limits hold a
    reserve for it.
    """

    __slots__ = (
        "body", "cancels", "changes_state", "client_order_id", "constraints", "envelope",
        "fixed_query", "ids", "limits", "method", "model", "module", "name", "no_content",
        "parameters", "path",
        "plan", "private", "recipe", "resolved_by", "source", "unwrap", "weight",
    )  # fmt: skip

    def __init__(
        self,
        *,
        name: str,
        method: str,
        path: str,
        module: str,
        model: str,
        unwrap: str | None = None,
        no_content: bool = False,
        envelope: str = "default",
        private: bool = False,
        recipe: str | None = None,
        body: Literal["json", "form"] | None = None,
        parameters: tuple[Parameter, ...] = (),
        constraints: tuple[Constraint, ...] = (),
        limits: tuple[Limit, ...] = (),
        weight: int | Weight = 1,
        changes_state: bool = True,
        cancels: bool = False,
        ids: tuple[str, ...] = (),
        client_order_id: ClientOrderId | None = None,
        resolved_by: Resolution[Any] | None = None,
        fixed_query: tuple[tuple[str, str], ...] = (),
        source: str = "",
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.module = module
        self.model = model
        self.unwrap = unwrap
        self.no_content = no_content
        self.envelope = envelope
        self.private = private
        self.recipe = recipe
        self.body = body
        self.parameters = parameters
        self.constraints = constraints
        self.limits = limits
        self.weight = weight
        self.changes_state = changes_state
        self.cancels = cancels
        self.ids = ids
        self.client_order_id = client_order_id
        self.resolved_by = resolved_by
        self.fixed_query = fixed_query
        self.source = source
        #: What `prepare` computes once, at the first call.
        self.plan: Plan | None = None

    def __repr__(self) -> str:
        return f"<Endpoint {self.name}: {self.method} {self.path}>"
