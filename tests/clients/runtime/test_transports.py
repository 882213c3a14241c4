"""The same behaviour of every transport, over real sockets."""

from __future__ import annotations

import asyncio
import gc
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from example_clients._runtime.transport import (
    Interrupted,
    NotSent,
    Request,
    Response,
    Timeout,
    TransportError,
    Wiring,
)

from . import peer
from .peer import OK, Peer, answers
from .scripted import in_threads

PATIENT = Timeout(1, 2, 2)


def urllib3(wiring: Wiring) -> Any:
    from example_clients._runtime.transport.urllib3 import Urllib3Transport

    return Urllib3Transport(wiring)


def aiohttp(wiring: Wiring) -> Any:
    from example_clients._runtime.transport.aiohttp import AiohttpTransport

    return AiohttpTransport(wiring)


def httpx2(wiring: Wiring) -> Any:
    from example_clients._runtime.transport.httpx2 import Httpx2Transport

    return Httpx2Transport(wiring)


def httpx2_async(wiring: Wiring) -> Any:
    from example_clients._runtime.transport.httpx2 import AsyncHttpx2Transport

    return AsyncHttpx2Transport(wiring)


class Line:
    """One transport of any kind, with a blocking `send`."""

    def __init__(self, make: Callable[[Wiring], Any], wiring: Wiring) -> None:
        self.is_async = make in (aiohttp, httpx2_async)
        self._loop = asyncio.new_event_loop() if self.is_async else None
        self.transport = make(wiring)

    def send(
        self,
        url: str,
        target: str = "/v5/order",
        body: bytes | None = b'{"a":1}',
        *,
        method: str = "POST",
        timeout: Timeout = PATIENT,
        **headers: str,
    ) -> Response:
        sent = self.transport.send(Request(method, url, target, headers, body), timeout)
        response: Response = self._loop.run_until_complete(sent) if self._loop else sent
        return response

    def idle(self, seconds: float) -> None:
        """Let time pass, with the event loop at work if there is one."""
        if self._loop:
            self._loop.run_until_complete(asyncio.sleep(seconds))
        else:
            time.sleep(seconds)

    def close(self) -> None:
        closed = self.transport.close()
        if self._loop:
            self._loop.run_until_complete(closed)
            self._loop.run_until_complete(asyncio.sleep(0))
            self._loop.close()


