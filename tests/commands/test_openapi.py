"""`openapi` prints the document of one venue, or those of all by name."""

import json

import pytest
from openapi_spec_validator import validate

from tests.commands.trees import REPOSITORY
from venuegen.cli import main


def test_one_venue(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["openapi", "htx", "--root", str(REPOSITORY)]) == 0
    document = json.loads(capsys.readouterr().out)
    validate(document)
    operation = document["paths"]["/v5/trade/cancel_order"]["post"]
    assert operation["operationId"] == "orders.cancel_order"
    assert operation["x-source"].startswith("htx/orders/cancel_order.md:")
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    assert schema["required"] == ["contract_code"]


def test_all_venues_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["openapi", "--root", str(REPOSITORY)]) == 0
    documents = json.loads(capsys.readouterr().out)
    assert sorted(documents) == ["cadenza", "coinw", "htx", "xt", "ztdx"]


def test_a_venue_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["openapi", "nowhere", "--root", str(REPOSITORY)]) == 2
    assert "venues: cadenza, coinw, htx, xt, ztdx" in capsys.readouterr().err
