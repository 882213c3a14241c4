"""The models of responses: the page's own example fits strictly, what contradicts it does not."""

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from tests.emit.models_by_hand import (
    DECIMAL,
    INTEGER,
    SAMPLE,
    STRING,
    cancel_order,
    field,
    open_orders,
    venue,
)
from venuegen.emit import PackageConfig, emit_package
from venuegen.model import Array, Endpoint, Map, Object, Plain, Scalar, Venue

PACKAGE = PackageConfig(distribution="made", import_package="made_clients", version="1.0.0")

Import = Callable[..., ModuleType]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Import]:
    """Emit endpoints of a venue and import a module of the result."""
    monkeypatch.syspath_prepend(tmp_path)

    def emitted(*endpoints: Endpoint, module: str = "orders.models") -> ModuleType:
        for name, text in emit_package([venue(*endpoints)], PACKAGE).items():
            target = tmp_path / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        importlib.invalidate_caches()
        return importlib.import_module(f"made_clients.acme.{module}")

    yield emitted
    for name in [name for name in sys.modules if name.startswith("made_clients")]:
        del sys.modules[name]


def test_the_pages_own_example_comes_back_typed(load: Import) -> None:
    body = load().CancelOrderResponse.model_validate_json(SAMPLE, strict=True)
    order = body.data
    assert order.order_id == 1329854625038651400
    assert order.price == Decimal("0.10")
    assert str(order.price) == "0.10"
    assert order.class_ == "limit"
    assert order.fills[0].fee == Decimal(0)
    assert order.by_asset == {"BTC": 1.5}
    assert order.note is None


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("data", "price"), {"amount": "1"}),
        (("data", "side"), {"name": "BUY"}),
        (("data", "fills"), {"id": 1}),
        (("data", "fills", 0, "id"), "one"),
        (("data",), None),
        (("code",), 500),
        (("code",), "200"),
    ],
)
def test_an_answer_of_another_shape_does_not_fit(
    load: Import, path: tuple[str | int, ...], value: object
) -> None:
    body: Any = json.loads(SAMPLE)
    *way, last = path
    inner = body
    for step in way:
        inner = inner[step]
    inner[last] = value
    with pytest.raises(ValidationError):
        load().CancelOrderResponse.model_validate_json(json.dumps(body), strict=True)


def test_what_no_page_documents_is_kept(load: Import) -> None:
    body = json.loads(SAMPLE)
    body["data"] |= {"brandNew": 1, "side": "SHORT"}
    data = load().CancelOrderResponse.model_validate_json(json.dumps(body), strict=True).data
    assert data.model_extra == {"brandNew": 1}
    assert data.side == "SHORT"


def test_a_whole_body_that_is_a_list_is_a_list(load: Import) -> None:
    models = load()
    assert models.OpenOrdersResponse == list[models.OpenOrdersItem]


def test_names_that_a_model_can_not_have_keep_their_name_on_the_wire(load: Import) -> None:
    wire = (
        "copy",
        "json",
        "model_dump",
        "model_config",
        "class",
        "str",
        "date",
        "register",
        "schema",
    )
    answer = Object(tuple(field(name, STRING) for name in wire))
    models = load(cancel_order(response=answer, unwrap=None, envelope="bare"))
    given = {name: name for name in wire}
    body = models.CancelOrderResponse.model_validate_json(json.dumps(given), strict=True)
    assert body.model_dump(by_alias=True) == given
    assert (body.copy_, body.model_config_, body.class_, body.str_, body.date) == (
        "copy",
        "model_config",
        "class",
        "str",
        "date",
    )


def test_numbers_beyond_floats_stay_exact(load: Import) -> None:
    answer = Object((field("id", INTEGER), field("price", DECIMAL)))
    models = load(cancel_order(response=answer, unwrap=None, envelope="bare"))
    body = models.CancelOrderResponse.model_validate_json(
        '{"id": 9223372036854775807, "price": "0.000000010000000000001"}', strict=True
    )
    assert body.id == 9223372036854775807
    assert format(body.price, "f") == "0.000000010000000000001"


BAR = Array(
    Plain((Scalar.ANY,)),
    (
        field("openTime", INTEGER, description="When it opened"),
        field("count", INTEGER, nullable=True),
        field("close", DECIMAL, required=False),
    ),
)


def test_a_row_is_a_tuple_with_the_pages_names_for_its_positions(load: Import) -> None:
    answer = Object((field("bars", Array(BAR)),))
    models = load(cancel_order(response=answer, unwrap=None, envelope="bare"))
    read = models.CancelOrderResponse.model_validate_json
    first, second = read('{"bars": [[7, 1, "1.50"], [8, null]]}').bars
    assert first == models.CancelOrderBarsItem(open_time=7, count_=1, close=Decimal("1.50"))
    assert (second.open_time, second.count_, second.close) == (8, None, None)
    with pytest.raises(ValidationError):
        read('{"bars": [[7, 1, "1.50", "new"]]}')