@pytest.fixture(params=[urllib3, aiohttp, httpx2, httpx2_async], ids=lambda make: make.__name__)
def make(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture
def line(make: Any) -> Iterator[Line]:
    line = Line(make, Wiring(max_body=100_000))
    yield line
    line.close()


HARD_TARGET = "/v5/a%2Fb/c%3A?x=%5B%22A%22%5D&y=a%2Fb&z=%7E~&t=2017-05-11T15%3A19%3A30&e=&s=a%20b"


def test_the_request_arrives_exactly_as_it_was_made(line: Line) -> None:
    with Peer(answers()) as venue:
        response = line.send(venue.url, HARD_TARGET, '{"a":"é"}'.encode(), X_Key="v")

    (received,) = venue.ledger
    assert received.line == f"POST {HARD_TARGET} HTTP/1.1"
    assert received.body == '{"a":"é"}'.encode()
    assert received.headers["host"] == venue.url.removeprefix("http://")
    assert received.headers["x_key"] == "v"
    assert (response.status, response.body) == (200, OK)
    assert response.headers.get("content-type") == "application/json"


@pytest.mark.parametrize("method", ["GET", "DELETE", "PUT"])
def test_every_method_with_and_without_a_body(line: Line, method: str) -> None:
    with Peer(answers()) as venue:
        line.send(venue.url, body=None, method=method)
        line.send(venue.url, body=b"{}", method=method)
    without, with_body = venue.ledger
    assert without.line.startswith(method)
    assert (without.body, with_body.body) == (b"", b"{}")


@pytest.mark.parametrize("behave", [peer.chunked, peer.zipped(), peer.in_pieces(0.001)])
def test_a_body_in_every_way_of_sending_it(line: Line, behave: peer.Behaviour) -> None:
    with Peer(behave) as venue:
        assert line.send(venue.url).body == OK


def test_a_connection_is_kept(line: Line) -> None:
    with Peer(answers()) as venue:
        for _ in range(3):
            line.send(venue.url)
    assert [received.connection for received in venue.ledger] == [1, 1, 1]


def test_no_one_listens_is_not_sent(line: Line) -> None:
    with pytest.raises(NotSent):
        line.send(f"http://127.0.0.1:{peer.free_port()}")


def test_a_host_without_address_is_not_sent(line: Line) -> None:
    with pytest.raises(NotSent):
        line.send("http://nowhere.invalid")


def test_a_host_that_does_not_take_the_connection_is_not_sent(line: Line) -> None:
    listener = socket.create_server(("127.0.0.1", 0), backlog=0)
    port = listener.getsockname()[1]
    fillers = [socket.socket() for _ in range(4)]
    for filler in fillers:
        filler.setblocking(False)
        filler.connect_ex(("127.0.0.1", port))
    began = time.monotonic()
    with pytest.raises(NotSent):
        line.send(f"http://127.0.0.1:{port}", timeout=Timeout(0.3, 5, 5))
    assert time.monotonic() - began < 3
    for filler in fillers:
        filler.close()
    listener.close()


@pytest.mark.parametrize(
    "behave",
    [
        peer.closes,
        peer.reset,
        peer.cut_after(10),
        peer.cut_after(len(peer.head(len(OK))) + 5),
        peer.chunked_and_cut,
        answers(OK, "Content-Encoding: gzip"),
    ],
    ids=["closed", "reset", "in the status", "in the body", "in a chunk", "no gzip"],
)
def test_whatever_breaks_after_the_request_was_read_is_interrupted(
    line: Line, behave: peer.Behaviour
) -> None:
    with Peer(behave) as venue:
        with pytest.raises(Interrupted):
            line.send(venue.url)
        assert len(venue.ledger) == 1


def test_an_interim_answer_is_not_taken_for_the_answer(line: Line) -> None:
    with Peer(peer.after_early_hints, answers(b"mine")) as venue:
        assert line.send(venue.url).body == OK
        assert line.send(venue.url).body == b"mine"


def test_an_answer_cut_in_its_headers_has_no_body(line: Line) -> None:
    """http.client takes the end of the connection for the end of the headers."""
    with Peer(peer.cut_after(60)) as venue:
        with suppress(Interrupted):
            assert line.send(venue.url).body == b""
        assert len(venue.ledger) == 1


@pytest.mark.parametrize("later", [0.0, 0.02])
def test_an_answer_that_no_one_asked_for_is_not_taken_for_the_next_ones(
    line: Line, later: float
) -> None:
    with Peer(peer.answers_twice(later), answers(b"mine")) as venue:
        line.send(venue.url)
        line.idle(0.06)
        assert line.send(venue.url).body == b"mine"


@pytest.mark.parametrize("method", ["POST", "DELETE", "PUT", "GET"])
def test_a_kept_connection_that_turns_out_closed_is_never_tried_twice_in_silence(
    line: Line, method: str
) -> None:
    """The second request goes into a connection that the peer closes on reading it."""
    with Peer(answers(), peer.closes) as venue:
        line.send(venue.url, method=method)
        with pytest.raises(Interrupted):
            line.send(venue.url, method=method)
        assert len(venue.ledger) == 2


def test_a_kept_connection_that_was_seen_to_close_is_replaced(line: Line) -> None:
    with Peer(peer.then_closes_behind, answers()) as venue:
        line.send(venue.url)
        line.idle(0.05)
        line.send(venue.url)
        assert len(venue.ledger) == 2


def test_a_silent_peer_is_given_up_on_in_time(line: Line) -> None:
    with Peer(peer.silence(3)) as venue:
        began = time.monotonic()
        with pytest.raises(Interrupted):
            line.send(venue.url, timeout=Timeout(0.3, 0.3, 0.3))
        assert time.monotonic() - began < 2


def test_a_peer_that_never_ends_its_answer_is_given_up_on_in_time(line: Line) -> None:
    with Peer(peer.in_pieces(0.1)) as venue:
        began = time.monotonic()
        with pytest.raises(Interrupted):
            line.send(venue.url, timeout=Timeout(1, 1, 0.5))
        assert time.monotonic() - began < 2


@pytest.mark.parametrize("place", peer.DRIPPING)
def test_a_byte_now_and_then_keeps_no_call_beyond_its_end(line: Line, place: str) -> None:
    with Peer(peer.dripping(*peer.DRIPPING[place])) as venue:
        began = time.monotonic()
        with pytest.raises(Interrupted):
            line.send(venue.url, timeout=Timeout(1, 0.5, 0.5))
        assert time.monotonic() - began < 1.5


@pytest.mark.parametrize("place", ["status line", "chunk extension"])
def test_a_byte_now_and_then_keeps_no_call_over_tls(
    make: Any, certificate: Path, place: str
) -> None:
    line = Line(make, Wiring(ca_file=str(certificate / "cert.pem")))
    with Peer(peer.dripping(*peer.DRIPPING[place]), tls=serving(certificate)) as venue:
        began = time.monotonic()
        with pytest.raises(Interrupted):
            line.send(venue.url, timeout=Timeout(1, 0.5, 0.5))
        assert time.monotonic() - began < 1.5
    line.close()


def test_a_byte_now_and_then_of_a_proxy_keeps_no_call(make: Any) -> None:
    with Peer(peer.dripping(*peer.DRIPPING["header"])) as proxy:
        line = Line(make, Wiring(proxy=proxy.url))
        began = time.monotonic()
        with pytest.raises(TransportError):
            line.send("https://api.venue.invalid", timeout=Timeout(0.4, 0.5, 0.5))
        assert time.monotonic() - began < 1.5
        line.close()


@pytest.mark.parametrize("behave", [answers(b"x" * 200_000), peer.zipped(b"x" * 2_000_000)])
def test_an_answer_over_the_limit_is_not_read(line: Line, behave: peer.Behaviour) -> None:
    with Peer(behave) as venue, pytest.raises(Interrupted, match="more than 100000 bytes"):
        line.send(venue.url)


def test_a_redirect_is_handed_back_and_not_followed(line: Line) -> None:
    with Peer(answers()) as elsewhere:
        go = answers(b"", f"Location: {elsewhere.url}/v5/order", status="307 Temporary Redirect")
        with Peer(go) as venue:
            assert line.send(venue.url).status == 307
        assert elsewhere.ledger == []


def test_no_cookie_is_kept(line: Line) -> None:
    with Peer(answers(OK, "Set-Cookie: session=1; Path=/")) as venue:
        line.send(venue.url)
        line.send(venue.url)
    assert "cookie" not in venue.ledger[1].headers


def test_a_proxy_of_the_environment_is_not_used(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{peer.free_port()}")
    line = Line(make, Wiring())
    with Peer(answers()) as venue:
        assert line.send(venue.url).status == 200
    line.close()


def test_a_proxy_that_is_asked_for_is_used(make: Any) -> None:
    with Peer(answers()) as proxy:
        line = Line(make, Wiring(proxy=proxy.url))
        line.send("http://api.venue.invalid", "/v5/x?y=%2F")
        line.close()
    assert proxy.ledger[0].line == "POST http://api.venue.invalid/v5/x?y=%2F HTTP/1.1"
    assert proxy.ledger[0].headers["host"] == "api.venue.invalid"


def test_a_proxy_that_cannot_be_reached_or_will_not_is_not_sent(make: Any) -> None:
    with Peer(answers(b"", status="407 Proxy Authentication Required")) as proxy:
        for url in (f"http://127.0.0.1:{peer.free_port()}", proxy.url):
            line = Line(make, Wiring(proxy=url))
            with pytest.raises(NotSent):
                line.send("https://api.venue.invalid")
            line.close()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that no one trusts, with its key in the same file."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    folder = tmp_path_factory.mktemp("tls")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    command += ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run(command, check=True, capture_output=True)
    return folder


def serving(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    return context


def test_tls_is_verified_and_a_failure_is_not_sent(make: Any, certificate: Path) -> None:
    line = Line(make, Wiring())
    with Peer(answers(), tls=serving(certificate)) as venue:
        with pytest.raises(NotSent, match="certificate is not trusted"):
            line.send(venue.url)
        assert venue.ledger == []
    line.close()


def test_a_certificate_authority_of_ones_own(make: Any, certificate: Path) -> None:
    line = Line(make, Wiring(ca_file=str(certificate / "cert.pem")))
    with Peer(answers(), tls=serving(certificate)) as venue:
        assert line.send(venue.url).body == OK
    line.close()


def test_a_reset_within_tls_after_sending_is_interrupted(make: Any, certificate: Path) -> None:
    line = Line(make, Wiring(ca_file=str(certificate / "cert.pem")))
    with Peer(peer.reset, tls=serving(certificate)) as venue, pytest.raises(Interrupted):
        line.send(venue.url)
    line.close()


def test_a_peer_that_speaks_no_tls_is_not_sent(make: Any) -> None:
    line = Line(make, Wiring())
    with Peer(peer.closes) as venue, pytest.raises(NotSent):
        line.send(venue.url.replace("http:", "https:"))
    line.close()


def test_a_closed_client_sends_nothing(make: Any) -> None:
    line = Line(make, Wiring())
    with Peer(answers()) as venue:
        line.send(venue.url)
        if line.is_async:
            line._loop.run_until_complete(line.transport.close())  # type: ignore[union-attr]
        else:
            line.transport.close()
        with pytest.raises(NotSent, match="closed"):
            line.send(venue.url)
        assert len(venue.ledger) == 1
    line.close()


@pytest.mark.parametrize("make", [urllib3, httpx2])
def test_many_threads_on_one_transport(make: Any) -> None:
    transport = make(Wiring())
    bodies: list[bytes] = []

    def work() -> None:
        for _ in range(5):
            request = Request("POST", venue.url, "/", {}, b"{}")
            bodies.append(transport.send(request, Timeout()).body)

    with Peer(answers()) as venue:
        in_threads(32, work)
    transport.close()
    assert bodies == [OK] * 160


def test_nothing_is_left_open(make: Any, recwarn: pytest.WarningsRecorder) -> None:
    gc.collect()
    recwarn.clear()
    line = Line(make, Wiring())
    with Peer(answers()) as venue:
        line.send(venue.url)
    line.close()
    del line
    gc.collect()
    assert [str(w.message) for w in recwarn if issubclass(w.category, ResourceWarning)] == []
