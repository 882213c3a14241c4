"""Whatever arrives, a mock answers it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from venuegen.assembly import assemble
from venuegen.mock import Desk
from venuegen.mock.received import Received

from .recipes import SOURCES

DESKS = {venue.name: Desk(venue) for venue in assemble(SOURCES).venues}
ROUTES = {
    name: [
        f"{endpoint.method} {endpoint.path}"
        for group in desk.venue.groups
        for endpoint in group.endpoints
    ]
    for name, desk in DESKS.items()
}
HEADERS = st.dictionaries(
    st.sampled_from(
        ["host", "content-type", "authorization", "timestamp", "sign", "api_key", "x-mock-fault"]
    ),
    st.text(st.characters(max_codepoint=255), max_size=20)
    | st.sampled_from(["application/json", "application/x-www-form-urlencoded", "late"]),
)
QUERIES = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=40)
BODIES = st.binary(max_size=40) | st.sampled_from([b"{}", b"[1]", b'{"id": null}', b"id=1&id=2"])


@pytest.mark.parametrize("name", sorted(DESKS))
@settings(max_examples=100, deadline=None)
@given(data=st.data(), query=QUERIES, headers=HEADERS, body=BODIES)
def test_any_request_is_answered_and_no_private_one_is_carried_out(
    name: str, data: st.DataObject, query: str, headers: dict[str, str], body: bytes
) -> None:
    method, _, path = data.draw(st.sampled_from([*ROUTES[name], "GET /nothing"])).partition(" ")
    desk = DESKS[name]
    reply = desk.answer(Received(method, f"{path}?{query}", headers, body))
    assert 200 <= reply.status < 600
    private = [entry for entry in desk.ledger.done if is_private(desk, str(entry.endpoint))]
    assert private == []


def is_private(desk: Desk, name: str) -> bool:
    endpoint = desk.venue.endpoint(name)
    return endpoint is not None and endpoint.private
