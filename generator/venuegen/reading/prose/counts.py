# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""How many items a list may hold: in its description, and in sentences that name it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from venuegen.facts import ConstraintFact
from venuegen.reading.prose.found import Found, line_at, plain

_BATCH = re.compile(
    r"(?:max(?:imum)?(?:\s+number)?(?:\s+of)?(?:\s+(?!is\b)\w+){0,6}?(?:\s+(?:is|are))?|up\s+to|at\s+most|no\s+more\s+than|"
    r"limited\s+to|supports?\s+(?:a\s+maximum\s+of|up\s+to)|cannot\s+exceed|not\s+exceed|最多(?:支持)?|不超过)\s*[:：]?\s*"
    r"(\d{1,4})(?!\d|\.\d)\s*(?:个|笔|条)?(?:\s*(?:\w+\s+){0,2}?(?P<thing>订单|orders?|ids?|items?|records?|elements?|symbols?|instruments?|"
    r"uuids?|pairs?|entries|accounts?)(?!\w)|\s*(?=[.。,，;；]|$|\s*(?:per|in\s+(?:one|a|each)|at\s+(?:a|one)|for\s+each)\b))?",
    re.IGNORECASE,
)
_BATCH_TOPIC = re.compile(
    r"\borders\b|\bids\b|\bitems\b|\brecords\b|\belements\b|uuids|identifiers|batch|list|array|批量|订单",
    re.I,
)


#: `Up to 10 things`, whatever the things are called, as long as they are no measure.
_MANY = re.compile(
    r"\b(?:up\s+to|at\s+most|no\s+more\s+than)\s+(\d{1,4})\s+"
    r"(?!char|letter|digit|byte|bit|decimal|place|second|minute|hour|day|week|month|year|time|percent)[a-z]+s(?!\w)",
    re.IGNORECASE,
)


def max_items_in(text: str, line: int) -> Found[int] | None:
    """How many items a list may hold at most; for descriptions of lists."""
    text = plain(text)
    for match in _BATCH.finditer(text):
        if match["thing"] or _BATCH_TOPIC.search(match.group()):
            return Found(int(match[1]), "max-items", line_at(text, match.start(), line))
    counted = _MANY.search(text)
    if counted is None:
        return None
    return Found(int(counted[1]), "max-items", line_at(text, counted.start(), line))


#: `At most 10 items in ids`, `no more than 5 orders per batch`: a number, and the list it counts.
_COUNTED = re.compile(
    r"(?:at\s+most|up\s+to|no\s+more\s+than|not\s+more\s+than|a\s+maximum\s+of|maximum\s+of|limited\s+to)\s+"
    r"(?P<limit>\d{1,5})\s+(?:\w+\s+){0,2}?(?:items?|entries|elements?|values?|ids?|orders?|records?|symbols?)\s+"
    r"(?:are\s+(?:allowed|taken|accepted)\s+)?(?:in|of|per|for|within)\s+(?:the\s+(?:list\s+)?)?[`\"']?(?P<name>[A-Za-z_][\w.\[\]-]*)",
    re.IGNORECASE,
)
#: `ids holds at most 10 items`.
_HOLDS = re.compile(
    r"[`\"']?(?P<name>[A-Za-z_][\w.\[\]-]*)[`\"']?\s+(?:may\s+|can\s+)?(?:holds?|contains?|takes?|has|have)\s+"
    r"(?:at\s+most|up\s+to|no\s+more\s+than|a\s+maximum\s+of)\s+(?P<limit>\d{1,5})\s+(?:\w+\s+)?"
    r"(?:items?|entries|elements?|values?|ids?|orders?|records?|symbols?)(?!\w)",
    re.IGNORECASE,
)


def max_items_of(text: str, line: int, names: Collection[str]) -> Iterator[Found[ConstraintFact]]:
    """The sentences that say of a parameter by its name how many items it may hold."""
    text = plain(text)
    known = {name.rsplit(".", 1)[-1].removesuffix("[]"): name for name in names}
    known |= {name: name for name in names}
    for pattern in (_COUNTED, _HOLDS):
        for match in pattern.finditer(text):
            name = known.get(match["name"].rstrip(".").removesuffix("[]"))
            if name is not None:
                at = line_at(text, match.start(), line)
                fact = ConstraintFact("max_items", (name,), at, limit=int(match["limit"]))
                yield Found(fact, "max-items-of", at)
