"""Diagnostics of pages told to a person, to GitHub, to a code scanner, or to a program.

Messages quote pages, and pages are not to be trusted: each form escapes what would be read as its
own signs, and control characters never reach a terminal.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from venuegen.diagnostics import CATALOGUE, Diagnostic, Severity

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
#: GitHub shows no more annotations of one kind for a step.
GITHUB_SHOWS = 10
#: A code scanner keeps no more results of one run.
SARIF_KEEPS = 5_000


@dataclass(frozen=True, slots=True)
class Remark:
    """One diagnostic, the page it is about, and the path by which the user knows that page."""

    source: str
    path: str
    diagnostic: Diagnostic


def ordered(remarks: Sequence[Remark]) -> list[Remark]:
    """By page, line and code: the same order whatever the disk says."""
    return sorted(
        remarks,
        key=lambda r: (r.path, r.diagnostic.line, r.diagnostic.code, r.diagnostic.field or ""),
    )


def printable(text: str) -> str:
    """Text of a page as one line that does nothing to a terminal."""
    return _CONTROL.sub(" ", text)


def as_text(remarks: Sequence[Remark]) -> Iterator[str]:
    """`page:line: severity code: message`, the hint below it, and a line that counts them."""
    for remark in remarks:
        one = remark.diagnostic
        yield f"{_where(remark)}: {one.severity} {one.code}: {printable(one.message)}"
        if one.hint:
            yield f"  hint: {printable(one.hint)}"
    yield summary(remarks)


def summary(remarks: Sequence[Remark]) -> str:
    counts = Counter(r.diagnostic.severity for r in remarks)
    if not remarks:
        return "nothing to remark"
    parts = [_counted(counts[severity], severity) for severity in Severity if counts[severity]]
    return f"{', '.join(parts)} on {_counted(len({r.path for r in remarks}), 'page')}"


def _counted(number: int, noun: str) -> str:
    plural = "s" if number != 1 and noun != Severity.INFO else ""
    return f"{number} {noun}{plural}"


def _where(remark: Remark) -> str:
    return f"{printable(remark.path)}:{remark.diagnostic.line}"


_GITHUB_WORDS = {Severity.ERROR: "error", Severity.WARNING: "warning"}


def as_github(remarks: Sequence[Remark]) -> Iterator[str]:
    """Annotations: one that counts, as many of the rest as GitHub shows; and all as text."""
    broken = any(r.diagnostic.severity is Severity.ERROR for r in remarks)
    worst = "error" if broken else "notice"
    yield f"::{worst} title=venuegen lint::{_data(summary(remarks))}"
    left = {Severity.ERROR: GITHUB_SHOWS - 1, Severity.WARNING: GITHUB_SHOWS}
    for remark in remarks:
        one = remark.diagnostic
        if left.get(one.severity, 0) > 0:
            left[one.severity] -= 1
            at = f"file={_property(remark.path)},line={one.line},title={_property(one.code)}"
            yield f"::{_GITHUB_WORDS[one.severity]} {at}::{_data(_with_hint(one))}"
    yield "::group::all remarks"
    yield from as_text(remarks)
    yield "::endgroup::"


def _with_hint(one: Diagnostic) -> str:
    return f"{one.message}\n{one.hint}" if one.hint else one.message


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def as_sarif(remarks: Sequence[Remark]) -> Iterator[str]:
    """SARIF 2.1.0. Fingerprints name page, field and code: moved lines open no new alerts."""
    seen: Counter[str] = Counter()
    results: list[object] = []
    for remark in remarks[:SARIF_KEEPS]:
        one = remark.diagnostic
        what = "\n".join((remark.source, one.field or "", one.code))
        seen[what] += 1
        results.append(
            {
                "ruleId": one.code,
                "level": _LEVELS[one.severity],
                "message": {"text": _with_hint(one)},
                "locations": [
                    {
                        "physicalLocation": {
                            "artifactLocation": {"uri": remark.path},
                            "region": {"startLine": max(one.line, 1)},
                        }
                    }
                ],
                "partialFingerprints": {
                    "venuegen/v1": sha256(f"{what}\n{seen[what]}".encode()).hexdigest()[:32]
                },
            }
        )
    codes = sorted({r.diagnostic.code for r in remarks})
    driver = {"name": "venuegen", "rules": [_sarif_rule(code) for code in codes]}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
        ],
    }
    yield json.dumps(log, indent=2, ensure_ascii=False)


def _sarif_rule(code: str) -> dict[str, object]:
    known = CATALOGUE.get(code)
    if known is None:
        return {"id": code}
    return {
        "id": code,
        "shortDescription": {"text": known.meaning},
        "fullDescription": {"text": f"{known.meaning}. Example: {known.example}"},
        "defaultConfiguration": {"level": _LEVELS[known.severity]},
    }


def as_json(remarks: Sequence[Remark]) -> Iterator[str]:
    """One object with all remarks and their counts."""
    counts = Counter(r.diagnostic.severity for r in remarks)
    told = [
        {
            "source": r.source,
            "path": r.path,
            "line": r.diagnostic.line,
            "severity": r.diagnostic.severity.value,
            "code": r.diagnostic.code,
            "field": r.diagnostic.field,
            "message": r.diagnostic.message,
            "hint": r.diagnostic.hint,
        }
        for r in remarks
    ]
    whole = {"counts": {severity.value: counts[severity] for severity in Severity}, "remarks": told}
    yield json.dumps(whole, indent=2, ensure_ascii=False)


FORMATS: dict[str, Callable[[Sequence[Remark]], Iterator[str]]] = {
    "text": as_text,
    "github": as_github,
    "sarif": as_sarif,
    "json": as_json,
}
