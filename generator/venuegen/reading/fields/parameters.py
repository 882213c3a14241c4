"""Request parameters: what each row of a request table says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from venuegen.facts import Body, ParameterFact, Place, Required
from venuegen.reading.bodies.trees import Seen, Tree, last_name
from venuegen.reading.fields import cells, prose_facts
from venuegen.reading.fields.request_tables import RequestTable
from venuegen.reading.fields.types import of_bounds, of_values, resolved, stated
from venuegen.reading.findings import Findings
from venuegen.reading.routes.parts import Part
from venuegen.reading.tables import nesting
from venuegen.reading.tables.rows import FieldRow, can_be_name
from venuegen.vocabulary.flags import required_of


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
    in_path = set(_path_names(part.path or ""))
    names = frozenset(row.name for table in tables for row in table.rows)
    for table in tables:
        placed = nesting.place(table.rows, tree if any(row.depth for row in table.rows) else {})
        holders = nesting.holders_of(placed)
        for item in placed:
            if item.row.edge or not item.path:
                continue
            name = _within(nesting.joined(table.below, item.path), found, sent)
            if not can_be_name(name):
                spelled = _respelled(name, item.row, sent, findings)
                if spelled is None:
                    continue
                name = spelled
            seen = sent.get(name) or tree.get(name)
            holds = item.path.rstrip("[]") in holders
            word = stated(item.path, item.row.name, item.row.type_words, holds, seen)
            kind = resolved(word, last_name(name) or name, item.row.description, seen)
            fact = _parameter(name, kind, item, table, part, in_path, places, names, seen, findings)
            if name in found:
                _listed_twice(found[name], fact, findings)
            else:
                found[name] = fact
    return list(found.values())


def _within(name: str, found: Mapping[str, ParameterFact], sent: Mapping[str, Seen]) -> str:
    """A name that samples send only as a member of a parameter listed before stands in it."""
    if name in sent or "." in name or "[" in name:
        return name
    places = [path for path in sent if path.endswith(f".{name}")]
    if len(places) != 1:
        return name
    holder = places[0].rpartition(".")[0].removesuffix("[]")
    return places[0] if holder in found else name


def _listed_twice(first: ParameterFact, second: ParameterFact, findings: Findings) -> None:
    if (first.type, first.required) != (second.type, second.required):
        told = (
            f"`{first.name}` is listed on lines {first.line} and {second.line} differently; "
            "the first holds"
        )
        findings.warn("parameter-listed-twice", second.line, told, first.name)


def _respelled(
    name: str, row: FieldRow, sent: Mapping[str, Seen], findings: Findings
) -> str | None:
    """A name that can't stand on the wire is taken from a sample that spells it otherwise."""
    squeezed = re.sub(r"[^A-Za-z0-9]", "", name).lower()
    spelled = next((s for s in sent if re.sub(r"[^A-Za-z0-9]", "", s).lower() == squeezed), None)
    if spelled is not None:
        findings.warn(
            "name-respelled",
            row.line,
            f"`{name}` can't be a name; the samples spell it `{spelled}`",
            spelled,
        )
        return spelled
    first = re.match(r"[A-Za-z_][\w.\[\]-]*(?=[\s,;(<{/]|$)", name)
    if first is not None and (row.type_words or row.required):
        findings.warn(
            "name-unclear",
            row.line,
            f"{name[:60]!r} can't be a name; `{first[0]}` is taken",
            first[0],
        )
        return first[0]
    findings.warn(
        "row-without-name",
        row.line,
        f"the row {name[:60]!r} names no parameter and is left out",
        None,
    )
    return None


def _parameter(
    name: str,
    kind: str,
    item: nesting.Placed,
    table: RequestTable,
    part: Part,
    in_path: set[str],
    places: Mapping[str, Place],
    names: frozenset[str],
    seen: Seen | None,
    findings: Findings,
) -> ParameterFact:
    row = item.row
    findings.because(f"request.{name}", f"request-table:{item.by}", row.line, row.last_line)
    documented = row.type_words or None
    told = prose_facts.of_row(row, f"request.{name}", names, seen, findings)
    place = _place(name, row, table, part, in_path, places, findings)
    return ParameterFact(
        name=name,
        place=place,
        type=of_bounds(of_values(kind, told.enum), row.type_words, told.range),
        documented_type=documented,
        required=_required(name, row, place, findings),
        line=row.line,
        default=told.default,
        default_text=told.default_text,
        enum=told.enum,
        enum_open=told.enum_open,
        enum_meanings=told.meanings,
        description=cells.words(row.description),
        range=told.range,
        unit=told.unit,
        pattern=told.pattern,
        max_length=told.max_length,
    )


_VERDICT_FIRST = re.compile(
    r"\W*(?:(?P<yes>required|mandatory|必填|必须)|(?P<no>optional|可选|选填))(?=\W|$)",
    re.IGNORECASE,
)
_OPTIONAL_ASIDE = re.compile(r"[(\[]\s*(?:optional|可选|选填)\s*[)\]]", re.IGNORECASE)


def _required(name: str, row: FieldRow, place: Place | None, findings: Findings) -> Required | None:
    """The column's verdict; without such a column the description's first word, if it is one."""
    if row.required is None:
        first = _VERDICT_FIRST.match(row.description)
        if first is not None:
            return first["yes"] is not None
        if _OPTIONAL_ASIDE.search(row.description):
            return False
        return True if place == "path" else None
    verdict = required_of(row.required)
    if verdict is None and row.required.strip():
        told = (
            f"`{row.required.strip()[:40]}` is no verdict of a required column; "
            f"`{name}` is taken as optional"
        )
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
    """By its column, path and section, by samples (also of its neighbours), by the method."""
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


def with_path_names(
    parameters: Sequence[ParameterFact], part: Part, findings: Findings
) -> list[ParameterFact]:
    """The parameters, and the path's placeholders that no table names: no call goes without."""
    names = _path_names(part.path or "")
    listed = {parameter.name for parameter in parameters}
    missing = [name for name in names if name not in listed]
    if not missing or sum(p.place == "path" for p in parameters) + len(missing) > len(names):
        return list(parameters)
    found: list[ParameterFact] = []
    for name in missing:
        told = f"the path has `{name}`, which no table describes; it is taken as a required string"
        findings.warn("path-name-undescribed", part.path_line, told, name)
        findings.because(f"request.{name}", "placeholder-of-the-path", part.path_line)
        found.append(ParameterFact(name, "path", "string", None, True, part.path_line))
    return [*found, *parameters]


def _path_names(path: str) -> list[str]:
    """The names of a path's placeholders: `{x}`, `:x`, `<x>`, `${x}`."""
    found = re.findall(r"\$?\{([\w\-]+)\}|/:([A-Za-z][\w\-]*)|<([\w\-]+)>|/\$([A-Za-z]\w*)", path)
    return [next(name for name in names if name) for names in found]
