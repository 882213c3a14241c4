# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""Conditions over several parameters that sentences state.

`Either a or b must be sent` is read as at least one of the two: sending both is forbidden only
where the sentence says so. A condition that holds in some cases only (`For options, one of …`)
is no constraint that a client could check, and is left to the description.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from venuegen.facts import ConstraintFact, ConstraintKind
from venuegen.reading.prose.found import Found, plain
from venuegen.reading.prose.required_when import required_if
from venuegen.reading.prose.sentences import Sentence, sentences_of, subjects_of

_NEED = (
    r"(?:must\s+(?:be\s+)?(?:sent|provided?|passed|specif(?:y|ied)|includ(?:ed?)|filled|set|"
    r"supplied|present|given|contain|send|fill|have|pass|supply|use|exist)|"
    r"should\s+be\s+(?:sent|provided|passed|specified|set|filled)|"
    r"(?:is|are)\s+(?:\w+\s+)?(?:required|mandatory|needed|necessary)|"
    r"(?:has|have|needs?)\s+to\s+be|required|mandatory|at\s+least|必须|必填|必传|必选|至少|二选一|需要?)"
)
_NEEDED = re.compile(_NEED, re.IGNORECASE)
_EITHER = re.compile(
    r"\beither\b|\bat\s+least\s+one\b|\bone\s+of\b|\bany\s+(?:one\s+)?of\b|\bor\b|至少|任[选意一]|二选一|其一|之一|或",
    re.IGNORECASE,
)
_ONLY_ONE = re.compile(
    r"exactly\s+one|(?:one\s+and\s+)?only\s+one|but\s+not\s+both|not\s+both\b|one\s+(?:and\s+only\s+one\s+)?of\s+(?:the\s+)?(?:two|them)?\s*"
    r"(?:only)|二选一|只能(?:填|传|选)?(?:其一|一个)|不能同时",
    re.IGNORECASE,
)
_NOT_TOGETHER = re.compile(
    r"mutually\s+exclusive|(?:can(?:'|’)?t|can\s?not|may\s+not|must\s+not|should\s+not|not\s+be\s+able\s+to)\s+(?:\w+\s+){0,3}?"
    r"(?:both|together|simultaneously|at\s+the\s+same\s+time|be\s+(?:sent|passed|used|set|provided|specified|combined)\s+"
    r"(?:\w+\s+)?(?:together\s+)?with)|(?:together|simultaneously|both|at\s+the\s+same\s+time)\s+(?:is|are)\s+not\s+(?:allowed|supported)|"
    r"not\s+be\s+(?:\w+\s+)?(?:both|together)|互斥|不能同时|不可同时",
    re.IGNORECASE,
)
_NOT_BOTH_EMPTY = re.compile(
    r"(?:not|n't)\s+(?:\w+\s+){0,2}?(?:both|all)\s+(?:be\s+)?(?:empty|null|omitted|blank|missing)|both\s+(?:be\s+)?(?:empty|null)|不能(?:同时|都)为空",
    re.IGNORECASE,
)
_BOTH_NEEDED = re.compile(
    r"(?:must|should|need\s+to|have\s+to)\s+(?:be\s+)?(?:\w+\s+){0,2}?(?:together|both)|both\s+(?:\w+\s+){0,2}?(?:must|are\s+required)|"
    r"(?:used|sent|passed|provided)\s+(?:together|in\s+pairs)|同时(?:传|填|必)|成对",
    re.IGNORECASE,
)
_AT_MOST_ONE = re.compile(
    r"(?:only|at\s+most)\s+one\s+of\b[^.]*\b(?:can|may|is\s+allowed|could)\b", re.IGNORECASE
)
_MUST = re.compile(r"\bmust\b|\brequired\b|exactly", re.IGNORECASE)
_CHOICE = re.compile(
    r"\beither\b|\bone\s+of\b|\bat\s+least\s+one\b|至少|任[选意一]|二选一|其一|之一", re.IGNORECASE
)
_JOINED = re.compile(
    r"[`\"'“”\s]*(?:,|/|、|\bor\b|\band\b|或|和|与)?(?:\s*(?:or|and))?[`\"'“”\s]*", re.IGNORECASE
)
_SOME_CASES = re.compile(
    r"^\W*(?:if|when|for|in\s+case|unless|under|while|during|in)\b(?!\s+(?:order\s+to|addition))|如果|当[^前]|^\W*\w+\s+(?:mode|orders?)\s*:",
    re.IGNORECASE,
)


