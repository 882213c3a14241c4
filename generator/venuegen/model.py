"""The intermediate model: Venue ▸ Group ▸ Endpoint ▸ Parameter and response type.

Plain frozen data. No parsing of pages and no text of Python in it: names are wire names, every text
that came from a page is `Untrusted`, types are the shapes of this module, never words of a page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from venuegen.facts import Body, ConstraintKind, Json, Place, Required


class Untrusted(str):
    """Text of a page. It reaches an output only through a sink of `venuegen.emit.encoders`."""

    __slots__ = ()


NO_TEXT = Untrusted("")


class Scalar(StrEnum):
    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Plain:
    """A scalar; where the page disagrees with its samples, any of several."""

    scalars: tuple[Scalar, ...]
    enum: tuple[str | int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Array:
    item: Type


@dataclass(frozen=True, slots=True)
class Map:
    """An object whose keys are data."""

    value: Type


@dataclass(frozen=True, slots=True)
class Object:
    fields: tuple[Field, ...]


Type = Plain | Array | Map | Object


@dataclass(frozen=True, slots=True)
class Source:
    """Where a symbol comes from: a page relative to the sources' root, and a line of it."""

    page: str
    line: int


@dataclass(frozen=True, slots=True)
class Field:
    """One member of an object, in a request body or a response. `required` False: may be absent."""

    name: Untrusted
    type: Type
    required: bool
    source: Source
    nullable: bool = False
    documented: bool = True
    description: Untrusted = NO_TEXT
    unit: Untrusted | None = None
    enum_meanings: Mapping[str, Untrusted] = field(default_factory=dict[str, Untrusted])


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument of a call. `signed` ones are added by the signing recipe, not by the caller."""

    name: Untrusted
    place: Place
    type: Type
    required: Required
    source: Source
    default: Json = None
    default_text: Untrusted | None = None
    description: Untrusted = NO_TEXT
    range: tuple[str | None, str | None] | None = None
    unit: Untrusted | None = None
    max_length: int | None = None
    enum_meanings: Mapping[str, Untrusted] = field(default_factory=dict[str, Untrusted])
    signed: bool = False
    #: How an array or object is written into a query or form.
    style: Literal["repeat", "csv", "json"] = "repeat"


@dataclass(frozen=True, slots=True)
class Constraint:
    kind: ConstraintKind
    fields: tuple[Untrusted, ...]
    source: Source
    when: tuple[Untrusted, ...] = ()
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class RateLimit:
    requests: int
    seconds: float
    scope: Untrusted
    source: Source
    #: Calls of one bucket share the limit; None is a limit of this endpoint alone.
    bucket: str | None = None
    #: Each call counts with its weight instead of one.
    weighted: bool = False


@dataclass(frozen=True, slots=True)
class Weight:
    """What a call counts where that depends on one parameter; see `templates/runtime/endpoint.py`.

    `absent` counts where the parameter is not given, `given` where it is and no other case fits:
    one of its values as text, or a whole number from a first to a last.
    """

    parameter: Untrusted
    absent: int
    given: int
    values: tuple[tuple[Untrusted, int], ...] = ()
    spans: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class LimitHeader:
    """A header of answers that tells how much of the window `bucket` of `seconds` is used or left.

    `limit` names the header that tells the size of the window meant, where several have one header.
    """

    name: str
    bucket: str
    says: Literal["used", "remaining"]
    seconds: float
    limit: str | None = None


@dataclass(frozen=True, slots=True)
class Paging:
    """How a listing goes on after a page of it.

    `parameter` takes a cursor that the body holds as `next`, the number of items so far, the number
    of the page, or `next` of the last item; an `inclusive` id brings that item once more. `items`
    (the listing), `more` (false on the last page) and `total` are dotted members of the body.
    `size` is the parameter that sets how many items a page has.
    """

    kind: Literal["cursor", "offset", "page", "id"]
    parameter: str
    items: str | None
    next: str | None = None
    more: str | None = None
    total: str | None = None
    size: str | None = None
    #: Of the first page; None where no page says how they are counted.
    first: int | None = None
    inclusive: bool = False


@dataclass(frozen=True, slots=True)
class Settling:
    """The call whose answer tells what became of one with an unknown outcome.

    `by` pairs parameters of that call (wire names) with the parameters whose values they take; None
    where the call can be named, but not made from what was sent.
    """

    group: str
    endpoint: str
    by: tuple[tuple[str, str], ...] | None = None

    @property
    def method(self) -> str:
        return f"{self.group}.{self.endpoint}"


@dataclass(frozen=True, slots=True)
class DocumentedError:
    code: Untrusted | int | None
    http: int | None
    message: Untrusted
    source: Source


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample body of the page as strict JSON text."""

    text: Untrusted
    source: Source


