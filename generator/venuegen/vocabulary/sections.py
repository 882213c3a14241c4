# ruff: noqa: E501, RUF001 (tables of words, in the signs that pages hold)
"""What headings and labels of documentation pages mean, in the languages that venues write.

A heading is read as a set of concepts: each of its words must be known here, so that a title such as
"Cancel Order" means nothing, and "Request Parameters", "Parameters" and "请求参数" mean the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Meaning = Literal[
    "request", "response", "request-example", "response-example", "example", "errors", "error-example",
    "route", "method", "hosts", "auth", "permission", "rate-limit", "weight", "description", "notes",
    "enums", "details", "code", "changes", "websocket", "category", "source",
]  # fmt: skip

#: Words (singular, lower case) by the concept they stand for.
CONCEPTS: dict[str, str] = {
    "request": "request input req",
    "response": "response return returned output reply resp",
    "result": "result",
    "parameter": "parameter attributes variable param argument arg field attribute property parm",
    "query": "query querystring",
    "path": "path",
    "uri": "url uri endpoint route",
    "address": "address",
    "base": "base server host hostname domain",
    "environment": "environment",
    "body": "body payload",
    "header": "header",
    "schema": "schema content structure format",
    "example": "example sample demo usage snippet",
    "code": "code",
    "success": "success successful",
    "error": "error failure failed exception",
    "status": "status",
    "method": "method verb",
    "type": "type",
    "auth": "authentication authorization authorisation auth security authenticated authorizations",
    "signature": "signature sign signed signing",
    "verification": "verification required verified",
    "permission": "permission scope permissions privilege",
    "rate": "rate frequency flow",
    "limit": "limit limiting throttle ratelimit",
    "rule": "rule",
    "weight": "weight",
    "description": "description desc introduction overview summary function purpose",
    "note": "note precaution remark attention tip notice warning caution important reminder",
    "enum": "enum enumerated enumeration enumerate",
    "allowed": "allowed possible valid",
    "value": "value option",
    "detail": "detail detailed",
    "revision": "revision change changelog update version",
    "history": "history log record",
    "websocket": "websocket ws subscription subscribe push stream channel topic unsubscribe unsubscription",
    "category": "category",
    "source": "source",
    "language": "curl shell python java javascript js node nodejs php ruby golang typescript csharp jquery bash",
    "data": "data",
}  # fmt: skip

#: Words that may stand in a heading without changing its meaning.
FILLERS = frozenset([
    "the", "a", "an", "of", "for", "and", "in", "to", "on", "with", "by", "api", "interface",
    "http", "https", "rest", "restful", "json", "application", "list", "get", "post", "your",
    "object", "key", "this", "is", "as", "following", "below", "v", "optional", "ip", "uid",
    "all", "default",
])  # fmt: skip

#: What a set of concepts means; the first line that fits wins.
MEANINGS: tuple[tuple[str, Meaning], ...] = (
    ("websocket", "websocket"),
    ("revision history", "changes"),
    ("error example", "error-example"),
    ("error response", "errors"),
    ("error", "errors"),
    ("status code", "errors"),
    ("request example", "request-example"),
    ("response example", "response-example"),
    ("result example", "response-example"),
    ("success example", "response-example"),
    ("code example", "code"),
    ("language example", "code"),
    ("language code", "code"),
    ("detail description", "details"),
    ("detail parameter", "details"),
    ("enum", "enums"),
    ("allowed value", "enums"),
    ("rate limit", "rate-limit"),
    ("limit rule", "rate-limit"),
    ("request limit", "rate-limit"),
    ("limit", "rate-limit"),
    ("weight", "weight"),
    ("request method", "method"),
    ("request type", "method"),
    ("method", "method"),
    ("signature verification", "auth"),
    ("signature", "auth"),
    ("auth", "auth"),
    ("permission", "permission"),
    ("request address", "hosts"),
    ("base uri", "hosts"),
    ("base", "hosts"),
    ("environment", "hosts"),
    ("parameter header", "request"),
    ("parameter query", "request"),
    ("parameter path", "request"),
    ("parameter body", "request"),
    ("response parameter", "response"),
    ("response header", "source"),
    ("response body", "response"),
    ("response schema", "response"),
    ("response data", "response"),
    ("response value", "response"),
    ("response description", "response"),
    ("response result", "response"),
    ("response status", "errors"),
    ("request parameter", "request"),
    ("request query", "request"),
    ("request body", "request"),
    ("request header", "request"),
    ("request schema", "request"),
    ("request data", "request"),
    ("request uri", "route"),
    ("request path", "route"),
    ("parameter", "request"),
    ("response", "response"),
    ("uri example", "example"),
    ("uri", "route"),
    ("address", "route"),
    ("path", "route"),
    ("header", "request"),
    ("query", "request"),
    ("body", "request"),
    ("example", "example"),
    ("language", "code"),
    ("description", "description"),
    ("note", "notes"),
    ("category", "category"),
    ("source", "source"),
)  # fmt: skip

#: Headings that are not the sum of their words.
PHRASES: dict[str, Meaning] = {
    "http request": "route",
    "request": "request",
    "request address": "hosts",
    "usage": "code",
    "code": "code",
    "code sample": "code",
    "request sample": "request-example",
    "response sample": "response-example",
    "result": "response",
    "data update": "response",
    "success": "response-example",
    "api key permission": "permission",
    "websocket url": "websocket",
    "data source": "source",
    "error code": "errors",
    "body parameter example": "request-example",
    "response detail": "response",
    "unfilled order count": "notes",
    "order rate limit": "rate-limit",
    "updated": "source",
    "query string": "request",
    "query string parameter": "request",
    "form": "request",
    "form data": "request",
    "form parameter": "request",
    "inputs": "request",
    "input": "request",
    "mandatory parameter": "request",
    "body param": "request",
    "resource": "route",
    "resource url": "route",
    "resource uri": "route",
    "requires signature": "auth",
    "requires authentication": "auth",
    "auth required": "auth",
}

#: Longer stretches of Chinese, Japanese and Korean, told by what they contain; the first line wins.
STRETCHES: tuple[tuple[str, Meaning], ...] = (
    ("订阅", "websocket"), ("推送", "websocket"),
    ("错误示例", "error-example"), ("失败示例", "error-example"), ("错误", "errors"), ("异常", "errors"),
    ("请求示例", "request-example"), ("请求样例", "request-example"), ("代码示例", "code"),
    ("返回示例", "response-example"), ("响应示例", "response-example"), ("返回样例", "response-example"),
    ("请求方法", "method"), ("请求方式", "method"), ("请求类型", "method"),
    ("请求地址", "route"), ("接口地址", "route"), ("请求路径", "route"), ("接口路径", "route"),
    ("http请求", "route"), ("请求url", "route"),
    ("频率限制", "rate-limit"), ("限速", "rate-limit"), ("限频", "rate-limit"), ("限流", "rate-limit"),
    ("权重", "weight"), ("认证", "auth"), ("鉴权", "auth"), ("签名", "auth"), ("权限", "permission"),
    ("枚举", "enums"), ("请求头", "request"), ("请求体", "request"), ("路径参数", "request"),
    ("查询参数", "request"), ("请求参数", "request"), ("入参", "request"),
    ("返回参数", "response"), ("响应参数", "response"), ("返回字段", "response"), ("响应字段", "response"),
    ("返回值", "response"), ("返回结果", "response"), ("出参", "response"), ("返回数据", "response"),
    ("响应", "response"), ("返回", "response"), ("请求", "request"), ("参数", "request"),
    ("注意事项", "notes"), ("备注", "notes"), ("注意", "notes"), ("说明", "description"),
    ("描述", "description"), ("示例", "example"),
)  # fmt: skip

_PLACES = (("path", "path"), ("路径", "path"), ("query", "query"), ("查询", "query"),
           ("header", "header"), ("请求头", "header"), ("body", "body"), ("请求体", "body"),
           ("form data", "body"), ("form param", "body"))  # fmt: skip
_WORDS = {word: concept for concept, words in CONCEPTS.items() for word in words.split()}
_SETS: tuple[tuple[frozenset[str], Meaning], ...] = tuple(
    (frozenset(words.split()), meaning) for words, meaning in MEANINGS
)
_WORD = re.compile(r"[a-z]+|\d+")
_NO_HEADING = re.compile(r"[={};\"\\|]")
_ASIDE = re.compile(r"\s*[(（][^()（）]{1,60}[)）]\s*[:：]?\s*$")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Label:
    """What a heading means, and the place of the parameters below it where it names one."""

    meaning: Meaning
    place: Literal["query", "path", "body", "header"] | None = None


@lru_cache(maxsize=20_000)
def label_of(text: str) -> Label | None:
    """The meaning of a heading or of a label before a colon; None where it is not one of these."""
    if not text or len(text) > 80 or _NO_HEADING.search(text):
        return None
    lowered = text.lower().strip(" \t:：.*#`>_[]【】、0123456789")
    if not lowered:
        return None
    meaning = _meaning_of(_ASIDE.sub("", lowered)) or _meaning_of(lowered.strip("()[]【】 :："))
    if meaning is None:
        return None
    place = next((place for word, place in _PLACES if word in lowered), None)
    return Label(meaning, place if meaning == "request" else None)  # type: ignore[arg-type]


def _meaning_of(text: str) -> Meaning | None:
    return _wide(text) if _WIDE.search(text) else _meaning(text)


def _wide(text: str) -> Meaning | None:
    squeezed = text.replace(" ", "")
    if len(squeezed) > 16:
        return None
    return next((meaning for part, meaning in STRETCHES if part in squeezed), None)


def _meaning(text: str) -> Meaning | None:
    words = [_singular(word) for word in _WORD.findall(text)]
    if not words or len(words) > 7:
        return None
    if (exact := PHRASES.get(" ".join(words))) is not None:
        return exact
    concepts: set[str] = set()
    for word in words:
        concept = _WORDS.get(word)
        if concept is not None:
            concepts.add(concept)
        elif word not in FILLERS and not word.isdigit():
            return None
    return next((meaning for need, meaning in _SETS if need <= concepts), None)


def _singular(word: str) -> str:
    if (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is"))
        and word not in _WORDS
    ):
        return word[:-1]
    return word
