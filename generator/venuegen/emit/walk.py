"""Programs of a few calls: the walk through a venue, and the short example of an overview."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from venuegen.emit import text
from venuegen.emit.encoders import (
    Code,
    markdown_fence,
    path_part,
    python_identifier,
    python_string,
)
from venuegen.emit.naming import argument_names, resolve_name
from venuegen.emit.package import PackageConfig
from venuegen.emit.rendering import render
from venuegen.emit.samples import as_given, literal, sample_values, value_of
from venuegen.model import Endpoint, Plain, Scalar, Step, Venue, Walk


def walk_page(venue: Venue, walk: Walk, package: PackageConfig) -> Code:
    """The page with the program."""
    left_out = (
        f"print({python_string(f'{name} is not called: {reason}')})"
        for name, reason in walk.without.items()
    )
    lines = [*left_out, *_lines(venue, _steps(venue))]
    return render(
        "docs/walk.md.jinja",
        title=f"{venue.title}: a walk",
        program=markdown_fence(_program(venue, lines, package), "python"),
    )


def example(venue: Venue, package: PackageConfig) -> str:
    """A public call, then an order that is placed and cancelled, as far as the venue has them."""
    steps = _steps(venue)
    public = [step for step in steps if not _endpoint(venue, step).private][:1]
    changing = [step for step in steps if _endpoint(venue, step).changes_state]
    needed = {taken.rsplit(".", 1)[0] for step in changing for taken in step.take.values()}
    asked = [step for step in steps if any(name.startswith(step.endpoint) for name in needed)]
    chosen = [step for step in steps if step in (*public, *changing, *asked)]
    return _program(venue, list(_lines(venue, chosen or _first(venue))), package)


def resolving_example(venue: Venue, package: PackageConfig) -> str:
    """An order whose outcome is resolved, as far as the venue has such a call."""
    for group in venue.groups:
        for endpoint in group.endpoints:
            found = endpoint.resolved_by
            if found and found.kind == "order" and found.queries and not found.each:
                return _resolving(venue, f"{group.name}.{endpoint.name}", endpoint, package)
    return ""


def _resolving(venue: Venue, method: str, endpoint: Endpoint, package: PackageConfig) -> str:
    found = endpoint.resolved_by
    ids = set(found.ids) if found else set[str]()
    names = argument_names(endpoint)
    shown = as_given(endpoint, sample_values(endpoint))
    own = {} if endpoint.client_order_id else dict.fromkeys(ids, "my-order-1")
    given = {n: v for n, v in shown.items() if n not in endpoint.ids} | own
    arguments = [f"{names[name]}={literal(value)}" for name, value in given.items()]
    group = method.partition(".")[0]
    body = [
        "try:",
        f"    placed = client.{method}(",
        *(f"        {argument}," for argument in arguments),
        "    )",
        '    print("accepted", placed)',
        "except OutcomeUnknown as unknown:",
        f"    match client.{group}.{resolve_name(endpoint)}(unknown, wait=10):",
        "        case Placed(order):",
        '            print("placed", order)',
        "        case NotPlaced(reason):",
        '            print("not placed, and may be sent again:", reason)',
        "        case StillUnknown(asked, reason=reason):",
        '            print("not to be sent again:", reason, "asked:", asked)',
    ]
    name = path_part(venue.name)
    imports = [
        f"from {package.import_package}.{name}.errors import OutcomeUnknown",
        f"from {package.import_package}.verdicts import NotPlaced, Placed, StillUnknown",
    ]
    return _program(venue, body, package, imports)


def _steps(venue: Venue) -> Sequence[Step]:
    """The steps of the walk; without an endpoint that was left out for its errors only queries,
    so that nothing is placed which is not cancelled."""
    steps = venue.walk.steps if venue.walk else ()
    if all(venue.endpoint(step.endpoint) for step in steps):
        return steps
    kept: dict[str, Step] = {}
    for step in steps:
        endpoint = venue.endpoint(step.endpoint)
        taken = {".".join(one.partition("[")[0].split(".")[:2]) for one in step.take.values()}
        if endpoint and not endpoint.changes_state and taken <= kept.keys():
            kept[step.endpoint] = step
    return [*kept.values()]


def _first(venue: Venue) -> Sequence[Step]:
    """Some call of a venue without a walk: a public one that needs no argument, if there is one."""
    named = [(f"{group.name}.{one.name}", one) for group in venue.groups for one in group.endpoints]
    reading = [(name, one) for name, one in named if not one.changes_state] or named
    reading.sort(key=lambda item: (item[1].private, len(sample_values(item[1]))))
    return [Step(name, {}, {}) for name, _ in reading[:1]]


def _program(
    venue: Venue, lines: Sequence[str], package: PackageConfig, imports: Sequence[str] = ()
) -> str:
    name = path_part(venue.name)
    environment = venue.walk.environment if venue.walk else None
    chosen = f"environment={python_string(environment)}" if environment else ""
    head = ["from decimal import Decimal", ""] if any("Decimal(" in line for line in lines) else []
    head += [f"from {package.import_package} import {name}", *imports, ""]
    head += [f"with {name}.Client({chosen}) as client:"]
    return "\n".join([*head, *(f"    {line}" for line in lines)]) + "\n"


def _lines(venue: Venue, steps: Sequence[Step]) -> Iterator[str]:
    """The calls in their order; what one of them places is cancelled whatever happens between."""
    if not steps:
        return
    step, *rest = steps
    if _is_real(venue, step):
        yield "# This is a real order: the venue has no test environment."
    yield from _call(step, _endpoint(venue, step))
    undone = next((i for i, later in enumerate(rest) if _undoes(venue, later, step)), None)
    if not undone:
        yield from _lines(venue, rest)
        return
    yield "try:"
    yield from (f"    {line}" for line in _lines(venue, rest[:undone]))
    yield "finally:"
    yield from (f"    {line}" for line in _call(rest[undone], _endpoint(venue, rest[undone])))
    yield from _lines(venue, rest[undone + 1 :])


def _is_real(venue: Venue, step: Step) -> bool:
    """Does the step place something where it counts?"""
    tested = venue.walk is not None and venue.walk.environment is not None
    return _endpoint(venue, step).changes_state and not step.take and not tested


def _undoes(venue: Venue, step: Step, placed: Step) -> bool:
    """Does the step change what an earlier changing step gave?"""
    changing = _endpoint(venue, step).changes_state and _endpoint(venue, placed).changes_state
    return changing and any(taken.startswith(f"{placed.endpoint}.") for taken in step.take.values())


def _endpoint(venue: Venue, step: Step) -> Endpoint:
    """The endpoint of a step, which is there: see `_steps`."""
    found = venue.endpoint(step.endpoint)
    if found is None:
        raise LookupError(step.endpoint)
    return found


def _call(step: Step, endpoint: Endpoint) -> Iterator[str]:
    answer = python_identifier(endpoint.name)
    arguments = [f"{name}={value}" for name, value in _arguments(step, endpoint)]
    call = f"{answer} = client.{step.endpoint}("
    if len(call) + len(", ".join(arguments)) < 90:
        yield f"{call}{', '.join(arguments)})"
    else:
        yield call
        yield from (f"    {argument}," for argument in arguments)
        yield ")"
    told = [step.endpoint]
    if endpoint.provenance == "third-party":
        told += list(text.cautions(endpoint))[:1]
    yield f"print({python_string(': '.join(told))}, {answer}, sep=': ')"


def _arguments(step: Step, endpoint: Endpoint) -> Iterator[tuple[Code, str]]:
    """What the step gives, what earlier answers hold, and the rest from the page's own sample.

    Of a sample's ids only those are sent that the call can't do without: an id of the sample is
    that of another order than the one placed here, or was used already.
    """
    asked = {str(p.name): p for p in endpoint.parameters if not p.signed}
    names = argument_names(endpoint)
    shown = as_given(endpoint, sample_values(endpoint))
    for wire, parameter in asked.items():
        if wire in step.take:
            taken = step.take[wire].partition(".")[2]
            is_text = isinstance(parameter.type, Plain) and parameter.type.scalars == (
                Scalar.STRING,
            )
            yield names[wire], f"str({taken})" if is_text else taken
        elif wire in step.give:
            given = {wire: value_of(wire, step.give[wire], parameter.type)}
            yield names[wire], literal(as_given(endpoint, given)[wire])
        elif wire in shown and (parameter.required is True or wire not in endpoint.ids):
            yield names[wire], literal(shown[wire])
