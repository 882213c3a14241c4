# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""Enumerations in range cells and descriptions, with the meaning of each value.

Literals are told from words by their marks: code spans, quotes, numbers, capitals. A list that ends
in an ellipsis gives examples, and one that is led by `e.g.`, `valid for` or `used with` is no
enumeration of this value at all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from venuegen.reading.prose.announced import Announced, Rest, announced, rest_of_list
from venuegen.reading.prose.found import line_at, plain, unwrapped

_WORD = r"[A-Za-z0-9][\w\-+]*"
_LITERAL = re.compile(
    r"`(?P<code>[^`\n]{1,60})`|\"(?P<quoted>[^\"\n]{1,60})\"|“(?P<smart>[^”\n]{1,60})”|(?<!\w)'(?P<single>[\w\-.+]{1,40})'"
    r"|(?<![\w.$/-])(?<!\d:)(?P<number>-?\d{1,6})(?![\w.%]|:\d\d|\s*(?:\)|\]|-\s?\d))"
    r"|(?<![\w./-])(?P<capitals>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]{3,}[A-Z0-9]*)(?![\w/]|-\w)"
)
_PARENTHESIS = r"(?:\s*[(（][^()（）\n]{0,60}[)）])?"
_SEPARATOR = re.compile(
    rf"{_PARENTHESIS}[\s\v]*(?:[,，、/|;；&+]|:\s*/|\bor\b|\band\b|或|和|及|[-•*]\s|(?:the\s+)?default(?:s|\s+is|\s+to)?\s*[:：]?)?"
    r"(?:[\s\v]*(?:\bor\b|\band\b|或|和|及|,|/|[-•*]\s|(?:the\s+)?default(?:\s+is|\s+to)?\s*[:：]?))?[\s\v]*",
    re.IGNORECASE,
)
_GAP = r"[^\S\n\v]"  # space within a line
_DEFINES = re.compile(
    rf"{_GAP}*(?:[(（]\s*(?:default|默认)\s*[)）])?{_GAP}*"
    rf"(?:[:：]|=>|=(?!=)|{_GAP}[-–—](?=\s)|—|–(?!\d)|->)\s*",
    re.IGNORECASE,
)
_ELLIPSIS = re.compile(r"\s*[,，]?\s*(?:\.{3,}|…|\betc\b|等)", re.IGNORECASE)

