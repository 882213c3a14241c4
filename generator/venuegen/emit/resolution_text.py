"""Docstrings of the methods that resolve unknown outcomes and read the items of batches."""

from __future__ import annotations

from collections.abc import Iterator

from venuegen.emit.text import sentence
from venuegen.model import Endpoint, Resolution


def resolve_documentation(endpoint: Endpoint, found: Resolution) -> str:
    """The docstring of the method that finds out what became of a call."""
    about = f"What became of a `{endpoint.name}` whose outcome is unknown"
    if found.nothing:
        return f"{about}: nothing can be asked. {sentence(found.nothing)}"
    asked = ", then ".join(dict.fromkeys(f"`{query.call}`" for query in found.queries))
    several = " Gives one verdict for each of the items, in their order." if found.each else ""
    first = f"{about}: asks {asked}.{several}"
    needs = ""
    if found.ids:
        ids = " or ".join(f"`{name}`" for name in found.ids)
        needs = f" Nothing can be found where that call was sent without {ids}."
    caution = (
        "`unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once, "
        f"or again and again for `wait` seconds while that may tell more.{needs}"
    )
    return "\n\n".join([first, caution, *_undocumented(found)])


def _undocumented(found: Resolution) -> Iterator[str]:
    """Why some verdicts are never given."""
    missing = [
        what
        for what, seconds in (
            ("for how long the venue accepts a signed request", found.window),
            ("how soon its queries show a change", found.lag),
        )
        if seconds is None
    ]
    if missing:
        yield (
            f"No source says {' or '.join(missing)}: what is not there, or not yet so, proves "
            "nothing and stays `StillUnknown`."
        )


def outcomes_documentation(endpoint: Endpoint) -> str:
    """The docstring of the method that reads the items of a batch's answer."""
    return (
        f"What became of each item, by what `{endpoint.name}` returned: an accepted batch may hold "
        "items that were refused."
    )