Provenance = Literal["venue", "third-party"]


@dataclass(frozen=True, slots=True)
class PageOrigin:
    """Where the text of a page comes from, and whether its original was seen whole."""

    url: str | None
    seen: Literal["whole", "part"]
    note: str = ""
    #: The third parties that attest it, where the venue does not.
    attested_by: str | None = None


@dataclass(frozen=True, slots=True)
class Endpoint:
    name: str
    title: Untrusted
    description: Untrusted
    method: str
    path: Untrusted
    private: bool
    body: Body
    source: Source
    parameters: tuple[Parameter, ...]
    response: Type
    #: The member of the body that is handed to the caller ("data"); None hands over the whole body.
    unwrap: str | None
    envelope: str
    recipe: str | None
    #: True where a repetition could change something at the venue (so it is never resent blindly).
    changes_state: bool
    permission: Untrusted | None = None
    hosts: tuple[str, ...] = ()
    deprecated: bool = False
    #: As the page says it, for people; `counted` is what the client counts.
    weight: Json = None
    counted: int | Weight = 1
    constraints: tuple[Constraint, ...] = ()
    rate_limits: tuple[RateLimit, ...] = ()
    errors: tuple[DocumentedError, ...] = ()
    request_samples: tuple[Sample, ...] = ()
    response_samples: tuple[Sample, ...] = ()
    error_samples: tuple[Sample, ...] = ()
    notes: tuple[Untrusted, ...] = ()
    provenance: Provenance = "venue"
    #: Wire names of parameters that identify what the call acts on, for an unknown outcome.
    ids: tuple[str, ...] = ()
    client_order_id: str | None = None
    #: How a client order id is made where the caller gave none: uuid, uuid-hex or integer.
    client_order_id_format: str | None = None
    settled_by: Settling | None = None
    #: Query parameters that are part of the documented route (`?command=cancelOrder`).
    fixed_query: tuple[tuple[str, str], ...] = ()
    page: PageOrigin | None = None
    #: How a listing goes on; None where the answer is whole.
    paging: Paging | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A folder of pages. `name` is the folder's name, a Python identifier."""

    name: str
    title: str
    endpoints: tuple[Endpoint, ...]


@dataclass(frozen=True, slots=True)
class Environment:
    """A set of equivalent base URLs by name (production, testnet); the first is the default."""

    name: str
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Credential:
    """One thing a caller must give: its argument name, its environment variable, is it secret."""

    name: str
    env: str
    secret: bool


