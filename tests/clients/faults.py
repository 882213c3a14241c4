"""The faults that befall calls which change something: each way in which a venue or the network may
fail, and whether the caller can know then what became of the call.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from venuegen.mock import Fault
from venuegen.model import Venue

from .tree import Page

NOW = {"Retry-After": "0"}
SHORT, LONG = 0.01, 0.25
"""Seconds: well within the patience of a call, and well beyond that of one that is hasty."""


@dataclass(frozen=True)
class Trouble:
    """What befalls a call's first attempt; a further attempt meets nothing.

    `is_open`: no one on the caller's side can tell whether the call was carried out. `is_hasty`: it
    waits less than `LONG` for an answer. `nowhere`: so many attempts find no one listening.
    """

    name: str
    fault: Fault | None = None
    is_open: bool = False
    is_hasty: bool = False
    nowhere: int = 0

    def __str__(self) -> str:
        return self.name


def troubles(page: Page, elsewhere: str) -> Iterator[Trouble]:
    """All of them. What leaves something behind on a connection comes before a refusal, which an
    answer to an earlier call would turn into a success."""
    refusal = Trouble("refused", Fault("refuse", code=plain_code(page)))
    yield Trouble("nothing")
    yield refusal
    yield Trouble("answered twice", Fault("twice"))
    yield replace(refusal, name="refused after an answer too many")
    yield Trouble("answered slowly", Fault("late", seconds=SHORT))
    for trouble in silent():
        yield trouble
        yield replace(refusal, name=f"refused after: {trouble}")
    yield from told_by_status(elsewhere)
    yield from told_by_code(page)
    yield Trouble("no one listened at first", nowhere=1)
    yield Trouble("no one listens", nowhere=99)


def silent() -> Iterator[Trouble]:
    """No whole answer comes, or none that can be read."""
    yield Trouble("cut before", Fault("cut_before"), is_open=True)
    yield Trouble("cut after", Fault("cut_after"), is_open=True)
    yield Trouble("truncated", Fault("truncated"), is_open=True)
    yield Trouble("too late", Fault("late", seconds=LONG), is_open=True, is_hasty=True)
    for done in (False, True):
        word = "done" if done else "not done"
        ended, silence = (Fault("stall", seconds=s, done=done) for s in (SHORT, LONG))
        yield Trouble(f"ended, {word}", ended, is_open=True)
        yield Trouble(f"silence, {word}", silence, is_open=True, is_hasty=True)
        yield Trouble(f"garbage, {word}", Fault("garbage", done=done), is_open=True)
        yield Trouble(f"web page, {word}", Fault("html", done=done), is_open=True)


def told_by_status(elsewhere: str) -> Iterator[Trouble]:
    """An HTTP status alone. 307 and 308 say that the call was not processed, as 418 and 429 do."""
    for status in (418, 429):
        yield Trouble(f"HTTP {status}", Fault("status", status=status, headers=NOW))
    for status in (307, 308):
        redirect = Fault("redirect", status=status, location=elsewhere)
        yield Trouble(f"HTTP {status}", redirect)
    for done in (False, True):
        word = "done" if done else "not done"
        for status in (408, 500, 502, 503, 504):
            error = Fault("status", status=status, done=done)
            yield Trouble(f"HTTP {status}, {word}", error, is_open=True)
        for status in (301, 302, 303):
            redirect = Fault("redirect", status=status, location=elsewhere, done=done)
            yield Trouble(f"HTTP {status}, {word}", redirect, is_open=True)
        proxy = Fault("html", status=502, done=done)
        yield Trouble(f"web page with HTTP 502, {word}", proxy, is_open=True)


def told_by_code(page: Page) -> Iterator[Trouble]:
    """Codes of the venue that are more than a no."""
    for code in rate_codes(page.venue):
        yield Trouble(f"too many calls, {code}", Fault("refuse", code=code))
    for code in clock_codes(page):
        yield Trouble(f"wrong clock, {code}", Fault("refuse", code=code))
    for code in page.envelope.unknown:
        for done in (False, True):
            word = "done" if done else "not done"
            unclear = Fault("refuse", code=code, done=done)
            yield Trouble(f"{code}, {word}", unclear, is_open=True)


def plain_code(page: Page) -> str:
    """A code that says no and nothing else."""
    special = {*page.envelope.unknown, *rate_codes(page.venue), *clock_codes(page)}
    return next(
        code
        for kind in page.venue.errors
        if kind.base in ("NotFound", "InvalidRequest", "Rejected")
        for code in kind.codes
        if code not in special
    )


def rate_codes(venue: Venue) -> list[str]:
    kinds = [kind for kind in venue.errors if kind.base == "RateLimited"]
    return [code for kind in kinds for code in kind.codes]


def clock_codes(page: Page) -> list[str]:
    recipes = [one for one in page.venue.recipes if one.name == page.endpoint.recipe]
    return [code for recipe in recipes for code in recipe.clock_codes]
