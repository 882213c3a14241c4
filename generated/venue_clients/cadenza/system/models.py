# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: the responses of System."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._model import Model


class HealthChecks(Model):
    """`checks` in a response of `health`."""

    database: HealthChecksDatabase | None = None
    temporal: HealthChecksTemporal | None = None
    redis: HealthChecksRedis | None = None


class HealthChecksDatabase(Model):
    """`checks.database` in a response of `health`."""

    status: Literal["healthy", "degraded", "unhealthy"] | str
    """Possible values: healthy, degraded, unhealthy."""


class HealthChecksRedis(Model):
    """`checks.redis` in a response of `health`."""

    status: Literal["healthy", "degraded", "unhealthy"] | str
    """Possible values: healthy, degraded, unhealthy."""


class HealthChecksTemporal(Model):
    """`checks.temporal` in a response of `health`."""

    status: Literal["healthy", "degraded", "unhealthy"] | str
    """Possible values: healthy, degraded, unhealthy."""


class HealthResponse(Model):
    """The whole body of a response of `health`."""

    status: Literal["healthy", "degraded", "unhealthy"] | str
    """State of the service. Possible values: healthy, degraded, unhealthy."""
    timestamp: int
    """Time of the check by the server's clock, Unix milliseconds."""
    iso_date_time: str | None = Field(default=None, alias="isoDateTime")
    """The same time as ISO-8601 text."""
    version: str
    """Version of the API."""
    checks: HealthChecks | None = None
    """State of the parts."""
