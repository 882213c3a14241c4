"""A page file, read once: what it says and teaches is kept until the page or its reader changes."""

from __future__ import annotations

import hashlib
import json
import platform
from functools import cache, cached_property
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from venuegen.cache import Cache, Form
from venuegen.digests import code_of, digest_of
from venuegen.facts import PageFacts
from venuegen.reading.learning import Lesson, lesson_of
from venuegen.vocabulary import Words

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from venuegen.pages import Document

T = TypeVar("T")

#: The code that shapes facts, and the libraries that it reads pages with and keeps facts by.
_CODE = ("pages", "reading", "vocabulary", "facts.py", "diagnostics.py")
_LIBRARIES = ("ftfy", "markdown-it-py", "pydantic", "pyyaml")


def _to_text(value: object) -> str:
    from pydantic_core import to_json

    return to_json(value, inf_nan_mode="constants").decode()


def _form_of(type_: type[T]) -> Form[T]:
    @cache
    def adapter() -> TypeAdapter[T]:
        from pydantic import TypeAdapter

        return TypeAdapter(type_)

    return Form(_to_text, lambda text: adapter().validate_json(text))


_FACTS = _form_of(PageFacts)
_LESSON = _form_of(Lesson)


class PageFile:
    """A page of the disk. Nothing of it is parsed as long as the cache knows the answers."""

    def __init__(self, path: Path, source: str, cache: Cache) -> None:
        self._path = path
        self._source = source
        self._cache = cache

    def facts(self, words: Words) -> PageFacts:
        """What the page says, read with these words."""
        from venuegen.reading.page import read_page

        vocabulary = [sorted(known) for known in (words.types, words.flags, words.learned)]
        return self._cache.get(
            self._made_from("facts", self._source, vocabulary),
            lambda: read_page(self._document, words),
            _FACTS,
        )

    def lesson(self) -> Lesson:
        """What the page's tables teach."""
        return self._cache.get(
            self._made_from("lesson"), lambda: lesson_of(self._document), _LESSON
        )

    def _made_from(self, *what: object) -> str:
        content = hashlib.sha256(self._content).hexdigest()
        return json.dumps([*what, content, _tool()])

    @cached_property
    def _content(self) -> bytes:
        """Read once, so that the key and the facts are of the same text."""
        from venuegen.pages import content_of

        return content_of(self._path)

    @cached_property
    def _document(self) -> Document:
        from venuegen.pages import document_of

        return document_of(self._content, self._source)


@cache
def _tool() -> list[str]:
    versions = [f"{name} {version(name)}" for name in _LIBRARIES]
    return [digest_of(code_of(*_CODE)), platform.python_version(), *versions]
