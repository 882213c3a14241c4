"""What is asked of a venue about a call whose outcome is unknown."""

from __future__ import annotations

from typing import Any

from .constraints import message
from .endpoint import Endpoint, Values
from .errors import InvalidArguments, OutcomeUnknown
from .values import fitting

_NOTHING: Values = {}


def question(
    of: Endpoint[Any], by: Endpoint[Any], unknown: OutcomeUnknown, given: Values = _NOTHING
) -> Values:
    """The arguments for a call of `by`: those given, and what a call of `of` sent that ended as
    `unknown`.

    `InvalidArguments` where that was another call, or sent nothing by which it can be found.
    """
    if unknown.endpoint != of.name:
        wrong = f"this is the outcome of {unknown.endpoint or 'no call'}, not of {of.name}"
        raise InvalidArguments(message(by, wrong))
    pairs = of.settled_by.by if of.settled_by is not None else None
    ids = [ours for _, ours in pairs or () if ours in of.ids]
    if ids and not any(name in unknown.arguments for name in ids):
        wrong = f"{of.name} was sent without {' and '.join(ids)}, by which it could be found"
        raise InvalidArguments(message(by, wrong))
    kinds = {parameter.name: parameter.kind for parameter in by.parameters}
    taken = {
        theirs: fitting(unknown.arguments[ours], kinds[theirs])
        for theirs, ours in pairs or ()
        if ours in unknown.arguments
    }
    return {**given, **taken}
