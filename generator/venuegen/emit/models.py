"""The `models` module of a group: pydantic models made by datamodel-code-generator.

It is handed Python names and shapes alone: aliases, defaults and docstrings come from our template
(`templates/models`), encoded by our sinks, so page text never passes through code that is not ours.
"""

from __future__ import annotations

import ast
import json
from collections import defaultdict
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

from venuegen.cache import TEXT, Cache
from venuegen.emit import text
from venuegen.emit.annotations import Annotations
from venuegen.emit.encoders import Code, join, python_docstring, python_string
from venuegen.emit.naming import ClassPath
from venuegen.emit.rendering import render, templates_folder
from venuegen.emit.schema import RUNTIME, Class, Member, aliases, classes, is_unset
from venuegen.errors import UserError
from venuegen.model import Group, Venue

_BASE = f"{RUNTIME}.Model"
_TEMPLATE = "models/pydantic_v2/BaseModel.jinja2"
_LINE_LENGTH = 100


def models_module(venue: Venue, group: Group, cache: Cache) -> Code:
    """The text of `models.py`, one class an object of a response."""
    found = classes(group, {envelope.name: envelope for envelope in venue.envelopes})
    _refuse_doubles(found)
    rows = [class_ for class_ in found if class_.is_row]
    models = tuple(class_ for class_ in found if not class_.is_row)
    generated = cache.get(_made_from(models), lambda: _generate(models), TEXT) if models else ""
    tree = ast.parse(generated)
    _verify(tree, models)
    annotations = Annotations()
    named_tuples = [_row(row, annotations) for row in rows]
    named = [
        Code(f"{alias.name} = {annotations.response(alias.type, alias.path)}")
        for alias in aliases(group)
    ]
    names = _names(tree, annotations)
    return render(
        "package/models.py.jinja",
        summary=text.models_summary(venue, group),
        base=[Code(name) for name in sorted(names.pop(RUNTIME, set()) - {r.name for r in rows})],
        imports=_imports(names),
        rows=named_tuples,
        body=_classes(tree, generated),
        aliases=named,
    )


def _made_from(found: tuple[Class, ...]) -> str:
    """All that the generated classes depend on."""
    template = (templates_folder() / _TEMPLATE).read_text(encoding="utf-8")
    what = [
        version("datamodel-code-generator"),
        template,
        [_definition(class_) for class_ in found],
        _template_data(found),
    ]
    return json.dumps(what)


def _generate(found: tuple[Class, ...]) -> str:
    from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import Formatter

    needs_field = any(_is_aliased(member) for class_ in found for member in class_.members)
    folder = templates_folder() / "models"
    generated = generate(
        {"$defs": {class_.name: _definition(class_) for class_ in found}},
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class=_BASE,
        additional_imports=["pydantic.Field"] if needs_field else None,
        custom_template_dir=folder,
        extra_template_data=_template_data(found),
        enum_field_as_literal=LiteralType.All,
        use_title_as_name=True,
        use_double_quotes=True,
        skip_root_model=True,
        disable_timestamp=True,
        keep_model_order=True,
        # Its own formatter costs a millisecond; the folder's pyproject keeps it from reading the
        # settings of whatever directory the tool is started in.
        formatters=[Formatter.BUILTIN],
        builtin_format_line_length=_LINE_LENGTH,
        settings_path=folder,
    )
    if not isinstance(generated, str):
        raise TypeError("datamodel-code-generator wrote several modules for one group")
    return generated


def _definition(class_: Class) -> dict[str, Any]:
    return {
        "title": class_.name,
        "type": "object",
        "properties": {member.name: member.schema for member in class_.members},
        # What may be None anyway needs no `| None` where it may be absent.
        "required": [
            member.name
            for member in class_.members
            if member.required or is_unset(member.field.type)
        ],
    }


def _template_data(found: tuple[Class, ...]) -> defaultdict[str, dict[str, Any]]:
    data: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for class_ in found:
        data[class_.name] = {
            "summary": python_docstring(text.class_summary(class_), indent=4),
            "defaults": {member.name: _default(member) for member in class_.members},
            "docs": {member.name: _docs(member) for member in class_.members},
        }
    return data


