# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: Login and tokens, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncAuth, Auth


class RawAuth:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Auth) -> None:
        self.login = raw(api.login)
        self.logout = raw(api.logout)
        self.refresh_token = raw(api.refresh_token)
        self.user = raw(api.user)


class AsyncRawAuth:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncAuth) -> None:
        self.login = async_raw(api.login)
        self.logout = async_raw(api.logout)
        self.refresh_token = async_raw(api.refresh_token)
        self.user = async_raw(api.user)


class PreparedAuth:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Auth) -> None:
        self.login = prepared(api.login)
        self.logout = prepared(api.logout)
        self.refresh_token = prepared(api.refresh_token)
        self.user = prepared(api.user)


class AsyncPreparedAuth:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncAuth) -> None:
        self.login = async_prepared(api.login)
        self.logout = async_prepared(api.logout)
        self.refresh_token = async_prepared(api.refresh_token)
        self.user = async_prepared(api.user)
