"""What is signed is what is sent: the compiled recipes against the mock's own interpreter.

The interpreter shares no code with the compiler or the runtime, and sees raw bytes only.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from time import gmtime, strftime
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from venuegen.emit.signing import credentials_class, sign_function, signing_module
from venuegen.emit.vectors import loaded_signing, run_vectors
from venuegen.errors import UserError
from venuegen.mock.received import Received
from venuegen.mock.verify import Refused, verify
from venuegen.model import Recipe, Vector

from .recipes import RECIPES, VENUES

SIGNING = [name for name, (_, recipe) in RECIPES.items() if recipe.algorithm != "bearer"]
SIGNING_BODIES = [
    name
    for name in SIGNING
    if "{body}" in RECIPES[name][1].payload or "{params}" in RECIPES[name][1].payload
]
TEXTS = st.text(max_size=40) | st.sampled_from(["", " ", "+", "%", "a&b=c", "%2F", "é", "🙂", '"'])
PAIRS = st.lists(st.tuples(st.text("abcXYZ_", min_size=1, max_size=8), TEXTS), max_size=5)


@pytest.fixture(scope="module")
def signers() -> Iterator[dict[str, tuple[Any, Any]]]:
    """For each recipe its compiled module and the runtime that it was written for."""
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(loaded_signing(signing_module(venue), name))
            for name, (venue, _) in RECIPES.items()
        }


CREDENTIALS = {one.name: f"mock-{one.name}" for _, r in RECIPES.values() for one in r.credentials}


def signed(
    recipe: Recipe,
    signer: tuple[Any, Any],
    pairs: list[tuple[str, str]],
    as_form: bool,
    body: bytes | None,
) -> Received:
    """A request as the compiled recipe signs it and the runtime's `query_text` writes it."""
    module, runtime = signer
    query, form = ([], list(pairs)) if as_form else (list(pairs), None)
    draft = runtime.Draft(
        "POST", "https://api.example", "api.example", "/v1/order", query, form, body, {}
    )
    credentials = getattr(module, credentials_class(recipe))(
        **{one.name: runtime.Secret(CREDENTIALS[one.name]) for one in recipe.credentials}
    )
    getattr(module, sign_function(recipe))(draft, credentials, runtime.Stamp(1_700_000_000_000))
    headers = {name.lower(): value for name, value in draft.headers.items()}
    if as_form:
        headers["content-type"] = "application/x-www-form-urlencoded"
    target = draft.path + (f"?{runtime.query_text(draft.query)}" if draft.query else "")
    sent = draft.body_text.encode()
    return Received("POST", target, {"host": "api.example", **headers}, sent)


@pytest.mark.parametrize("name", sorted(VENUES))
def test_every_vector_comes_out(name: str) -> None:
    venue = VENUES[name]
    count = run_vectors(venue, signing_module(venue))
    assert count == sum(len(recipe.vectors) for recipe in venue.recipes)


VECTORS = [
    pytest.param(recipe, vector, id=f"{name}, {vector.method} {vector.path}")
    for name, (_, recipe) in RECIPES.items()
    for vector in recipe.vectors
]


@pytest.mark.parametrize(("recipe", "vector"), VECTORS)
def test_the_interpreter_takes_every_vector_and_no_other_signature(
    recipe: Recipe, vector: Vector
) -> None:
    found = verify(recipe, vector.credentials, by_hand(recipe, vector, vector.signature))
    assert vector.payload in (None, found.payload)
    with pytest.raises(Refused, match="the signature is wrong"):
        verify(recipe, vector.credentials, by_hand(recipe, vector, vector.signature[::-1]))


def by_hand(recipe: Recipe, vector: Vector, signature: str) -> Received:
    """The request of a vector, put together without a line of the clients."""
    moment = gmtime(vector.timestamp_ms // 1000)
    is_iso = recipe.timestamp == "iso-seconds"
    timestamp = strftime("%Y-%m-%dT%H:%M:%S", moment) if is_iso else str(vector.timestamp_ms)
    texts = {**vector.credentials, "timestamp": timestamp, "signature": signature}
    headers, query, form = {"host": vector.host}, dict(vector.query), dict(vector.form)
    places = {"header": headers, "query": query, "params": form or query}
    for one in (*recipe.add, *recipe.send):
        name = one.name.lower() if one.place == "header" else one.name
        places[one.place][name] = one.value.format(**texts)
    if form:
        headers["content-type"] = "application/x-www-form-urlencoded"
    target = vector.path + (f"?{urlencode(query, quote_via=quote)}" if query else "")
    body = urlencode(form) if form else vector.body
    return Received(vector.method, target, headers, body.encode())


def test_a_vector_that_does_not_come_out_shows_the_canonical_text() -> None:
    venue = VENUES["ztdx"]
    recipe = venue.recipes[0]
    wrong = replace(recipe.vectors[0], signature="0" * 64)
    broken = replace(venue, recipes=(replace(recipe, vectors=(wrong,)),))
    with pytest.raises(UserError) as caught:
        run_vectors(broken, signing_module(broken))
    assert caught.value.path == "ztdx/venue.yaml"
    assert caught.value.line == wrong.line
    assert "symbol=BTCUSDT&timestamp=1640001112223" in str(caught.value.hint)


@pytest.mark.parametrize("name", SIGNING)
@settings(max_examples=60, deadline=None)
@given(pairs=PAIRS, as_form=st.booleans(), body=st.binary(max_size=30) | st.none())
def test_what_is_signed_is_what_is_sent(
    name: str,
    signers: dict[str, tuple[Any, Any]],
    pairs: list[tuple[str, str]],
    as_form: bool,
    body: bytes | None,
) -> None:
    recipe = RECIPES[name][1]
    text = None if body is None or as_form else body.hex().encode()
    request = signed(recipe, signers[name], pairs, as_form, text)
    found = verify(recipe, CREDENTIALS, request)
    assert found.timestamp_ms in (None, 1_700_000_000_000)


@pytest.mark.parametrize("name", SIGNING)
def test_a_parameter_changed_after_signing_is_refused(
    name: str, signers: dict[str, tuple[Any, Any]]
) -> None:
    recipe = RECIPES[name][1]
    request = signed(recipe, signers[name], [("id", "123")], False, None)
    changed = replace(request, target=request.target.replace("id=123", "id=124"))
    with pytest.raises(Refused, match="the signature is wrong"):
        verify(recipe, CREDENTIALS, changed)


@pytest.mark.parametrize("name", SIGNING_BODIES)
def test_a_body_changed_after_signing_is_refused(
    name: str, signers: dict[str, tuple[Any, Any]]
) -> None:
    recipe = RECIPES[name][1]
    request = signed(recipe, signers[name], [("id", "123")], as_form=True, body=None)
    with pytest.raises(Refused):
        verify(recipe, CREDENTIALS, replace(request, body=request.body.replace(b"123", b"124")))


@pytest.mark.parametrize("name", sorted(RECIPES))
def test_the_key_of_another_is_refused(name: str, signers: dict[str, tuple[Any, Any]]) -> None:
    recipe = RECIPES[name][1]
    request = signed(recipe, signers[name], [], False, None)
    verify(recipe, CREDENTIALS, request)
    for credential in recipe.credentials:
        with pytest.raises(Refused):
            verify(recipe, {**CREDENTIALS, credential.name: "another"}, request)
