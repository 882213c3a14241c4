"""Response fields: rows of tables, placed by the example, and what only examples show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from venuegen.facts import FieldFact, Required
from venuegen.pages.blocks import Table
from venuegen.reading.bodies.examples import Examples
from venuegen.reading.bodies.trees import Seen, Tree, last_name, parent_of
from venuegen.reading.fields import cells, prose_facts
from venuegen.reading.fields.positions import is_position, position_name
from venuegen.reading.fields.types import agrees, of_values, resolved, shown, stated
from venuegen.reading.findings import Findings
from venuegen.reading.sections import Section, tables
from venuegen.reading.tables import nesting
from venuegen.reading.tables.listed import listed_rows
from venuegen.reading.tables.nesting import Placed
from venuegen.reading.tables.rows import (
    FieldRow,
    can_be_name,
    columns_of,
    field_rows,
    is_field_table,
)
from venuegen.reading.tables.stacked import stacked_rows
from venuegen.vocabulary.flags import may_be_absent, required_of
from venuegen.vocabulary.types import is_nullable


@dataclass(slots=True)
class ResponseTable:
    rows: list[FieldRow]
    line: int
    section: Section


def response_tables(sections: Sequence[Section]) -> list[ResponseTable]:
    """The tables that list fields of the response."""
    found: list[ResponseTable] = []
    for section in sections:
        scope = section.scope.meaning if section.scope else None
        succeeded = section.status is not None and section.status < 300
        if scope not in ("response", "response-example") and (section.scope or not succeeded):
            continue
        if (section.status or 200) >= 400:
            continue
        for table in tables(section):
            found += _read(table, section)
    listed = {row.name for table in found for row in table.rows}
    for section, boxes, _ in stacked_rows(sections, "response"):
        if rows := [row for row in boxes if row.name not in listed]:
            found.append(ResponseTable(rows, rows[0].line, section))
    if not found:
        for section in sections:
            if (
                section.scope is not None
                and section.scope.meaning == "response"
                and (rows := listed_rows(section))
            ):
                found.append(ResponseTable(rows, rows[0].line, section))
    return found


def _read(table: Table, section: Section) -> Iterator[ResponseTable]:
    columns = columns_of(table)
    if is_field_table(columns):
        rows = field_rows(table, columns)
        if rows:
            yield ResponseTable(rows, table.first_line, section)


def read_fields(
    found: Sequence[ResponseTable], tree: Tree, examples: Examples, findings: Findings
) -> list[FieldFact]:
    """The fields of the success body, the table's first, each where the example shows it."""
    fields: dict[str, FieldFact] = {}
    disagreeing: list[str] = []
    names = {_squeezed(last_name(path)): last_name(path) for path in tree}
    listed = frozenset(row.name for table in found for row in table.rows)
    for table in found:
        for row in table.rows:
            _respell(row, names, findings)
        placed = [
            item for item in nesting.place(table.rows, tree) if item.path and _names_field(item)
        ]
        placed = _shifted(placed, tree, table, findings)
        holders = nesting.holders_of(placed)
        for item in placed:
            fact = _documented(item, holders, tree, listed, findings, disagreeing)
            fields.setdefault(fact.path, fact)
    if disagreeing and found:
        told = (
            "the table and the example disagree about the type of "
            f"{_listed(disagreeing)}; both are taken"
        )
        findings.warn("response-type-disagrees", found[0].line, told, disagreeing[0])
    if found:
        _tell_undocumented(fields, tree, found[0], findings)
    for path, seen in _without_twins(fields, tree, findings):
        if path not in fields:
            name = last_name(path)
            fields[path] = FieldFact(
                path, shown(name, seen.comment, seen), None, False, seen.line,
                nullable=seen.nullable, description=seen.comment,
            )  # fmt: skip
            findings.because(f"response.{path}", "response-example", seen.line)
    return list(fields.values())


def _squeezed(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "", name).lower()


def _respell(row: FieldRow, names: Mapping[str, str], findings: Findings) -> None:
    """A name that can't stand on the wire (`active price`) is taken from the example."""
    if row.edge:
        return
    if can_be_name(row.name):
        return
    spelled = names.get(_squeezed(row.name))
    if spelled is not None:
        told = f"`{row.name}` can't be a name; the example spells it `{spelled}`"
        findings.warn("name-respelled", row.line, told, spelled)
        row.name = spelled


def _without_twins(
    fields: Mapping[str, FieldFact], tree: Tree, findings: Findings
) -> Iterator[tuple[str, Seen]]:
    """What the example shows besides; a documented name in another case is no second field."""
    documented = {path.lower(): fact for path, fact in fields.items()}
    for path, seen in tree.items():
        twin = documented.get(path.lower())
        if path in fields or twin is None or twin.path in tree:
            yield path, seen
            continue
        told = (
            f"the table spells it `{last_name(twin.path)}`, the example (line {seen.line}) "
            f"`{last_name(path)}`; the table's name holds"
        )
        findings.warn("name-case-differs", twin.line, told, twin.path)


