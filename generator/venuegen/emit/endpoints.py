"""The `Endpoint` constant of each method: what the runtime must know of an endpoint."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeGuard

from venuegen.emit.encoders import (
    Code,
    join,
    path_part,
    python_identifier,
    python_literal,
    python_string,
    python_strings,
    url_path_template,
)
from venuegen.emit.naming import ClassPath, argument_names, attribute_names, member_names
from venuegen.model import (
    Array,
    Constraint,
    Endpoint,
    Envelope,
    Field,
    Group,
    Map,
    Object,
    Paging,
    Parameter,
    Plain,
    RateLimit,
    Scalar,
    Type,
    Weight,
)

_NUMBER = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?")
#: Scalars whose values a documented range can be compared with; a text may hold a number.
_COUNTED = frozenset({Scalar.INTEGER, Scalar.NUMBER, Scalar.DECIMAL, Scalar.STRING})
_FORMS = {"integer": "integer", "uuid": "uuid", "uuid-hex": "hex"}


def endpoint_arguments(
    group: Group, endpoint: Endpoint, envelope: Envelope
) -> Iterator[tuple[Code, Code]]:
    """The keyword arguments of `Endpoint(…)`; what equals the runtime's default is left out."""
    sent = [parameter for parameter in endpoint.parameters if not parameter.signed]
    yield Code("name"), python_string(f"{path_part(group.name)}.{endpoint.name}")
    yield Code("method"), python_string(endpoint.method)
    yield Code("path"), url_path_template(endpoint.path)
    yield Code("module"), Code("__name__")
    yield Code("model"), python_string(ClassPath(endpoint.name).name())
    if attribute := unwrapped(endpoint):
        yield Code("unwrap"), python_string(attribute)
    if endpoint.no_content:
        yield Code("no_content"), Code("True")
    yield Code("envelope"), python_string(envelope.name)
    if endpoint.private:
        yield Code("private"), Code("True")
    if endpoint.recipe is not None:
        yield Code("recipe"), python_string(endpoint.recipe)
    if endpoint.body != "none":
        yield Code("body"), python_string(endpoint.body)
    if sent:
        names = argument_names(endpoint)
        parameters = (_parameter(one, one.place, names[str(one.name)]) for one in sent)
        yield Code("parameters"), _tuple(parameters)
    if enforced := [rule for rule in endpoint.constraints if rule.enforced]:
        yield Code("constraints"), _tuple(map(_constraint, enforced))
    if endpoint.rate_limits:
        yield Code("limits"), _tuple(map(_limit, endpoint.rate_limits))
    if endpoint.counted != 1:
        yield Code("weight"), _weight(endpoint.counted)
    if not endpoint.changes_state:
        yield Code("changes_state"), Code("False")
    if endpoint.cancels:
        yield Code("cancels"), Code("True")
    if endpoint.ids:
        yield Code("ids"), python_strings(endpoint.ids)
    if endpoint.client_order_id is not None:
        form = _FORMS.get(endpoint.client_order_id_format or "", "hex")
        given = join([python_string(endpoint.client_order_id), python_string(form)])
        yield Code("client_order_id"), Code(f"ClientOrderId({given})")
    if endpoint.resolved_by is not None:
        yield Code("resolved_by"), Code(f"RESOLVE_{constant_name(endpoint)}")
    if endpoint.fixed_query:
        pairs = (Code(f"({python_string(n)}, {python_string(v)})") for n, v in endpoint.fixed_query)
        yield Code("fixed_query"), _tuple(pairs)
    yield Code("source"), python_string(endpoint.source.page)


def unwrapped(endpoint: Endpoint) -> str | None:
    """The attribute that is handed over, if the body has that member at all."""
    body = endpoint.response
    if endpoint.unwrap is None or not isinstance(body, Object):
        return None
    return attribute_names(body.fields).get(endpoint.unwrap)


def _tuple(parts: Iterable[Code]) -> Code:
    parts = list(parts)
    return Code("(" + join(parts) + ",)")


def _short_tuple(parts: Iterable[Code]) -> Code:
    """Without a comma at the end, which would spread it over lines."""
    parts = list(parts)
    return Code("(" + join(parts) + ("," if len(parts) == 1 else "") + ")")


def _parameter(parameter: Parameter | Field, place: str, name: Code) -> Code:
    arguments = [
        python_string(parameter.name),
        python_string(place),
        python_string(_kind(parameter.type)),
    ]
    if parameter.required is True:
        arguments.append(Code("required=True"))
    if isinstance(parameter, Parameter) and parameter.style != "repeat":
        arguments.append(Code(f"style={python_string(parameter.style)}"))
    if isinstance(parameter, Field) and parameter.nullable:
        arguments.append(Code("nullable=True"))
    if members := _members(parameter.type):
        names = member_names(members)
        fields = _tuple(_parameter(one, place, names[str(one.name)]) for one in members)
        arguments.append(Code(f"fields={fields}"))
    if str(name) != str(parameter.name):
        arguments.append(Code(f"argument={python_string(name)}"))
    arguments += _checks(parameter)
    return Code(f"Parameter({join(arguments)})")


