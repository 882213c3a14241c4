"""Which members of the response a sample program reads or asserts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Read:
    """`path` is dotted from the body's root, as far as the code shows it."""

    path: str
    line: int
    asserted: bool


_CHAIN = re.compile(
    r"(?<![\w.])([A-Za-z_]\w{0,60})((?:\[\s*(?:\d+|['\"][\w\-]+['\"])\s*\]"
    r"|\.get\(\s*['\"][\w\-]+['\"][^()]{0,40}\)|\.json\(\))+)"
)
_KEY = re.compile(r"\[\s*(\d+)\s*\]|['\"]([\w\-]+)['\"]")
_STORED = re.compile(r"\s*=(?!=)")
_ASSIGNED = re.compile(r"^\s*(?:const |let |var )?([A-Za-z_]\w*(?:\s*,\s*\w+)*)\s*:?=(?!=)\s*(.*)")
_LOOP = re.compile(r"^\s*for\s+(\w+)\s+in\s+(.*)")
_CALL = re.compile(r"(?:await\s+)?[\w.]+\(")
_ASSERTS = re.compile(r"^\s*(?:assert\b|self\.assert|expect\(|Assert)")
_NOT_A_BODY = re.compile(r"^(?:os|environ|env|headers?|request|kwargs|args|config|sys|process)$")


def reads_of(
    lines: Sequence[str], first_line: int, step: int, sent_roots: frozenset[str]
) -> Iterator[Read]:
    """Each chain of keys taken from something that is not a variable holding parameters."""
    known: dict[str, str] = {}
    for index, line in enumerate(lines):
        text = line[:2000]
        found = list(_chains(text, known, sent_roots))
        for path in found:
            if path:
                yield Read(path, first_line + index * step, bool(_ASSERTS.match(text)))
        if loop := _LOOP.match(text):
            if inner := _CHAIN.match(loop[2].lstrip()):
                known[loop[1]] = f"{_path(inner, known)}[]"
        elif assigned := _ASSIGNED.match(text):
            _remember(assigned, known)


def _chains(text: str, known: dict[str, str], sent_roots: frozenset[str]) -> Iterator[str]:
    for match in _CHAIN.finditer(text):
        root = match[1]
        if _NOT_A_BODY.match(root) or (root in sent_roots and root not in known):
            continue
        if not _STORED.match(text, match.end()):
            yield _path(match, known)


def _path(match: re.Match[str], known: dict[str, str]) -> str:
    path = known.get(match[1], "")
    for key in _KEY.finditer(match[2]):
        path = f"{path}[]" if key[1] else f"{path}.{key[2]}" if path else key[2]
    return path


def _remember(assigned: re.Match[str], known: dict[str, str]) -> None:
    names, value = assigned[1], assigned[2].strip()
    chain = _CHAIN.match(value)
    if chain and chain.end() >= len(value.rstrip(";")):
        known[names] = _path(chain, known)
    elif _CALL.match(value):
        for name in names.split(","):
            known[name.strip()] = ""
