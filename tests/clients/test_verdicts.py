"""What became of a call whose outcome is unknown: a verdict in each situation, for each endpoint
that places, amends or cancels orders, of each venue, from both clients."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

import pytest
from venue_clients.verdicts import (
    Applied,
    Cancelled,
    NotCancelled,
    Placed,
    StillUnknown,
)

from venuegen.emit.naming import argument_names
from venuegen.emit.samples import as_given, sample_values
from venuegen.mock import Fault, MockVenue
from venuegen.model import Resolution, Venue

from .tree import Page, pages

RESOLVED = [page for page in pages() if page.endpoint.resolved_by]
#: The caller's id of an order, where none is made.
OWN_ID = "7001"
#: What the pages' own examples lack, or have a placeholder for, by wire name.
GIVEN: Mapping[str, Mapping[str, Any]] = {
    "coinw.futures.place_order": {"thirdOrderId": OWN_ID, "positionType": "plan"},
    "ztdx.trade.place_order": {"newClientOrderId": OWN_ID},
    "xt.trade.cancel_order": {"id": 1_000_000_000_000_001},
}


def resolution_of(page: Page) -> Resolution:
    assert page.endpoint.resolved_by is not None
    return page.endpoint.resolved_by


def of_kind(kind: str) -> list[Page]:
    """The endpoints with questions to ask whose outcome is of this kind."""
    return [p for p in RESOLVED if resolution_of(p).kind == kind and resolution_of(p).queries]


def placing_of(venue: Venue) -> Page:
    """The endpoint of a venue that places a single order."""
    placing = (p for p in RESOLVED if p.venue is venue and resolution_of(p).kind == "order")
    return next(page for page in placing if page.endpoint.name == "place_order")


class Caller:
    """Both clients of a venue, by wire names."""

    def __init__(self, venue: str, mock: MockVenue, is_async: bool) -> None:
        self.package = import_module(f"venue_clients.{venue}")
        self.errors = import_module(f"venue_clients.{venue}.errors")
        self.mock, self.is_async = mock, is_async

    def __call__(self, page: Page, given: Mapping[str, Any]) -> Any:
        names = argument_names(page.endpoint)
        given = as_given(page.endpoint, given)
        return self.method(page.method, **{str(names[n]): v for n, v in given.items()})

    def method(self, method: str, *arguments: Any, **given: Any) -> Any:
        group, _, name = method.partition(".")
        options = {"base_url": self.mock.url, **self.mock.credentials}
        if not self.is_async:
            with self.package.Client(**options) as client:
                return getattr(getattr(client, group), name)(*arguments, **given)

        async def main() -> Any:
            async with self.package.AsyncClient(**options) as client:
                return await getattr(getattr(client, group), name)(*arguments, **given)

        return asyncio.run(main())

    def lose(self, page: Page, given: Mapping[str, Any], fault: Fault) -> Any:
        """Make a call whose answer is lost: the error that says so."""
        self.mock.faults.add(fault, endpoint=page.method)
        with pytest.raises(self.errors.OutcomeUnknown) as caught:
            self(page, given)
        return caught.value

    def resolve(self, page: Page, unknown: Any, wait: float = 0.0) -> Any:
        return self.method(f"{page.group}.resolve_{page.endpoint.name}", unknown, wait=wait)


def example_of(page: Page) -> dict[str, Any]:
    """The arguments of the page's own example, by wire name, with what it lacks."""
    values = {str(name): value for name, value in sample_values(page.endpoint).items()}
    return {**values, **GIVEN.get(str(page), {})}


