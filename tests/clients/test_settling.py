"""A call whose outcome is unknown, and the call that tells what became of it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import pytest

from venuegen.emit.naming import argument_names
from venuegen.emit.samples import sample_values
from venuegen.mock import Fault, MockVenue
from venuegen.model import Settling

from .made_up import made_up
from .tree import Page, pages

SETTLED = [page for page in pages() if page.endpoint.settled_by and page.endpoint.settled_by.by]
#: Of a call that needs more than what the other one sent.
FURTHER = {"positionType": "execute", "instrument": "BTC"}
#: Where the page's own example has a placeholder in place of an id.
EXAMPLES = {"xt.trade.cancel_order": {"market": "btc_usdt", "id": 6823168236830742528}}


def settling_of(page: Page) -> Settling:
    assert page.endpoint.settled_by is not None
    return page.endpoint.settled_by


def given_for(page: Page) -> dict[str, Any]:
    """The arguments of the page's own example, by their Python names."""
    names = argument_names(page.endpoint)
    values = EXAMPLES.get(str(page)) or sample_values(page.endpoint)
    return {str(names[name]): value for name, value in values.items()}


def further(page: Page) -> dict[str, Any]:
    """What the asking call requires beyond what it takes over."""
    asking = page.venue.endpoint(settling_of(page).method)
    assert asking is not None
    taken = dict(settling_of(page).by or ())
    names = argument_names(asking)
    return {
        str(names[str(p.name)]): FURTHER[str(p.name)]
        for p in asking.parameters
        if p.required is True and not p.signed and str(p.name) not in taken
    }


def unknown_then_settled(page: Page, mock: MockVenue) -> tuple[Any, Any]:
    """Let the venue carry the call out and keep silent; then ask. The error, and the answer."""
    venue = import_module(f"venue_clients.{page.venue.name}")
    errors = import_module(f"venue_clients.{page.venue.name}.errors")
    mock.faults.add(Fault("cut_after"), endpoint=page.method)
    with venue.Client(base_url=mock.url, **mock.credentials) as client:
        group = getattr(client, page.group)
        with pytest.raises(errors.OutcomeUnknown) as caught:
            getattr(group, page.endpoint.name)(**given_for(page))
        settle = getattr(group, f"settle_{page.endpoint.name}")
        return caught.value, settle(caught.value, **further(page))


@pytest.mark.parametrize("page", SETTLED, ids=str)
def test_the_venue_is_asked_by_what_was_sent(page: Page, mocks: Mapping[str, MockVenue]) -> None:
    mock = mocks[page.venue.name]
    mock.ledger.clear()
    settling = settling_of(page)

    unknown, _ = unknown_then_settled(page, mock)

    done, asked = [one for one in mock.ledger.entries if one.endpoint != "auth.login"]
    assert (done.endpoint, done.done) == (page.method, True)
    assert (asked.endpoint, asked.done, asked.undocumented) == (settling.method, True, ())
    taken = {theirs: done.parameters.get(ours) for theirs, ours in settling.by or ()}
    sent = {theirs: str(value) for theirs, value in taken.items() if value is not None}
    assert {theirs: str(asked.parameters[theirs]) for theirs in sent} == sent
    assert unknown.settled_by == settling.method
    assert f"ask with {page.group}.settle_{page.endpoint.name}" in str(unknown)


def test_an_order_is_found_by_the_id_that_was_made_for_it(mocks: Mapping[str, MockVenue]) -> None:
    mock = mocks["htx"]
    [place] = [page for page in SETTLED if str(page) == "htx.orders.place_order"]

    unknown, order = unknown_then_settled(place, mock)

    assert mock.ledger.last.parameters["client_order_id"] == str(unknown.ids["client_order_id"])
    assert order.state in ("new", "partially_filled", "filled", "canceled")


