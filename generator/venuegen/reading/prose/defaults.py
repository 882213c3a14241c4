# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""The value that a description says is taken where none is sent."""

from __future__ import annotations

import re
from dataclasses import dataclass

from venuegen.reading.prose.found import BREAK, line_at, plain, unwrapped

_QUOTED = r"`[^`\n]{1,60}`|\"[^\"\n]{1,60}\"|“[^”\n]{1,60}”|'[^'\n]{1,60}'|‘[^’\n]{1,60}’"
_NUMBER = r"[-+]?\d+(?:\.\d+)?"
_TOKEN = r"[A-Za-z0-9_](?:[\w\-./]*\w)?"
_GAP = r"[^\S\n\v]"  # space within a line

#: `default: X`, `default is X`, `defaults to X`, `the default value is X`, `默认为X`.
_DEFAULT = re.compile(
    r"(?:(?<![\w-])default(?:s|ed)?(?:(?![\w-])|(?=\d))(?:\s+(?:value|setting))?"
    r"(?:\s+(?:of|for)\s+th(?:is|e)\s+\w+(?=\s+is\b))?|默认(?:值)?|缺省(?:值)?)"
    rf"{_GAP}*(?P<tie>(?:(?:(?:is|to|as|of)(?!\w)|=|:|：|-(?!\d)|–|为|是|,(?={_GAP}*[`\"“])){_GAP}*)*(?:set\s+to\s+)?)"
    rf"(?P<value>{_QUOTED}|{_NUMBER}(?![\w.]*\w)|{_TOKEN})?(?=(?P<rest>[^\n\v]{{0,60}}))",
    re.IGNORECASE,
)
#: `X by default`, with X quoted, a number or a flag, or alone in brackets.
_BY_DEFAULT = re.compile(
    rf"(?P<value>{_QUOTED}|(?<![\w.]){_NUMBER}|(?<![\w])(?:true|false)|(?<=[(（]){_TOKEN})"
    r"\s*(?:(?:is|are|will\s+be)\s+)?(?:(?:used|applied|sent|set|selected|returned)\s+)?(?:by|as|in)\s+(?:the\s+)?default\b",
    re.IGNORECASE,
)
#: `X (default)`: one of several values that is marked.
_MARKED = re.compile(
    r"(?:(?:(?P<key>`[\w.-]+`|(?<![\w.`])(?:\d+|[A-Z][A-Z0-9_]+))|"
    r"(?:^|[\n\v,;，；])[ \t]*(?:[-•*][ \t])?(?P<word>[a-z]\w*))"
    r"[ \t]*(?:[:：=]|[ ]-)[ \t]*[^\n\v:：;()（）`]{0,60}?)?"
    rf"(?P<value>{_QUOTED}|(?<![\w.]){_TOKEN})"
    r"(?:[ \t]*[(（\[]\s*(?:the\s+|by\s+)?(?:[Dd]efault|默认)(?:\s+value)?"
    r"(?:\s+if\s+(?:unspecified|omitted|not\s+\w+))?\s*[)）\]]|"
    r",\s*the\s+default(?:\s+value)?(?=\s*(?:$|[\n\v.;])))",
)
_OTHER_CASE = re.compile(
    r"^\s*(?:(?:for|when|if)\s[^.;\n\v]*?)?[,;，]\s*(?:and\s+)?(?:"
    rf"(?:{_QUOTED}|{_TOKEN})\s+(?:for|when|if)\b|all\s+other|otherwise)",
    re.IGNORECASE,
)
_CONDITION_BEFORE = re.compile(
    rf"(?:^|[.;,\n\v])\s*(?:[-•*]\s*)?(?:(?:for|when|if|in)\s+[^.;,\n\v]{{2,80}},|(?:{_QUOTED}|\w+)\s+(?:and\s+(?:{_QUOTED}|\w+)\s+)?\w+\s+types?)"
    r"\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_UNSENT = re.compile(
    r"(?:not|n't)\s+(?:passed|sent|specified|set|provided|given|filled|entered|present)|omitted|left\s+empty|unspecified|empty|"
    r"without|missing|null",
    re.IGNORECASE,
)
_TALKS_OF = re.compile(r"\b(?:the|a|its|their|your|this|use[sd]?|using|non)[\s-]+$", re.IGNORECASE)
_NO_LITERAL = frozenset([
    "the", "a", "an", "is", "are", "now", "current", "currently", "empty", "not", "no", "system",
    "server", "latest", "same", "if", "value", "values", "unlimited", "null", "none", "nil",
    "n/a", "na", "-", "--", "today", "yesterday", "all-time", "which", "that", "this", "it",
    "its", "as", "to", "of", "and", "or", "when", "with", "from", "by", "in", "on", "at", "mode",
    "behavior", "behaviour", "setting", "settings", "be", "being", "will", "number", "time",
    "timestamp", "most", "your", "return", "returns", "query", "当前", "空", "无",
])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Default:
    """A default: the literal, or where the text only describes it, None and the words."""

    literal: str | None
    text: str
    rule: str
    line: int


