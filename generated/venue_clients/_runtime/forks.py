"""What a process must not share with the one it was forked from: connections, locks, calls that
other threads had under way."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class _Renewed(Protocol):
    def after_fork(self) -> None:
        """Begin anew, in a child process. No lock may be taken: a thread that is no more may hold
        it."""


_renewed: WeakSet[_Renewed] = WeakSet()
_abandoned: list[object] = []


def renewed_after_fork(one: _Renewed) -> None:
    """Call `after_fork` of this object in each child process, as long as it lives."""
    _renewed.add(one)


def abandon(one: object) -> None:
    """Keep, for ever and untouched, what is still in use in the parent process: closing it, even by
    the garbage collector, would reach the parent through what both share (TLS, epoll)."""
    _abandoned.append(one)


def _after_fork() -> None:
    for one in list(_renewed):
        one.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_after_fork)
