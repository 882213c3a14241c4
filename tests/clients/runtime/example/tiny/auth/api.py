"""Tokens of Tiny."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import Api, AsyncApi, CallOptions
from ..._runtime.endpoint import Endpoint, Parameter

if TYPE_CHECKING:
    from ..._runtime.secret import Secret
    from . import models

LOGIN: Endpoint[models.Session] = Endpoint(
    name="auth.login",
    method="POST",
    path="/auth/login",
    module=__name__,
    model="SessionResponse",
    unwrap="data",
    body="json",
    parameters=(
        Parameter("email", "body", "string", required=True),
        Parameter("password", "body", "string", required=True),
    ),
    source="auth/login.md",
)

REFRESH: Endpoint[models.Session] = Endpoint(
    name="auth.refresh",
    method="POST",
    path="/auth/token/refresh",
    module=__name__,
    model="SessionResponse",
    unwrap="data",
    body="json",
    parameters=(Parameter("refreshToken", "body", "string", required=True),),
    source="auth/refresh.md",
)

PROFILE: Endpoint[models.Profile] = Endpoint(
    name="auth.profile",
    method="GET",
    path="/auth/user",
    module=__name__,
    model="ProfileResponse",
    unwrap="data",
    private=True,
    recipe="bearer",
    changes_state=False,
    source="auth/profile.md",
)

RENAME: Endpoint[models.Profile] = Endpoint(
    name="auth.rename",
    method="POST",
    path="/auth/user",
    module=__name__,
    model="ProfileResponse",
    unwrap="data",
    private=True,
    recipe="bearer",
    body="json",
    parameters=(Parameter("name", "body", "string", required=True),),
    source="auth/rename.md",
)


class Auth(Api):
    """Tokens."""

    __slots__ = ()

    def login(
        self, *, email: str | Secret, password: str | Secret, options: CallOptions | None = None
    ) -> models.Session:
        """Log in."""
        return self._call(LOGIN, {"email": email, "password": password}, options)

    def profile(self, *, options: CallOptions | None = None) -> models.Profile:
        """Who is logged in."""
        return self._call(PROFILE, {}, options)

    def rename(self, *, name: str, options: CallOptions | None = None) -> models.Profile:
        """Change the name."""
        return self._call(RENAME, {"name": name}, options)


class AsyncAuth(AsyncApi):
    """Tokens."""

    __slots__ = ()

    async def login(
        self, *, email: str | Secret, password: str | Secret, options: CallOptions | None = None
    ) -> models.Session:
        """Log in."""
        return await self._call(LOGIN, {"email": email, "password": password}, options)

    async def profile(self, *, options: CallOptions | None = None) -> models.Profile:
        """Who is logged in."""
        return await self._call(PROFILE, {}, options)

    async def rename(self, *, name: str, options: CallOptions | None = None) -> models.Profile:
        """Change the name."""
        return await self._call(RENAME, {"name": name}, options)
