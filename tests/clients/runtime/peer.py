"""The other end of a real connection: a server that behaves as badly as it is told to.

Each request is read whole, written into the ledger, and then answered by what stands at that place
of the script (the last behaviour is repeated).
"""

from __future__ import annotations

import gzip
import socket
import struct
import threading
import time
from collections.abc import Callable
from typing import NamedTuple, Self

OK = b'{"code":200,"data":{"order_id":"7"}}'


class Received(NamedTuple):
    """A request as it came in."""

    connection: int
    line: str
    headers: dict[str, str]
    body: bytes


Behaviour = Callable[[socket.socket], bool]
"""Answers on the connection and says whether it stays open."""


def head(length: int | str, *lines: str, status: str = "200 OK") -> bytes:
    fields = ["Content-Type: application/json", f"Content-Length: {length}", *lines]
    return "\r\n".join([f"HTTP/1.1 {status}", *fields, "", ""]).encode()


def answers(body: bytes = OK, *lines: str, status: str = "200 OK") -> Behaviour:
    def behave(connection: socket.socket) -> bool:
        connection.sendall(head(len(body), *lines, status=status) + body)
        return True

    return behave


def after_early_hints(connection: socket.socket) -> bool:
    """An interim answer, and the answer itself a little later."""
    connection.sendall(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n")
    time.sleep(0.05)
    return answers()(connection)


def in_pieces(pause: float) -> Behaviour:
    def behave(connection: socket.socket) -> bool:
        connection.sendall(head(len(OK)))
        for octet in OK:
            connection.sendall(bytes([octet]))
            time.sleep(pause)
        return True

    return behave


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
DRIPPING = {
    "status line": (b"HTTP/1.1 200 ", b"O"),
    "header": (b"HTTP/1.1 200 OK\r\nX-Slow: ", b"x"),
    "chunk size": (CHUNKED, b"0"),
    "chunk extension": (CHUNKED + b"5;", b"x"),
    "trailer": (CHUNKED + b"5\r\n" + OK[:5] + b"\r\n0\r\nX-Slow: ", b"x"),
    "body": (head(1000), b"x"),
    "endless 100": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "endless 102": (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
}


def dripping(start: bytes, again: bytes, pause: float = 0.1) -> Behaviour:
    """Begins as it should, and then sends the same little piece now and then, for three seconds."""

    def behave(connection: socket.socket) -> bool:
        connection.sendall(start)
        for _ in range(int(3 / pause)):
            connection.sendall(again)
            time.sleep(pause)
        return False

    return behave


def chunked(connection: socket.socket) -> bool:
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (OK[:10], OK[10:]))
    connection.sendall(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n"
    )
    return True


def chunked_and_cut(connection: socket.socket) -> bool:
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n" + OK[:5])
    return False


def zipped(body: bytes = OK) -> Behaviour:
    return answers(gzip.compress(body), "Content-Encoding: gzip")


def cut_after(octets: int) -> Behaviour:
    """Announces the whole body and closes in the middle of it."""

    def behave(connection: socket.socket) -> bool:
        connection.sendall((head(len(OK)) + OK)[:octets])
        return False

    return behave


def answers_twice(later: float) -> Behaviour:
    """Sends a second answer to the same request, at once or a little later."""

    def behave(connection: socket.socket) -> bool:
        second = head(6) + b"second"
        if later:
            connection.sendall(head(len(OK)) + OK)
            time.sleep(later)
            connection.sendall(second)
        else:
            connection.sendall(head(len(OK)) + OK + second)
        return True

    return behave


def silence(seconds: float) -> Behaviour:
    def behave(connection: socket.socket) -> bool:
        time.sleep(seconds)
        return False

    return behave


def reset(connection: socket.socket) -> bool:
    """Closes with RST instead of FIN."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def closes(connection: socket.socket) -> bool:
    return False


def then_closes_behind(connection: socket.socket) -> bool:
    """Answers as if the connection stayed open, and closes it."""
    answers()(connection)
    return False


class Peer:
    """Listens on a port of its own; `with Peer(...) as peer: peer.url`."""

    def __init__(self, *script: Behaviour, tls: object = None) -> None:
        self.ledger: list[Received] = []
        self._script = list(script)
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._connections = 0
        self._tls = tls
        scheme = "https" if tls else "http"
        self.url = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections += 1
            arguments = (connection, self._connections)
            threading.Thread(target=self._serve, args=arguments, daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)  # type: ignore[attr-defined]
            with connection, connection.makefile("rb") as stream:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                while True:
                    line = stream.readline().decode("latin-1").strip()
                    if not line:
                        return
                    headers: dict[str, str] = {}
                    while field := stream.readline().decode("latin-1").strip():
                        name, _, value = field.partition(":")
                        headers[name.lower()] = value.strip()
                    body = stream.read(int(headers.get("content-length", 0)))
                    with self._lock:
                        self.ledger.append(Received(number, line, headers, body))
                        several = len(self._script) > 1
                        behave = self._script.pop(0) if several else self._script[0]
                    if not behave(connection):
                        stream.close()
                        return
        except OSError:
            return


def free_port() -> int:
    """A port on which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
