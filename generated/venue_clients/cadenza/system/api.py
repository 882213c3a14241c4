# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: System."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import Api, AsyncApi, CallOptions, timed
from ..._runtime.endpoint import Endpoint

if TYPE_CHECKING:
    from ..._runtime.transport import Timeout
    from . import models

HEALTH: Endpoint[models.HealthResponse] = Endpoint(
    name="system.health",
    method="GET",
    path="/api/v3/health",
    module=__name__,
    model="HealthResponse",
    envelope="health",
    changes_state=False,
    source="cadenza/system/health.md",
)


class System(Api):
    """System"""

    __slots__ = ()

    def health(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.HealthResponse:
        """Health.

        Says whether the service and the parts behind it work; it needs no token and carries the
        server's clock. The answer has no envelope.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            Unavailable: HTTP 503: Service is unhealthy.

        Notes:
            Its fields come from the OpenAPI document inside cyberapper/cadenza-client-python,
                the official client.

        Source: cadenza/system/health.md, «Health» (https://docs.cadenza.algo724.com/api)
        """
        return self._call(
            HEALTH,
            {},
            timed(options, timeout),
        )


class AsyncSystem(AsyncApi):
    """System"""

    __slots__ = ()

    async def health(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.HealthResponse:
        """Health.

        Says whether the service and the parts behind it work; it needs no token and carries the
        server's clock. The answer has no envelope.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            Unavailable: HTTP 503: Service is unhealthy.

        Notes:
            Its fields come from the OpenAPI document inside cyberapper/cadenza-client-python,
                the official client.

        Source: cadenza/system/health.md, «Health» (https://docs.cadenza.algo724.com/api)
        """
        return await self._call(
            HEALTH,
            {},
            timed(options, timeout),
        )
