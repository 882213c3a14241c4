"""The facts that pages state: what reading produces and everything after it consumes.

Names are wire names, dotted for members (`data.order_id`), with `[]` for the items of a list and
`*` for the keys of a map. Lines are 1-based lines of the page. Nothing here is Python of an output.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypeAliasType

from venuegen.diagnostics import Diagnostic

Place = Literal["query", "body", "path", "header"]
Body = Literal["json", "form", "none"]
Required = bool | Literal["conditional"]
if TYPE_CHECKING:
    Json = bool | int | float | str | list["Json"] | dict[str, "Json"] | None
else:  # pydantic, by which facts are kept, follows a type into itself only by such a name
    Json = TypeAliasType("Json", "bool | int | float | str | list[Json] | dict[str, Json] | None")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a fact holds: the rule that read it and the lines it was read from."""

    rule: str
    first_line: int
    last_line: int


@dataclass(frozen=True, slots=True)
class ParameterFact:
    """One row of a request table.

    `type` is a type expression: `string`, `array<integer>`, `string|integer`.
    """

    name: str
    place: Place | None
    type: str
    documented_type: str | None
    required: Required | None
    line: int
    default: Json = None
    default_text: str | None = None
    enum: tuple[Json, ...] | None = None
    #: The page gives values without saying that they are all; only a closed list is enforced.
    enum_open: bool = False
    enum_meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    description: str = ""
    range: tuple[str | None, str | None] | None = None
    unit: str | None = None
    pattern: str | None = None
    max_length: int | None = None
    #: Range and length are checked before sending; no page says so, but venue.yaml may.
    enforced: bool = True


@dataclass(frozen=True, slots=True)
class FieldFact:
    """One member of a response body. `documented` is False where an example alone shows it."""

    path: str
    type: str
    documented_type: str | None
    documented: bool
    line: int
    required: Required | None = None
    nullable: bool = False
    enum: tuple[Json, ...] | None = None
    enum_open: bool = False
    enum_meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    description: str = ""
    unit: str | None = None
    #: The page's name for this position of a row (`data[][0]`); None for a member, which has one.
    position: str | None = None
    #: "keep" where an empty text in place of a number has a meaning of its own; by override alone.
    empty_text: Literal["keep"] | None = None


ConstraintKind = Literal[
    "at_least_one_of",
    "exactly_one_of",
    "mutually_exclusive",
    "requires",
    "required_if",
    "min_items",
    "max_items",
]


@dataclass(frozen=True, slots=True)
class Condition:
    """A parameter has one of these values; without values, it is given at all."""

    parameter: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConstraintFact:
    """A condition over several parameters that prose states.

    `requires`: the first field needs the others. `required_if`: `fields` are needed under the
    condition `when`. `min_items`, `max_items`: `fields[0]` holds at least or at most `limit`.
    `fields` are whole names; `scope` is the list for each of whose items the rule holds, with its
    brackets (`orders[]`, `[]`), None for a rule over the call as a whole. `when` is "unread" where
    the page states a condition that was not understood: such a rule is documentation and is never
    enforced.
    """

    kind: ConstraintKind
    fields: tuple[str, ...]
    line: int
    when: Condition | Literal["unread"] | None = None
    limit: int | None = None
    scope: str | None = None
    #: False for what third parties alone attest, and where venue.yaml says so.
    enforced: bool = True

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for two facts that state the same rule, whatever the order of its fields."""
        ordered = self.kind in ("requires", "required_if")
        names = self.fields if ordered else frozenset(self.fields)
        return self.kind, names, self.when, self.limit


@dataclass(frozen=True, slots=True)
class RateLimitFact:
    requests: int
    seconds: float
    scope: str
    line: int


@dataclass(frozen=True, slots=True)
class ErrorFact:
    """A refusal that the page documents: by code in the body, by HTTP status, or both."""

    code: str | int | None
    http: int | None
    message: str
    line: int


@dataclass(frozen=True, slots=True)
class Example:
    """A sample body as strict JSON text (repaired where the page's own text was not JSON).

    `whole` is False where the page shows a part of it: it says `...`, or code may send more.
    """

    text: str
    line: int
    title: str = ""
    whole: bool = True


@dataclass(frozen=True, slots=True)
class EndpointFacts:
    source: str
    line: int
    title: str
    method: str
    path: str
    auth: bool | None
    body: Body | None
    description: str = ""
    permission: str | None = None
    hosts: tuple[str, ...] = ()
    deprecated: bool = False
    #: The page says that the answer of a success has no body.
    no_content: bool = False
    weight: Json = None
    request: tuple[ParameterFact, ...] = ()
    response: tuple[FieldFact, ...] = ()
    error_response: tuple[FieldFact, ...] = ()
    constraints: tuple[ConstraintFact, ...] = ()
    errors: tuple[ErrorFact, ...] = ()
    rate_limits: tuple[RateLimitFact, ...] = ()
    request_examples: tuple[Example, ...] = ()
    #: What addresses, raw HTTP, curl and code send to this route: one object, whatever the place.
    request_calls: tuple[Example, ...] = ()
    response_examples: tuple[Example, ...] = ()
    error_examples: tuple[Example, ...] = ()
    notes: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    #: Evidence by fact: "method", "path", "auth", "hosts", "weight", "request.<name>",
    #: "request.<name>.type", "response.<path>", "constraints.0", "rate_limits.0", "errors.0" …
    evidence: Mapping[str, Evidence] = field(default_factory=dict[str, Evidence])


NoEndpoint = Literal["websocket", "guide", "errors", "link", "unreadable"]


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What one page says. `reason` tells why there is no endpoint on it."""

    source: str
    saved_as: str
    endpoints: tuple[EndpointFacts, ...]
    reason: NoEndpoint | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