def _checks(parameter: Parameter | Field) -> Iterator[Code]:
    """What is checked before sending: closed enumerations, ranges and lengths of single values."""
    plain = _plain(parameter.type)
    if plain is None:
        return
    if plain.enum and not plain.enum_open:
        choices = {str(value): value for value in plain.enum}.values()
        yield Code(f"choices={_short_tuple(map(python_literal, choices))}")
    if plain is parameter.type and parameter.enforced:
        least, most = parameter.range or (None, None)
        if is_number(least) and set(plain.scalars) <= _COUNTED:
            yield Code(f"least={python_string(least)}")
        if is_number(most) and set(plain.scalars) <= _COUNTED:
            yield Code(f"most={python_string(most)}")
        if parameter.max_length is not None and Scalar.STRING in plain.scalars:
            yield Code(f"longest={python_literal(parameter.max_length)}")
    if plain.moment is not None:
        yield Code(f"unit={python_string(plain.moment)}")


def _plain(type_: Type) -> Plain | None:
    """The scalar that a value is, or that each item of a list is."""
    match type_:
        case Plain():
            return type_
        case Array(inner) | Map(inner):
            return _plain(inner)
        case Object():
            return None


def is_number(bound: str | None) -> TypeGuard[str]:
    """Whether a documented bound is a number that a value can be compared with."""
    return bound is not None and _NUMBER.fullmatch(bound) is not None


def _kind(type_: Type) -> str:
    match type_:
        case Plain(scalars):
            kind = "|".join(scalar.value for scalar in scalars)
            return f"id<{kind}>" if type_.identifier else kind
        case Array(item):
            return f"array<{_kind(item)}>"
        case Map(value):
            return f"map<{_kind(value)}>"
        case Object():
            return "object"


def _members(type_: Type) -> tuple[Field, ...]:
    """The members of an object, or of the objects in a list or map."""
    match type_:
        case Plain():
            return ()
        case Array(inner) | Map(inner):
            return _members(inner)
        case Object(fields):
            return fields


def _constraint(rule: Constraint) -> Code:
    """A rule of the runtime; the names of one that holds for items are those within an item."""
    inside = f"{rule.scope}." if rule.scope else ""
    names = [_list_name(name.removeprefix(inside)) for name in rule.fields]
    arguments = [python_string(rule.kind), python_strings(names)]
    if rule.when:
        when = [rule.when[0].removeprefix(inside), *rule.when[1:]]
        arguments.append(Code(f"when={python_strings(when)}"))
    if rule.limit is not None:
        arguments.append(Code(f"limit={python_literal(rule.limit)}"))
    if rule.scope:
        arguments.append(Code(f"scope={python_string(rule.scope)}"))
    return Code(f"Constraint({join(arguments)})")


def _list_name(name: str) -> str:
    """A list that is named with its brackets, as the parameter that it is."""
    return name if name == "[]" else name.removesuffix("[]")


def _limit(rate: RateLimit) -> Code:
    arguments = [python_literal(rate.requests), python_literal(float(rate.seconds))]
    if rate.bucket is not None:
        arguments.append(python_string(rate.bucket))
    if rate.weighted:
        arguments.append(Code("weighted=True"))
    if rate.locked is not None:
        arguments.append(Code(f"locked={python_literal(rate.locked)}"))
    if rate.by_address:
        arguments.append(Code("by_address=True"))
    if rate.reserved:
        arguments.append(Code(f"reserved={python_literal(rate.reserved)}"))
    return Code(f"Limit({join(arguments)})")


def _weight(counted: int | Weight) -> Code:
    if isinstance(counted, int):
        return python_literal(counted)
    arguments = [
        python_string(counted.parameter),
        Code(f"absent={python_literal(counted.absent)}"),
        Code(f"given={python_literal(counted.given)}"),
    ]
    cases = [Code(f"({python_string(v)}, {python_literal(n)})") for v, n in counted.values]
    spans = [Code(f"({join(map(python_literal, span))})") for span in counted.spans]
    arguments += [Code(f"values={_tuple(cases)}")] if cases else []
    arguments += [Code(f"spans={_tuple(spans)}")] if spans else []
    return Code(f"Weight({join(arguments)})")


def paging_argument(endpoint: Endpoint, paging: Paging, body: Type) -> Code:
    """`Paging(…)`: wire names of members as attributes of the models."""
    listing = member_path(body, paging.items)
    item = listing.type.item if isinstance(listing.type, Array) else body
    told: dict[str, str | int] = {
        "items": listing.attributes,
        "next": member_path(item if paging.kind == "id" else body, paging.next).attributes,
        "more": member_path(body, paging.more).attributes,
        "total": member_path(body, paging.total).attributes,
        "first": paging.first or 0,
        "inclusive": paging.inclusive,
    }
    arguments = [python_string(paging.kind), python_string(paging.parameter)]
    arguments += [Code(f"{name}={python_literal(value)}") for name, value in told.items() if value]
    return Code(f"Paging({join(arguments)})")


@dataclass(frozen=True, slots=True)
class Reached:
    """What a dotted member leads to: its type, and the way there by attributes and by classes."""

    type: Type
    attributes: str
    labels: tuple[str, ...]


def member_path(body: Type, dotted: str | None) -> Reached:
    """The member of a body by its wire names, as assembly has checked that they lead there."""
    here = body
    attributes: list[str] = []
    labels: list[str] = []
    for name in dotted.split(".") if dotted else ():
        fields = here.fields if isinstance(here, Object) else ()
        attributes.append(str(attribute_names(fields)[name]))
        found = next(one for one in fields if one.name == name)
        labels.append(found.label or name)
        here = found.type
    return Reached(here, ".".join(attributes), tuple(labels))


def constant_name(endpoint: Endpoint) -> Code:
    """`CANCEL_ORDER` of `cancel_order`."""
    return Code(python_identifier(endpoint.name).upper())
