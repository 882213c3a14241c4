"""Values of samples as JSON gives them, numbers with every digit."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any


def parsed(text: str) -> Any:
    """The value of a JSON text; ValueError or RecursionError where it is none."""
    return json.loads(text, parse_float=Decimal)
