"""`venuegen mock` and `venuegen new`, run as commands."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from venuegen.cli import main
from venuegen.venue import load_venue

REPO = Path(__file__).parents[2]
PAGE = REPO / "sources/coinw/futures/cancel_an_order.txt"


def test_mock_serves_until_it_is_interrupted() -> None:
    command = [sys.executable, "-m", "venuegen", "mock", "htx", "cadenza", "--port", "0"]
    running = subprocess.Popen(
        [*command, "--sources", str(REPO / "sources")],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(REPO / "generator")},
    )
    try:
        assert running.stdout is not None
        name, url, *credentials = running.stdout.readline().split()
        assert name == "cadenza"
        assert credentials == [
            "access_token=mock-access-token",
            "email=mock-email",
            "password=mock-password",
        ]
        request = Request(
            f"{url}/api/v3/tradeOrder/cancel",
            data=b'{"tradeOrderId":"1","tradingAccountId":"2"}',
            headers={
                "Authorization": "Bearer mock-access-token",
                "Content-Type": "application/json",
            },
        )
        with urlopen(request, timeout=5) as answer:
            assert b'"CANCELLED"' in answer.read()
        assert running.stdout.readline().split()[0] == "htx"
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=10) == 0
    finally:
        running.kill()
        running.communicate()


def test_new_makes_a_venue_that_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["new", "acme", str(PAGE), "--group", "orders", "--sources", str(tmp_path)]
    assert main(arguments) == 0
    assert "1 endpoint(s)" in capsys.readouterr().out
    config = load_venue(tmp_path / "acme")
    assert config.envelopes[0].success == {"code": (0,)}
    assert (tmp_path / "acme/orders" / PAGE.name).read_bytes() == PAGE.read_bytes()


def test_all_that_new_offers_can_be_uncommented(tmp_path: Path) -> None:
    assert main(["new", "acme", str(PAGE), "--sources", str(tmp_path)]) == 0
    path = tmp_path / "acme/venue.yaml"
    text = path.read_text(encoding="utf-8")
    offered = [line.removeprefix("# ") for line in text.splitlines()]
    path.write_text("\n".join(offered), encoding="utf-8")
    config = load_venue(tmp_path / "acme")
    assert config.signing[0].key == "api_secret"
    assert config.clock is not None
    assert config.overrides[0].field == "request.price.type"


def test_new_writes_over_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "acme", "--sources", str(tmp_path)]) == 0
    before = (tmp_path / "acme/venue.yaml").read_text(encoding="utf-8")
    assert main(["new", "acme", str(PAGE), "--sources", str(tmp_path)]) == 2
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "acme/venue.yaml").read_text(encoding="utf-8") == before


@pytest.mark.parametrize("name", ["../acme", "Acme", "a b", ""])
def test_new_takes_no_name_that_leaves_its_folder(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", name, "--sources", str(tmp_path)]) == 2
    assert "can't name a venue" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