@dataclass(frozen=True, slots=True)
class _Position:
    """What the template prints of one position of a row."""

    name: Code
    annotation: Code
    docs: Code


@dataclass(frozen=True, slots=True)
class _Row:
    name: Code
    summary: Code
    positions: tuple[_Position, ...]


def _row(row: Class, annotations: Annotations) -> _Row:
    annotations.used.add("NamedTuple")
    path = ClassPath(row.endpoint.name, row.path)
    positions: list[_Position] = []
    for member in row.members:
        annotation = annotations.response(member.field.type, path.of(member.field))
        if (member.field.nullable or not member.required) and annotation != "Any":
            annotation = Code(f"{annotation} | None")
        default = Code("" if member.required else " = None")
        positions.append(_Position(member.name, Code(annotation + default), _docs(member)))
    return _Row(row.name, python_docstring(text.class_summary(row), indent=4), tuple(positions))


def _is_aliased(member: Member) -> bool:
    return str(member.field.name) != str(member.name)


def _default(member: Member) -> Code:
    if _is_aliased(member):
        arguments = [Code("default=None")] if not member.required else []
        arguments.append(Code(f"alias={python_string(member.field.name)}"))
        return Code(f" = Field({join(arguments)})")
    return Code("" if member.required else " = None")


def _docs(member: Member) -> Code:
    meaning = text.field_meaning(member.field)
    return python_docstring(meaning, indent=4) if meaning else Code("")


def _refuse_doubles(found: tuple[Class, ...]) -> None:
    seen: dict[Code, Class] = {}
    for class_ in found:
        other = seen.setdefault(class_.name, class_)
        if other is not class_:
            source, first = class_.endpoint.source, other.endpoint.source
            raise UserError(
                f"two responses need a class {class_.name}: {class_.endpoint.name} and "
                f"{other.endpoint.name} ({first.page}:{first.line})",
                source.page,
                source.line,
                hint="rename one of the two pages",
            )


def _verify(tree: ast.Module, found: tuple[Class, ...]) -> None:
    """Make sure that what came back is what was asked for: these classes, these attributes."""
    made = {
        node.name: [
            item.target.id
            for item in node.body
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
        ]
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    asked = {str(class_.name): [str(member.name) for member in class_.members] for class_ in found}
    if made != asked:
        wrong = sorted(name for name in made | asked if made.get(name) != asked.get(name))
        raise RuntimeError(f"datamodel-code-generator made other models: {', '.join(wrong)}")


def _names(tree: ast.Module, annotations: Annotations) -> dict[str, set[str]]:
    """The names to import, by module."""
    names: defaultdict[str, set[str]] = defaultdict(set, annotations.modules())
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            names[node.module or ""].update(alias.name for alias in node.names)
    names["pydantic"].discard("ConfigDict")  # of `Model` alone
    return {module: found for module, found in names.items() if found}


def _imports(names: dict[str, set[str]]) -> list[list[Code]]:
    """The imports from elsewhere, sorted, in blocks: the standard library, then pydantic."""
    unknown = names.keys() - {"__future__"}
    blocks: list[list[Code]] = []
    for modules in (("decimal", "typing"), ("pydantic",)):
        unknown -= set(modules)
        block = [
            Code(f"from {module} import {', '.join(sorted(names[module]))}")
            for module in modules
            if module in names
        ]
        blocks += [block] if block else []
    if unknown:
        raise RuntimeError(f"datamodel-code-generator imports {', '.join(sorted(unknown))}")
    return blocks


def _classes(tree: ast.Module, generated: str) -> Code:
    """The lines of the classes as they came."""
    first = next((node.lineno for node in tree.body if isinstance(node, ast.ClassDef)), None)
    if first is None:
        return Code("")
    return Code("\n".join(generated.split("\n")[first - 1 :]).rstrip("\n"))
