"""What a page says about an endpoint as a whole: permission, hosts, limits, errors, notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from venuegen.facts import ErrorFact, Json, RateLimitFact
from venuegen.pages.blocks import Paragraph, Row, Table
from venuegen.reading.bodies.examples import Examples
from venuegen.reading.findings import Findings
from venuegen.reading.prose import access, limits
from venuegen.reading.routes.parts import Part
from venuegen.reading.sections import ASIDE, tables, texts_of
from venuegen.reading.tables.rows import columns_of
from venuegen.vocabulary.columns import column_of

_HOST = re.compile(r"https?://[A-Za-z0-9][A-Za-z0-9.\-]*\.[A-Za-z]{2,}(?::\d{2,5})?")
_NO_CONTENT = re.compile(r"\b204\b|\bno (?:response )?body\b|\bempty (?:response )?body\b", re.I)
_WEIGHT = re.compile(r"(?:(?:request|ip|uid) )?weight|权重", re.IGNORECASE)


def permission_of(part: Part, findings: Findings) -> str | None:
    for section in part.sections:
        if section.meaning == "permission":
            text = section.text.strip().split("\n")[0].strip("`* ")
            found = access.permission(section.text, section.line)
            if found is not None or (text and len(text) <= 40):
                findings.because("permission", "permission-label", section.line)
                return found.value if found is not None else text
    for section in part.sections:
        for text, line in texts_of(section):
            found = access.permission(text, line)
            if found is not None and len(found.value) <= 40:
                findings.because("permission", found.rule, found.line)
                return found.value
    return None


def hosts_of(part: Part, sampled: Sequence[tuple[str, int]], findings: Findings) -> tuple[str, ...]:
    """The hosts that address tables and labels name; those of samples where there are none."""
    found: dict[str, int] = {}
    for section in [*part.preamble, *part.sections]:
        if section.meaning == "hosts" or section.meaning == "route":
            for text, line in texts_of(section):
                for match in _HOST.findall(text):
                    found.setdefault(match, line)
        for table in tables(section):
            columns = [column_of(cell) for cell in table.header.cells]
            if "address" in columns and ("environment" in columns or section.meaning == "hosts"):
                at = columns.index("address")
                for row in table.rows:
                    for match in _HOST.findall(row.cells[at]):
                        found.setdefault(match, row.lines[at])
    if part.host:
        found.setdefault(part.host, part.path_line)
    if not found:
        found = dict(sampled)
    for number, (_, line) in enumerate(found.items()):
        findings.because(f"hosts.{number}", "host-named", line)
    return tuple(found)


def no_content_of(part: Part, findings: Findings) -> bool:
    """Whether the page says that a success has no body; one that shows a body decides otherwise."""
    for text, line in all_texts(part):
        if _NO_CONTENT.search(text) and "request" not in text.lower():
            findings.because("response", "no-content", line)
            return True
    return False


def limits_of(part: Part, findings: Findings) -> tuple[RateLimitFact, ...]:
    found: list[RateLimitFact] = []
    for section in part.sections:
        scope = section.scope.meaning if section.scope else None
        if scope in ASIDE or scope == "weight":
            continue
        for text, line in texts_of(section):
            about = f"{section.title}: {text}" if section.meaning == "rate-limit" else text
            for limit in limits.rate_limits(about, line):
                if not any(_same_limit(limit.value, other) for other in found):
                    findings.because(f"rate_limits.{len(found)}", limit.rule, limit.line)
                    found.append(limit.value)
    return tuple(found)


def _same_limit(one: RateLimitFact, other: RateLimitFact) -> bool:
    return (one.requests, one.seconds, one.scope) == (other.requests, other.seconds, other.scope)


def weight_of(part: Part, findings: Findings) -> Json:
    for section in part.sections:
        for table in tables(section):
            if cases := _weight_table(table):
                findings.because("weight", "weight-table", table.header.line)
                return cases
        if section.meaning == "weight":
            text = section.text.strip()
            found = limits.weight(
                f"{section.title}: {text}" if section.value else f"Weight: {text}", section.line
            )
            if found is not None:
                line = (
                    section.blocks[0].first_line
                    if section.blocks and not section.value
                    else section.line
                )
                findings.because("weight", found.rule, line)
                return found.value
    return None


def _weight_table(table: Table) -> dict[str, Json]:
    """The cases of a table such as `limit | weight`, by their condition; none of another table."""
    heads = [cell.replace("`", "").strip() for cell in table.header.cells]
    if len(heads) != 2 or not _WEIGHT.fullmatch(heads[1]):
        return {}
    cells = [[cell.replace("`", "").strip() for cell in row.cells] for row in table.rows]
    if not all(len(row) == 2 and row[0] and row[1].isdecimal() for row in cells):
        return {}
    return {f"{heads[0]} {condition}": int(weight) for condition, weight in cells}


def errors_of(part: Part, examples: Examples, findings: Findings) -> tuple[ErrorFact, ...]:
    """Refusals: the error tables' rows, then the samples' that no table lists."""
    found: list[ErrorFact] = []
    for section in part.sections:
        if section.scope is not None and section.scope.meaning in ("changes", "request"):
            continue
        for table in tables(section):
            columns = columns_of(table)
            if "http" in columns or (
                "code" in columns
                and ("message" in columns or "description" in columns or "error" in columns)
            ):
                found += _error_rows(table.rows, columns)
    for refusal in examples.refusals:
        status = refusal.body.section.status if refusal.body else None
        http = status if status is not None and status >= 400 else None
        listed = any(error.code == refusal.code and http in (None, error.http) for error in found)
        if not listed and (refusal.code is not None or http is not None):
            found.append(ErrorFact(refusal.code, http, refusal.message, refusal.line))
    for number, error in enumerate(found):
        findings.because(f"errors.{number}", "error-documented", error.line)
    return tuple(found)


def _error_rows(rows: Sequence[Row], columns: Sequence[str | None]) -> Iterator[ErrorFact]:
    for row in rows:
        cells = {
            column: cell.replace("`", "").strip()
            for column, cell in zip(columns, row.cells, strict=False)
            if column
        }
        http = cells.get("http", "")
        code = cells.get("code", "")
        message = cells.get("error") or cells.get("message") or cells.get("description", "")
        status = int(http) if re.fullmatch(r"[1-5]\d\d", http) else None
        if re.fullmatch(r"[123]\d\d", code) and "type" not in columns:
            continue  # the status of an answer that is no refusal
        if status is None and http and not code and re.fullmatch(r"-?\w{1,30}", http):
            code = http
        if (status is not None and status >= 400) or (
            code and re.fullmatch(r"-?[\w.\-]{1,40}", code) and "schema" not in columns
        ):
            value: str | int | None = (
                int(code) if re.fullmatch(r"-?\d{1,12}", code) else code or None
            )
            yield ErrorFact(value, status, message, row.line)


def notes_of(part: Part) -> tuple[str, ...]:
    """Remarks about the endpoint, each as it stands."""
    found: list[str] = []
    for section in part.sections:
        if section.meaning == "notes":
            found += [text.strip() for text, _ in texts_of(section) if text.strip()]
    return tuple(dict.fromkeys(text.replace("`", "") for text in found))


def description_of(part: Part) -> str:
    for section in part.sections:
        if section.meaning == "description" and section.text.strip():
            return section.text.strip().replace("`", "")
    for section in part.sections:
        if section.label is None and section.parent is None:
            for block in section.blocks:
                if (
                    isinstance(block, Paragraph)
                    and len(block.text) > 20
                    and block.text.strip()[-1:] in ".。"
                ):
                    return block.text.strip().replace("`", "")
    return ""


def all_texts(part: Part) -> Iterator[tuple[str, int]]:
    """Every stretch of prose of an endpoint that may state a condition, with its line."""
    for section in part.sections:
        if section.meaning not in ("changes", "source", "category"):
            yield from texts_of(section)
