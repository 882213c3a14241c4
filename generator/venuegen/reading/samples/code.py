"""What sample code tells: the call it makes, the names it sends and those it reads back.

Python, Java, JavaScript, Go, shell and raw requests are read by one set of rules about what they
share: literals with keys, `put("key", value)`, `name["key"] = value`, query texts, curl's flags.
Nothing is run, and nothing that looks like a parameter is certain: callers compare it with tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from venuegen.reading.samples.code_facts import CodeSample, Url
from venuegen.reading.samples.code_reads import reads_of
from venuegen.reading.samples.code_request import CodeRequest
from venuegen.reading.samples.code_tokens import Kind, Word, words
from venuegen.reading.samples.code_walk import CodeWalk

_REQUEST_LINE = re.compile(r"^\s*(GET|POST|PUT|DELETE|PATCH) +(https?://\S+|/\S*?)(?:\s|$)")
_HOST = re.compile(r"(?<![a-z])Host: *([a-z0-9][a-z0-9.\-]*)")
_HEADER_LINE = re.compile(r"^\s*([A-Za-z][\w\-]*): +(\S.*)$")
_MARKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("curl", re.compile(r"^\s*(?:\$ )?curl\b")),
    ("http", _REQUEST_LINE),
    ("go", re.compile(r"^\s*(?:package \w+$|func \w+\(|\w+ := )")),
    ("php", re.compile(r"^\s*(?:<\?php|\$\w+ = )")),
    (
        "javascript",
        re.compile(r"^\s*(?:const|let|var|await|async function|function) |=> \{|require\("),
    ),
    ("java", re.compile(r"^\s*(?:public |import java|Map<|String \w+ =|\w+\.put\(\")")),
    (
        "python",
        re.compile(r"^\s*(?:import \w|from [\w.]+ import|def \w|print\(|\w+ = [{\"'\w]|assert )"),
    ),
)


def read_code(lines: Sequence[str], first_line: int, step: int = 1) -> CodeSample:
    """Read sample code. `step` is 0 where all its lines stand on one line of the page."""
    found = words(lines, first_line, step)
    language = _language(lines, found)
    request = CodeWalk(found, language).read()
    if language == "http":
        _read_request(lines, first_line, step, request)
    return CodeSample(
        language=language,
        line=first_line,
        last_line=first_line + max(len(lines) - 1, 0) * step,
        method=request.method.text.upper() if request.method else None,
        method_line=request.method.line if request.method else None,
        urls=tuple(dict.fromkeys(request.urls)),
        sent=tuple(dict.fromkeys(s for s in request.sent if s.place != "header")),
        headers=tuple(dict.fromkeys(s for s in request.sent if s.place == "header")),
        read=tuple(reads_of(lines, first_line, step, frozenset(request.roots))),
        calls=tuple(dict.fromkeys(request.calls)),
    )


def _read_request(lines: Sequence[str], first_line: int, step: int, request: CodeRequest) -> None:
    """The first line, the headers and the host of a raw request."""
    for index, text in enumerate(lines):
        line = first_line + index * step
        if opening := _REQUEST_LINE.match(text):
            request.method = request.method or Word(Kind.NAME, opening[1], line)
            path, _, query = opening[2].partition("?")
            if path.startswith("/"):
                request.urls.append(Url(None, path, line))
                request.pairs(f"?{query}", line, "query")
        if host := _HOST.search(text):
            request.urls.append(Url(f"https://{host[1].rstrip('.')}", None, line))
        elif header := _HEADER_LINE.match(text):
            request.add(header[1], header[2], "text", line, "header", "literal")
        elif text.lstrip().startswith(("{", "[")):
            return


def _language(lines: Sequence[str], found: Sequence[Word]) -> str:
    for line in lines:
        for language, mark in _MARKS:
            if mark.search(line):
                return language
    return "curl" if any(w.kind is Kind.FLAG for w in found) else "unknown"