@dataclass(frozen=True, slots=True)
class Addition:
    """Something that signing adds to a request.

    `place` is query, header, or params (wherever the endpoint's own parameters go: the form of a
    request that has one, else the query). `value` is a template over the credentials' names,
    {timestamp} and, once the payload is signed, {signature}.
    """

    place: Literal["query", "header", "params"]
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Vector:
    """A signed request that is known to be right; generation fails where it is not reproduced.

    `query`, `form` and `body` are what the caller gives; `payload` is the canonical text, if known.
    """

    credentials: Mapping[str, str]
    timestamp_ms: int
    method: str
    host: str
    path: str
    query: tuple[tuple[str, str], ...]
    body: str
    signature: str
    payload: str | None
    source: str
    form: tuple[tuple[str, str], ...] = ()
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a request is signed, as data. Compiled into signing.py; never interpreted at run time.

    `payload` is a template over {method} {host} {path} {query} {params} {body} {timestamp} and the
    credentials. {query} and {params} are texts `k=v&k=v` built by `sort` and `escape`: escaped as
    sent, or raw. {question_query} is "?" + {query}, or nothing where there is no query. {params} is
    the form of a request that has one, else the query. `leave_out` names parameters that are sent
    but not signed. `key` names the credential that keys an HMAC. `nonce`: each timestamp of a key
    must be later than the one before. `clock_codes` are the refusals of a timestamp.
    """

    name: str
    paths: tuple[str, ...]
    credentials: tuple[Credential, ...]
    algorithm: Literal["hmac-sha256", "md5", "bearer"]
    encoding: Literal["hex", "upper-hex", "base64"] | None
    timestamp: Literal["milliseconds", "seconds", "iso-seconds"] | None
    add: tuple[Addition, ...]
    sort: bool
    escape: bool
    payload: str
    send: tuple[Addition, ...]
    vectors: tuple[Vector, ...] = ()
    key: str | None = None
    leave_out: tuple[str, ...] = ()
    nonce: bool = False
    clock_codes: tuple[str, ...] = ()
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Envelope:
    """What surrounds the data of a response, for the paths that match.

    `success` maps a member to the values that mean success; empty where the HTTP status alone
    decides. `code` and `message` name the members of a refusal, the first that is there counts.
    `unknown` lists codes of refusals that leave open whether the call was carried out,
    `not_processed` those that exclude it whatever the HTTP status. A member may be dotted.
    """

    name: str
    paths: tuple[str, ...]
    data: str | None
    success: Mapping[str, tuple[Json, ...]]
    code: tuple[str, ...]
    message: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    not_processed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ErrorClass:
    """Codes of refusals and HTTP statuses that raise one class of exception of this venue."""

    name: str
    base: str
    codes: tuple[str, ...]
    http: tuple[int, ...]
    #: What a code means, in our words, for the docs.
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class TokenFlow:
    """How a bearer token is got and renewed, for a caller who has none of his own.

    `login` and `refresh` are endpoints of one group. `login_parameters` maps wire names to names of
    credentials; `refresh_parameter` is where the refresh token goes. The next three are dotted
    members of both answers. `credential` is what the recipes know the token by.
    """

    login: str
    login_parameters: Mapping[str, str]
    credentials: tuple[Credential, ...]
    refresh: str | None
    refresh_parameter: str
    access_token: str
    refresh_token: str
    expires_in: str
    credential: str


@dataclass(frozen=True, slots=True)
class Step:
    """One call of a walk. `take` leads to an answer of an earlier one by attributes."""

    endpoint: str
    give: Mapping[str, str | int]
    take: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Walk:
    """An example for the docs that goes through a venue, and what it leaves out for a reason."""

    steps: tuple[Step, ...]
    without: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Venue:
    name: str
    title: str
    homepage: str
    environments: tuple[Environment, ...]
    recipes: tuple[Recipe, ...]
    envelopes: tuple[Envelope, ...]
    errors: tuple[ErrorClass, ...]
    groups: tuple[Group, ...]
    #: Group and endpoint ("market.server_time") and the dotted member that holds the milliseconds.
    clock: tuple[str, str] | None = None
    tokens: TokenFlow | None = None
    limit_headers: tuple[LimitHeader, ...] = ()
    walk: Walk | None = None

    def endpoint(self, name: str) -> Endpoint | None:
        """The endpoint of a name such as "orders.place_order"."""
        group, _, own = name.partition(".")
        found = (one for g in self.groups if g.name == group for one in g.endpoints)
        return next((one for one in found if one.name == own), None)
