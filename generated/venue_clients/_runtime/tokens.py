"""Bearer tokens that are got by logging in and renewed before they expire."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .endpoint import Endpoint, Values
from .envelope import member, parsed
from .errors import AuthenticationError, InvalidRequest, NotFound, PermissionDenied
from .secret import Secret
from .steps import Conversation, Once
from .transport import Response
from .venue import TokenFlow

if TYPE_CHECKING:
    from .signer import Signer

_MARGIN = 60.0
"""Seconds before its end when a token is renewed, or a tenth of its life if that is less."""

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
            try:
                endpoint = self._endpoint(flow.group, flow.refresh)
                self._take((yield from self._exchange(endpoint, {flow.refresh_parameter: refresh})))
                return
            except (AuthenticationError, InvalidRequest, NotFound, PermissionDenied):
                pass  # too old or revoked: log in again
        values: dict[str, object] = {}
        for parameter, name in flow.login_parameters.items():
            values[parameter] = yield from signer.credential(name)
        self._take((yield from self._exchange(self._endpoint(flow.group, flow.login), values)))

    def _take(self, response: Response) -> None:
        body = parsed(response.body)
        access = member(body, self.flow.access_token)
        refresh = member(body, self.flow.refresh_token)
        seconds = member(body, self.flow.expires_in)
        if not isinstance(access, str) or not access:
            raise AuthenticationError("the answer to the login holds no token", endpoint="login")
        life = float(seconds) if isinstance(seconds, (int, float, str)) else _MARGIN
        self._access = Secret(access)
        self._refresh = Secret(refresh) if isinstance(refresh, str) and refresh else None
        self._renew_at = time.monotonic() + life - min(_MARGIN, life / 10)
