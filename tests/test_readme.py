"""The samples of both READMEs are what users begin with: they pass the strictest checks."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]
GENERATED = REPOSITORY / "generated"
_FENCE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def samples(readme: Path) -> list[str]:
    return _FENCE.findall(readme.read_text(encoding="utf-8"))


VERDICTS = """\
from typing import assert_never

from venue_clients import errors, htx
from venue_clients.verdicts import (
    Accepted, Applied, Cancelled, NotApplied, NotCancelled, NotPlaced, Placed, Refused,
    StillUnknown, Unclear,
)


def order(client: htx.Client, unknown: errors.OutcomeUnknown) -> str:
    verdict = client.orders.resolve_place_order(unknown)
    match verdict:
        case Placed(found):
            return str(found.client_order_id)
        case NotPlaced(reason, answers):
            return f"{reason} {answers[0].query}"
        case StillUnknown(asked, answers, reason, ask_again_s):
            return f"{asked} {answers} {reason} {ask_again_s}"
        case _:
            assert_never(verdict)


async def cancellation(client: htx.AsyncClient, unknown: htx.errors.OutcomeUnknown) -> bool:
    verdict = await client.orders.resolve_cancel_order(unknown, wait=1)
    match verdict:
        case Cancelled(found):
            return found is None or str(found.state) == "canceled"
        case NotCancelled(found):
            return str(found.state) == ""
        case StillUnknown():
            return False
        case _:
            assert_never(verdict)


def change(client: htx.Client, unknown: errors.OutcomeUnknown) -> int | None:
    verdict = client.positions.resolve_set_leverage(unknown)
    match verdict:
        case Applied(state):
            return state.lever_rate if state else None
        case NotApplied(state):
            return state.lever_rate
        case StillUnknown():
            return None
        case _:
            assert_never(verdict)


def batch(client: htx.Client, unknown: errors.OutcomeUnknown) -> list[str]:
    told: list[str] = []
    for verdict in client.orders.resolve_cancel_orders(unknown):
        told.append(verdict.reason if isinstance(verdict, StillUnknown) else "known")
    data = client.orders.cancel_orders(contract_code="BTC-USDT", order_id=["1"])
    for outcome in client.orders.outcomes_of_cancel_orders(data):
        match outcome:
            case Accepted(item):
                told.append(str(item.order_id))
            case Refused(_, code, message) | Unclear(_, code, message):
                told.append(f"{code} {message}")
            case _:
                assert_never(outcome)
    return told
"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every sample as a module of its own, beside a configuration that finds the clients."""
    folder = tmp_path_factory.mktemp("samples")
    for readme in (REPOSITORY / "README.md", GENERATED / "README.md"):
        for number, sample in enumerate(samples(readme)):
            module = folder / f"{readme.parent.name.replace('-', '_')}_{number}.py"
            module.write_text(sample, encoding="utf-8")
    (folder / "verdicts.py").write_text(VERDICTS, encoding="utf-8")
    settings = f'{{"extraPaths": ["{GENERATED}"], "typeCheckingMode": "strict"}}'
    (folder / "pyrightconfig.json").write_text(settings, encoding="utf-8")
    return folder


def test_both_readmes_resolve_an_unknown_outcome() -> None:
    for readme in (REPOSITORY / "README.md", GENERATED / "README.md"):
        text = "\n".join(samples(readme))
        assert "resolve_place_order(unknown, wait=10):" in text
        assert all(f"case {name}(" in text for name in ("Placed", "NotPlaced", "StillUnknown"))


@pytest.mark.parametrize(
    "command",
    [
        ("mypy", "--strict", "."),
        ("basedpyright", "--level", "error", "--pythonpath", sys.executable, "."),
    ],
    ids=lambda words: words[0],
)
def test_the_samples_pass_the_strictest_checks(written: Path, command: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=written,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env={"MYPYPATH": str(GENERATED), "PATH": "/usr/bin:/bin", "HOME": str(written)},
    )
    assert done.returncode == 0, done.stdout + done.stderr
