"""What one call returns as an id, every call of the venue that takes that id accepts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any
from urllib.parse import unquote

import pytest

from venuegen.emit.naming import argument_names
from venuegen.emit.samples import as_given, sample_values
from venuegen.mock import MockVenue
from venuegen.model import Array, Map, Object, Parameter, Plain, Scalar, Type

from .tree import Page, pages, venues

#: Names that are ids of one thing, by venue: members of answers, then parameters of calls. What
#: has one name on both sides needs no line here.
SAME: Mapping[str, tuple[tuple[str, str], ...]] = {
    "htx": ((r"orders\.\w+/data(\[\])?\.id", r"orders\.\w+/from"),),
    "coinw": (
        (
            r"futures\.(place_order|orders|open_orders|order_\w+)/data(\.rows)?(\[\])?\.(value|id|openId)"
            r"|positions\.close_position/data\.value|.+\.orderId",
            r"futures\.cancel_an_order/id|.+/sourceIds|.+/orderId",
        ),
        (
            r"positions\.\w*positions/data\[\]\.id|.+\.openId",
            r"positions\.(close|reverse)_position/id|.+/positionId|.+/openIds",
        ),
    ),
    "xt": (
        (
            r"trade\.(place|open)?_?orders?/data(\[\])?\.id|.+\.orderId",
            r"trade\.(cancel_)?order/id|trade\.(cancel_)?orders/data",
        ),
        (r"trade\.fills/data\[\]\.id", r".+/fromId"),
    ),
    "ztdx": (
        (r".+[./]orderId", r".+/orderId|.+/orderIdList"),
        (r".+[./]clientOrderId", r".+/origClientOrderId|.+/origClientOrderIdList"),
    ),
    "cadenza": (),
}
_ID = re.compile(r"(^|_)ids?$|[a-z0-9](Id|Ids)$")
_VALUES: Mapping[Scalar, object] = {Scalar.STRING: "12345", Scalar.INTEGER: 12345}


def returned(venue: str) -> Iterator[tuple[str, Scalar]]:
    """`orders.order/data.order_id` and each type that it may have."""
    for page in pages():
        if page.venue.name == venue:
            for path, type_ in members(page.endpoint.response, ""):
                scalars = type_.scalars if isinstance(type_, Plain) else ()
                yield from ((f"{page.method}/{path}", one) for one in scalars if one in _VALUES)


def members(type_: Type, path: str) -> Iterator[tuple[str, Type]]:
    match type_:
        case Array(inner) | Map(inner):
            yield from members(inner, f"{path}[]")
        case Object(fields):
            for field in fields:
                inner_path = f"{path}.{field.name}".lstrip(".")
                yield inner_path, field.type
                yield from members(field.type, inner_path)
        case Plain():
            return


def taken(venue: str) -> Iterator[tuple[str, Page, Parameter]]:
    """`orders.order/order_id`, and the parameter."""
    for page in pages():
        if page.venue.name == venue:
            for one in page.endpoint.parameters:
                if not one.signed:
                    yield f"{page.method}/{one.name}", page, one


def cases() -> Iterator[Any]:
    """Each parameter that takes an id, with each type in which an answer has that id."""
    for venue in venues():
        answers = list(returned(venue))
        for name, page, parameter in taken(venue):
            leaf = name.rpartition("/")[2]
            found = {
                (scalar, path)
                for path, scalar in answers
                if (_ID.search(leaf) and leaf != "id" and re.search(rf"[./]{leaf}$", path))
                or any(re.fullmatch(t, name) and re.fullmatch(r, path) for r, t in SAME[venue])
            }
            for scalar in sorted({one for one, _ in found}):
                yield pytest.param(page, parameter, scalar, id=f"{venue}.{name}: {scalar.value}")


@pytest.mark.parametrize(("page", "parameter", "scalar"), [*cases()])
def test_an_id_is_taken_in_each_form_in_which_an_answer_has_it(
    page: Page, parameter: Parameter, scalar: Scalar, mocks: Mapping[str, MockVenue]
) -> None:
    given = _VALUES[scalar]
    others = {
        str(name)
        for rule in page.endpoint.constraints
        if rule.kind in ("exactly_one_of", "mutually_exclusive") and parameter.name in rule.fields
        for name in rule.fields
    }
    values = {k: v for k, v in sample_values(page.endpoint).items() if k not in others}
    values[str(parameter.name)] = [given] if isinstance(parameter.type, Array) else given
    names = argument_names(page.endpoint)
    arguments = {str(names[name]): value for name, value in as_given(page.endpoint, values).items()}
    client = import_module(f"venue_clients.{page.venue.name}").Client(
        **mocks[page.venue.name].credentials
    )
    group = getattr(client.prepare, page.group)
    request = getattr(group, page.endpoint.name)(**arguments)
    text = unquote(request.url) + (request.body or b"").decode()
    assert "12345" in text or parameter.style == "base64-json"


def test_there_are_ids_of_every_venue() -> None:
    of = {str(case.id).partition(".")[0] for case in cases()}
    assert of == set(venues())
