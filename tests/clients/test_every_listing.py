"""The listings of the venues of this repo, walked through from the sample of each page."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import pytest

from venuegen.emit.naming import argument_names
from venuegen.emit.samples import sample_values
from venuegen.mock import credentials_of
from venuegen.model import Paging

from .tree import Page, pages

LISTINGS = [page for page in pages() if page.endpoint.paging]


def paging_of(page: Page) -> Paging:
    assert page.endpoint.paging is not None
    return page.endpoint.paging


class Sampled:
    """A transport: the sample of a page, as if more followed, then an empty page of the same shape.

    A listing that tells how many items there are tells of one more than the sample has.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self.queries: list[dict[str, list[str]]] = []

    def send(self, request: Any, timeout: object) -> Any:
        if "/auth/" in request.target:
            return self._answered({"data": {"accessToken": "t", "expiresIn": 60}, "errno": 0})
        self.queries.append(parse_qs(request.target.partition("?")[2]))
        return self._answered(self.body(is_last=len(self.queries) > 1))

    def body(self, *, is_last: bool) -> Any:
        paging = paging_of(self._page)
        body = json.loads(self._page.endpoint.response_samples[0].text)
        holder, name = reached(body, paging.items or "")
        if paging.total is not None:
            owner, total = reached(body, paging.total)
            owner[total] = len(holder[name]) + 1
        if is_last:
            holder[name] = []
        return body

    def _answered(self, body: Any) -> Any:
        response = import_module("venue_clients._runtime.transport").Response
        return response(200, {"content-type": "application/json"}, json.dumps(body).encode())

    def close(self) -> None:
        pass


class AwaitedSampled(Sampled):
    async def send(self, request: Any, timeout: object) -> Any:
        return super().send(request, timeout)

    async def close(self) -> None:  # type: ignore[override]
        pass


def reached(body: Any, dotted: str) -> tuple[Any, str]:
    """The object that holds a dotted member, and the member's own name."""
    *outer, last = dotted.split(".")
    for name in outer:
        body = body[name]
    return body, last


def walked(page: Page, is_async: bool) -> tuple[list[Any], Sampled]:
    venue: ModuleType = import_module(f"venue_clients.{page.venue.name}")
    names = argument_names(page.endpoint)
    paging = paging_of(page)
    values = {n: v for n, v in sample_values(page.endpoint).items() if n != paging.parameter}
    if paging.first is None:
        values[paging.parameter] = 1
    given = {str(names[name]): value for name, value in values.items()}
    method = f"iterate_{page.endpoint.name}"
    credentials = credentials_of(page.venue)
    if not is_async:
        transport = Sampled(page)
        with venue.Client(transport=transport, **credentials) as client:
            return list(getattr(getattr(client, page.group), method)(**given)), transport

    async def main() -> tuple[list[Any], Sampled]:
        transport = AwaitedSampled(page)
        async with venue.AsyncClient(transport=transport, **credentials) as client:
            items = getattr(getattr(client, page.group), method)(**given)
            return [item async for item in items], transport

    return asyncio.run(main())


def going_on(page: Page) -> Iterator[str]:
    """What the second page is to be asked for by, as the page documents it."""
    paging = paging_of(page)
    body = json.loads(page.endpoint.response_samples[0].text)
    holder, name = reached(body, paging.items or "")
    if paging.kind == "id":
        yield str(holder[name][-1][paging.next])
    elif paging.kind == "offset":
        yield str(len(holder[name]))
    else:
        yield str((1 if paging.first is None else paging.first) + 1)


@pytest.mark.parametrize("is_async", [False, True], ids=["blocking", "awaited"])
@pytest.mark.parametrize("page", LISTINGS, ids=str)
def test_the_second_page_is_asked_for_as_documented(page: Page, is_async: bool) -> None:
    items, venue = walked(page, is_async)
    holder, name = reached(venue.body(is_last=False), paging_of(page).items or "")
    assert len(items) == len(holder[name]) > 0
    parameter = paging_of(page).parameter
    assert [venue.queries[1][parameter][0]] == list(going_on(page))
    first, second = ({n: v for n, v in q.items() if n in documented(page)} for q in venue.queries)
    assert {**first, parameter: None} == {**second, parameter: None}


def documented(page: Page) -> set[str]:
    return {str(one.name) for one in page.endpoint.parameters if not one.signed}


def test_listings_of_four_venues_are_walked_through() -> None:
    """Sixteen of them; ZTDX and the market data of XT say too little of how their pages follow."""
    assert len(LISTINGS) == 16
    assert {page.venue.name for page in LISTINGS} == {"cadenza", "coinw", "htx", "xt"}
