"""Bearer tokens that are got by logging in and renewed before they expire."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from .endpoint import Endpoint, Values
from .envelope import member, parsed
from .errors import AuthenticationError, InvalidRequest, NotFound, PermissionDenied
from .secret import Secret, flaw_of
from .steps import Conversation, Once
from .transport import Response
from .venue import TokenFlow

if TYPE_CHECKING:
    from .signer import Signer

_MARGIN = 60.0
"""Seconds before its end when a token is renewed, or a tenth of its life if that is less."""

_LONGEST = 1_000_000.0

Exchange = Callable[[Endpoint[Any], Values], Conversation[Response]]


class Tokens:
    """The token of one client. However many calls find it expired, one renews it."""

    def __init__(
        self, flow: TokenFlow, endpoint: Callable[[str, str], Endpoint[Any]], exchange: Exchange
    ) -> None:
        self.flow = flow
        self._endpoint = endpoint
        self._exchange = exchange
        self._access: Secret | None = None
        self._refresh: Secret | None = None
        self._renew_at = 0.0
        #: Who is logged in, as `Signer.account_of` names it.
        self.account = b""

    def is_own(self, secret: Secret) -> bool:
        """Whether this is the token that was got here."""
        return self._access is not None and self._access == secret

    def token(self, signer: Signer) -> Conversation[Secret]:
        """A token that is good now."""
        if not self._is_good():
            yield Once("token", self._renewal(signer))
        if self._access is None:
            raise AuthenticationError("the token was refused while it was renewed")
        return self._access

    def drop(self, refused: Secret) -> bool:
        """Forget a token that the venue refused; the refresh token is kept. False where the token
        is the caller's own: another one can't be got for it."""
        if self._access is None:
            return False
        if self._access == refused:
            self._renew_at = 0.0
        return True

    def _is_good(self) -> bool:
        return self._access is not None and time.monotonic() < self._renew_at

    def _renewal(self, signer: Signer) -> Conversation[None]:
        if self._is_good():
            return
        flow = self.flow
        if flow.refresh is not None and self._refresh is not None:
            refresh, self._refresh = self._refresh, None  # each refresh token is good once
            endpoint = self._endpoint(flow.group, flow.refresh)
            try:
                response = yield from self._exchange(endpoint, {flow.refresh_parameter: refresh})
            except (AuthenticationError, InvalidRequest, NotFound, PermissionDenied):
                pass  # too old or revoked: log in again
            else:
                if self._take(response):
                    return
        values: dict[str, object] = {}
        for parameter, name in flow.login_parameters.items():
            secret = yield from signer.credential(name)
            if not values:
                self.account = signer.account_of(name, secret)
            values[parameter] = secret
        endpoint = self._endpoint(flow.group, flow.login)
        response = yield from self._exchange(endpoint, values)
        if not self._take(response):
            kind = signer.venue.errors.of_kind(AuthenticationError)
            raise kind("the answer to the login holds no token", endpoint=endpoint.name)

    def _take(self, response: Response) -> bool:
        """Whether the answer holds a token; then it is that of the next calls."""
        body = parsed(response.body)
        access = member(body, self.flow.access_token)
        refresh = member(body, self.flow.refresh_token)
        seconds = member(body, self.flow.expires_in)
        if not isinstance(access, str) or not access or flaw_of(Secret(access), is_key=True):
            return False
        life = _life(seconds)
        self._access = Secret(access)
        self._refresh = Secret(refresh) if isinstance(refresh, str) and refresh else None
        self._renew_at = time.monotonic() + life - min(_MARGIN, life / 10)
        return True


def _life(seconds: object) -> float:
    """The seconds that a token lives, a minute where the answer does not say."""
    try:
        life = float(cast("float", seconds))
    except (TypeError, ValueError, OverflowError):
        return _MARGIN
    return min(life, _LONGEST) if life >= 0 else _MARGIN
