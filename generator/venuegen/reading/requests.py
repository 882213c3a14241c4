"""Request parameters: which tables list them, and what each row says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from venuegen.facts import Body, ParameterFact, Place
from venuegen.pages.blocks import Code, Paragraph, Table
from venuegen.reading import cells, nesting, prose_facts
from venuegen.reading.findings import Findings
from venuegen.reading.rows import FieldRow, can_be_name, columns_of, field_rows, is_field_table
from venuegen.reading.routes import Part
from venuegen.reading.sections import Section
from venuegen.reading.stacked import stacked_rows
from venuegen.reading.trees import Seen, Tree
from venuegen.reading.types import resolved
from venuegen.vocabulary.columns import Column
from venuegen.vocabulary.flags import required_of
from venuegen.vocabulary.types import type_of

_NOTED = re.compile(r"`([A-Za-z_]\w*)`")
_SAMPLES = ("request-example", "response-example", "example", "errors", "error-example", "code", "changes", "response",
            "websocket", "rate-limit", "enums", "hosts", "category", "source")  # fmt: skip


@dataclass(slots=True)
class RequestTable:
    """Rows of parameters, where their section places them, and the parameter they are members of."""

    rows: list[FieldRow]
    section: Section
    line: int
    place: Place | None
    below: str = ""


@dataclass(slots=True)
class Requested:
    parameters: list[ParameterFact] = field(default_factory=list[ParameterFact])
    tables: list[RequestTable] = field(default_factory=list[RequestTable])
    says_none: bool = False


def request_tables(part: Part) -> list[RequestTable]:
    """The tables of an endpoint that list parameters, in order."""
    found: list[RequestTable] = []
    answered = False
    for section in part.sections:
        scope = section.scope.meaning if section.scope else None
        answered = answered or scope in ("response", "response-example")
        if scope == "request":
            found += _tables_of(section, found)
        elif scope not in _SAMPLES and not answered:
            found += [t for t in _tables_of(section, found) if _lists_required(t)]
    return found or _stacked(part)


def _lists_required(table: RequestTable) -> bool:
    verdicts = [row for row in table.rows if row.required is not None and required_of(row.required) is not None]
    return len(verdicts) * 2 > len(table.rows)


def _tables_of(section: Section, before: Sequence[RequestTable]) -> Iterator[RequestTable]:
    text: Paragraph | None = None
    place = section.scope.place if section.scope else None
    earlier = list(before)
    last: list[Column | None] = []
    for block in section.blocks:
        if isinstance(block, Paragraph):
            text = block
        if not isinstance(block, Table):
            continue
        columns = columns_of(block)
        if not is_field_table(columns) and _goes_on(block, last):
            columns, block = last, Table(block.header, (block.header, *block.rows), block.first_line, block.last_line)
        if not is_field_table(columns):
            continue
        last = columns
        if "type" not in columns and "required" not in columns and earlier:
            continue
        rows = field_rows(block, columns)
        below = _container(text, section, earlier)
        found = RequestTable(rows, section, block.first_line, place, below)
        earlier.append(found)
        yield found


def _goes_on(table: Table, columns: Sequence[Column | None]) -> bool:
    """A table without a header, whose first row fits the columns of the table above it."""
    if len(table.header.cells) != len(columns) or "type" not in columns:
        return False
    cells = dict(zip(columns, table.header.cells, strict=True))
    fits = type_of(cells["type"]) is not None
    return fits and ("required" not in cells or required_of(cells["required"]) is not None)


def _container(text: Paragraph | None, section: Section, before: Sequence[RequestTable]) -> str:
    """The parameter whose members a further table lists, named by the words above it."""
    holders = {row.name: row for table in before for row in table.rows if _holds_members(row)}
    if not holders:
        return ""
    words = ([*_NOTED.findall(text.text), *re.findall(r"[A-Za-z_]\w*", text.text)] if text else []) + re.findall(
        r"[A-Za-z_]\w*", section.title
    )
    name = next((word for word in words if word in holders), None)
    if name is None:
        return ""
    return f"{name}[]" if nesting.is_list(holders[name]) else name


def _holds_members(row: FieldRow) -> bool:
    kind = type_of(row.type_words) or ""
    return kind.startswith(("array", "object", "map")) or kind == ""


def _stacked(part: Part) -> list[RequestTable]:
    found: list[RequestTable] = []
    for section, rows, place in stacked_rows(part.sections, "request"):
        found.append(RequestTable(rows, section, rows[0].line, place))
    return found


def read_parameters(
    part: Part,
    tables: Sequence[RequestTable],
    tree: Tree,
    sent: Mapping[str, Seen],
    places: Mapping[str, Place],
    findings: Findings,
) -> list[ParameterFact]:
    """The parameters that the tables list, in order; a name listed twice is kept once and told."""
    found: dict[str, ParameterFact] = {}
    in_path = set(cells.path_names(part.path or ""))
    names = frozenset(row.name for table in tables for row in table.rows)
    for table in tables:
        placed = nesting.place(table.rows, tree if any(row.depth for row in table.rows) else {})
        for item in placed:
            if item.row.edge or not item.path:
                continue
            name = nesting.joined(table.below, item.path)
            if not can_be_name(name):
                name = _respelled(name, item.row, sent, findings)
                if name is None:
                    continue
            seen = sent.get(name) or tree.get(name)
            fact = _parameter(name, item, table, part, in_path, seen, places, names, findings)
            if name in found:
                _listed_twice(found[name], fact, findings)
            else:
                found[name] = fact
    return list(found.values())


def _listed_twice(first: ParameterFact, second: ParameterFact, findings: Findings) -> None:
    if (first.type, first.required) != (second.type, second.required):
        told = f"`{first.name}` is listed on lines {first.line} and {second.line} differently; the first holds"
        findings.warn("parameter-listed-twice", second.line, told, first.name)


def _respelled(name: str, row: FieldRow, sent: Mapping[str, Seen], findings: Findings) -> str | None:
    """A name that can't stand on the wire is taken from a sample that spells it otherwise."""
    squeezed = re.sub(r"[^A-Za-z0-9]", "", name).lower()
    spelled = next((s for s in sent if re.sub(r"[^A-Za-z0-9]", "", s).lower() == squeezed), None)
    if spelled is not None:
        findings.warn("name-respelled", row.line, f"`{name}` can't be a name; the samples spell it `{spelled}`", spelled)
        return spelled
    first = re.match(r"[A-Za-z_][\w.\[\]-]*(?=[\s,;(<{/]|$)", name)
    if first is not None and (row.type_words or row.required):
        findings.warn("name-unclear", row.line, f"{name[:60]!r} can't be a name; `{first[0]}` is taken", first[0])
        return first[0]
    findings.warn("row-without-name", row.line, f"the row {name[:60]!r} names no parameter and is left out", None)
    return None


