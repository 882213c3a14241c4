"""What may stand in venue.yaml: all about a venue that its pages do not say by themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, PrivateAttr, model_validator
from pydantic_core import PydanticCustomError

from venuegen.errors import UserError
from venuegen.venue.paging import PagingPart
from venuegen.venue.parts import EndpointName, Name, Part, PathPattern, Paths, Url
from venuegen.venue.resolution import BatchPart, ResolutionPart, ResolvedByPart
from venuegen.venue.signing import CredentialPart, RecipePart
from venuegen.venue.yamlfile import YamlFile

ErrorBase = Literal[
    "AuthenticationError",
    "PermissionDenied",
    "RateLimited",
    "InvalidRequest",
    "InsufficientFunds",
    "NotFound",
    "Rejected",
    "Unavailable",
]


def _route(value: str) -> str:
    method, _, path = value.partition(" ")
    if method not in ("GET", "POST", "PUT", "PATCH", "DELETE") or not path.startswith("/"):
        raise PydanticCustomError(
            "route", "`{value}` must be a method and a path: POST /v1/order", {"value": value}
        )
    return value


def _class_name(value: str) -> str:
    if not value.isascii() or not value.isalnum() or not value[:1].isupper():
        raise PydanticCustomError(
            "class_name", "`{value}` must be the name of a class: OrderNotFound", {"value": value}
        )
    return value


def _header_name(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9-]+", value):
        raise PydanticCustomError("header", "`{value}` is no name of a header", {"value": value})
    return value.lower()


Route = Annotated[str, AfterValidator(_route)]
HeaderName = Annotated[str, AfterValidator(_header_name)]
ClassName = Annotated[str, AfterValidator(_class_name)]


class EnvelopePart(Part):
    """What surrounds the data of the responses of some paths; see `venuegen.model.Envelope`.

    `data: "data[]"` says that the member is a list in each of them, for pages that don't.
    """

    name: Name
    paths: Paths
    data: str | None = None
    success: Mapping[str, tuple[bool | int | str, ...]] = {}
    code: tuple[str, ...] = ()
    message: tuple[str, ...] = ()
    unknown: tuple[str | int, ...] = ()
    not_processed: tuple[str | int, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> EnvelopePart:
        both = set(map(str, self.unknown)) & set(map(str, self.not_processed))
        if both:
            raise PydanticCustomError(
                "both",
                "{codes} can't be both `unknown` and `not_processed`",
                {"codes": ", ".join(sorted(both))},
            )
        return self


class ErrorPart(Part):
    """The codes and HTTP statuses of one class of refusal. A known class needs no `base`."""

    base: ErrorBase | None = None
    codes: Mapping[str | int, str] = {}
    http: tuple[int, ...] = ()


class AuthPart(Part):
    """Which paths need a signature, for pages that do not say; `public` is looked at first."""

    public: Paths = ()
    private: Paths = ()


class ClockPart(Part):
    """The endpoint that tells the venue's time, and the dotted member with its milliseconds."""

    endpoint: EndpointName
    member: str


class TokensPart(Part):
    """How a bearer token is got and renewed; see `venuegen.model.TokenFlow`."""

    credential: Name
    credentials: Mapping[Name, CredentialPart]
    login: EndpointName
    login_parameters: Mapping[str, Name]
    refresh: EndpointName | None = None
    refresh_parameter: str = "refreshToken"
    access_token: str
    refresh_token: str
    expires_in: str

    @model_validator(mode="after")
    def _consistent(self) -> TokensPart:
        for name in self.login_parameters.values():
            if name not in self.credentials:
                raise PydanticCustomError(
                    "tokens", "`{name}` is none of the `credentials` of the login", {"name": name}
                )
        groups = {name.partition(".")[0] for name in (self.login, self.refresh) if name}
        if len(groups) > 1:
            raise PydanticCustomError("tokens", "login and refresh must be in one group", {})
        return self


class LimitHeadersPart(Part):
    """The header of answers that tells how much of a limit is used, or how much of it remains.

    `limit` names the header that tells the whole, where one header serves several limits.
    """

    used: HeaderName | None = None
    remaining: HeaderName | None = None
    limit: HeaderName | None = None

    @model_validator(mode="after")
    def _consistent(self) -> LimitHeadersPart:
        if (self.used is None) == (self.remaining is None):
            raise PydanticCustomError("headers", "name either `used` or `remaining`", {})
        return self


class LimitPart(Part):
    """A rate limit that the calls of some paths share, counted in one bucket.

    `permission` narrows it to the endpoints whose page names that permission; `weighted` counts
    the weight of each call instead of one; `locked` is for how many seconds the venue shuts out who
    exceeds the limit, where it says so and its answers do not.
    """

    bucket: Name
    paths: Paths
    permission: str | None = None
    weighted: bool = False
    requests: int = Field(gt=0)
    seconds: float | int = Field(gt=0)
    scope: str
    locked: float | int | None = Field(default=None, gt=0)
    headers: LimitHeadersPart | None = None


class ClientOrderIdPart(Part):
    """The parameter that carries an id of the caller's, and how one is made where none is given."""

    parameter: str
    format: Literal["uuid", "uuid-hex", "integer"]


