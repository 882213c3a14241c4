"""Looks for credentials in all that a test run shows to people: a canary is searched for.

Every credential that a test gives to a client holds one of `MARKS`. While a test runs, the marks
are searched for in each log record at DEBUG level, in each captured text and warning, in each
exception that left a call of a client (with its causes and the local variables of its frames), and
in what the clients show of themselves. A find fails that very test.
"""

from __future__ import annotations

import inspect
import logging
import sys
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any
from weakref import WeakSet

import pytest

MARKS = ("CANARY", "mock-")
#: What the documentation of the venues prints is no secret; it is given as it stands there.
PUBLISHED = frozenset({"your_api_key", "your_api_secret"})
TESTS = str(Path(__file__).parents[1])
_MOST_KEPT = 200


class Canary:
    """What was searched in this run, and what was found in the test that runs now."""

    def __init__(self) -> None:
        self.searched: Counter[str] = Counter()
        self.finds: list[str] = []
        #: Exceptions that left a client, until they are searched.
        self.left: dict[BaseException, None] = {}
        self._clients: list[Any] = []
        self._patch = pytest.MonkeyPatch()
        self._listener = Listener(self)
        self._level = logging.root.level

    def begin(self) -> None:
        """A test begins: hear its log lines, its warnings, and what it reads of its output."""
        show, read = warnings.showwarning, pytest.CaptureFixture.readouterr

        def showwarning(message: Warning | str, *rest: Any, **named: Any) -> None:
            self.search("texts", "a warning", str(message))
            show(message, *rest, **named)

        def readouterr(capture: pytest.CaptureFixture[Any]) -> Any:
            captured = read(capture)
            self.search("texts", "what the test captured", f"{captured.out}{captured.err}")
            return captured

        self._patch.setattr(warnings, "showwarning", showwarning)
        self._patch.setattr(pytest.CaptureFixture, "readouterr", readouterr)
        logging.root.addHandler(self._listener)
        self._level = logging.root.level
        logging.root.setLevel(logging.DEBUG)

    def end(self, phase: str, sections: Sequence[tuple[str, str]]) -> list[str]:
        """What was found up to the end of a phase of the test."""
        for title, text in sections:
            if title in (f"Captured stdout {phase}", f"Captured stderr {phase}"):
                self.search("texts", title.lower(), text)
        self.search_what_left()
        self._search_clients()
        if phase == "teardown":
            self._patch.undo()
            logging.root.removeHandler(self._listener)
            logging.root.setLevel(self._level)
        found, self.finds = list(dict.fromkeys(self.finds)), []
        return found

    def search(self, kind: str, where: str, text: str) -> None:
        """Note each mark in a text that people may see."""
        self.searched[kind] += 1
        for mark in MARKS:
            at = text.find(mark)
            if at >= 0:
                shown = text[max(0, at - 60) : at + 40]
                self.finds.append(f"{where} shows {mark}: …{shown}…")

    def record(self, record: logging.LogRecord) -> None:
        """A log line, what it was made of, and the exception that it tells of."""
        where = f"a log record of {record.name} ({record.levelname})"
        self.search("records", where, f"{record.getMessage()} {record.args!r}")
        if record.exc_info and record.exc_info[1] is not None:
            self._search_error(record.exc_info[1], where)

    def made(self, client: Any) -> None:
        self._clients.append(client)

    def search_what_left(self, most: int = 0) -> None:
        """Search the exceptions but the last `most`, which may be on their way."""
        for error in list(self.left)[: max(0, len(self.left) - most)]:
            if self.left.pop(error, error) is None:
                self.searched["exceptions"] += 1
                self._search_error(error, type(error).__name__)

    def _search_error(self, error: BaseException, where: str) -> None:
        for place, text in shown_by(error):
            self.search("shown", f"{where}, {place},", text)

    def _search_clients(self) -> None:
        clients, self._clients = self._clients, []
        for client in clients:
            self.searched["clients"] += 1
            for name, text in told_by(client):
                self.search("shown", f"{name} of {type(client).__name__}", text)
            self.finds += [
                f"{name} given to {type(client).__name__} holds none of {', '.join(MARKS)}: "
                "it would not be found anywhere"
                for name, secret in credentials_in_use(client)
                if not any(mark in secret for mark in MARKS) and secret not in PUBLISHED
            ]
        self.finds += [f"{name} is not watched" for name in unwatched()]


