"""What Tiny answers about tokens."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict


class Session(BaseModel):
    model_config = ConfigDict(extra="allow")

    accessToken: str
    refreshToken: str
    expiresIn: int


class SessionResponse(BaseModel):
    model_config = ConfigDict(extra="allow")

    code: Literal[200]
    data: Session


class Profile(BaseModel):
    model_config = ConfigDict(extra="allow")

    email: str


class ProfileResponse(BaseModel):
    model_config = ConfigDict(extra="allow")

    code: Literal[200]
    data: Profile
