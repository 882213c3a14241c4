"""A transport that plays a script instead of sending, and clients of the example venue on it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from threading import Thread
from typing import Any

from example_clients import tiny
from example_clients._runtime.transport import Request, Response, Timeout

Scene = Response | BaseException | Callable[[Request], Response]

ORDER = {"order_id": "7", "client_order_id": "8"}


def answer(body: object, status: int = 200, **headers: str) -> Response:
    """A JSON answer; header names are written with underscores."""
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(
        status, {"content-type": "application/json", **names}, json.dumps(body).encode()
    )


def text(body: str, status: int = 200, kind: str = "text/html") -> Response:
    """An answer that is not JSON."""
    return Response(status, {"content-type": kind}, body.encode())


def done(data: object = ORDER, **members: Any) -> Response:
    """An accepted call."""
    return answer({"code": 200, "message": "Success", "data": data, "ts": 1, **members})


def refused(code: object, message: str = "no", status: int = 200, **headers: str) -> Response:
    """A call that the venue answers with no."""
    return answer({"code": code, "message": message}, status, **headers)


class Script:
    """Plays one scene a request and keeps the requests; the last scene is repeated."""

    def __init__(self, *scenes: Scene) -> None:
        self.scenes = list(scenes)
        self.requests: list[Request] = []

    @property
    def sent(self) -> int:
        return len(self.requests)

    def play(self, request: Request) -> Response:
        self.requests.append(request)
        scene = self.scenes[0] if len(self.scenes) == 1 else self.scenes.pop(0)
        if isinstance(scene, BaseException):
            raise scene
        return scene if isinstance(scene, Response) else scene(request)


class Blocking:
    def __init__(self, script: Script) -> None:
        self.script = script

    def send(self, request: Request, timeout: Timeout) -> Response:
        return self.script.play(request)

    def close(self) -> None:
        pass


class Awaited:
    def __init__(self, script: Script) -> None:
        self.script = script

    async def send(self, request: Request, timeout: Timeout) -> Response:
        await asyncio.sleep(0)
        return self.script.play(request)

    async def close(self) -> None:
        pass


def in_threads(count: int, work: Callable[[], object]) -> None:
    """Do the work in that many threads at once; a thread that hangs fails the test."""
    threads = [Thread(target=work, daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert not [thread for thread in threads if thread.is_alive()], "threads hang"


PATIENCE = 60.0
"""Seconds that a test waits for a thread or a process."""

KEYS = {"access_key": "CANARY-access-key", "secret_key": "CANARY-secret-key"}


class Client:
    """The example client of either kind: `client("orders.cancel_order", order_id=7)`."""

    def __init__(self, script: Script, is_async: bool, venue: Any = tiny, **options: Any) -> None:
        self.script = script
        self.is_async = is_async
        kind = venue.AsyncClient if is_async else venue.Client
        transport = Awaited(script) if is_async else Blocking(script)
        self.real = kind(**{**KEYS, "transport": transport, **options})

    def __call__(self, method: str, /, *, door: Any = None, **arguments: Any) -> Any:
        group, _, name = method.partition(".")
        found = getattr(getattr(door or self.real, group), name)
        return asyncio.run(found(**arguments)) if self.is_async else found(**arguments)


def cancel(client: Client, **arguments: Any) -> Any:
    """The call of most examples: it changes state and names an order."""
    return client("orders.cancel_order", contract_code="BTC-USDT", order_id="7", **arguments)
