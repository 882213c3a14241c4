"""What is known of single endpoints, and of the groups that they form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from venuegen.facts import Body, ConstraintKind, Json, Place, Required
from venuegen.model.resolution import Batch, Resolution
from venuegen.model.types import NO_TEXT, Source, Type, Untrusted


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
    #: Its range and length are checked before sending; else they are documentation alone.
    enforced: bool = True
    enum_meanings: Mapping[str, Untrusted] = field(default_factory=dict[str, Untrusted])
    signed: bool = False
    #: How an array or object is written into a query or form.
    style: Literal["repeat", "csv", "json", "base64-json"] = "repeat"
    #: The Python name that venue.yaml gives it; None makes one of the wire name.
    argument: str | None = None
    #: What its class is named after, where the name itself would make that of another class.
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Constraint:
    """A rule over several parameters; see `venuegen.facts.ConstraintFact`.

    `when` is a parameter and the values of it under which the rule holds. A rule that is not
    `enforced` (a condition that was not understood, a page of third parties, a sample that breaks
    it) stands in the documentation alone.
    """

    kind: ConstraintKind
    fields: tuple[Untrusted, ...]
    source: Source
    when: tuple[Untrusted, ...] = ()
    limit: int | None = None
    scope: Untrusted | None = None
    enforced: bool = True


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
    #: Seconds for which the venue shuts out who exceeds it; None where it does not say.
    locked: float | None = None
    #: What calls that cancel nothing leave free, of a limit that they share with cancellations.
    reserved: int = 0

    @property
    def by_address(self) -> bool:
        """Whether the venue counts it for an IP address, not for an account."""
        return "ip" in re.split(r"[^a-z]+", self.scope.lower())


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
class DocumentedError:
    code: Untrusted | int | None
    http: int | None
    message: Untrusted
    source: Source


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample body of the page as strict JSON text; `whole` is False where it is a part of one."""

    text: Untrusted
    source: Source
    whole: bool = True


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
    #: True where the page says that the answer of a success has no body.
    no_content: bool = False
    #: True where all that the call does is to take orders back.
    cancels: bool = False
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
    #: What addresses, raw HTTP, curl and code of the page send: an object whatever the place.
    request_calls: tuple[Sample, ...] = ()
    response_samples: tuple[Sample, ...] = ()
    error_samples: tuple[Sample, ...] = ()
    notes: tuple[Untrusted, ...] = ()
    provenance: Provenance = "venue"
    #: Wire names of parameters that identify what the call acts on, for an unknown outcome.
    ids: tuple[str, ...] = ()
    client_order_id: str | None = None
    #: How a client order id is made where the caller gave none: uuid, uuid-hex or integer.
    client_order_id_format: str | None = None
    resolved_by: Resolution | None = None
    #: Where the answer of a batch says what became of its items.
    batch: Batch | None = None
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