def test_a_whole_body_may_be_a_list_of_rows(load: Import) -> None:
    models = load(cancel_order(response=Array(BAR), unwrap=None, envelope="bare"))
    (bar,) = TypeAdapter(models.CancelOrderResponse).validate_json('[[7, 1, "1.5"]]')
    assert isinstance(bar, models.CancelOrderItem)
    assert bar.close == Decimal("1.5")


@pytest.mark.parametrize("unset", ['""', "null"])
def test_an_empty_text_is_none_where_it_may_come_in_place_of_a_number(
    load: Import, unset: str
) -> None:
    price = replace(DECIMAL, empty_text="none")
    level = replace(INTEGER, enum=(1, 2), empty_text="none")
    answer = Object((field("price", price), field("level", level), field("by", Map(price))))
    models = load(cancel_order(response=answer, unwrap=None, envelope="bare"))
    read = models.CancelOrderResponse.model_validate_json
    body = read(f'{{"price": {unset}, "level": {unset}, "by": {{"BTC": {unset}}}}}')
    assert (body.price, body.level, body.by) == (None, None, {"BTC": None})
    body = read('{"price": "1.50", "level": 3, "by": {"BTC": 2}}')
    assert (str(body.price), body.level, body.by) == ("1.50", 3, {"BTC": Decimal(2)})


def test_an_empty_text_that_means_something_stays(load: Import) -> None:
    answer = Object((field("price", replace(DECIMAL, empty_text="keep")),))
    models = load(cancel_order(response=answer, unwrap=None, envelope="bare"))
    read = models.CancelOrderResponse.model_validate_json
    assert read('{"price": ""}').price == ""
    assert read('{"price": "1.5"}').price == Decimal("1.5")
    with pytest.raises(ValidationError):
        read('{"price": "market"}')


def test_a_text_or_a_number_is_what_it_is(load: Import) -> None:
    either = Plain((Scalar.STRING, Scalar.DECIMAL))
    answer = Object((field("id", Plain((Scalar.STRING, Scalar.INTEGER))), field("size", either)))
    models = load(cancel_order(response=answer, unwrap=None, envelope="bare"))
    read = models.CancelOrderResponse.model_validate_json
    body = read('{"id": "007", "size": "1.50"}')
    assert (body.id, body.size) == ("007", Decimal("1.50"))
    body = read('{"id": 7, "size": "all"}')
    assert (body.id, body.size) == (7, "all")


def test_a_whole_body_of_numbers_reads_empty_texts_too(load: Import) -> None:
    answer = Map(replace(DECIMAL, empty_text="none"))
    models = load(cancel_order(response=answer, unwrap=None, envelope="bare"))
    read = TypeAdapter(models.CancelOrderResponse).validate_json
    assert read('{"BTC": "", "ETH": "1"}') == {"BTC": None, "ETH": Decimal(1)}


def test_the_endpoint_says_all_that_the_runtime_must_know(load: Import) -> None:
    api = load(module="orders.api")
    endpoint = api.CANCEL_ORDER
    assert (endpoint.method, endpoint.path) == ("POST", "/v1/orders/{market}/cancel")
    assert endpoint.unwrap == "data"
    assert [parameter.name for parameter in endpoint.parameters] == [
        "market",
        "orderId",
        "clientOrderId",
        "side",
        "size",
        "from",
    ]
    assert [limit[:3] for limit in endpoint.limits] == [(144, 3.0, "uid")]
    assert endpoint.changes_state
    assert not api.OPEN_ORDERS.changes_state
    documentation = api.Orders.cancel_order.__doc__
    for told in (
        "At least one of order_id, client_order_id",
        "Rate limit: 144 requests in 3 s per uid",
        "Permission: Trade",
        "NotFound: code 9012",
        "orders/cancel_order.md",
    ):
        assert told in documentation


def test_a_group_is_loaded_when_it_is_used(load: Import) -> None:
    module = load(module="client")
    client = module.Client(access_key="k", secret_key="s")
    assert "made_clients.acme.orders.api" not in sys.modules
    assert "pydantic" not in vars(module)
    assert client.orders.cancel_order.__name__ == "cancel_order"
    assert "made_clients.acme.orders.api" in sys.modules


def test_adding_an_endpoint_leaves_the_classes_of_others_as_they_are() -> None:
    def module(of: Venue) -> str:
        return emit_package([of], PACKAGE)["made_clients/acme/orders/models.py"]

    alone, both = module(venue(open_orders())), module(venue(cancel_order(), open_orders()))
    classes = alone.partition("class OpenOrdersItem")[2]
    assert classes
    assert classes in both


def test_any_in_a_union_is_any() -> None:
    loose = Plain((Scalar.STRING, Scalar.ANY))
    text = emit_package(
        [venue(cancel_order(response=Object((field("x", loose),)), unwrap=None))], PACKAGE
    )["made_clients/acme/orders/models.py"]
    assert "x: Any" in text
