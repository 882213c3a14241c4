"""What generated code says about one venue: constants of its `client` module."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from .errors import ErrorTable


class Credential(NamedTuple):
    """One credential: the argument's name and the environment variable that may hold it."""

    name: str
    env: str


class ReceiveWindow(NamedTuple):
    """The parameter that says how many milliseconds old a signed request may be when it arrives,
    and the most that it may say."""

    parameter: str
    most: int


class Recipe(NamedTuple):
    """One way of signing: the function and the credentials class of the venue's `signing` module.

    `nonce`: the venue wants each stamp of a key to be later than the one before.
    `clock_codes`: refusals that say that the stamp is wrong; the call is signed again once.
    `bare`: values are signed without any escaping.
    """

    sign: str
    credentials: str
    names: tuple[str, ...]
    nonce: bool = False
    clock_codes: tuple[str, ...] = ()
    receive_window: ReceiveWindow | None = None
    bare: bool = False


class Envelope(NamedTuple):
    """What surrounds the data of an answer.

    `success` maps a member of the body to the values that mean success; empty where the HTTP status
    decides. `code` and `message` name the members of a refusal, the first that is there counts;
    dots go deeper ("error.code"). `unknown` lists codes that leave open whether the call was
    carried out; `not_processed` lists codes that exclude it, whatever the HTTP status.
    """

    success: Mapping[str, tuple[object, ...]] = {}
    code: tuple[str, ...] = ("code",)
    message: tuple[str, ...] = ("message", "msg")
    unknown: frozenset[str] = frozenset()
    not_processed: frozenset[str] = frozenset()


class LimitHeader(NamedTuple):
    """A header that tells how much of a bucket is used, or how much is left of it.

    `seconds` narrows it to one window of the bucket. Where one header serves several buckets,
    `limit` names the header beside it that tells how many calls the window may hold: what it says
    counts only for a window of just that size.
    """

    name: str
    bucket: str
    says: Literal["used", "remaining"] = "used"
    seconds: float | None = None
    limit: str = ""


class ClockSource(NamedTuple):
    """The endpoint that tells the venue's time: group and constant in its `api` module, and the
    dotted member of the answer that holds it."""

    group: str
    endpoint: str
    member: str
    unit: str = "ms"


class TokenFlow(NamedTuple):
    """How a bearer token is got and renewed: constants in the `api` module of a group.

    `login` takes credentials as parameters (wire name → credential name); `refresh` takes the
    refresh token under `refresh_parameter`. The other names are dotted members of both answers.
    """

    group: str
    login: str
    login_parameters: Mapping[str, str]
    refresh: str | None = None
    refresh_parameter: str = "refreshToken"
    access_token: str = "data.accessToken"
    refresh_token: str = "data.refreshToken"
    expires_in: str = "data.expiresIn"
    credential: str = "access_token"


class Venue(NamedTuple):
    """A venue. `package` is its import package, where `signing` and the groups are found."""

    name: str
    package: str
    environments: Mapping[str, str]
    groups: tuple[str, ...]
    errors: ErrorTable
    envelopes: Mapping[str, Envelope]
    recipes: Mapping[str, Recipe] = {}
    credentials: tuple[Credential, ...] = ()
    clock: ClockSource | None = None
    tokens: TokenFlow | None = None
    limit_headers: tuple[LimitHeader, ...] = ()
    rate_codes: frozenset[str] = frozenset()
