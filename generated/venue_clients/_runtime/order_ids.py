"""Order ids of our own, made before the first attempt so that an unknown order can be asked for."""

from __future__ import annotations

import secrets


def new_order_id(form: str, kind: str) -> str | int:
    """An order id of our own that is not used twice, in a type that its parameter takes."""
    if form == "integer":
        number = secrets.randbelow(2**63 - 1) + 1
        return number if "integer" in kind else str(number)
    digits = secrets.token_hex(16)
    if form == "uuid":
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
    return digits
