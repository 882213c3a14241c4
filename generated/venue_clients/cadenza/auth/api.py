# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: Login and tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import Api, AsyncApi, CallOptions, timed
from ..._runtime.endpoint import Endpoint, Parameter

if TYPE_CHECKING:
    from ..._runtime.transport import Timeout
    from . import models

LOGIN: Endpoint[models.LoginData] = Endpoint(
    name="auth.login",
    method="POST",
    path="/api/v3/auth/login",
    module=__name__,
    model="LoginResponse",
    unwrap="data",
    envelope="v3",
    body="json",
    parameters=(
        Parameter("email", "body", "string", required=True),
        Parameter("password", "body", "string", required=True),
    ),
    changes_state=False,
    source="cadenza/auth/login.md",
)

LOGOUT: Endpoint[str] = Endpoint(
    name="auth.logout",
    method="POST",
    path="/api/v3/auth/logout",
    module=__name__,
    model="LogoutResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    source="cadenza/auth/logout.md",
)

REFRESH_TOKEN: Endpoint[models.RefreshTokenData] = Endpoint(
    name="auth.refresh_token",
    method="POST",
    path="/api/v3/auth/token/refresh",
    module=__name__,
    model="RefreshTokenResponse",
    unwrap="data",
    envelope="v3",
    body="json",
    parameters=(
        Parameter("refreshToken", "body", "string", required=True, argument="refresh_token"),
    ),
    source="cadenza/auth/refresh_token.md",
)

USER: Endpoint[models.UserData] = Endpoint(
    name="auth.user",
    method="GET",
    path="/api/v3/auth/user",
    module=__name__,
    model="UserResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    changes_state=False,
    source="cadenza/auth/user.md",
)


class Auth(Api):
    """Login and tokens"""

    __slots__ = ()

    def login(
        self,
        *,
        email: str,
        password: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.LoginData:
        """Login.

        Exchanges e-mail and password for an access token and a refresh token; every other
        private call carries the access token.

        Args:
            email: E-mail address of the user.
            password: Password of the user.

        Raises:
            InvalidRequest: HTTP 400: E-mail or password is missing or malformed.
            AuthenticationError: HTTP 401, code -100001: E-mail or password is wrong.
            RateLimited: HTTP 429: Too many logins.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            expiresAt is in Unix seconds on the login page and in the OpenAPI document; the page
                on request security calls it milliseconds. Seconds are right by the sample; now
                plus expiresIn is the safer reckoning.
            The page on request security says that an access token lives one hour and a refresh
                token seven days, and that each refresh returns a new refresh token.
            The prose page lists id, email and createdAt of the user alone; the OpenAPI document
                lists the rest, all of it optional.
            The sample of this page's refusal uses the six-digit code -100001; the venue's list
                of errors knows five digits only.
            No rate limit is stated anywhere, though HTTP 429 and error -18011 exist.
            Its fields come from the OpenAPI document inside cyberapper/cadenza-client-python,
                the official client.

        Source: cadenza/auth/login.md, «Login»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/auth/auth.login)
        """
        return self._call(
            LOGIN,
            {
                "email": email,
                "password": password,
            },
            timed(options, timeout),
        )

    def logout(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> str:
        """Logout.

        Ends the session; its tokens stop working.

        Raises:
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/auth/logout.md, «Logout»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/auth)
        """
        return self._call(
            LOGOUT,
            {},
            timed(options, timeout),
        )

    def refresh_token(
        self,
        *,
        refresh_token: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.RefreshTokenData:
        """Refresh Token.

        Exchanges a refresh token for a new pair of tokens; call it before the access token
        ends.

        Args:
            refresh_token: The refresh token of the last login or refresh.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized: the refresh token is not
                valid.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            expiresAt is in Unix seconds on the login page and in the OpenAPI document; the page
                on request security calls it milliseconds. Seconds are right by the sample; now
                plus expiresIn is the safer reckoning.
            The page on request security says that an access token lives one hour and a refresh
                token seven days, and that each refresh returns a new refresh token.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/auth/refresh_token.md, «Refresh Token»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/auth)
        """
        return self._call(
            REFRESH_TOKEN,
            {
                "refreshToken": refresh_token,
            },
            timed(options, timeout),
        )

    def user(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.UserData:
        """Current User.

        The user to whom the access token belongs.

        Raises:
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/auth/user.md, «Current User»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/auth)
        """
        return self._call(
            USER,
            {},
            timed(options, timeout),
        )


class AsyncAuth(AsyncApi):
    """Login and tokens"""

    __slots__ = ()

    async def login(
        self,
        *,
        email: str,
        password: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.LoginData:
        """Login.

        Exchanges e-mail and password for an access token and a refresh token; every other
        private call carries the access token.

        Args:
            email: E-mail address of the user.
            password: Password of the user.

        Raises:
            InvalidRequest: HTTP 400: E-mail or password is missing or malformed.
            AuthenticationError: HTTP 401, code -100001: E-mail or password is wrong.
            RateLimited: HTTP 429: Too many logins.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            expiresAt is in Unix seconds on the login page and in the OpenAPI document; the page
                on request security calls it milliseconds. Seconds are right by the sample; now
                plus expiresIn is the safer reckoning.
            The page on request security says that an access token lives one hour and a refresh
                token seven days, and that each refresh returns a new refresh token.
            The prose page lists id, email and createdAt of the user alone; the OpenAPI document
                lists the rest, all of it optional.
            The sample of this page's refusal uses the six-digit code -100001; the venue's list
                of errors knows five digits only.
            No rate limit is stated anywhere, though HTTP 429 and error -18011 exist.
            Its fields come from the OpenAPI document inside cyberapper/cadenza-client-python,
                the official client.

        Source: cadenza/auth/login.md, «Login»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/auth/auth.login)
        """
        return await self._call(
            LOGIN,
            {
                "email": email,
                "password": password,
            },
            timed(options, timeout),
        )

    async def logout(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> str:
        """Logout.

        Ends the session; its tokens stop working.

        Raises:
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/auth/logout.md, «Logout»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/auth)
        """
        return await self._call(
            LOGOUT,
            {},
            timed(options, timeout),
        )

    async def refresh_token(
        self,
        *,
        refresh_token: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.RefreshTokenData:
        """Refresh Token.

        Exchanges a refresh token for a new pair of tokens; call it before the access token
        ends.

        Args:
            refresh_token: The refresh token of the last login or refresh.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized: the refresh token is not
                valid.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            expiresAt is in Unix seconds on the login page and in the OpenAPI document; the page
                on request security calls it milliseconds. Seconds are right by the sample; now
                plus expiresIn is the safer reckoning.
            The page on request security says that an access token lives one hour and a refresh
                token seven days, and that each refresh returns a new refresh token.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/auth/refresh_token.md, «Refresh Token»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/auth)
        """
        return await self._call(
            REFRESH_TOKEN,
            {
                "refreshToken": refresh_token,
            },
            timed(options, timeout),
        )

    async def user(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.UserData:
        """Current User.

        The user to whom the access token belongs.

        Raises:
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/auth/user.md, «Current User»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/auth)
        """
        return await self._call(
            USER,
            {},
            timed(options, timeout),
        )