def constraints(
    text: str, line: int, names: Collection[str], subject: str | None = None
) -> tuple[Found[ConstraintFact], ...]:
    """Every condition that a text states over parameters of these (wire) names.

    `subject` is the parameter whose description the text is: what it says is about that one.
    """
    found: list[Found[ConstraintFact]] = []
    previous: Sentence | None = None
    known = {name.rsplit(".", 1)[-1].removesuffix("[]"): name for name in names}
    for sentence in sentences_of(plain(text), line, known):
        subjects = subjects_of(sentence, previous)
        for fact in _of_sentence(sentence, subjects, subject, known):
            if all(
                fact.value.kind != f.value.kind or fact.value.fields != f.value.fields
                for f in found
            ):
                found.append(fact)
        if sentence.names:
            previous = sentence
    return tuple(_settled(found))


def _of_sentence(
    sentence: Sentence, names: tuple[str, ...], subject: str | None, known: dict[str, str]
) -> Iterator[Found[ConstraintFact]]:
    text = sentence.text
    if (condition := required_if(sentence, subject, known)) is not None:
        yield condition
        return
    together = names
    if len(names) == 1 and subject and subject not in names:
        together = (subject, *names)
    if len(together) >= 2 and _NOT_TOGETHER.search(text) and not _NOT_BOTH_EMPTY.search(text):
        yield _fact("mutually_exclusive", together, sentence, "not-together")
        if not (
            _EITHER.search(text)
            and _NEEDED.search(text)
            and re.search(r"\bmust\b|at\s+least", text, re.I)
        ):
            return
    if len(names) < 2 or (_SOME_CASES.search(text) and not _unconditional(text)):
        yield from _needs(sentence, names, subject)
        return
    if _NOT_BOTH_EMPTY.search(text):
        yield _fact("at_least_one_of", names, sentence, "not-both-empty")
    elif _AT_MOST_ONE.search(text) and not _MUST.search(text):
        yield _fact("mutually_exclusive", names, sentence, "only-one-may")
    elif _ONLY_ONE.search(text) or (
        _NEEDED.search(text)
        and _EITHER.search(text)
        and (_CHOICE.search(text) or _adjacent(sentence))
    ):
        yield from _either(sentence, names)
    else:
        yield from _needs(sentence, names, subject)


_OWN_CASE = re.compile(
    r"\W*(?:when|for)\s+(?:\w+ing\s+)?(?:an?\s+|the\s+|this\s+|each\s+)?"
    r"(?:orders?|requests?|interface|endpoint|api)\s*,",
    re.IGNORECASE,
)


def _unconditional(text: str) -> bool:
    """`When cancelling orders, you must include either …`: the case is the endpoint's own."""
    return _OWN_CASE.match(text) is not None


def _adjacent(sentence: Sentence) -> bool:
    """Do the names follow one another with nothing but `or` between?"""
    gaps = (sentence.text[a[1] : b[0]] for a, b in pairwise(sentence.spans))
    return all(_JOINED.fullmatch(gap) for gap in gaps)


def _either(sentence: Sentence, names: tuple[str, ...]) -> Iterator[Found[ConstraintFact]]:
    groups = _groups(sentence, names)
    kind: ConstraintKind = (
        "exactly_one_of" if _ONLY_ONE.search(sentence.text) else "at_least_one_of"
    )
    rule = "one-of-only" if kind == "exactly_one_of" else "either-or"
    yield _fact(kind, tuple(group[0] for group in groups), sentence, rule)
    for group in groups:
        for name in group:
            others = tuple(other for other in group if other != name)
            if others:
                yield _fact("requires", (name, *others), sentence, "both-of-a-group")


def _groups(sentence: Sentence, names: tuple[str, ...]) -> list[list[str]]:
    """`Either a or both b and c`: the names that belong together."""
    text = sentence.text
    if not re.search(r"\bor\s+both\b|\beither\s+both\b", text, re.IGNORECASE):
        return [[name] for name in names]
    groups: list[list[str]] = []
    for name in names:
        at = re.search(rf"(?<![\w-]){re.escape(name.rsplit('.', 1)[-1])}(?![\w-])", text)
        before = text[: at.start()] if at else ""
        if (
            groups
            and re.search(r"(?:,|\band\b|&)\s*[`\"']?$", before)
            and not re.search(r"\bor\W*$", before)
        ):
            groups[-1].append(name)
        else:
            groups.append([name])
    return groups if len(groups) > 1 else [[name] for name in names]