class EndpointPart(Part):
    """What is known about one endpoint beyond its page."""

    changes_state: bool | None = None
    #: Whether all that the call does is to take orders back; told by the method's name else.
    cancels: bool | None = None
    ids: tuple[str, ...] | None = None
    client_order_id: ClientOrderIdPart | None = None
    resolved_by: ResolvedByPart | None = None
    batch: BatchPart | None = None
    #: How lists are written into a query or form, by the wire names of their parameters.
    styles: Mapping[str, Literal["repeat", "csv", "json", "base64-json"]] = {}
    #: The Python names of arguments, by the wire names of their parameters.
    arguments: Mapping[str, Name] = {}
    paging: PagingPart | None = None


class StepPart(Part):
    """One call of a walk: arguments by wire name, as they are or from what an earlier call gave.

    `take` names that call and an attribute of its answer: `orders.place_order.order_id`, or
    `orders.open_orders[0].order_id`.
    """

    call: EndpointName
    give: Mapping[str, str | int] = {}
    take: Mapping[str, str] = {}

    @model_validator(mode="after")
    def _consistent(self) -> StepPart:
        for value in self.take.values():
            if not re.fullmatch(r"[a-z_]+\.[a-z_]+(\[0\])?(\.[a-z_]+(\[0\])?)*", value):
                raise PydanticCustomError(
                    "take", "`{value}` is no call with an attribute of its answer", {"value": value}
                )
        return self


class WalkPart(Part):
    """An example for the docs that goes through the venue, in a test environment where there is
    one; `without` has calls it must not make, each with the reason."""

    environment: Name | None = None
    without: Mapping[EndpointName, str] = {}
    steps: tuple[StepPart, ...]


class OverridePart(Part):
    """A fact of a page that is replaced; an error once the page no longer says `old`."""

    page: str
    endpoint: Route | None = None
    field: str
    old: Any
    new: Any
    reason: str = Field(min_length=1)
    evidence: str = Field(min_length=1)


class WordsPart(Part):
    """Words learned from this venue's intact tables, to split those that have run together."""

    types: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()


class PagePart(Part):
    """Where a page comes from, whether its original was seen whole, and who attests it.

    `query` is the part of the query that belongs to the route, for venues that tell endpoints
    apart by it (`?command=cancelOrder`). `attested_by` names the third parties of a page that
    the venue does not attest itself.
    """

    url: str | None = Field(default=None, pattern=r"^https?://\S+$")
    seen: Literal["whole", "part"] = "whole"
    provenance: Literal["venue", "third-party"] = "venue"
    attested_by: str | None = None
    note: str = ""
    query: Mapping[str, str] = {}

    @model_validator(mode="after")
    def _consistent(self) -> PagePart:
        if (self.provenance == "third-party") != (self.attested_by is not None):
            raise PydanticCustomError(
                "attested_by",
                "`provenance: third-party` and `attested_by` with their names go together",
                {},
            )
        return self


class VenueConfig(Part):
    """The whole of a venue.yaml.

    `empty_text: keep` leaves an empty text in place of a number what it is, where the venue means
    something by it; for one field that is an override of its `empty_text`.
    """

    name: Name
    title: str
    homepage: str = Field(pattern=r"^https?://\S+$")
    #: What a user must know before anything else, in our words.
    notes: tuple[str, ...] = ()
    hosts: Mapping[Name, tuple[Url, ...]]
    signing: tuple[RecipePart, ...] = ()
    envelopes: tuple[EnvelopePart, ...]
    errors: Mapping[ClassName, ErrorPart] = {}
    placement: Mapping[PathPattern, Literal["query", "json", "form"]] = {}
    auth: AuthPart = AuthPart()
    clock: ClockPart | None = None
    tokens: TokensPart | None = None
    limits: tuple[LimitPart, ...] = ()
    groups: Mapping[Name, str] = {}
    names: Mapping[Route, EndpointName] = {}
    resolution: ResolutionPart = ResolutionPart()
    endpoints: Mapping[EndpointName, EndpointPart] = {}
    walk: WalkPart | None = None
    overrides: tuple[OverridePart, ...] = ()
    words: WordsPart = WordsPart()
    empty_text: Literal["none", "keep"] = "none"
    pages: Mapping[str, PagePart] = {}

    _file: YamlFile | None = PrivateAttr(default=None)

    @model_validator(mode="after")
    def _consistent(self) -> VenueConfig:
        if not self.hosts or not all(self.hosts.values()):
            raise PydanticCustomError("hosts", "`hosts` needs an environment with a base URL", {})
        for what, parts in (("signing", self.signing), ("envelopes", self.envelopes)):
            names = [part.name for part in parts]
            if len(set(names)) != len(names):
                raise PydanticCustomError(
                    "names", "two parts of `{what}` have one name", {"what": what}
                )
        return self

    def line(self, *location: str | int) -> int:
        """The line of the file where the key, or the closest one around it, stands."""
        return self._file.line(location) if self._file else 1

    def mistake(self, message: str, *location: str | int, hint: str | None = None) -> UserError:
        """An error to raise about what stands at `location` of this file."""
        path = self._file.path if self._file else None
        return UserError(message, path, self.line(*location), hint)

    def attach(self, file: YamlFile) -> None:
        """Remember the file that the configuration was read from, for the lines of mistakes."""
        self._file = file
