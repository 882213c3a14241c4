from __future__ import annotations

from pathlib import Path

import pytest

from tests.selfcheck.pages import Linted


@pytest.fixture
def linted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Linted:
    return Linted(tmp_path, capsys)