def test_a_cancelled_call_is_settled_the_same_way(mocks: Mapping[str, MockVenue]) -> None:
    from venue_clients import htx

    mock = mocks["htx"]
    mock.faults.add(Fault("late", seconds=1.0), endpoint="orders.cancel_order")

    async def main() -> Any:
        async with htx.AsyncClient(base_url=mock.url, **mock.credentials) as client:
            call = client.orders.cancel_order(contract_code="BTC-USDT", order_id="7")
            task = asyncio.ensure_future(call)
            await asyncio.sleep(0.3)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            unknown: Any = caught.value
            return await client.orders.settle_cancel_order(unknown.outcome_unknown)

    assert asyncio.run(main()).order_id
    asked = mock.ledger.last
    assert asked.endpoint == "orders.order"
    assert asked.parameters == {**asked.parameters, "contract_code": "BTC-USDT", "order_id": "7"}


def test_the_outcome_of_another_call_is_refused(mocks: Mapping[str, MockVenue]) -> None:
    from venue_clients import htx
    from venue_clients.htx.errors import InvalidArguments, OutcomeUnknown

    unknown = OutcomeUnknown("…", endpoint="orders.place_order")
    with (
        htx.Client(base_url=mocks["htx"].url) as client,
        pytest.raises(InvalidArguments, match=r"the outcome of orders\.place_order, not of orders"),
    ):
        client.orders.settle_cancel_order(unknown)


def test_what_was_sent_without_an_id_can_not_be_asked_for(mocks: Mapping[str, MockVenue]) -> None:
    """ZTDX documents no form of an order id, so none is made where the caller gives none."""
    from venue_clients import ztdx
    from venue_clients.ztdx.errors import InvalidArguments, OutcomeUnknown

    mock = mocks["ztdx"]
    mock.faults.add(Fault("cut_after"), endpoint="trade.place_order")
    with ztdx.Client(base_url=mock.url, **mock.credentials) as client:
        with pytest.raises(OutcomeUnknown) as caught:
            client.trade.place_order(symbol="BTCUSDT", side="BUY", type="MARKET", quantity="1")
        with pytest.raises(InvalidArguments, match="was sent without newClientOrderId"):
            client.trade.settle_place_order(caught.value)


VENUE = """\
name: acme
title: Acme
homepage: https://acme.example
hosts: {production: [https://api.acme.example]}
envelopes: [{name: all, paths: ["*"], code: [code], message: [msg]}]
auth: {public: ["*"]}
placement: {"POST *": json}
endpoints:
  orders.place:
    settled_by:
"""
PAGE = """\
# An endpoint

`{route}`

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| {id} | String | true | Id of the order |
| prices | Array of String | false | Prices |

| Field | Type | Description |
| --- | --- | --- |
| orderId | String | Id of the order |
"""
PAGES = {
    "orders/place.md": PAGE.format(route="POST /order", id="clientId"),
    "orders/find.md": PAGE.format(route="GET /order", id="origClientId"),
    "account/state.md": PAGE.format(route="GET /state", id="clientId"),
}


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("{call: orders.fnd}", "there is no endpoint orders.fnd"),
        ("{call: orders.find, by: {orgId: clientId}}", "orders.find has no parameter orgId"),
        ("{call: orders.find, by: {origClientId: id}}", "orders.place has no parameter id"),
        (
            "{call: orders.find, by: {origClientId: prices}}",
            "origClientId of orders.find does not take what prices of orders.place is",
        ),
        ("{call: account.state, by: {clientId: clientId}}", "account.state is in another group"),
    ],
)
def test_a_question_that_can_not_be_asked_is_refused_with_its_line(
    tmp_path: Any, capsys: pytest.CaptureFixture[str], said: str, message: str
) -> None:
    with (
        pytest.raises(AssertionError),
        made_up(tmp_path, "acme", f"{VENUE}      {said}\n", PAGES),
    ):
        pass
    told = capsys.readouterr().err
    assert message in told
    assert "acme/venue.yaml:1" in told


def test_no_endpoint_may_have_the_name_of_the_settling_call(
    tmp_path: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    pages_ = {**PAGES, "orders/settle_place.md": PAGE.format(route="GET /other", id="id")}
    said = "      {call: orders.find, by: {origClientId: clientId}}\n"
    with pytest.raises(AssertionError), made_up(tmp_path, "acme", VENUE + said, pages_):
        pass
    assert "settle_place is the name of the call that settles the outcome of place" in (
        capsys.readouterr().err
    )