class Listener(logging.Handler):
    """Hears every logger. Without a lock: a Ctrl-C in a test must not leave it taken."""

    def __init__(self, canary: Canary) -> None:
        super().__init__()
        self._canary = canary

    def createLock(self) -> None:
        self.lock = None

    def emit(self, record: logging.LogRecord) -> None:
        self._canary.record(record)


CANARY = Canary()
WATCHED = WeakSet[ModuleType]()


def shown_by(error: BaseException) -> Iterator[tuple[str, str]]:
    """All that a crash reporter can show of an exception, with the place of each."""
    pending, seen = [error], set[int]()
    while pending:
        one = pending.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        kind = type(one).__name__
        notes = getattr(one, "__notes__", ())
        yield f"text of {kind}", f"{one} {one!r} {one.args!r} {notes!r} {vars(one)!r}"
        for frame in frames_of_clients(one):
            for name, value in frame.f_locals.items():
                yield f"{name} in {frame.f_code.co_qualname}", safe_repr(value)
        inner = [one.__cause__, one.__context__, getattr(one, "outcome_unknown", None)]
        inner += one.exceptions if isinstance(one, BaseExceptionGroup) else ()
        pending += [each for each in inner if each is not None]


def frames_of_clients(error: BaseException) -> Iterator[FrameType]:
    """The frames of clients and of all that they called; those of tests hold their credentials."""
    inside = False
    for frame, _ in traceback.walk_tb(error.__traceback__):
        inside = inside or package_of(frame.f_globals.get("__name__", "")) is not None
        if inside and not frame.f_code.co_filename.startswith(TESTS):
            yield frame


def safe_repr(value: object) -> str:
    try:
        return repr(value)
    except Exception as error:  # half made when it failed
        return f"<{type(error).__name__}>"


def told_by(client: Any) -> Iterator[tuple[str, str]]:
    """What a client shows of itself, from the outside in."""
    yield "the repr", repr(client)
    yield "vars()", repr(vars(client))
    shell = client._shell
    if shell is not None:
        core = shell._core
        for part in (shell, core, core.signer, core.tokens):
            yield f"the {type(part).__name__}", f"{part!r} {getattr(part, '__dict__', '')!r}"


def credentials_in_use(client: Any) -> Iterator[tuple[str, str]]:
    """By name. An e-mail address is none."""
    if client._shell is None:
        return
    signer = client._shell._core.signer
    known = [(name, given) for name, given in signer._given.items() if not callable(given)]
    for bound in signer._bound.values():
        if bound.latest is not None:
            known += [(name, getattr(bound.latest, name)) for name in bound.recipe.names]
    yield from ((name, one.reveal()) for name, one in known if one and name != "email")


def package_of(module: str) -> str | None:
    """The package of clients that a module is part of."""
    package = module.partition(".")[0]
    return package if package.endswith("_clients") else None


def watch(package: str) -> None:
    """See each client of a generated package, and each exception that leaves one."""
    shells = import_module(f"{package}._runtime.shells")
    base = import_module(f"{package}._runtime.client")._Base
    for shell in (shells.Shell, shells.AsyncShell):
        for name in ("_data", "_raw", "_prepare"):
            setattr(shell, name, watched(getattr(shell, name)))
    make = base.__init__

    def init(self: Any, *given: Any, **named: Any) -> None:
        try:
            make(self, *given, **named)
        except BaseException as error:
            CANARY.left[error] = None
            raise
        CANARY.made(self)

    base.__init__ = init
    WATCHED.add(shells)


def watched(call: Callable[..., Any]) -> Callable[..., Any]:
    """A method of a shell whose exceptions are kept, to be searched when they came where they are
    caught. Nothing is called after the call: there a Ctrl-C would take the place of its outcome."""
    left = CANARY.left

    def blocking(shell: Any, endpoint: Any, values: Any, options: Any) -> Any:
        CANARY.search_what_left(_MOST_KEPT)
        try:
            return call(shell, endpoint, values, options)
        except BaseException as error:
            left[error] = None
            raise

    async def awaited(shell: Any, endpoint: Any, values: Any, options: Any) -> Any:
        CANARY.search_what_left(_MOST_KEPT)
        try:
            return await call(shell, endpoint, values, options)
        except BaseException as error:
            left[error] = None
            raise

    return awaited if inspect.iscoroutinefunction(call) else blocking


def unwatched() -> list[str]:
    """Packages of clients at work that no one asked to watch."""
    return [
        name
        for name, module in list(sys.modules.items())
        if name.endswith("._runtime.shells") and package_of(name) and module not in WATCHED
    ]
