# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""Where samples and code begin and end in text that has lost its fences."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OPENS = re.compile(r"\s*(?:[•◦\-*]\s*)?(?:[\w.\"' ]{0,40}[=:]\s*)?\\?[{\[]")
_STARTS_VALUE = re.compile(
    r"\s*\\?[{\[]\s*(?:$|\\?[{\[\"'“}\]]|//|#|/\*|-?\d|\w+\s*:|\.\.|(?:null|true|false|None)\b)",
    re.I,
)
_KEY = re.compile(r"\s*(?:[•◦\-*]\s*)?[\"'“][^\"'”]{1,80}[\"'”]\s*:")
_STRINGS = re.compile(r"\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.)*+'|“[^”]*+”")
_REMARK = re.compile(r"(?<![:\w])(?://|#).*")
_CODE = (
    re.compile(r"\s*(?:\$ |> )?curl\s+\S"),
    re.compile(r"\s*(?:GET|POST|PUT|DELETE|PATCH)\s+\S+\s+HTTP/\d"),
    re.compile(
        r"\s*(?:import [\w.{*]+|from [\w.]+ import |#include\b|package [\w.]+;?\s*$|using [\w.]+;)"
    ),
    re.compile(r"\s*(?:async )?(?:def|func|function|class)\s+\w*\s*[(:{]"),
    re.compile(r"\s*(?:public|private|protected)\s+\w.*[({;]\s*$"),
    re.compile(
        r"\s*(?:const|let|var|await|return|throw|raise|assert|print|echo|export)\b.*[=({\[;.'\"]"
    ),
    re.compile(r"\s*(?:if|for|while|with|try|except|else|elif|catch)\b.*[:{]\s*$"),
    re.compile(
        r"\s*[A-Za-z_$][\w.$\[\]\"']*(?:\s*,\s*\w+)*\s*:?=\s*(?:[fFbBrR]?[\"'{\[(\d$]|[\w.]+\()"
    ),
    re.compile(r"\s*[A-Za-z_]\w*(?:\.\w+)+\(.*[)({;,]\s*$"),
    re.compile(r"\s*(?:print|console\.log|System\.out\.\w+|fmt\.\w+)\s*\("),
    re.compile(r"\s*--?[A-Za-z][\w-]*\s+['\"].*"),
    re.compile(r"\s*[A-Z_]{2,}=[\"$']"),
    re.compile(r"\s*(?:Map|HashMap|List|String|int|long|var)(?:<[\w, <>]*>)?\s+\w+\s*="),
    re.compile(r".*[;{]\s*$|.*\\\s*$|\s*[)}\]]+[;,)]*\s*$"),
)
_SENTENCE = re.compile(r"\s*\w[^=(){};\"'\\]*\s[^=(){};\"'\\]*[.!?。:：]\s*")
MAX_SAMPLE_LINES = 20_000


def looks_like_sample(lines: Sequence[str]) -> bool:
    """Is this text a value of a body: does it begin with a bracket or with keys?"""
    text = [line for line in lines if line.strip()]
    if not text:
        return False
    if _STARTS_VALUE.match(text[0]) or _KEY.match(text[0]):
        return True
    return any(_STARTS_VALUE.match(line) for line in text[1:4]) and not looks_like_code(text[:3])


def looks_like_code(lines: Sequence[str]) -> bool:
    """Is this text a program, a command line or a raw request?"""
    text = [line for line in lines if line.strip()]
    if not text or is_code_line(text[0], certain=True):
        return bool(text)
    hits = sum(1 for line in text[:40] if is_code_line(line))
    return hits * 2 >= len(text[:40]) and any(
        is_code_line(line, certain=True) for line in text[:40]
    )


def is_code_line(line: str, *, certain: bool = False) -> bool:
    """A line of a program. `certain` leaves out shapes that samples and prose share."""
    if _SENTENCE.fullmatch(line[:500]):
        return False
    patterns = _CODE[:-1] if certain else _CODE
    return any(p.match(line[:500]) for p in patterns)


def sample_end(lines: Sequence[str], start: int) -> int | None:
    """The index behind the last line of the sample that opens on line `start`; None without one.

    Brackets are counted outside strings. Where they never balance, the sample ends before the
    first line that cannot belong to it.
    """
    if not _OPENS.match(lines[start]):
        return None
    depth = 0
    for index in range(start, min(len(lines), start + MAX_SAMPLE_LINES)):
        bare = _REMARK.sub("", _STRINGS.sub('""', lines[index]))
        opened = bare.count("{") + bare.count("[")
        depth += opened - bare.count("}") - bare.count("]")
        if depth <= 0:
            return index + 1
        if index > start and not opened and _is_foreign(bare):
            return index
    return min(len(lines), start + MAX_SAMPLE_LINES)


_PLAIN_WORDS = re.compile(r"\s*[A-Z][A-Za-z]+(?: [A-Za-z]+){2,}")


def _is_foreign(bare: str) -> bool:
    """A sentence or a heading: words without any sign of a sample."""
    return bool(_PLAIN_WORDS.match(bare)) and not set(bare) & set('":,{}[]')
