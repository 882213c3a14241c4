"""Parameters that are required for certain values of another one: `required when side is BUY`."""

from __future__ import annotations

import re

from venuegen.facts import Condition, ConstraintFact
from venuegen.reading.prose.found import Found
from venuegen.reading.prose.sentences import Sentence

_VALUE = (
    r"[`\"'“]?(?P<value>[A-Za-z0-9_+\-]+"
    r"(?:\s*(?:,|/|or|and|或|、)\s*[`\"'“]?[A-Za-z0-9_+\-]+[`\"'”]?)*)[`\"'”]?"
)
_REQUIRED_WHEN = re.compile(
    r"(?:required|mandatory|must\s+be\s+(?:sent|provided|filled(?:\s+in)?|specified|set|passed)|needed|necessary|must\s+(?:fill|pass|send))"
    r"\s*(?:only\s+)?(?:if|when|for|in\s+case)\s+(?:the\s+)?[`\"'“]?(?P<name>[A-Za-z_][\w.-]*)[`\"'”]?\s*"
    r"(?:is\s+set\s+to|set\s+to|is\s+equal\s+to|equals|is|are|==|=|:)\s*" + _VALUE,
    re.IGNORECASE,
)
_WHEN_REQUIRED = re.compile(
    r"(?:if|when|for)\s+(?:the\s+)?[`\"'“]?(?P<name>[A-Za-z_][\w.-]*)[`\"'”]?\s*(?:is\s+set\s+to|set\s+to|is|equals|==|=|:)\s*"
    + _VALUE
    + r"\s*,\s*(?:then\s+)?(?:(?:this|the|it|parameter|field|param)\s*){0,3}"
    r"(?P<target>[`\"'“]?[\w.-]+[`\"'”]?)?\s*"
    r"(?:is|are|becomes|must\s+be)?\s*(?:required|mandatory|sent|provided|specified|necessary|needed)",
    re.IGNORECASE,
)
_CHINESE_WHEN = re.compile(
    r"当?[`\"“]?(?P<name>[A-Za-z_]\w*)[`\"”]?\s*(?:为|=|是)\s*"
    + _VALUE
    + r"\s*时[^。\n]{0,6}(?:必填|必传|必须)"
)
_VALUES = re.compile(r"[A-Za-z0-9_+\-]+")
_JOINERS = frozenset(("or", "and"))
_NOT_A_VALUE = frozenset([
    "sent", "set", "provided", "specified", "passed", "given", "used", "true-or", "empty", "null",
    "not", "the", "a", "an", "present", "filled", "in", "omitted", "required",
])  # fmt: skip


def required_if(
    sentence: Sentence, subject: str | None, known: dict[str, str]
) -> Found[ConstraintFact] | None:
    """`required when side is BUY`, in the description of the parameter that it is about."""
    for pattern in (_REQUIRED_WHEN, _WHEN_REQUIRED, _CHINESE_WHEN):
        match = pattern.search(sentence.text)
        if match is None:
            continue
        name = _known(match["name"], known)
        values = [v for v in _VALUES.findall(match["value"]) if v.lower() not in _JOINERS]
        if name is None or not values or values[0].lower() in _NOT_A_VALUE:
            continue
        target = match.groupdict().get("target")
        about = _known(target.strip("`\"'“”"), known) if target else None
        about = about or _named_before(sentence, match.start(), name) or subject
        if about is None or about == name:
            continue
        fact = ConstraintFact(
            "required_if", (about,), sentence.line, Condition(name, tuple(values))
        )
        return Found(fact, "required-when", sentence.line)
    return None


def _known(word: str, known: dict[str, str]) -> str | None:
    """A parameter by its name, its case aside where that is unambiguous."""
    if word in known:
        return known[word]
    alike = [name for bare, name in known.items() if bare.lower() == word.lower()]
    return alike[0] if len(alike) == 1 else None


def _named_before(sentence: Sentence, at: int, other: str) -> str | None:
    before = [
        n
        for n, (start, _) in zip(sentence.names, sentence.spans, strict=False)
        if start < at and n != other
    ]
    return before[-1] if len(before) == 1 else None