def _parameter(
    name: str,
    item: nesting.Placed,
    table: RequestTable,
    part: Part,
    in_path: set[str],
    seen: Seen | None,
    places: Mapping[str, Place],
    names: frozenset[str],
    findings: Findings,
) -> ParameterFact:
    row = item.row
    findings.because(f"request.{name}", f"request-table:{item.by}", row.line, row.last_line)
    documented = row.type_words or None
    told = prose_facts.of_row(row, f"request.{name}", names, findings)
    return ParameterFact(
        name=name,
        place=_place(name, row, table, part, in_path, places, findings),
        type=resolved(documented, name.rsplit(".", 1)[-1], row.description, seen),
        documented_type=documented,
        required=_required(name, row, findings),
        line=row.line,
        default=told.default,
        default_text=told.default_text,
        enum=told.enum,
        enum_meanings=told.meanings,
        description=cells.words(row.description),
        range=told.range,
        unit=told.unit,
        pattern=told.pattern,
        max_length=told.max_length,
    )


def _required(name: str, row: FieldRow, findings: Findings) -> bool | str | None:  # type: ignore[return]
    if row.required is None:
        return None
    verdict = required_of(row.required)
    if verdict is None and row.required.strip():
        told = f"`{row.required.strip()[:40]}` is no verdict of a required column; `{name}` is taken as optional"
        findings.warn("required-unclear", row.line, told, name)
    return False if verdict is None else verdict


def _place(
    name: str,
    row: FieldRow,
    table: RequestTable,
    part: Part,
    in_path: set[str],
    places: Mapping[str, Place],
    findings: Findings,
) -> Place | None:
    """By its column, its path, its section, the samples (also those of its neighbours), the method."""
    said = cells.place_of(row.place)
    word = type_place(row)
    if said or word:
        return said or word
    root = name.split(".")[0].replace("[]", "")
    if root in in_path:
        return "path"
    if table.place is not None:
        return table.place
    if root in places:
        return places[root]
    if len(set(places.values())) == 1:
        return next(iter(places.values()))
    method = part.method or part.title_method
    if method == "GET":
        return "query"
    return "body" if method in ("POST", "PUT", "PATCH") else None


def type_place(row: FieldRow) -> Place | None:
    """A place that stands in brackets behind the type: `STRING (path)`."""
    found = re.search(r"\((path|query|body|header)\)", row.type_words)
    return cells.place_of(found[1]) if found else None


def body_of(method: str | None, parameters: Sequence[ParameterFact], form: bool) -> Body | None:
    """How the body is sent, where any parameter stands in it."""
    if any(parameter.place == "body" for parameter in parameters):
        return "form" if form else "json"
    if method in ("GET", None):
        return "none" if method else None
    places = {parameter.place for parameter in parameters}
    return None if None in places else "none"


def says_none(section: Section) -> bool:
    """Whether a section says that there are no parameters."""
    text = section.text.strip().strip("`*_.").lower()
    samples = [block for block in section.blocks if isinstance(block, Code)]
    return not samples and (text in ("none", "no", "n/a", "无", "null", "no data") or "no parameter" in text or "takes no parameters" in text)
