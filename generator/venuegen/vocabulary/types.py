# ruff: noqa: E501 (tables of words, in the signs that pages hold)
"""Type words of documentation pages and the types they stand for."""

from __future__ import annotations

import re
from functools import lru_cache

#: Type words by the type they stand for (lower case).
TYPES: dict[str, str] = {
    "string": "string str varchar char text enum uuid email url date datetime timestamp password hash address "
    "字符串 字符 枚举 日期 base64 iso8601 time ulid hex binary",
    "integer": "integer int long short bigint int8 int16 int32 int64 uint uint8 uint32 uint64 biginteger unsigned "
    "byte i32 i64 u32 u64 booleanint intege 整数 整型 长整型 整形 unixtime millisecond milliseconds second seconds intger integar",
    "number": "number numeric num double float real float64 float32 数字 数值 浮点 浮点数 浮点型",
    "decimal": "decimal bigdecimal decima decimals money price 小数",
    "boolean": "boolean bool booleans 布尔 布尔值 布尔型",
    "array": "array list arr jsonarray set tuple vector slice arraylist 数组 列表 集合",
    "object": "object obj json jsonobject dict dictionary struct hash hashmap class model record 对象 结构体 字典",
    "map": "map",
    "any": "any mixed unknown",
    "null": "null none",
}  # fmt: skip

_BY_WORD: dict[str, str] = {
    word: kind for kind, words in TYPES.items() for word in words.split() if word != "hash"
}
_TOKEN = re.compile(r"[a-z]+\d*|[\u4e00-\u9fff]+")
_NOISE = frozenset(
    [
        "of",
        "or",
        "and",
        "the",
        "an",
        "a",
        "with",
        "format",
        "json",
        "type",
        "value",
        "values",
        "array's",
        "list's",
        "in",
    ]
)

#: Words of names and meanings that say: a price, size, amount, rate or fee.
MONEY_WORDS = frozenset(
    ("price", "px", "size", "sz", "qty", "quantity", "amount", "amt", "rate", "fee", "fees", "volume",
     "vol", "balance", "cost", "margin", "equity", "pnl", "upl", "profit", "notional", "value", "avg",
     "turnover", "available", "frozen", "locked", "total", "wgt", "collateral", "ratio", "bid", "ask",
     "bids", "asks", "funding", "interest", "prices", "amounts", "quantities", "leverage", "lever",
     "funds", "loss", "commission")
)  # fmt: skip
#: Of these, the words that a name may carry without being money.
PLAIN_NAMES = frozenset(
    ("total", "value", "lever", "leverage", "available", "locked", "frozen", "bid", "ask", "bids",
     "asks", "avg")
)  # fmt: skip
#: The last words of names that hold nothing but such a number, whatever type the page gives.
AMOUNTS = frozenset(
    ("price", "px", "size", "sz", "qty", "quantity", "amount", "amt", "fee", "fees", "funds", "volume",
     "vol", "balance", "cost", "equity", "pnl", "upl", "profit", "loss", "notional", "turnover", "bid",
     "ask", "commission", "margin")
)  # fmt: skip
#: Last words that say so only together with one of these.
AMOUNTS_OF = {
    "value": frozenset(
        ("position", "order", "notional", "quote", "base", "market", "trade", "exec", "contract",
         "usd", "usdt", "net", "cum", "asset", "margin", "collateral", "delivery")
    ),
    "rate": frozenset(
        ("fee", "fees", "funding", "interest", "maker", "taker", "borrow", "commission", "loan", "lending")
    ),
}  # fmt: skip
#: The nouns of meanings that are no such number.
PLAIN_NOUNS = frozenset(
    ("id", "ids", "time", "type", "types", "timestamp", "date", "mode", "status", "symbol",
     "currency", "currencies", "code", "name", "side", "flag", "method")
)  # fmt: skip
#: The last words of names that are none.
NO_AMOUNTS = PLAIN_NOUNS | frozenset(
    ("ts", "at", "asset", "coin", "state", "reason", "precision", "scale", "step", "limit", "ccy", "decimals", "digits", "level",
     "interval", "period", "unit", "source", "rule", "model", "enabled", "list", "text", "kind")
)  # fmt: skip
#: Last words that count what the rest of the name says: only a meaning makes them amounts.
COUNTS = frozenset(("count", "num", "number"))
#: First words of names of flags: `isMargin`, `hasFee`.
FLAGS = frozenset(("is", "has", "enable", "use", "allow", "support", "supports", "can"))
#: What a `size` counts that is no amount of anything.
COUNTED = frozenset(
    ("page", "pages", "records", "entries", "rows", "results", "items", "candles", "levels", "depth",
     "\u6761\u6570", "\u6bcf\u9875")
)  # fmt: skip
#: Words of names that say the same of a `size`.
COUNTED_NAMES = frozenset(("page", "batch", "window", "queue", "buffer", "chunk", "file", "image"))
_PREPOSITIONS = frozenset(
    ("in", "of", "for", "to", "at", "on", "by", "with", "that", "which", "from", "when")
)
_CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


