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
from typing import TYPE_CHECKING

from venuegen.diagnostics import CATALOGUE, Diagnostic, Severity

if TYPE_CHECKING:
    from venuegen.selfcheck import Counts, Tally

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


def as_text(remarks: Sequence[Remark], samples: Tally | None = None) -> Iterator[str]:
    """`page:line: severity code: message`, the hint below it, and a line that counts them; one
    more counts the samples, where any were run through what is made of their pages."""
    for remark in remarks:
        one = remark.diagnostic
        yield f"{_where(remark)}: {one.severity} {one.code}: {printable(one.message)}"
        if one.hint:
            yield f"  hint: {printable(one.hint)}"
    yield summary(remarks)
    if samples is not None:
        yield samples_summary(samples)


def samples_summary(samples: Tally) -> str:
    """What came of the samples of pages, in one line."""
    sent, read = samples.requests, samples.responses
    run, accepted = sent.run + read.run, sent.accepted + read.accepted
    return (
        f"samples: {run} run ({_counted(sent.run, 'request')}, {_counted(read.run, 'response')}), "
        f"{accepted} accepted; {_counted(samples.demoted, 'rule')} not enforced, "
        f"{_counted(samples.lacking, 'name')} lacking; {sent.set_aside + read.set_aside} set aside"
    )


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


def as_github(remarks: Sequence[Remark], samples: Tally | None = None) -> Iterator[str]:
    """Annotations: one that counts, as many of the rest as GitHub shows; and all as text."""
    broken = any(r.diagnostic.severity is Severity.ERROR for r in remarks)
    worst = "error" if broken else "notice"
    yield f"::{worst} title=venuegen lint::{_data(summary(remarks))}"
    if samples is not None:
        yield f"::notice title=venuegen lint::{_data(samples_summary(samples))}"
    left = {Severity.ERROR: GITHUB_SHOWS - 1, Severity.WARNING: GITHUB_SHOWS}
    for remark in remarks:
        one = remark.diagnostic
        if left.get(one.severity, 0) > 0:
            left[one.severity] -= 1
            at = f"file={_property(remark.path)},line={one.line},title={_property(one.code)}"
            yield f"::{_GITHUB_WORDS[one.severity]} {at}::{_data(_with_hint(one))}"
    yield "::group::all remarks"
    yield from as_text(remarks, samples)
    yield "::endgroup::"


def _with_hint(one: Diagnostic) -> str:
    return f"{one.message}\n{one.hint}" if one.hint else one.message


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def as_sarif(remarks: Sequence[Remark], samples: Tally | None = None) -> Iterator[str]:
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
    run: dict[str, object] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    if samples is not None:
        run["properties"] = {"samples": _samples(samples)}
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    log = {"$schema": schema, "version": "2.1.0", "runs": [run]}
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


def as_json(remarks: Sequence[Remark], samples: Tally | None = None) -> Iterator[str]:
    """One object with all remarks and their counts, and what came of samples."""
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
    whole: dict[str, object] = {
        "counts": {severity.value: counts[severity] for severity in Severity},
        **({} if samples is None else {"samples": _samples(samples)}),
        "remarks": told,
    }
    yield json.dumps(whole, indent=2, ensure_ascii=False)


def _samples(samples: Tally) -> dict[str, object]:
    return {
        "requests": _counts(samples.requests),
        "responses": _counts(samples.responses),
        "demoted": samples.demoted,
        "lacking": samples.lacking,
    }


def _counts(counts: Counts) -> dict[str, int]:
    return {"run": counts.run, "accepted": counts.accepted, "set_aside": counts.set_aside}


FORMATS: dict[str, Callable[[Sequence[Remark], Tally | None], Iterator[str]]] = {
    "text": as_text,
    "github": as_github,
    "sarif": as_sarif,
    "json": as_json,
}
