"""What venue.yaml says of finding out what became of a call whose outcome is unknown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from venuegen.venue.parts import EndpointName, Part

Role = Literal["id", "client_id", "symbol", "side", "size", "state"]
State = Literal["open", "filled", "cancelled"]
Meaning = Literal["open", "filled", "cancelled", "ended"]


class SecondsPart(Part):
    """A documented time, and the source that says so."""

    seconds: float | int = Field(ge=0)
    source: str = Field(min_length=1)


class MemoryPart(Part):
    """For how long a query finds a finished order, by the source; no `seconds` means for ever."""

    seconds: float | int | None = Field(default=None, gt=0)
    source: str = Field(min_length=1)


class OrdersPart(Part):
    """How orders are read from the answer of a query.

    `order` leads from roles to dotted members of an order, `items` to the list of them within what
    the query hands over. `shows` are the states in which orders are found here. `absent` has the
    codes that say that there is no such order. `most` is how many rows an answer has at most, where
    it comes in no pages.
    """

    order: Mapping[Role, str]
    items: str | None = None
    shows: tuple[State, ...]
    absent: tuple[str | int, ...] = ()
    remembers: MemoryPart | None = None
    most: int | None = Field(default=None, gt=0)


class ResolutionPart(Part):
    """What is known of a venue's queries; a time that no source documents is null."""

    signature_window: SecondsPart | None = None
    visibility_lag: SecondsPart | None = None
    states: Mapping[Meaning, tuple[str | int, ...]] = {}
    queries: Mapping[EndpointName, OrdersPart] = {}


class AskPart(Part):
    """One query: `by` leads from its parameters to those whose values they take, `given` are
    values of its own. `match` and `values` lead from parameters of the call in question to members
    of the answer: what a change is about, and what it sets."""

    call: EndpointName
    by: Mapping[str, str] = {}
    given: Mapping[str, str | int] = {}
    match: Mapping[str, str] = {}
    values: Mapping[str, str] = {}


class ResolvedByPart(Part):
    """How the outcome of a call is found out; see `venuegen.model.Resolution`.

    `sent` leads from roles to the parameters that say so of the order, `answer` from ids to dotted
    members of the call's own answer.
    """

    verdict: Literal["order", "cancel", "change"]
    sent: Mapping[Role, str] = {}
    each: tuple[str, ...] = ()
    gone: bool = False
    ask: tuple[AskPart, ...] = ()
    answer: Mapping[Literal["id", "client_id"], str] = {}
    nothing: str | None = Field(default=None, min_length=1)

    @model_validator(mode="after")
    def _consistent(self) -> ResolvedByPart:
        if bool(self.ask) == bool(self.nothing):
            text = "say what to `ask`, or in `nothing` why nothing can be asked"
            raise PydanticCustomError("resolved_by", text, {})
        identified = {"id", "client_id"} & set(self.sent)
        if self.ask and self.verdict != "change" and not self.gone and not identified:
            text = "`sent` must say by which parameter an order is found: id or client_id"
            raise PydanticCustomError("resolved_by", text, {})
        return self


class BatchPart(Part):
    """Where the answer of a batch says what became of each item: members of an item, the values of
    `code` that mean success, and those that leave it open."""

    items: str | None = None
    code: str
    success: tuple[str | int, ...]
    message: str | None = None
    unknown: tuple[str | int, ...] = ()
