"""What is signed is what is sent, whatever the values are."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

import pytest
from example_clients import tiny
from example_clients._runtime.secret import Secret
from example_clients._runtime.signing import (
    Stamp,
    hmac_sha256_base64,
    hmac_sha256_hex,
    md5_hex,
    percent_encoded,
    query_text,
    raw_text,
    sorted_pairs,
)
from example_clients._runtime.transport import Request, Wiring
from hypothesis import example, given, settings
from hypothesis import strategies as st

from . import test_transports as transports
from .peer import Peer, answers

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.sampled_from(
    ["", " ", "+", "%", "%2F", "&", "=", "a=b&c", "~", "é", "成功", "\r\n", "\x00", "x" * 20_000]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@given(texts)
@example("".join(map(chr, range(256))))
def test_escaping_is_that_of_rfc_3986(text: str) -> None:
    assert percent_encoded(text) == quote(text, safe="-._~")
    assert unquote(percent_encoded(text)) == text


@given(st.lists(st.tuples(texts, texts)))
def test_a_query_can_be_read_back(pairs: list[tuple[str, str]]) -> None:
    text = query_text(pairs)
    assert parse_qsl(text, keep_blank_values=True) == [pair for pair in pairs if any(pair) or text]
    assert raw_text(pairs).count("=") >= len(pairs)


@given(st.binary(max_size=200), st.text(st.characters(exclude_categories=["Cs"]), max_size=99))
def test_hmac_is_that_of_the_standard_library(payload: bytes, key: str) -> None:
    expected = hmac.new(key.encode(), payload, hashlib.sha256).digest()
    assert Secret(key).hmac_sha256(payload) == expected


def test_the_helpers() -> None:
    """Of RFC 4231 (case 2) and of the notes on the venues."""
    jefe, what = Secret("Jefe"), "what do ya want for nothing?"
    digest = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert hmac_sha256_hex(jefe, what) == digest
    assert hmac_sha256_base64(jefe, what) == base64.b64encode(bytes.fromhex(digest)).decode()
    assert md5_hex(["a=1&secret_key=", Secret("s")]) == hashlib.md5(b"a=1&secret_key=s").hexdigest()
    assert sorted_pairs([("b", "1"), ("a", "2"), ("B", "3"), ("a", "1")]) == [
        ("B", "3"),
        ("a", "2"),
        ("a", "1"),
        ("b", "1"),
    ]
    stamp = Stamp(1_494_516_570_123)
    assert stamp.iso_seconds == "2017-05-11T15:29:30"
    assert (stamp.seconds, stamp.milliseconds) == ("1494516570", "1494516570123")


KEY, SECRET = "CANARY A/+=", "CANARY-secret-key"


def is_signed(method: str, host: str, target: str) -> bool:
    """Checks as a venue would, from the bytes that arrived and from nothing else."""
    path, _, query = target.partition("?")
    signed, _, signature = query.rpartition("&Signature=")
    text = f"{method}\n{host}\n{path}\n{signed}"
    expected = hmac.new(SECRET.encode(), text.encode(), hashlib.sha256).digest()
    in_order = [pair.partition("=")[0] for pair in signed.split("&")]
    return base64.b64decode(unquote(signature)) == expected and in_order == sorted(in_order)


CLIENT = tiny.Client(access_key=KEY, secret_key=SECRET)


@given(texts, st.lists(texts.filter(lambda text: "," not in text), max_size=4))
def test_what_is_signed_is_what_is_prepared(code: str, states: list[str]) -> None:
    request = CLIENT.prepare.orders.open_orders(contract_code=code, states=states)
    assert is_signed("GET", "api.tiny.test", request.target)
    sent = dict(parse_qsl(request.target.partition("?")[2], keep_blank_values=True))
    assert sent["contract_code"] == code
    assert sent["states"] == ",".join(states)
    assert not is_signed("GET", "api.tiny.test", request.target.replace("states", "stages"))


@given(values)
def test_a_nested_body_can_be_read_back(value: Any) -> None:
    from example_clients._runtime.endpoint import Parameter
    from example_clients._runtime.values import json_encoder

    text = json_encoder(Parameter("x", "body", "any"))(value)
    assert json.loads(text) == value
    assert text.isascii()


@pytest.mark.parametrize(
    "make", [transports.urllib3, transports.aiohttp, transports.httpx2, transports.httpx2_async]
)
def test_what_is_signed_is_what_arrives(make: Any) -> None:
    line = transports.Line(make, Wiring())
    with Peer(answers()) as venue:
        host = venue.url.removeprefix("http://")
        client = tiny.Client(access_key=KEY, secret_key=SECRET, base_url=venue.url)

        @settings(max_examples=40, deadline=None)
        @given(
            texts.filter(lambda text: 0 < len(text) < 9000),
            st.dictionaries(texts, texts, max_size=3),
        )
        def check(code: str, extra: dict[str, str]) -> None:
            prepared: Request = client.prepare.orders.cancel_order(contract_code=code, order_id=1)
            line.send(prepared.origin, prepared.target, prepared.body, **prepared.headers)
            received = venue.ledger[-1]
            method, target, _ = received.line.split(" ")
            assert is_signed(method, host, target)
            assert (target, received.body) == (prepared.target, prepared.body)
            assert json.loads(received.body)["contract_code"] == code

        check()
    line.close()
