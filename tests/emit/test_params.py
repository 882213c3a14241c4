"""Objects that calls take are typed, by the names that their members would have as arguments."""

import subprocess
import sys
from pathlib import Path

from tests.emit.models_by_hand import (
    DECIMAL,
    INTEGER,
    SIDE,
    STRING,
    cancel_order,
    field,
    parameter,
    venue,
)
from venuegen.emit import PackageConfig, emit_package
from venuegen.model import Array, Map, Object

PACKAGE = PackageConfig(distribution="made", import_package="made_clients", version="1.0.0")
ORDER = Object(
    (
        field("symbol", STRING, description="Trading pair"),
        field("order-price", DECIMAL),
        field("from", INTEGER, required=False),
        field("side", SIDE, required=False, nullable=True),
        field("legs", Array(Object((field("id", INTEGER),))), required=False),
    )
)
BATCH = cancel_order(
    name="place_orders",
    path="/v1/batch",
    parameters=(
        parameter("orders", Array(ORDER)),
        parameter("tags", Map(STRING), required=False),
        parameter("ids", Array(INTEGER), required=False),
    ),
    constraints=(),
    ids=(),
)
LIST_BODY = cancel_order(
    name="cancel_orders",
    path="/v1/batch/cancel",
    parameters=(parameter("[]", Array(ORDER)),),
    constraints=(),
    ids=(),
)

USE = """
from decimal import Decimal

from made_clients import acme

client = acme.Client()
client.orders.place_orders(orders=[{"symbol": "BTC", "order_price": Decimal(1), "legs": []}])
client.orders.place_orders(orders=[{"symbol": "BTC", "order_price": "1", "side": None}], ids=[1, 2])
client.orders.cancel_orders(items=[{"symbol": "BTC", "order_price": 1, "side": "BUY"}])
"""

MISUSE = """
client.orders.place_orders(orders=[{"symbol": "BTC"}])
client.orders.place_orders(orders=[{"symbol": "BTC", "order_price": 1.5}])
client.orders.place_orders(orders=[{"symbol": "BTC", "order_price": 1, "side": "HOLD"}])
"""


def test_a_type_checker_sees_what_may_be_given(tmp_path: Path) -> None:
    for name, text in emit_package([venue(BATCH, LIST_BODY)], PACKAGE).items():
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    (tmp_path / "use.py").write_text(USE + MISUSE)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "use.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    wrong = [line for line in done.stdout.splitlines() if ": error:" in line]
    first = USE.count("\n") + 2
    assert [line.split(":")[1] for line in wrong] == [str(first), str(first + 1), str(first + 2)]
    assert all(line.startswith("use.py") for line in wrong)
    loaded = subprocess.run(
        [sys.executable, "-c", "from made_clients.acme.orders import params; print(params)"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "params.py" in loaded.stdout


def test_the_runtime_knows_the_members_of_what_it_is_given() -> None:
    api = emit_package([venue(BATCH)], PACKAGE)["made_clients/acme/orders/api.py"]
    assert (
        'Parameter("order-price", "body", "decimal", required=True, argument="order_price")' in api
    )
    assert '"orders",' in api
    assert '"array<object>"' in api