def _names_field(item: Placed) -> bool:
    name = last_name(item.path).replace("*", "x")
    return item.row.edge == "start" or (not item.row.edge and can_be_name(name or item.path))


def _documented(
    item: Placed,
    holders: frozenset[str],
    tree: Tree,
    names: frozenset[str],
    findings: Findings,
    disagreeing: list[str],
) -> FieldFact:
    row, seen = item.row, tree.get(item.path)
    told = prose_facts.of_row(row, f"response.{item.path}", names, seen, findings)
    findings.because(f"response.{item.path}", f"response-table:{item.by}", row.line, row.last_line)
    holds = item.path.rstrip("[]") in holders
    word = stated(item.path, row.name, row.type_words, holds, seen)
    kind = resolved(word, last_name(item.path), row.description, seen)
    if seen is not None and word is not None and len(seen.kinds) and not item.row.edge:
        parts = word.split("|")
        if not all(
            any(agrees(part, shown_kind, seen) for part in parts) for shown_kind in seen.kinds
        ):
            disagreeing.append(item.path)
    return FieldFact(
        path=item.path,
        type=of_values(kind, told.enum),
        documented_type=row.type_words or None,
        documented=not (row.edge and seen is not None),
        line=row.line,
        required=_required(row),
        nullable=(seen is not None and seen.nullable) or is_nullable(row.type_words),
        enum=told.enum,
        enum_open=told.enum_open,
        enum_meanings=told.meanings,
        description=cells.words(row.description),
        unit=told.unit,
        position=position_name(row.raw, row.description) if is_position(item.path) else None,
    )


def _required(row: FieldRow) -> Required | None:
    """The verdict of the row's own column, or else of a sentence that some answers lack it."""
    if row.required:
        return required_of(row.required)
    return False if may_be_absent(row.description) else None


def _shifted(
    placed: list[Placed], tree: Tree, table: ResponseTable, findings: Findings
) -> list[Placed]:
    """A table that lists the members of an inner object, placed there as the example shows."""
    if not placed or not tree:
        return placed
    roots = [item for item in placed if "." not in item.path]
    inner = {parent_of(item.path) for item in placed} - {""}
    named = {item.path.replace("[]", "") for item in placed}
    if inner and not roots and all(item.by in ("sample", "neighbour") for item in placed):
        outer = min(inner, key=len)
        if outer.replace("[]", "") not in named:
            _tell_placed(outer, table, findings)
        return placed
    fits = sum(1 for item in placed if item.path in tree)
    best, prefix = fits, ""
    for path, seen in list(tree.items())[:200]:
        if path.count(".") > 2 or not any(k.startswith(("object", "array")) for k in seen.kinds):
            continue
        holder = f"{path}[]" if any(kind.startswith("array") for kind in seen.kinds) else path
        count = sum(1 for item in placed if f"{holder}.{item.path}" in tree)
        if count > best:
            best, prefix = count, holder
    if not prefix:
        root = next((path for path in tree if path.startswith("[].")), None)
        if root is None or fits:
            return placed
        return [Placed(f"[].{item.path}", item.row, "sample") for item in placed]
    _tell_placed(prefix.replace("[]", ""), table, findings)
    return [Placed(f"{prefix}.{item.path}", item.row, "sample") for item in placed]


def _tell_placed(container: str, table: ResponseTable, findings: Findings) -> None:
    told = (
        f"the response table lists the members of `{container}`, as the example shows, "
        "without saying so"
    )
    findings.warn("response-placed-by-example", table.line, told, container)


def _tell_undocumented(
    fields: dict[str, FieldFact], tree: Tree, table: ResponseTable, findings: Findings
) -> None:
    """Members that the example has beside documented ones, and that the table leaves out."""
    holders = {parent_of(path) for path in fields}
    missing: dict[str, list[str]] = {}
    documented = {path.replace("[]", "") for path in fields}
    for path in tree:
        holder = parent_of(path)
        if (
            path not in fields
            and holder in holders
            and path.replace("[]", "") not in documented
            and not path.endswith("*")
        ):
            missing.setdefault(holder, []).append(path)
    roots = missing.pop("", [])
    if len(roots) == 1:
        seen = tree[roots[0]]
        told = (
            f"`{roots[0]}` is in the example but not in the response table; it is taken as optional"
        )
        findings.warn("response-undocumented", seen.line, told, roots[0])
    elif roots:
        missing[""] = roots
    if missing:
        names = [last_name(path) for paths in missing.values() for path in paths]
        holder = next(iter(missing))
        told = f"in the example but not in the response table, and so optional: {_listed(names)}"
        findings.warn("response-undocumented", table.line, told, holder or "response")


def _listed(names: Sequence[str]) -> str:
    shown_names = [f"`{name}`" for name in dict.fromkeys(names)]
    more = f" and {len(shown_names) - 40} more" if len(shown_names) > 40 else ""
    return ", ".join(shown_names[:40]) + more
