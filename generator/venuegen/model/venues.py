"""What is known of a venue as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from venuegen.facts import Json
from venuegen.model.endpoints import Endpoint, Group


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
class ReceiveWindow:
    """A parameter (wire name) of signed requests, milliseconds; `most` is the largest allowed."""

    parameter: str
    most: int


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a request is signed, as data. Compiled into signing.py; never interpreted at run time.

    `payload` is a template over {method} {host} {path} {query} {params} {body} {timestamp} and the
    credentials. {query} and {params} are texts `k=v&k=v` built by `sort` and `escape`: escaped as
    sent, or raw. {question_query} is "?" + {query}, or nothing where there is no query. {params} is
    the form of a request that has one, else the query. `leave_out` names parameters that are sent
    but not signed. `key` names the credential that keys an HMAC. `nonce`: each timestamp of a key
    must be later than the one before. `clock_codes` are the refusals of a timestamp.
    `receive_window` is the parameter by which a caller says how old a request may be on arrival.
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
    receive_window: ReceiveWindow | None = None
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
    #: The data is a list in every response.
    is_list: bool = False


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
    #: The environment to name; None is the client's default.
    environment: str | None = None


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
    #: What a user must know before anything else, in our words.
    notes: tuple[str, ...] = ()

    def endpoint(self, name: str) -> Endpoint | None:
        """The endpoint of a name such as "orders.place_order"."""
        group, _, own = name.partition(".")
        found = (one for g in self.groups if g.name == group for one in g.endpoints)
        return next((one for one in found if one.name == own), None)
