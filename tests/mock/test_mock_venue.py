"""A mock venue behind a real socket, asked by the standard library's client."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.client import BadStatusLine, HTTPConnection, IncompleteRead, RemoteDisconnected
from pathlib import Path
from typing import Any

import pytest

from tests.assembly.trees import Tree, endpoint, field, parameter
from venuegen.facts import ConstraintFact, ErrorFact, Example
from venuegen.mock import Fault, MockVenue

SAMPLE = '{"code": 200, "data": {"id": 1329854625038651400}, "msg": "ok"}'
SIGNED = {"Authorization": "mock-token", "Content-Type": "application/json"}


@pytest.fixture
def mock(tmp_path: Path) -> Iterator[MockVenue]:
    tree = Tree(tmp_path)
    tree.yaml = tree.yaml.replace('    add:\n      query: {nonce: "1"}\n', "") + (
        "errors:\n"
        "  AuthenticationError: {codes: {77: wrong signature}, http: [401]}\n"
        "  NotFound: {codes: {9012: no such order}}\n"
    )
    tree.page(
        "orders/cancel.md",
        endpoint(
            request=(
                parameter("symbol", required=True),
                parameter("id", "integer"),
                parameter("cid"),
                parameter("size", "decimal"),
            ),
            response=(field("code", "integer"), field("data.id", "integer"), field("msg")),
            constraints=(ConstraintFact("at_least_one_of", ("id", "cid"), 9),),
            errors=(ErrorFact(9012, None, "Position not found.", 19),),
            error_examples=(Example('{"code": 9013, "msg": "as on the page"}', 21),),
            examples=[SAMPLE],
        ),
    )
    tree.page("market/time.md", endpoint("GET", "/v1/time", response=(field("data", "integer"),)))
    tree.page("market/item.md", endpoint("GET", "/public/{name}", auth=False))
    with MockVenue(tree.assemble().venues[0]) as running:
        yield running


def ask(
    mock: MockVenue,
    method: str = "POST",
    target: str = "/v1/order",
    body: Any = None,
    headers: dict[str, str] | None = None,
) -> tuple[int, Any]:
    connection = HTTPConnection(mock.url.removeprefix("http://"), timeout=5)
    sent = None if body is None else json.dumps(body)
    connection.request(method, target, sent, SIGNED if headers is None else headers)
    answer = connection.getresponse()
    text = answer.read().decode("utf-8", "replace")
    connection.close()
    try:
        return answer.status, json.loads(text)
    except ValueError:
        return answer.status, text


GOOD = {"symbol": "BTC", "id": 5}


def test_the_answer_is_the_sample_of_the_page_to_the_byte(mock: MockVenue) -> None:
    connection = HTTPConnection(mock.url.removeprefix("http://"), timeout=5)
    connection.request("POST", "/v1/order", json.dumps(GOOD), SIGNED)
    assert connection.getresponse().read() == SAMPLE.encode()
    connection.request("POST", "/v1/order", json.dumps(GOOD), SIGNED)
    assert connection.getresponse().read() == SAMPLE.encode(), "the connection is kept"
    connection.close()
    assert [entry.parameters for entry in mock.ledger.done] == [GOOD, GOOD]


def test_without_a_sample_the_types_make_one(mock: MockVenue) -> None:
    assert ask(mock, "GET", "/v1/time", headers={}) == (200, {"data": 1, "code": 200})


def test_what_is_in_the_path_is_found(mock: MockVenue) -> None:
    ask(mock, "GET", "/public/a%2Fb", headers={})
    assert mock.ledger.last.parameters == {"name": "a/b"}


@pytest.mark.parametrize(
    ("body", "headers", "status", "reason"),
    [
        (GOOD, {"Content-Type": "application/json"}, 401, "Authorization is there 0 times"),
        (GOOD, {**SIGNED, "Authorization": "x"}, 401, "Authorization is not what it must be"),
        ({"id": 5}, SIGNED, 400, "symbol is missing in the body"),
        ({"symbol": 3, "id": 5}, SIGNED, 400, "symbol has the wrong type"),
        ({"symbol": "BTC", "id": "5"}, SIGNED, 400, "id has the wrong type"),
        ({**GOOD, "size": "many"}, SIGNED, 400, "size has the wrong type"),
        ({"symbol": "BTC"}, SIGNED, 400, "one of id, cid is needed"),
        (GOOD, {"Authorization": "mock-token"}, 400, "the body is not announced as JSON"),
    ],
)
def test_a_request_that_is_not_as_documented_is_refused(
    mock: MockVenue, body: Any, headers: dict[str, str], status: int, reason: str
) -> None:
    got, _ = ask(mock, body=body, headers=headers)
    assert got == status
    assert reason in str(mock.ledger.last.reason)
    assert mock.ledger.done == ()


def test_a_refused_signature_has_the_shape_of_the_venue(mock: MockVenue) -> None:
    assert ask(mock, body=GOOD, headers={"Content-Type": "application/json"}) == (
        401,
        {"code": 77, "msg": "Authorization is there 0 times, not once"},
    )


def test_a_parameter_in_the_wrong_place_is_missing(mock: MockVenue) -> None:
    ask(mock, target="/v1/order?symbol=BTC", body={"id": 5})
    assert mock.ledger.last.reason == "symbol is missing in the body"
    assert mock.ledger.last.undocumented == ("symbol",)


def test_an_unknown_path_is_not_found(mock: MockVenue) -> None:
    assert ask(mock, "GET", "/v1/nothing")[0] == 404
    assert ask(mock, "DELETE", "/v1/order")[0] == 404


def test_a_documented_refusal_comes_as_the_page_has_it(mock: MockVenue) -> None:
    mock.faults.add(Fault("refuse", code=9012))
    mock.faults.add(Fault("refuse", code=9013))
    assert ask(mock, body=GOOD) == (200, {"code": 9012, "msg": "Position not found."})
    assert ask(mock, body=GOOD) == (200, {"code": 9013, "msg": "as on the page"})
    assert ask(mock, body=GOOD)[1]["code"] == 200
    assert len(mock.ledger.done) == 1


@pytest.mark.parametrize(
    ("fault", "done", "outcome"),
    [
        (Fault("cut_before"), False, RemoteDisconnected),
        (Fault("cut_after"), True, RemoteDisconnected),
        (Fault("stall", seconds=0.01), False, RemoteDisconnected),
        (Fault("stall", seconds=0.01, done=True), True, RemoteDisconnected),
        (Fault("truncated"), True, IncompleteRead),
        (Fault("status", status=503), False, 503),
        (Fault("status", status=503, done=True), True, 503),
        (Fault("status", status=429, headers={"Retry-After": "1"}), False, 429),
        (Fault("status", status=418), False, 418),
        (Fault("html", status=502), False, 502),
        (Fault("html"), False, 200),
        (Fault("garbage"), False, 200),
        (Fault("redirect"), False, 307),
        (Fault("late", seconds=0.05), True, 200),
        (Fault("twice"), True, 200),
    ],
)
def test_faults_happen_as_ordered_and_the_ledger_knows_what_was_done(
    mock: MockVenue, fault: Fault, done: bool, outcome: int | type[Exception]
) -> None:
    mock.faults.add(fault)
    try:
        result: Any = ask(mock, body=GOOD)[0]
    except (RemoteDisconnected, ConnectionResetError, BadStatusLine):
        result = RemoteDisconnected
    except IncompleteRead:
        result = IncompleteRead
    assert result == outcome
    assert bool(mock.ledger.done) is done
    assert ask(mock, body=GOOD)[0] == 200, "one fault is for one call"


def test_faults_can_be_chosen_by_a_function(mock: MockVenue) -> None:
    mock.faults.choose = lambda name, number: Fault("status") if number % 2 else None
    assert [ask(mock, body=GOOD)[0] for _ in range(4)] == [503, 200, 503, 200]


def test_faults_can_be_ordered_from_outside(mock: MockVenue) -> None:
    order = {"kind": "status", "status": 503, "endpoint": "orders.cancel"}
    assert ask(mock, target="/__mock__/faults", body=order)[0] == 200
    assert ask(mock, "GET", "/v1/time")[0] == 200
    assert ask(mock, body=GOOD)[0] == 503
    assert ask(mock, body=GOOD, headers={**SIGNED, "X-Mock-Fault": "status; status=418"})[0] == 418
    told = ask(mock, "GET", "/__mock__/ledger")[1]
    assert [(one["endpoint"], one["done"]) for one in told] == [
        ("market.time", True),
        ("orders.cancel", False),
        ("orders.cancel", False),
    ]
    assert ask(mock, target="/__mock__/faults", body={"kind": "storm"})[0] == 400


def test_what_is_no_request_is_refused(mock: MockVenue) -> None:
    import socket

    host, port = mock.url.removeprefix("http://").split(":")
    chunked = b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    for status, text in (
        (b"400", b"hello\r\n\r\n"),
        (b"400", b"GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n"),
        (b"411", chunked),
    ):
        with socket.create_connection((host, int(port)), timeout=5) as connection:
            connection.sendall(text)
            head, _, body = connection.recv(1000).partition(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 " + status)
            assert "message" in json.loads(body)