@lru_cache(maxsize=10_000)
def type_of(words: str) -> str | None:
    """The type expression for a page's type words: `Array of objects` is `array<object>`.

    None where no word of it is known.
    """
    text = words.strip().lower().replace("`", "")
    if not text:
        return None
    for mark in ("|", "/", " or ", "、", ","):
        if mark in text and "<" not in text and "(" not in text:
            parts = [type_of(part) for part in text.split(mark)]
            told = [part for part in dict.fromkeys(parts) if part and part != "null"]
            return "|".join(told) if told else None
    kinds = [
        _BY_WORD.get(token) or _BY_WORD.get(_singular(token)) for token in _TOKEN.findall(text)
    ]
    known = [kind for kind in kinds if kind]
    if not known:
        return None
    if "array" in known or "[]" in text:
        return _list_type(text, known)
    if known[0] == "map":
        return "map<any>"
    return known[0]


_LIST_OF_LISTS = re.compile(r"(?:array|list)s?\s*(?:of\s+|<|\[|\()\s*(?=array|list)|\[\](?=\[\])")
_JSON_LIST = re.compile(r"\s*json\s+(?:array|list)\b")


def _list_type(text: str, known: list[str]) -> str:
    """`array of array of string`; the items of a `JSON list` are not told."""
    inner = [kind for kind in known if kind not in ("array", "null")]
    item = "any" if _JSON_LIST.match(text) else inner[0] if inner else ""
    for _ in _LIST_OF_LISTS.findall(text):
        item = f"array<{item}>" if item else "array"
    return f"array<{item}>" if item else "array"


@lru_cache(maxsize=10_000)
def is_type_line(text: str) -> bool:
    """Whether a line is nothing but a type: `string`, `array of strings`, `string <email>`, `string | null`."""
    if len(text) > 40 or not text[:1].isalpha():
        return False
    words = _TOKEN.findall(re.sub(r"<[^<>]*>|\([^()]*\)", " ", text.lower()))
    known = [word for word in words if word in _BY_WORD or _singular(word) in _BY_WORD]
    noise = _NOISE - {"json", "value", "values", "type", "format"}
    return (
        bool(known)
        and known[0] == words[0]
        and all(word in known or word in noise for word in words)
    )


def is_number(words: str) -> bool:
    """Whether a page's type words say a number that is no text: `float64`, `BigDecimal`, but not
    `decimal string`, nor `decimal` alone, which many write as a text."""
    tokens = _TOKEN.findall(words.lower())
    kinds = {_BY_WORD.get(token) for token in tokens}
    return ("number" in kinds or "bigdecimal" in tokens) and "string" not in kinds


def is_nullable(words: str) -> bool:
    return "null" in _TOKEN.findall(words.lower())


@lru_cache(maxsize=10_000)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a wire name: `avgFillPrice`, `avg_fill_price`."""
    return tuple(word.lower() for word in _CAMEL.findall(name))


def is_money(name: str, meaning: str = "") -> bool:
    """Whether a name (or, failing that, the first words of its meaning) says price, size, amount, rate, fee."""
    words = name_words(name)
    if not words or _is_plain(words) or _head(meaning) in PLAIN_NOUNS or _counts(words, meaning):
        return False
    if words[-1] not in COUNTS and (
        words[-1] in AMOUNTS or _is_compound(words) or MONEY_WORDS.intersection(words) - PLAIN_NAMES
    ):
        return True
    first = meaning.lower().replace("`", " ").split()[:5]
    return bool((MONEY_WORDS - PLAIN_NAMES).intersection(word.strip(".,;:()") for word in first))


def is_amount(name: str, meaning: str = "") -> bool:
    """Whether a text of this name is a price, size or amount though no sample shows one."""
    words = name_words(name)
    if not words or "%" in meaning or not is_money(name, meaning):
        return False
    return words[-1] in AMOUNTS or _is_compound(words)


def _is_compound(words: tuple[str, ...]) -> bool:
    """`positionValue`, `takerFeeRate`: the last word is an amount with one of the others."""
    return not AMOUNTS_OF.get(words[-1], frozenset()).isdisjoint(words[:-1])


def _is_plain(words: tuple[str, ...]) -> bool:
    """Times, ids, codes, counts and flags, whatever they are of."""
    return words[-1] in NO_AMOUNTS or (len(words) > 1 and words[0] in FLAGS)


_PHRASE_END = re.compile(r"[\n\v(,.;:/\[]")
_WORDS_OF_A_PHRASE = 6


def _head(meaning: str) -> str:
    """The noun of a description's first words: of `Fee currency`, or `Type of the fee`."""
    words = _PHRASE_END.split(meaning.lower().replace("`", " "), maxsplit=1)[0].split()
    end = next((i for i, word in enumerate(words) if word in _PREPOSITIONS), len(words))
    return words[end - 1] if 0 < end <= _WORDS_OF_A_PHRASE else ""


_COUNTED_THINGS = re.compile(
    r"\bnumber of (?:orders|trades|records|entries|rows|results|items|candles|data)|\[\d+\s?[-,~]\s?\d+\]"
)


def _counts(words: tuple[str, ...], meaning: str) -> bool:
    """A size of pages, and one of which the text says that it counts records."""
    if words[-1] not in ("size", "sz", "quantity", "qty", "amount"):
        return False
    lower = meaning.lower()
    if _COUNTED_THINGS.search(lower):
        return True
    told = {word.strip(".,;:()`") for word in lower.split()}
    return bool(COUNTED_NAMES.intersection(words) or COUNTED & told)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") else word
