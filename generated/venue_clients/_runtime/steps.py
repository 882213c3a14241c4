"""What a call may ask of the shell that drives it: the four things that take time."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, NamedTuple, TypeVar

from .secret import Giver
from .transport import Request, Timeout

T = TypeVar("T")


class Send(NamedTuple):
    """Send this; the reply is the `Response`, or a `TransportError` is thrown in."""

    request: Request
    timeout: Timeout


class Sleep(NamedTuple):
    """Wait that long."""

    seconds: float


class Ask(NamedTuple):
    """Call this function of the user's for a credential; the reply is what it gives, hidden."""

    give: Giver


class Once(NamedTuple):
    """Drive this conversation while no other one of the same name is driven. It looks first
    whether an earlier one has already done what it is for."""

    name: str
    conversation: Generator[Any, Any, None]


Step = Send | Sleep | Ask | Once

Conversation = Generator[Step, Any, T]
"""A call or a part of one: yields steps, is sent their replies, returns its result."""
