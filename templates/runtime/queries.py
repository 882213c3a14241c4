"""What may be asked about a call whose outcome is unknown: plain constants, cheap to import.

Generated code builds one `Resolution` for each such call from the venue's `resolution` data; the
rules that read the answers are in `resolution`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, cast

if TYPE_CHECKING:
    from .paging import Paging

V = TypeVar("V")

Pairs = tuple[tuple[str, str], ...]
Kind = Literal["order", "cancel", "change"]
_NONE: Pairs = ()


class Query(NamedTuple):
    """One question to a venue.

    `endpoint` is what is called, by its name ("orders.order"). `by` pairs its parameters with those
    of the call in question whose values they take; `given` are values of its own.
    `rows` is the dotted attribute of the answer that holds the orders, empty for the answer itself;
    `lists` says that it is a list. `ids`, `content` and `values` pair wire names of the call in
    question with attributes of an order: what identifies it, what must then be as sent, and what a
    change sets. An attribute "" is one that this answer does not show. `state` is the attribute
    with the state of an order.
    `shows` names the states in which an order is found here (open, filled, cancelled). `absent` has
    the codes of refusals that say that there is no such order. `remembers`: for how many seconds
    after it was sent a finished order is found, by the venue's documentation; None where no source
    says so, and infinity where it is never forgotten. `most` rows in an answer mean that there may
    be more.
    """

    endpoint: str
    by: Pairs = _NONE
    given: tuple[tuple[str, str | int], ...] = ()
    rows: str = ""
    lists: bool = False
    ids: Pairs = _NONE
    content: Pairs = _NONE
    values: Pairs = _NONE
    state: str = ""
    shows: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    remembers: float | None = None
    most: int = 0
    paging: Paging | None = None


class Resolution(NamedTuple, Generic[V]):
    """How the outcome of one call is found out. `V` is the verdict that its method gives.

    `method` is the name of that method ("orders.resolve_place_order"). `ids` are the parameters of
    which one must have been sent for anything to be found. `each` names list parameters whose
    items have a verdict each. `gone`: the call leaves nothing behind, so that an empty list is what
    is looked for. `states` pairs the venue's words with open, filled, cancelled or ended. `window`
    is for how many seconds after it was signed the venue accepts a request, `lag` how many seconds
    pass until its queries show a change; None where no source says so. `nothing` says why nothing
    can be asked.
    """

    method: str
    kind: Kind
    queries: tuple[Query, ...] = ()
    ids: tuple[str, ...] = ()
    each: tuple[str, ...] = ()
    gone: bool = False
    states: Pairs = _NONE
    window: float | None = None
    lag: float | None = None
    nothing: str = ""

    def items(self, arguments: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
        """What was sent, once for each verdict: the call itself, or each item of its lists."""
        if not self.each:
            yield arguments
            return
        shared = {name: value for name, value in arguments.items() if name not in self.each}
        for name in self.each:
            given = arguments.get(name)
            for item in cast("list[object]", given) if isinstance(given, (list, tuple)) else ():
                members = cast("dict[str, Any]", item) if isinstance(item, dict) else {name: item}
                yield {**shared, **members}

    def can_find(self, sent: Mapping[str, object]) -> bool:
        """Whether something can be asked about what was sent."""
        named = not self.ids or any(sent.get(name) not in (None, "") for name in self.ids)
        return bool(self.queries) and named