def default_in(text: str, line: int) -> Default | None:
    """The default that a description states. Two different ones for two cases are no literal."""
    text = unwrapped(plain(text))
    found = [*_stated(text, line), *_marked(text, line)]
    if not found:
        return None
    literals = {d.literal for d in found if d.literal is not None}
    if len(literals) > 1 or any(d.rule == "default-by-case" for d in found):
        every = "; ".join(dict.fromkeys(d.text for d in found))
        return Default(None, every, "default-by-case", found[0].line)
    return next((d for d in found if d.literal is not None), found[0])


def _stated(text: str, line: int) -> list[Default]:
    found: list[Default] = []
    for match in _BY_DEFAULT.finditer(text):
        value = _unquoted(match["value"])
        found.append(
            Default(value, match.group(), "by-default", line_at(text, match.start(), line))
        )
    if found:
        return found
    for match in _DEFAULT.finditer(text):
        before = text[max(0, match.start() - 12) : match.start()]
        if (
            re.search(r"(?:\bby|\bin|\bas|\bthe\s+non-?|[(（\[])\s*$", before, re.IGNORECASE)
            and not match["value"]
        ):
            continue
        if re.search(r"\bby\s+$", before, re.IGNORECASE):
            continue
        default = _of_match(match, text, line)
        if default is not None:
            found.append(default)
    return found


def _of_match(match: re.Match[str], text: str, line: int) -> Default | None:
    value, rest = match["value"] or "", match["rest"]
    words = re.split(r"[,;.。；\n\v)）]", f"{value}{rest}", maxsplit=1)[0].strip()
    if not value or not words:
        return None
    at = line_at(text, match.start(), line)
    by_case = _OTHER_CASE.match(rest) or _is_conditional(text, match.start())
    quoted = value[0] in "`\"“'‘"
    literal = _unquoted(value).rstrip(".,-/")
    if by_case:
        return Default(None, f"{value}{rest}".strip(), "default-by-case", at)
    if (
        not quoted
        and not match["tie"]
        and literal.isalpha()
        and _TALKS_OF.search(text[: match.start()])
    ):
        return None  # "uses the default leverage"
    if not quoted and not _is_literal(literal, rest):
        nothing = literal.lower() in ("n/a", "none", "na", "null", "-", "--", "无", "空")
        return (
            None if nothing and not rest.strip(" .") else Default(None, words, "default-words", at)
        )
    return Default(literal, words, "default-stated", at)


def _is_conditional(text: str, at: int) -> bool:
    """A default for one case only: `If the pair is X-USD, the default is Y`."""
    start = max(
        text.rfind("\n", 0, at), text.rfind(BREAK, 0, at), text.rfind(". ", 0, at), at - 160, 0
    )
    lead = _CONDITION_BEFORE.search(text[start:at])
    return lead is not None and not _UNSENT.search(lead.group())


def _is_literal(word: str, rest: str) -> bool:
    if not word or word.lower() in _NO_LITERAL:
        return False
    if re.fullmatch(_NUMBER, word):
        return not re.match(
            r"\s*(?:[:/]\s*\d|[a-z]+\s+(?:ago|before|earlier)\b)", rest, re.IGNORECASE
        )
    if re.match(
        r"\s*(?:[,;，；。)）\]】、]|\.(?:\s|$)|$|[(（]|-\s|if\b|for\b|when\b|unless\b|and\b)",
        rest,
        re.IGNORECASE,
    ):
        return True
    return (
        "_" in word
        or (word.isupper() and len(word) > 1)
        or word in ("true", "false", "True", "False")
    )


def _marked(text: str, line: int) -> list[Default]:
    """`0: no (default)` marks 0, `Market(default)` marks Market."""
    found: list[Default] = []
    for match in _MARKED.finditer(text):
        value = match["value"]
        if value[0] not in "`\"“'‘":
            value = match["key"] or match["word"] or value
        at = line_at(text, match.start("value"), line)
        found.append(Default(_unquoted(value), match.group().strip(), "default-mark", at))
    return found


def _unquoted(value: str) -> str:
    return value[1:-1].strip() if len(value) > 1 and value[0] in "`\"“'‘" else value.strip()
