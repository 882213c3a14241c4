# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: the responses of Login and tokens."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from ..._model import Model


class LoginData(Model):
    """`data` in a response of `login`."""

    access_token: str | None = Field(default=None, alias="accessToken")
    """Token for the header Authorization: Bearer, a JWT."""
    refresh_token: str | None = Field(default=None, alias="refreshToken")
    """Token that buys the next pair."""
    token_type: str | None = Field(default=None, alias="tokenType")
    """bearer."""
    expires_in: int | None = Field(default=None, alias="expiresIn")
    """Life of the access token in seconds."""
    expires_at: int | None = Field(default=None, alias="expiresAt")
    """End of the access token, Unix seconds."""
    user: LoginDataUser | None = None
    """The user."""


class LoginDataUser(Model):
    """`data.user` in a response of `login`."""

    id: str | None = None
    """User id, a UUID."""
    email: str | None = None
    """E-mail address."""
    phone: str | None = None
    """Phone number; may be null."""
    email_confirmed_at: str | None = Field(default=None, alias="emailConfirmedAt")
    """When the address was confirmed, as ISO-8601 text; may be null."""
    phone_confirmed_at: str | None = Field(default=None, alias="phoneConfirmedAt")
    """When the phone was confirmed, as ISO-8601 text; may be null."""
    last_sign_in_at: str | None = Field(default=None, alias="lastSignInAt")
    """Last login, as ISO-8601 text; may be null."""
    role: str | None = None
    """Role."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """Creation, as ISO-8601 text."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """Last change, as ISO-8601 text."""
    app_metadata: dict[str, Any] | None = Field(default=None, alias="appMetadata")
    """Data kept by the venue."""
    user_metadata: dict[str, Any] | None = Field(default=None, alias="userMetadata")
    """Data kept by the user."""
    identities: list[dict[str, Any]] | None = None
    """Identity providers; may be null."""


class LoginResponse(Model):
    """The whole body of a response of `login`."""

    data: LoginData
    """The session."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""


class LogoutResponse(Model):
    """The whole body of a response of `logout`."""

    data: str
    """Not described."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""


class RefreshTokenData(Model):
    """`data` in a response of `refresh_token`."""

    access_token: str | None = Field(default=None, alias="accessToken")
    """Token for the header Authorization: Bearer, a JWT."""
    refresh_token: str | None = Field(default=None, alias="refreshToken")
    """Token that buys the next pair."""
    token_type: str | None = Field(default=None, alias="tokenType")
    """bearer."""
    expires_in: int | None = Field(default=None, alias="expiresIn")
    """Life of the access token in seconds."""
    expires_at: int | None = Field(default=None, alias="expiresAt")
    """End of the access token, Unix seconds."""
    user: RefreshTokenDataUser | None = None
    """The user."""


class RefreshTokenDataUser(Model):
    """`data.user` in a response of `refresh_token`."""

    id: str | None = None
    """User id, a UUID."""
    email: str | None = None
    """E-mail address."""
    phone: str | None = None
    """Phone number; may be null."""
    email_confirmed_at: str | None = Field(default=None, alias="emailConfirmedAt")
    """When the address was confirmed, as ISO-8601 text; may be null."""
    phone_confirmed_at: str | None = Field(default=None, alias="phoneConfirmedAt")
    """When the phone was confirmed, as ISO-8601 text; may be null."""
    last_sign_in_at: str | None = Field(default=None, alias="lastSignInAt")
    """Last login, as ISO-8601 text; may be null."""
    role: str | None = None
    """Role."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """Creation, as ISO-8601 text."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """Last change, as ISO-8601 text."""
    app_metadata: dict[str, Any] | None = Field(default=None, alias="appMetadata")
    """Data kept by the venue."""
    user_metadata: dict[str, Any] | None = Field(default=None, alias="userMetadata")
    """Data kept by the user."""
    identities: list[dict[str, Any]] | None = None
    """Identity providers; may be null."""


class RefreshTokenResponse(Model):
    """The whole body of a response of `refresh_token`."""

    data: RefreshTokenData
    """The session."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""


class UserData(Model):
    """`data` in a response of `user`."""

    id: str | None = None
    """User id, a UUID."""
    email: str | None = None
    """E-mail address."""
    phone: str | None = None
    """Phone number; may be null."""
    email_confirmed_at: str | None = Field(default=None, alias="emailConfirmedAt")
    """When the address was confirmed, as ISO-8601 text; may be null."""
    phone_confirmed_at: str | None = Field(default=None, alias="phoneConfirmedAt")
    """When the phone was confirmed, as ISO-8601 text; may be null."""
    last_sign_in_at: str | None = Field(default=None, alias="lastSignInAt")
    """Last login, as ISO-8601 text; may be null."""
    role: str | None = None
    """Role."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """Creation, as ISO-8601 text."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """Last change, as ISO-8601 text."""
    app_metadata: dict[str, Any] | None = Field(default=None, alias="appMetadata")
    """Data kept by the venue."""
    user_metadata: dict[str, Any] | None = Field(default=None, alias="userMetadata")
    """Data kept by the user."""
    identities: list[dict[str, Any]] | None = None
    """Identity providers; may be null."""


class UserResponse(Model):
    """The whole body of a response of `user`."""

    data: UserData
    """The user."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""