#: Words before a literal that say: this is not one of the values of the parameter itself.
_NOT_VALUES = re.compile(
    r"(?:e\.g\.?|\beg\.|i\.e\.?|for\s+example|for\s+instance|such\s+as|\bexample|sample|\bvalid\s+(?:only\s+)?(?:for|when|in)|"
    r"applicable|appli(?:es|ed)\s+(?:only\s+)?(?:to|for)|\bused?\s+(?:only\s+)?(?:with|for|by|in|together)|avail?able\s+(?:only\s+)?(?:for|in|when)|"
    r"avaliable|\bwhen|\bif\b|\bunless|\brequired|\bmandatory|only\s+(?:works?|effective|for|in|when|valid)|\brefer|\bsee\b|instead\s+of|"
    r"(?:not|n't)\s+(?:be\s+)?(?:\w+\s+){0,2}(?:with|for|in|together)|\bdepends|ignored|together\s+with|\bbetween|\bup\s+to|"
    r"higher\s+priority|combined|例如|比如|如|当|适用于|仅)[^\w`]*(?:[\w`/&'-]+\s+){0,6}\W*$"
    r"|(?:\blike|set\s+(?:the\s+)?\w*\s*(?:to|as)|equals?|means?|return(?:s|ed)?|\bformat|\bwith|\bfor|\bunder|\bin|\bby|\bthan|"
    r"triggered|[<>=]|\bunit)\W*(?:(?:the|a|an|only|both|either)\s+)?(?:\w+\s+){0,2}\W*$",
    re.IGNORECASE,
)
_NO_DEFINITION = re.compile(
    r"(?:e\.g\.?|i\.e\.?|example|sample|such\s+as|like|\bfor|\bwhen|\bif|\bwith|\bor|\band)\W*$",
    re.IGNORECASE,
)
_FREE_TEXT = re.compile(
    r"user[\s-]?defined|customi[sz]ed?\b|\bprefixed\s+with|reserved\s+(?:contents|words)|自定义",
    re.IGNORECASE,
)
#: Words before a list that say: these are the values.
_VALUES = re.compile(
    r"(?:valid|possible|supported|available|allowed|accepted|optional|permitted|legal)\s+(?:\w+\s+)?(?:values?|options?|types?|enums?)|"
    r"\benum(?:erat\w*)?\b|one\s+of|can\s+(?:only\s+)?be(?:\s+set\s+to)?|must\s+be(?:\s+one\s+of)?|options?\s*(?:are|:)|values?\s*(?:are|:|include)|"
    r"including|supports?(?:\s+only)?|triggered\s+by|either|choose|枚举|可选|取值|可为|支持",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"(?:only|currently)\s+(?:\w+\s+){0,2}?(?P<a>`[^`]+`|[A-Z][A-Z_]+)\s+(?:is|are)\s+supported|(?:only\s+supports?|supports?\s+only|supported\s*:)\s+"
    r"(?P<b>`[^`]+`|[A-Z][A-Z_]+)|^[^.\n]{0,30}\btype\s*:?\s+(?P<c>`[^`]+`|[A-Z][A-Z_]{3,}(?=\s*\())(?=\s*[.(]|\s*$)",
    re.IGNORECASE,
)
_LABELS = frozenset(
    [
        "note",
        "notes",
        "default",
        "defaults",
        "maximum",
        "max",
        "min",
        "minimum",
        "range",
        "example",
        "examples",
        "format",
        "unit",
        "type",
        "e.g",
        "attention",
        "warning",
        "remark",
        "remarks",
        "tip",
        "tips",
        "http",
        "https",
        "eg",
        "ie",
        "i.e",
        "value",
        "values",
        "length",
        "mode",
        "status",
        "time",
        "date",
        "url",
        "where",
        "if",
        "when",
        "for",
        "and",
        "or",
        "the",
        "then",
        "else",
        "limit-info",
        "caution",
        "important",
        "hint",
        "precision",
        "scope",
        "required",
        "optional",
        "description",
        "reference",
        "support",
        "sample",
        "case",
    ]
)
_RANGE_TALK = re.compile(r"(?:the\s+)?range\b|取值范围|[\[(]\s*`?\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Enum:
    """Values as the page spells them. `is_open`: the list only gives examples, or `unread`: it has
    members that could not be read."""

    values: tuple[str, ...]
    rule: str
    line: int
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    is_open: bool = False
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Item:
    value: str
    start: int
    end: int
    marked: bool


def enum_in_cell(cell: str, line: int) -> Enum | None:
    """The enumeration of a column of allowed values: `buy; sell`, `0: slow, 1: fast`, `A B C`."""
    text = plain(cell).strip()
    if not text or len(text) > 4000:
        return None
    is_open = bool(re.search(r"(?:\.{2,}|…|\betc\.?|等)\W*$", text, re.IGNORECASE))
    if (defined := _defined_pairs(text)) is not None:
        return Enum(tuple(defined), "enum-cell-meanings", line, defined, is_open)
    parts = _cell_parts(
        re.sub(r"[,，;；/\s]*(?:\.{2,}|…|\betc\.?|等)\W*$", "", text, flags=re.IGNORECASE)
    )
    if parts is None:
        return None
    return Enum(tuple(dict.fromkeys(parts)), "enum-cell", line, {}, is_open)


_CELL_SPLIT = re.compile(
    r"\s*(?:[;；,，、|\n\v]|(?<=\w)/(?=\w)|\s/\s|\s+or\s+|\s+and\s+|或)\s*", re.IGNORECASE
)
_VALUE = re.compile(rf"(?:{_WORD}(?:[./:]{_WORD})*|[<>=!]{{1,2}}|-)")


def _cell_parts(text: str) -> list[str] | None:
    parts = [
        p.strip("`\"'“”‘’ .").strip() for p in _CELL_SPLIT.split(text.strip("[](){}（）【】 "))
    ]
    parts = [p for p in parts if p]
    if len(parts) == 1:
        words = parts[0].split()
        if len(words) > 1 and all(_is_code_word(w) for w in words) and not _TALK & set(words):
            return words
    if len(parts) > 1 and all(_VALUE.fullmatch(p) for p in parts) and not _is_number_range(text):
        return parts
    return None


_TALK = frozenset(
    (
        "see", "below", "above", "refer", "to", "the", "a", "an", "of", "in", "or", "and", "is",
        "are", "as", "with", "for", "by", "not", "other", "others", "more", "another",
    )
)  # fmt: skip


def _is_code_word(word: str) -> bool:
    """A word of a list that has no separators: no sentence has only such words."""
    return (
        bool(re.fullmatch(r"[A-Z][A-Z0-9_\-]*|[a-z0-9]+(?:_[a-z0-9]+)*|\d+\w*", word))
        and word not in _LABELS
    )


def _is_number_range(text: str) -> bool:
    return bool(re.fullmatch(r"[\[(（]\s*[-\d.]+\s*[,，]\s*[-\d.]+\s*[\])）]", text.strip()))


_PAIR_SPLIT = re.compile(
    r"\s*[;；\n\v]\s*|\s*[,，、]\s*(?=[\"“`']?[\w\-+]{1,40}[\"”`']?\s*(?:[:：=]|\s-\s))|\s*/\s*(?=\d+\s*[:：])"
)
_PAIR = re.compile(
    r"[\"“`']?(?P<value>[\w\-+<>=/.]{1,40}?)[\"”`']?\s*(?:[:：]|=(?!=)|\s-\s|[(（](?=[^()]*[)）]$))\s*(?P<meaning>\S.*)",
    re.DOTALL,
)


def _defined_pairs(text: str) -> dict[str, str] | None:
    """`0: slow, 1: fast` and the like, where the whole text is such a list."""
    parts = [p for p in _PAIR_SPLIT.split(text.strip(" .;,；，")) if p]
    if len(parts) < 2:
        return None
    found: dict[str, str] = {}
    for part in parts:
        match = _PAIR.fullmatch(part.strip())
        if match is None or match["value"].lower() in _LABELS or match["meaning"].startswith("//"):
            return None
        found[match["value"]] = match["meaning"].strip(" .;,；，)）")
    return found if len(found) > 1 else None


#: Names of standards, such as ISO 8601: no values.
_STANDARD = re.compile(r"\b(?:ISO|RFC|IEEE|UTF|SHA|MD|EIP|BIP|FIX)[\s-]?(?:\d[\d.-]*\d|\d)(?!\w)")


def enum_in(description: str, line: int, names: Collection[str] = ()) -> Enum | None:
    """The enumeration in a description. `names` are the table's parameters: they are no values."""
    text = _STANDARD.sub("", unwrapped(plain(description)))
    if not text.strip() or len(text) > 20_000:
        return None
    told, found = announced(text), _found(text, line, names)
    if told is None or (told.unread and found is not None and _covers(found, told)):
        return found
    elsewhere = found.meanings if found is not None else {}
    meanings = {value: elsewhere[value] for value in told.values if value in elsewhere}
    return Enum(
        told.values,
        "enum-announced",
        line_at(text, told.at, line),
        {**meanings, **told.meanings},
        told.is_open or bool(told.unread),
        told.unread,
    )


def _covers(found: Enum, told: Announced) -> bool:
    """Did the other rules read every member of an announced list, if one ends in other words?"""
    return {*told.values, *(words.split()[0] for words in told.unread)} <= set(found.values)


def _found(text: str, line: int, names: Collection[str]) -> Enum | None:
    items = [i for i in _items(text) if i.value not in names or _leads_line(text, i)]
    candidates = [
        (rule, found)
        for rule, found in (
            ("enum-meanings", _defined(text, items)),
            ("enum-bullets", _bulleted(text, items)),
            ("enum-list", _listed(text, items)),
            ("enum-lower-meanings", _lower_defined(text, names)),
            ("enum-introduced", _introduced(text, names)),
            ("enum-slashes", _slashed(text, names)),
            ("enum-words", _words(text, names)),
            ("enum-only", _only(text, items)),
        )
        if found is not None
    ]
    if not candidates:
        return None
    rule, (values, meanings, at, is_open) = candidates[0]
    for other, found in candidates[1:]:
        if set(found[0]) > set(values):  # the same list, seen more fully
            rule, values, at, is_open = other, found[0], found[2], found[3]
            meanings = {**found[1], **meanings}
    is_open = is_open or _FREE_TEXT.search(text) is not None
    rest = (
        rest_of_list(text, values, _LABELS.union(names))
        if rule in _LISTS and not is_open
        else Rest()
    )
    return Enum(
        (*values, *rest.values),
        rule,
        line_at(text, at, line),
        meanings,
        is_open or bool(rest.unread),
        rest.unread,
    )


_LISTS = frozenset(("enum-list", "enum-introduced", "enum-slashes", "enum-words"))


_Found = tuple[tuple[str, ...], dict[str, str], int, bool]


def _items(text: str) -> Iterator[_Item]:
    for match in _LITERAL.finditer(text):
        value = next(g for g in match.groups() if g is not None).strip()
        marked = match["number"] is None and match["capitals"] is None
        if (
            value
            and len(value.split()) <= 2
            and not value.startswith(("http", "/"))
            and "=" not in value[1:]
        ):
            yield _Item(value, match.start(), match.end(), marked)


_LINE_LEAD = re.compile(r"(?:^|[\n\v]|[.。]\s?)[ \t]*(?:[-•*+]|\d+[.)])?[ \t]*$")


def _leads_line(text: str, item: _Item) -> bool:
    """Is it the first thing of its line, a list item or a sentence's `- x`?"""
    return bool(_LINE_LEAD.search(text, max(0, item.start - 8), item.start))


def _defined(text: str, items: list[_Item]) -> _Found | None:
    """Two or more literals, each followed by its meaning."""
    definitions: list[tuple[_Item, int]] = []
    for item in items:
        mark = _DEFINES.match(text, item.end)
        if (
            mark is None
            or _NO_DEFINITION.search(_lead(text, item.start))
            or _in_sentence(text, item)
        ):
            continue
        if (
            any(other.start == mark.end() for other in items)
            and text[mark.end() - 1 : mark.end()] != "="
        ):
            continue  # a label for the values behind it
        definitions.append((item, mark.end()))
    if len(definitions) < 2 or len({i.value for i, _ in definitions}) < 2:
        return None
    meanings = _glued(text, definitions[0][0])
    for index, (item, begin) in enumerate(definitions):
        end = definitions[index + 1][0].start if index + 1 < len(definitions) else len(text)
        meanings.setdefault(item.value, _meaning(text[begin:end]))
    if all(_RANGE_TALK.match(m) for m in list(meanings.values())[:1]):
        return None
    values = [*meanings]
    extra = _default_value(text, items)
    if extra and extra not in values:
        values.append(extra)
    return tuple(values), meanings, definitions[0][0].start, _is_open(text, items[-1].end)


_GLUED = re.compile(
    r"[A-Za-z(（](?P<value>\d{1,4})\s?[:：=]\s?(?P<meaning>[^\W\d][^:：=]{0,80}?)[\s,;，；、]*$"
)


def _glued(text: str, first: _Item) -> dict[str, str]:
    """The definition before the first, its number glued to a word: `Side0: buy, 1: sell`."""
    found = _GLUED.search(text[max(0, first.start - 110) : first.start])
    if found is None or not first.value.isdigit():
        return {}
    return {found["value"]: _meaning(found["meaning"])}


def _in_sentence(text: str, item: _Item) -> bool:
    """A bare number or capitals define a value only where a list can begin: not amid words."""
    before = text[max(0, item.start - 30) : item.start].rstrip(" \t")
    if item.marked:
        return before.endswith(("=", "set to", "is", "as"))
    return bool(
        re.search(
            r"(?:\b(?:is|to|than|of|least|most|version|error|code|over|under|the|v|x)|[<>=(*+])$",
            before,
            re.IGNORECASE,
        )
    )


def _meaning(text: str) -> str:
    first = re.split(r"[\n\v]\s*(?:[\n\v]|[-•*]\s)", text, maxsplit=1)[0]
    return re.sub(r"\s+", " ", first).strip(" ,;，；/-•*|.")[:300]


def _is_excluded(text: str, item: _Item) -> bool:
    lead = _lead(text, item.start)
    values = list(_VALUES.finditer(lead))
    excluded = _NOT_VALUES.search(lead)
    if excluded is None or (values and values[-1].end() >= excluded.start()):
        return False
    return not re.search(r"[:：]\s*$", lead) or bool(_NO_DEFINITION.search(lead))


def _lead(text: str, at: int) -> str:
    """The words of the clause before a literal."""
    start = max(0, at - 90)
    breaks = [
        m.end()
        for m in re.finditer(
            r"[\n\v]|(?<!e\.g)(?<!i\.e)(?<!eg)[.;。；](?:\s|$)|\.(?=-\s)", text[start:at]
        )
    ]
    return text[start + (breaks[-1] if breaks else 0) : at]


def _bulleted(text: str, items: list[_Item]) -> _Found | None:
    """List items that each begin with a literal."""
    leading = [i for i in items if i.marked and _bullet_lead(text, i)]
    if len({i.value for i in leading}) < 2:
        return None
    values = tuple(dict.fromkeys(i.value for i in leading))
    meanings: dict[str, str] = {}
    for index, item in enumerate(leading):
        end = leading[index + 1].start if index + 1 < len(leading) else len(text)
        mark = _DEFINES.match(text, item.end)
        if mark and mark.end() < end:
            meanings[item.value] = _meaning(text[mark.end() : end])
    if any(_RANGE_TALK.match(m) for m in meanings.values()):
        return None
    return values, meanings, leading[0].start, False


_BULLET_LEAD = re.compile(r"(?:(?P<break>[\n\v]|^)[ \t]*(?P<mark>[-•*+]\s)?|[a-z.)）。]-\s)[ \t]*$")
_BULLET_FOLLOWS = re.compile(r"[ \t]*(?:$|[\n\v:：(（,\-*–—•])")


def _bullet_lead(text: str, item: _Item) -> bool:
    """Does a list item, or a line that goes on no sentence, begin with this literal?"""
    lead = _BULLET_LEAD.search(text, max(0, item.start - 10), item.start)
    if lead is None or not _BULLET_FOLLOWS.match(text, item.end):
        return False
    before = text[max(0, lead.start() - 40) : lead.start()].rstrip()
    wrapped = lead["break"] is not None and not lead["mark"]
    return not (wrapped and (before[-1:].islower() or before[-1:] == ","))


def _listed(text: str, items: list[_Item]) -> _Found | None:
    """Two or more literals with nothing but separators between them."""
    best: list[_Item] = []
    marked = [i for i in items if i.marked]
    for run in [*_runs(text, marked), *_runs(text, [i for i in items if not i.marked])]:
        if len({i.value for i in run}) < 2 or not _is_value_list(text, run):
            continue
        if len(run) > len(best):
            best = run
    if not best:
        return None
    values = [*dict.fromkeys(i.value for i in best)]
    extra = _default_value(text, items)
    if extra and extra not in values and any(i.value == extra and i.marked for i in items):
        values.insert(0, extra)
    meanings = _parenthesised(text, best)
    return tuple(values), meanings, best[0].start, _is_open(text, best[-1].end)


_NEXT_LABEL = re.compile(r"\s*[\n\v]\s*(?P<label>[A-Z][\w-]*(?: [\w-]+){0,2}) ?")


def _runs(text: str, items: list[_Item]) -> Iterator[list[_Item]]:
    """Literals in a row with separators between, or on lines with a short label each."""
    run: list[_Item] = []
    semicolons = False
    for item in items:
        if run:
            gap = text[run[-1].end : item.start]
            label = _NEXT_LABEL.fullmatch(gap)
            labelled = label is not None and not _NOT_VALUES.search(f"{label['label']} ")
            changes = len(run) > 1 and not semicolons and bool(set(gap) & set(";；"))
            if changes or not (_SEPARATOR.fullmatch(gap) or labelled):
                yield run
                run = []
            semicolons = bool(set(gap) & set(";；"))
        run.append(item)
    if run:
        yield run


def _is_value_list(text: str, run: list[_Item]) -> bool:
    lead = _lead(text, run[0].start)
    follows = text[run[-1].end : run[-1].end + 40]
    if (
        text[run[0].start - 1 : run[0].start] in ("[", "(")
        and follows[:1] in ("]", ")")
        and _are_numbers(run)
    ):
        return False
    if all(i.value.lstrip("-").isdigit() and not i.marked for i in run):
        return bool(_VALUES.search(lead))
    if re.match(r"\s*[:：](?!\s*/)", follows) or re.match(
        r"\s+(?:orders?|fields?|parameters?|is\s+required)\b", follows
    ):
        return False
    if _is_excluded(text, run[0]):
        return False
    if any(not i.marked for i in run):
        return bool(_VALUES.search(lead)) or (
            len(lead.split()) <= 6 and not re.match(r"\s*[a-z]{2,}", follows)
        )
    return True


def _are_numbers(run: list[_Item]) -> bool:
    return all(re.fullmatch(r"-?[\d.]+", i.value) for i in run)


_SPACED_PARENTHESIS = re.compile(r"\s*[(（]([^()（）]{1,60})[)）]")


def _parenthesised(text: str, run: list[_Item]) -> dict[str, str]:
    found = {i.value: m[1] for i in run if (m := _SPACED_PARENTHESIS.match(text, i.end))}
    return {value: meaning for value, meaning in found.items() if "default" not in meaning.lower()}


def _default_value(text: str, items: list[_Item]) -> str | None:
    for item in items:
        if re.search(
            r"\bdefaults?\s*(?:is|to|:|：|value)*\s*$",
            text[max(0, item.start - 20) : item.start],
            re.IGNORECASE,
        ):
            return item.value if item.marked or not item.value.lstrip("-").isdigit() else None
    return None


def _is_open(text: str, end: int) -> bool:
    return _ELLIPSIS.match(text, end) is not None


_LOWER_PAIR = re.compile(
    r"(?:^|[,，;；.。\n\v]|(?<!\d)[:：]|(?<=[a-z])-(?=\s)|(?<=\d)\s(?=\d)|\s(?=\d\s-\s))"
    r"[ \t]*(?:[-•*][ \t])?(?P<value>[a-z0-9][a-z0-9_]{0,30}|[A-Z][A-Z0-9_]{1,30})(?!:\d\d)"
    rf"(?:{_GAP}*[:：]{_GAP}*|{_GAP}+-{_GAP}+|{_GAP}?={_GAP}?)(?=[^\s,;:：])"
)


def _lower_defined(text: str, names: Collection[str]) -> _Found | None:
    """`spot - spot account, margin - leveraged account`: words without marks, with meanings."""
    pairs = [
        m
        for m in _LOWER_PAIR.finditer(text)
        if m["value"].lower() not in _LABELS and m["value"] not in names
    ]
    if len({m["value"] for m in pairs}) < 2:
        return None
    meanings: dict[str, str] = {}
    for index, match in enumerate(pairs):
        end = pairs[index + 1].start() if index + 1 < len(pairs) else len(text)
        meanings.setdefault(match["value"], _meaning(text[match.end() : end]))
    if any(
        len(meaning) > 120 or not meaning or _RANGE_TALK.match(meaning)
        for meaning in meanings.values()
    ):
        return None
    return tuple(meanings), meanings, pairs[0].start("value"), False


_SLASHES = re.compile(
    r"(?<![\w/.:-])([A-Za-z][A-Za-z_0-9]*(?:\s?/\s?[A-Za-z][A-Za-z_0-9]*){1,11})(?![\w/-])"
)


def _slashed(text: str, names: Collection[str]) -> _Found | None:
    """`plan/execute/planTrigger` alone, or behind words that say these are the values."""
    for match in _SLASHES.finditer(text):
        values = [v.strip() for v in match[1].split("/")]
        lead = _lead(text, match.start())
        introduced = _VALUES.search(lead) or re.search(r"[:：(（]\s*$", lead) or not lead.strip()
        whole = not text[match.end() :].strip(" .)）")
        if (
            introduced
            and (whole or len(values) > 2)
            and not set(values) & set(names)
            and not _NOT_VALUES.search(lead)
        ):
            return tuple(dict.fromkeys(values)), {}, match.start(), _is_open(text, match.end())
    return None


_WORDS = re.compile(
    r"(?:^|[\n\v.:：]\s*)(?i:either\s+|one\s+of\s+)?(?P<list>[A-Za-z][\w\-]*(?:,\s*[A-Za-z][\w\-]*){0,8},?\s+or\s+[A-Za-z][\w\-]*)"
    r"(?=\s*(?:$|[.\n\v(（,;]))"
)


def _words(text: str, names: Collection[str]) -> _Found | None:
    """`buy or sell`, and no more in its sentence."""
    match = _WORDS.search(text)
    if match is None:
        return None
    values = [v for v in re.split(r",\s*|\s+or\s+|,?\s*or\s+", match["list"]) if v]
    if values[0].istitle() and not any(v[0].isupper() and v.istitle() for v in values[1:]):
        del values[0]  # `Side, buy or sell`; of `Long or short` the spelling is not known
    if len(values) < 2 or set(values) & set(names) or _TALK & {v.lower() for v in values}:
        return None
    return tuple(dict.fromkeys(values)), {}, match.start("list"), False


_INTRODUCED = re.compile(
    r"(?:(?:valid|possible|supported|available|allowed|accepted|permitted|optional|enum)\s*(?:values?|options?)?|"
    r"枚举值?|可选值?|取值)\s*(?:are|is|include)?\s*[:：]\s*(?P<list>[^.\n\v;。]{3,300})",
    re.IGNORECASE,
)


def _introduced(text: str, names: Collection[str]) -> _Found | None:
    """`Allowed values: open, closed`: words without marks behind words that say what they are."""
    match = _INTRODUCED.search(text)
    if match is None:
        return None
    parts = _cell_parts(match["list"])
    if parts is None or len(set(parts)) < 2 or set(parts) & set(names):
        return None
    return tuple(dict.fromkeys(parts)), {}, match.start("list"), _is_open(text, match.end("list"))


def _only(text: str, items: list[_Item]) -> _Found | None:
    """One value: `Only X is supported`, or a single `X: meaning` on a line of its own."""
    match = _ONLY.search(text)
    if match is not None:
        value = next(g for g in match.groups() if g).strip("`")
        return (value,), {}, match.start(), False
    if len(items) == 1 and items[0].marked and _leads_line(text, items[0]) and items[0].start:
        mark = _DEFINES.match(text, items[0].end)
        if mark is not None:
            meaning = _meaning(text[mark.end() :])
            return (items[0].value,), {items[0].value: meaning}, items[0].start, False
    return None
