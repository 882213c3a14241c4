"""Whether calls must be authenticated, by the most explicit word of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from venuegen.pages.blocks import Code
from venuegen.reading.bodies.examples import Examples
from venuegen.reading.findings import Findings
from venuegen.reading.prose import access
from venuegen.reading.routes.parts import Part
from venuegen.reading.sections import ASIDE, Section, samples, texts_of
from venuegen.vocabulary.flags import required_of

_TAGGED = re.compile(r"\((?P<tag>[A-Z][A-Z_ ,0-9-]{1,40})\)")
_PUBLIC_TAGS = frozenset(("NONE", "PUBLIC", "MARKET_DATA", "MARKET DATA"))
_PRIVATE_TAGS = frozenset(
    ("TRADE", "USER_DATA", "USER_STREAM", "SIGNED", "PRIVATE", "MARGIN", "HMAC SHA256", "KEYED")
)
_TAG_IN_TITLE = re.compile(r"\b(?:security|auth)\s*:\s*(?P<tag>[A-Z_]{3,20})\b", re.IGNORECASE)
_KIND = re.compile(
    r"\b(?:(?P<private>private|authenticated|signed|secure)|public|unauthenticated|non-secure)\s+"
    r"(?:(?:http|rest|web)\s+)?(?:api|endpoints?|methods?|interfaces?|rest|http)\b",
    re.IGNORECASE,
)
_KEY_HEADERS = re.compile(
    r"api-?key|^(?:x-)?auth(?:orization|entication)$|signature|access-?key|^sign$|validate-appkey|-sign$",
    re.IGNORECASE,
)
_SIGNS_IN = re.compile(r"^\s*(?:curl\b.*\s)?(?:-u|--user)\s+[\"']?[<$\w{]", re.IGNORECASE)
_REQUEST = re.compile(r"(?:GET|POST|PUT|DELETE|PATCH) /|curl\b")
_CREDENTIAL = re.compile(
    r"[A-Z-]*(?:API-?KEY|ACCESS-?KEY|-SIGN|SIGNATURE|AUTHORIZATION)[A-Z-]*\s*:", re.IGNORECASE
)
_KEY_NAMES = frozenset(
    ("signature", "sign", "accesskey", "access_key", "api_key", "apikey", "accesskeyid")
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether calls must be authenticated, by which rule and on which line."""

    value: bool
    rule: str
    line: int


def auth_of(
    part: Part, examples: Examples, names: Sequence[str], findings: Findings
) -> bool | None:
    """The most explicit word counts; a weaker one that says otherwise is told."""
    verdicts = list(_verdicts(part, examples, names))
    if not verdicts:
        return None
    best = verdicts[0]
    other = next((verdict for verdict in verdicts[1:4] if verdict.value != best.value), None)
    if other is not None and other.rule != "permission":
        said = {True: "private", False: "public"}
        findings.warn(
            "auth-disagrees",
            other.line,
            f"line {other.line} says {said[other.value]}, line {best.line} says "
            f"{said[best.value]}: {said[best.value]} holds, being more explicit",
            "auth",
        )
    findings.because("auth", best.rule, best.line)
    return best.value


def _verdicts(part: Part, examples: Examples, names: Sequence[str]) -> Iterator[Verdict]:
    labelled = [section for section in part.sections if section.meaning == "auth"]
    for section in labelled:
        said = required_of(section.value.strip(" .`*").split("\n")[0]) if section.value else None
        if isinstance(said, bool):
            yield Verdict(said, "signature-line", section.line)
    for text, line in ((part.tail, part.path_line), (part.title, part.title_line)):
        yield from _by_tag(text, line)
    for section in labelled:
        yield from _by_words(section)
    told = ASIDE | {"auth", "notes"} if labelled else ASIDE | {"auth"}
    for section in part.sections:
        if section.scope is None or section.scope.meaning not in told:
            yield from _by_sentences(section)
    for section in part.sections:
        yield from _by_closing_words(section)
    for heading in part.above:
        if (kind := _KIND.search(heading.text)) is not None:
            yield Verdict(kind["private"] is not None, "heading-above", heading.first_line)
    for section in part.sections:
        if section.meaning == "permission":
            yield Verdict(True, "permission", section.line)
    for code in examples.codes:
        header = next((header for header in code.headers if _KEY_HEADERS.search(header.name)), None)
        if header is not None:
            yield Verdict(True, "sample-sends-credentials", header.line)
    for section in part.sections:
        for block in samples(section):
            if (shown := _credentials_in(block)) is not None:
                yield Verdict(True, "sample-sends-credentials", shown)
    if any(name.lower() in _KEY_NAMES for name in names):
        yield Verdict(True, "credential-among-parameters", part.path_line)


def _credentials_in(block: Code) -> int | None:
    """The line of a raw request or curl call, however folded, that carries a key or a signature."""
    first = next((line.strip() for line in block.lines if line.strip()), "")
    if not _REQUEST.match(first):
        return None
    at = next(
        (
            at
            for at, line in enumerate(block.lines)
            if _CREDENTIAL.search(line) or _SIGNS_IN.match(line)
        ),
        None,
    )
    return None if at is None else block.line(block.first_line + at)


def _by_tag(text: str, line: int) -> Iterator[Verdict]:
    for found in _TAGGED.finditer(text):
        tag = found["tag"].strip()
        if tag in _PUBLIC_TAGS:
            yield Verdict(False, "tag", line)
        elif tag in _PRIVATE_TAGS or tag.startswith("HMAC"):
            yield Verdict(True, "tag", line)
    if (said := _TAG_IN_TITLE.search(text)) is not None:
        tag = said["tag"].upper()
        if tag in _PUBLIC_TAGS or tag in _PRIVATE_TAGS:
            yield Verdict(tag in _PRIVATE_TAGS, "tag", line)
    if text and (found_in_tail := access.auth(text, line)) is not None and "(" in text:
        yield Verdict(found_in_tail.value, "tag", line)


def _by_words(section: Section) -> Iterator[Verdict]:
    """The section about authentication: its sentences, or a bare word."""
    text = section.text
    found = access.auth(text, section.line)
    if found is not None:
        yield Verdict(found.value, found.rule, _line_in(section, found.line))
        return
    first = text.strip().lower()
    if first.startswith(("required", "yes", "private", "signed", "bearer", "需要", "是")):
        yield Verdict(True, "auth-section", section.line)
    elif first.startswith(("not required", "none", "no", "public", "不需要", "否", "无")):
        yield Verdict(False, "auth-section", section.line)


def _by_sentences(section: Section) -> Iterator[Verdict]:
    for text, line in texts_of(section):
        found = access.auth(text, line) if _is_sentence(text) else None
        if found is not None:
            yield Verdict(found.value, found.rule, found.line)


def _by_closing_words(section: Section) -> Iterator[Verdict]:
    """A sentence about authentication that stands behind tables and examples."""
    if section.scope is not None and section.scope.meaning in (
        "request",
        "response",
        "response-example",
    ):
        for text, line in texts_of(section):
            if (
                _is_sentence(text)
                and len(text) < 120
                and (found := access.auth(text, line)) is not None
            ):
                yield Verdict(found.value, found.rule, found.line)


def _is_sentence(text: str) -> bool:
    """Not a bare word, but for the two that say it all; scripts without spaces have no words."""
    return " " in text or not text.isascii() or text.strip().lower() in ("public", "private")


def _line_in(section: Section, line: int) -> int:
    return min(max(line, section.line), max(section.last_line, section.line))
