"""What venue.yaml says of unknown outcomes: used as it stands, or refused with its line."""

from __future__ import annotations

from typing import Any

import pytest

from venuegen.mock import Fault

from .made_up import made_up

VENUE = """\
name: acme
title: Acme
homepage: https://acme.example
hosts: {production: [https://api.acme.example]}
envelopes: [{name: all, paths: ["*"], code: [code], message: [msg]}]
errors: {NotFound: {codes: {-2013: no such order}}}
auth: {public: ["*"]}
placement: {"POST *": json, "GET *": query}
resolution:
  signature_window: {seconds: 0.1, source: the page}
  visibility_lag: {seconds: 0.2, source: the page}
  states: {open: [NEW], filled: [FILLED], cancelled: [CANCELED]}
  queries:
    account.find:
      order: {client_id: clientId, symbol: symbol, side: side, size: size, state: state}
      shows: [open, filled, cancelled]
      absent: [-2013]
      remembers: {seconds: 60, source: the page}
endpoints:
  orders.place:
    resolved_by:
"""
SAID = """\
      verdict: order
      sent: {client_id: clientId, symbol: symbol, side: side, size: size}
      answer: {id: orderId}
      ask: [{call: account.find, by: {clientId: clientId}}]
"""
PLACE = """\
# Place

`POST /order`

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| clientId | String | false | Own id |
| symbol | String | true | Symbol |
| side | String | true | Side |
| size | Decimal | true | Size |
| prices | Array of String | false | Prices |

## Response

| Field | Type | Description |
| --- | --- | --- |
| orderId | String | Id of the order |
"""
FIND = """\
# Find

`GET /order`

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| clientId | String | true | Own id |

## Response

| Field | Type | Description |
| --- | --- | --- |
| orderId | String | Id of the order |
| clientId | String | Own id |
| symbol | String | Symbol |
| side | String | Side |
| size | Decimal | Size |
| state | String | State |
"""
PAGES = {"orders/place.md": PLACE, "account/find.md": FIND}


def test_absence_proves_something_where_the_venue_documents_its_times(tmp_path: Any) -> None:
    """The query is in another group; the answers are the evidence."""
    with made_up(tmp_path, "acme", VENUE + SAID, PAGES) as (acme, mock):
        from acme_clients.verdicts import (  # type: ignore[import-not-found]
            NotPlaced,
        )
        from acme_clients.verdicts import Placed as Found
        from acme_clients.verdicts import StillUnknown as Unknown

        errors = __import__("acme_clients.acme.errors", fromlist=["OutcomeUnknown"])
        with acme.Client(base_url=mock.url) as client:

            def lose(fault: Fault) -> Any:
                mock.faults.add(fault, endpoint="orders.place")
                with pytest.raises(errors.OutcomeUnknown) as caught:
                    client.orders.place(client_id="a", symbol="X", side="buy", size="1")
                return caught.value

            unknown = lose(Fault("cut_before"))
            early = client.orders.resolve_place(unknown)
            assert isinstance(early, Unknown)
            assert 0 < early.ask_again_s <= 0.3
            late = client.orders.resolve_place(unknown, wait=5.0)
            assert isinstance(late, NotPlaced), late
            assert {answer.finding for answer in late.answers} == {"absent"}
            assert late.answers[-1].asked_s >= 0.3

            assert isinstance(client.orders.resolve_place(lose(Fault("cut_after"))), Found)
            mock.orders.clear()
            slow = lose(Fault("cut_after", appears_after=0.15))
            assert isinstance(client.orders.resolve_place(slow, wait=5.0), Found)


@pytest.mark.parametrize(
    ("was", "becomes", "message"),
    [
        ("account.find, by", "account.fnd, by", "there is no endpoint account.fnd"),
        ("by: {clientId", "by: {orgId", "account.find has no parameter orgId"),
        ("{clientId: clientId}", "{clientId: id}", "orders.place has no parameter id"),
        (
            "{clientId: clientId}",
            "{clientId: prices}",
            "clientId of account.find does not take what prices of orders.place is",
        ),
        (", by: {clientId: clientId}", "", "account.find can't be asked without clientId"),
        (
            "sent: {client_id: clientId",
            "sent: {client_id: cid",
            "orders.place has no parameter cid",
        ),
        ("sent: {client_id: clientId, ", "sent: {", "`sent` must say by which parameter"),
        ("answer: {id: orderId}", "nothing: none", "say what to `ask`, or in `nothing`"),
        ("order\n      sent", "order\n      each: [symbol]\n      sent", "symbol is no list that"),
        ("state: state}", "state: status}", "an order of account.find has no member status"),
        (
            "    resolved_by",
            "    client_order_id: {parameter: cid, format: uuid}\n    resolved_by",
            "orders.place has no parameter cid",
        ),
        ("    account.find:\n", "    account.gone:\n", "there is no endpoint account.gone"),
    ],
)
def test_a_question_that_can_not_be_asked_is_refused_with_its_line(
    tmp_path: Any, capsys: pytest.CaptureFixture[str], was: str, becomes: str, message: str
) -> None:
    text = VENUE + SAID
    assert was in text
    with (
        pytest.raises(AssertionError),
        made_up(tmp_path, "acme", text.replace(was, becomes), PAGES),
    ):
        pass
    told = capsys.readouterr().err
    assert message in told
    assert "acme/venue.yaml:" in told


@pytest.mark.parametrize("name", ["resolve_place", "outcomes_of_place"])
def test_no_endpoint_may_have_the_name_of_a_method_beside_another(
    tmp_path: Any, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    pages = {**PAGES, f"orders/{name}.md": FIND.replace("/order", "/other")}
    more = "    batch: {code: orderId, success: [0]}\n"
    with pytest.raises(AssertionError), made_up(tmp_path, "acme", VENUE + SAID + more, pages):
        pass
    assert f"{name} is the name of" in capsys.readouterr().err