@pytest.fixture(params=[False, True], ids=["blocking", "awaited"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def mock(page: Page, mocks: Mapping[str, MockVenue]) -> Iterator[MockVenue]:
    running = mocks[page.venue.name]
    running.orders.clear()
    running.faults.clear()
    yield running
    running.orders.clear()


@pytest.fixture
def call(page: Page, mock: MockVenue, is_async: bool) -> Caller:
    return Caller(page.venue.name, mock, is_async)


def each(verdict: Any) -> list[Any]:
    return verdict if isinstance(verdict, list) else [verdict]


def shown_ids(page: Page, verdict: Any) -> set[str]:
    """All ids that the order of a verdict shows."""
    members = verdict.order.model_dump(by_alias=True)
    names = {m for q in resolution_of(page).queries for r, m in q.order if r in ("id", "client_id")}
    return {str(members[name]) for name in names if name in members}


@pytest.mark.parametrize("page", of_kind("order"), ids=str)
@pytest.mark.parametrize("filled", [False, True], ids=["placed and open", "filled"])
def test_an_order_that_was_placed_is_found_by_the_id_that_was_sent(
    page: Page, mock: MockVenue, call: Caller, filled: bool
) -> None:
    fault = Fault("cut_after", filled=filled)
    unknown = call.lose(page, example_of(page), fault)

    verdicts = each(call.resolve(page, unknown))

    items = list(sent_of(page, unknown))
    assert len(verdicts) == len(items) == len(mock.orders.placed)
    for verdict, sent in zip(verdicts, items, strict=True):
        ids = [str(sent[name]) for name in resolution_of(page).ids if name in sent]
        if ids:
            assert isinstance(verdict, Placed), verdict
            assert set(ids) & shown_ids(page, verdict)
        else:
            assert isinstance(verdict, StillUnknown)
            assert verdict.asked == ()
            assert "sent without" in verdict.reason


def sent_of(page: Page, unknown: Any) -> Iterator[Mapping[str, Any]]:
    api = import_module(f"venue_clients.{page.venue.name}.{page.group}.api")
    return iter(getattr(api, page.endpoint.name.upper()).resolved_by.items(unknown.arguments))


@pytest.mark.parametrize("page", of_kind("order"), ids=str)
def test_an_order_that_was_never_placed_is_not_said_to_be(
    page: Page, mock: MockVenue, call: Caller
) -> None:
    """No source says how soon any of the five venues shows an order: absence proves nothing."""
    unknown = call.lose(page, example_of(page), Fault("cut_before"))

    for verdict in each(call.resolve(page, unknown)):
        assert isinstance(verdict, StillUnknown)
        assert "no source says" in verdict.reason or "sent without" in verdict.reason
        assert [answer.query for answer in verdict.answers] == list(verdict.asked)
    assert mock.orders.placed == []


@pytest.mark.parametrize("page", of_kind("order"), ids=str)
def test_an_order_that_appears_late_is_found_while_waiting(
    page: Page, mock: MockVenue, call: Caller
) -> None:
    queries = len(resolution_of(page).queries)
    fault = Fault("cut_after", appears_after_queries=queries)
    unknown = call.lose(page, example_of(page), fault)

    [verdict, *_] = each(call.resolve(page, unknown, wait=5.0))

    assert isinstance(verdict, Placed)


@pytest.mark.parametrize(
    "page", [p for p in of_kind("order") if "size" in dict(resolution_of(p).sent)], ids=str
)
def test_an_order_of_another_size_is_not_the_one_that_was_sent(
    page: Page, mock: MockVenue, call: Caller
) -> None:
    unknown = call.lose(page, example_of(page), Fault("cut_after"))
    for order in mock.orders.placed:
        order.roles["size"] = "987654"

    for verdict in each(call.resolve(page, unknown)):
        assert isinstance(verdict, StillUnknown)
        assert "987654" in verdict.reason or "sent without" in verdict.reason


def cancelling() -> list[Page]:
    return [page for page in of_kind("cancel") if not resolution_of(page).gone]


def placed_then(page: Page, call: Caller) -> dict[str, Any]:
    """Place an order; the arguments that cancel or amend it by the venue's id."""
    placing = placing_of(page.venue)
    call(placing, example_of(placing))
    order = call.mock.orders.placed[-1]
    resolution, arguments = resolution_of(page), example_of(page)
    roles = dict(resolution.sent)
    if "symbol" in roles:
        arguments[roles["symbol"]] = order.roles["symbol"]
    name = roles["id"]
    for other in (set(roles.values()) | set(resolution.each)) - {name, roles.get("symbol")}:
        arguments.pop(other, None)
    number = order.roles["id"]
    sent = int(number) if page.venue.name in ("xt", "coinw") else str(number)
    return {**arguments, name: [sent] if name in resolution.each else sent}


@pytest.mark.parametrize("page", cancelling(), ids=str)
def test_a_cancellation_that_was_carried_out_is_seen(
    page: Page, mock: MockVenue, call: Caller
) -> None:
    given = placed_then(page, call)
    unknown = call.lose(page, given, Fault("cut_after"))
    assert mock.orders.placed[-1].state == "cancelled"

    [verdict] = each(call.resolve(page, unknown))

    assert isinstance(verdict, Cancelled), verdict
    assert str(mock.orders.placed[-1].roles["id"]) in shown_ids(page, verdict)


@pytest.mark.parametrize("page", cancelling(), ids=str)
def test_a_filled_order_can_no_longer_be_cancelled(
    page: Page, mock: MockVenue, call: Caller
) -> None:
    given = placed_then(page, call)
    mock.orders.fill(str(mock.orders.placed[-1].roles["id"]))
    unknown = call.lose(page, given, Fault("cut_before"))

    [verdict] = each(call.resolve(page, unknown))

    assert isinstance(verdict, NotCancelled), verdict


@pytest.mark.parametrize("page", cancelling(), ids=str)
def test_an_order_that_is_still_open_may_yet_be_cancelled(
    page: Page, mock: MockVenue, call: Caller
) -> None:
    given = placed_then(page, call)
    unknown = call.lose(page, given, Fault("cut_before"))

    [verdict] = each(call.resolve(page, unknown))

    assert isinstance(verdict, StillUnknown)
    assert "shows it open: no source says" in verdict.reason


@pytest.mark.parametrize("page", cancelling(), ids=str)
def test_an_order_that_is_not_found_was_not_cancelled_for_that(
    page: Page, mock: MockVenue, call: Caller
) -> None:
    given = placed_then(page, call)
    mock.orders.placed.clear()
    unknown = call.lose(page, given, Fault("cut_before"))

    [verdict] = each(call.resolve(page, unknown))

    assert isinstance(verdict, StillUnknown)


@pytest.mark.parametrize("page", [p for p in of_kind("cancel") if resolution_of(p).gone], ids=str)
def test_what_is_left_after_all_was_to_be_cancelled_proves_nothing(
    page: Page, mock: MockVenue, call: Caller
) -> None:
    placing = placing_of(page.venue)
    call(placing, example_of(placing))
    unknown = call.lose(page, example_of(page), Fault("cut_before"))

    verdict = call.resolve(page, unknown)

    assert isinstance(verdict, StillUnknown)


@pytest.mark.parametrize(
    "page", [p for p in of_kind("change") if not resolution_of(p).gone], ids=str
)
def test_a_change_that_was_made_is_seen(page: Page, mock: MockVenue, call: Caller) -> None:
    arguments = amended(page, call) if page.endpoint.name == "modify_order" else example_of(page)
    unknown = call.lose(page, arguments, Fault("cut_after"))

    assert isinstance(call.resolve(page, unknown), Applied)


def amended(page: Page, call: Caller) -> dict[str, Any]:
    placing = placing_of(page.venue)
    call(placing, example_of(placing))
    order = call.mock.orders.placed[-1]
    values = {"symbol": order.roles["symbol"], "orderId": str(order.roles["id"])}
    return {**values, "quantity": "0.5", "price": "4321"}


@pytest.mark.parametrize(
    "page", [p for p in pages() if str(p) == "ztdx.trade.modify_order"], ids=str
)
def test_an_order_that_was_not_amended_may_yet_be(
    page: Page, mock: MockVenue, call: Caller
) -> None:
    unknown = call.lose(page, amended(page, call), Fault("cut_before"))

    verdict = call.resolve(page, unknown)

    assert isinstance(verdict, StillUnknown)
    assert "sent was" in verdict.reason


@pytest.mark.parametrize("page", [p for p in RESOLVED if not resolution_of(p).queries], ids=str)
def test_where_nothing_can_be_asked_the_method_says_so(
    page: Page, mock: MockVenue, call: Caller
) -> None:
    unknown = call.lose(page, example_of(page), Fault("cut_after"))
    mock.ledger.clear()

    verdict = call.resolve(page, unknown)

    nothing = StillUnknown((), (), str(resolution_of(page).nothing), None)
    assert each(verdict)
    assert all(one == nothing for one in each(verdict))
    assert unknown.resolved_by is None
    assert "nothing can be asked" in str(unknown)
    assert [one for one in mock.ledger.entries if one.endpoint != "auth.login"] == []
