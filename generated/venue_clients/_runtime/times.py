"""Points in time as arguments, in the unit that a page documents. Imported where one is taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from .scalars import whole_number

_IN_A_SECOND = {"s": 1, "ms": 1_000, "us": 1_000_000}
_1970 = datetime(1970, 1, 1, tzinfo=UTC)


def add_times(table: dict[type, Callable[[Any], str]], unit: str) -> None:
    """Let an encoder take a `datetime` with a zone: as "s", "ms" or "us" since 1970, or with unit
    "iso" as a text such as 2017-05-11T15:19:30Z. A number may then be given as text or number, as
    answers have it, and is sent as documented."""
    as_text = table.get(str)
    as_number = table.get(int)
    if unit == "iso":
        if as_text is not None:
            table[datetime] = lambda when: as_text(_iso(when))
    elif as_number is not None:
        table[datetime] = lambda when: as_number(_since_1970(when, _IN_A_SECOND[unit]))
        table.setdefault(str, lambda text: as_number(int(whole_number(text))))
    elif as_text is not None:
        table[datetime] = lambda when: as_text(str(_since_1970(when, _IN_A_SECOND[unit])))
        table[int] = lambda number: as_text(str(number))


def _since_1970(when: datetime, in_a_second: int) -> int:
    return (_with_zone(when) - _1970) // timedelta(microseconds=1) * in_a_second // 1_000_000


def _iso(when: datetime) -> str:
    return _with_zone(when).astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def _with_zone(when: datetime) -> datetime:
    if when.utcoffset() is None:
        raise ValueError(
            "a datetime without a zone can mean several moments; give it one, as "
            "datetime.now(timezone.utc) has, or .astimezone() for the zone of this machine"
        )
    return when
