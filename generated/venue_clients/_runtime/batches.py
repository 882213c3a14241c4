"""What became of each item of a batch, read from the answer that carried all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from .verdicts import Accepted, Refused, Unclear

Item = TypeVar("Item")


class Batch(NamedTuple, Generic[Item]):
    """Where an answer says what became of its items, of the type `Item`.

    `items` is the dotted attribute of the list, empty for what is handed over itself; `code` and
    `message` are attributes of an item. `success` are the codes of an item that was accepted,
    `unknown` those that leave it open.
    """

    code: str
    success: tuple[str, ...]
    items: str = ""
    message: str = ""
    unknown: tuple[str, ...] = ()


def outcomes(
    batch: Batch[Item], data: object
) -> list[Accepted[Item] | Refused[Item] | Unclear[Item]]:
    """One outcome for each item, in the order of the answer."""
    from .evidence import member

    return [_outcome(batch, item) for item in member(data, batch.items) or ()]


def _outcome(batch: Batch[Item], item: Any) -> Accepted[Item] | Refused[Item] | Unclear[Item]:
    from .verdicts import Accepted, Refused, Unclear

    code, message = getattr(item, batch.code, None), getattr(item, batch.message or "-", None)
    if code is not None and str(code) in batch.success:
        return Accepted(item)
    if code is None or str(code) in batch.unknown:
        return Unclear(item, code, str(message or ""))
    return Refused(item, code, str(message or ""))
