"""Order ids of our own, made before the first attempt so that an unknown order can be asked for."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any, cast

from .endpoint import Endpoint, Parameter, Values
from .omit import OMIT


def with_order_ids(endpoint: Endpoint[Any], values: Values) -> Values:
    """The arguments of a call with an order id of our own where it takes one and none is given, in
    each item where the orders are a list."""
    own = endpoint.client_order_id
    if own is None:
        return values
    outer, _, name = own.name.rpartition(".")
    if not outer:
        parameter = next(each for each in endpoint.parameters if each.name == name)
        return _with_id(values, parameter, name, own.form)
    listed = {outer, outer.removesuffix("[]")}
    parameter = next(each for each in endpoint.parameters if each.name in listed)
    member = next(each for each in parameter.fields if each.name == name)
    items = values.get(parameter.name)
    if not isinstance(items, (list, tuple)):
        return values
    key = member.argument or member.name
    named = [_item_with_id(item, member, key, own.form) for item in cast("list[object]", items)]
    return {**values, parameter.name: named}


def _item_with_id(item: object, member: Parameter, key: str, form: str) -> object:
    if not isinstance(item, Mapping):
        return item
    return _with_id(cast("Values", item), member, key, form)


def _with_id(values: Values, parameter: Parameter, key: str, form: str) -> Values:
    if values.get(key, OMIT) is not OMIT:
        return values
    return {**values, key: new_order_id(form, parameter.kind)}


def new_order_id(form: str, kind: str) -> str | int:
    """An order id of our own that is not used twice, in a type that its parameter takes."""
    if form == "integer":
        number = secrets.randbelow(2**63 - 1) + 1
        return number if "integer" in kind else str(number)
    digits = secrets.token_hex(16)
    if form == "uuid":
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
    return digits