_REQUIRES = re.compile(
    r"(?:requires?|must\s+be\s+(?:used|sent|passed|provided)\s+(?:together\s+)?with|only\s+(?:valid|used|works?)\s+(?:together\s+)?with|"
    r"depends\s+on|needs)\s+[`\"']?$",
    re.IGNORECASE,
)
_IF_SENT = re.compile(
    r"^\W*if\s+[`\"']?(?P<a>[\w.-]+)[`\"']?\s+is\s+(?:sent|provided|set|specified|passed|given|present|used|filled),?\s+(?:then\s+)?(?:the\s+)?"
    r"[`\"']?(?P<b>[\w.-]+)[`\"']?\s+(?:must|is\s+(?:also\s+)?(?:required|mandatory)|should|needs|has\s+to)",
    re.IGNORECASE,
)

_WHEN_SENT = re.compile(
    r"(?:[`\"']?(?P<b>[\w.-]+)[`\"']?\s+(?:is|are|must\s+be)\s+(?:also\s+)?)?"
    r"(?:required|mandatory|needed|sent|provided|specified)\s+(?:only\s+)?(?:when|if)\s+(?:the\s+)?[`\"']?"
    r"(?P<a>[\w.-]+)[`\"']?\s+is\s+(?:sent|provided|set|specified|passed|given|present|used|filled)"
    r"(?=\s*(?:[.,;)]|$))",
    re.IGNORECASE,
)


def _needs(
    sentence: Sentence, names: tuple[str, ...], subject: str | None
) -> Iterator[Found[ConstraintFact]]:
    text = sentence.text
    if (match := _IF_SENT.match(text)) and {match["a"], match["b"]} <= {
        n.rsplit(".", 1)[-1] for n in names
    }:
        by_name = {n.rsplit(".", 1)[-1]: n for n in names}
        yield _fact("requires", (by_name[match["a"]], by_name[match["b"]]), sentence, "if-sent")
        return
    if match := _WHEN_SENT.search(text):
        by_name = {n.rsplit(".", 1)[-1]: n for n in names}
        needed = by_name.get(match["b"] or "", None if match["b"] else subject)
        given = by_name.get(match["a"])
        if needed is not None and given is not None and needed != given:
            yield _fact("requires", (given, needed), sentence, "when-sent")
        return
    if len(names) == 2 and _BOTH_NEEDED.search(text) and not _NOT_TOGETHER.search(text):
        yield _fact("requires", names, sentence, "sent-together")
        yield _fact("requires", names[::-1], sentence, "sent-together")
        return
    owner = subject or (names[0] if len(names) >= 2 else None)
    for name, (start, _) in zip(names, sentence.spans, strict=False):
        if owner and name != owner and _REQUIRES.search(text[:start]):
            yield _fact("requires", (owner, name), sentence, "requires")
            return


def _fact(
    kind: ConstraintKind, names: Sequence[str], sentence: Sentence, rule: str
) -> Found[ConstraintFact]:
    return Found(ConstraintFact(kind, tuple(names), sentence.line), rule, sentence.line)


def _settled(found: list[Found[ConstraintFact]]) -> Iterator[Found[ConstraintFact]]:
    """At least one, and not both, are together: exactly one."""
    exclusive = {frozenset(f.value.fields) for f in found if f.value.kind == "mutually_exclusive"}
    needed = {frozenset(f.value.fields) for f in found if f.value.kind == "at_least_one_of"}
    exact = {frozenset(f.value.fields) for f in found if f.value.kind == "exactly_one_of"}
    for one in found:
        fields = frozenset(one.value.fields)
        if one.value.kind == "mutually_exclusive" and fields in needed | exact:
            continue
        if one.value.kind == "at_least_one_of" and fields in exact:
            continue
        if one.value.kind == "at_least_one_of" and fields in exclusive:
            fact = ConstraintFact("exactly_one_of", one.value.fields, one.line)
            yield Found(fact, "at-least-one-and-not-both", one.line)
        else:
            yield one
