"""How a listing goes on: what venue.yaml says of it, held against the endpoint itself."""

from __future__ import annotations

from venuegen.errors import UserError
from venuegen.model import Array, Endpoint, Paging, Plain, Scalar, Type, member_of
from venuegen.venue import VenueConfig
from venuegen.venue.paging import PagingPart


def paging_of(config: VenueConfig, name: str, endpoint: Endpoint) -> Paging | None:
    """The paging of the endpoint `name` (group.name), or the mistake that makes it impossible."""
    said = config.endpoints[name].paging if name in config.endpoints else None
    if said is None:
        return None

    def mistake(key: str, message: str) -> UserError:
        return config.mistake(message, "endpoints", name, "paging", key)

    taken = {str(one.name) for one in endpoint.parameters if not one.signed}
    for key, parameter in (("parameter", said.parameter), ("size", said.size)):
        if parameter is not None and parameter not in taken:
            raise mistake(key, f"{name} has no parameter {parameter}")
    items = endpoint.unwrap if said.items is None else said.items
    listing = member_of(endpoint.response, items)
    if not isinstance(listing, Array) and not _is_any(listing):
        what = f"`{items}` of its response" if items else "its response"
        raise mistake("items", f"{what} is no list; name the list as `items`")
    within = listing.item if isinstance(listing, Array) else None
    for key, member, owner in (
        ("next", said.next, within if said.kind == "id" else endpoint.response),
        ("more", said.more, endpoint.response),
        ("total", said.total, endpoint.response),
    ):
        if member is not None and (owner is None or member_of(owner, member) is None):
            where = "an item of the response" if owner is within else "the response"
            raise mistake(key, f"{where} has no member {member}")
    return Paging(
        said.kind,
        said.parameter,
        items,
        said.next,
        said.more,
        said.total,
        said.size,
        _first(said, endpoint),
        said.inclusive or False,
    )


def _first(said: PagingPart, endpoint: Endpoint) -> int | None:
    """The number of the first page: as said, else the documented default of the parameter."""
    if said.kind != "page" or said.first is not None:
        return said.first or 0
    parameter = next(one for one in endpoint.parameters if one.name == said.parameter)
    return parameter.default if isinstance(parameter.default, int) else None


def _is_any(type_: Type | None) -> bool:
    return isinstance(type_, Plain) and Scalar.ANY in type_.scalars
