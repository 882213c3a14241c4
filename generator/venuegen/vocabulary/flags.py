# ruff: noqa: E501, RUF001 (tables of words, in the signs that pages hold)
"""Words of required columns, in the languages that venues write."""

from __future__ import annotations

import re
from functools import lru_cache

from venuegen.facts import Required

FLAGS: dict[str, Required] = {
    **dict.fromkeys(("true", "yes", "y", "required", "mandatory", "must", "1", "是", "必填", "必须", "必需",
                     "必选", "必传", "√", "✓", "✔", "✅", "o", "t", "ture"), True),
    **dict.fromkeys(("false", "no", "n", "optional", "not required", "non-mandatory", "not mandatory", "0",
                     "否", "可选", "选填", "非必填", "非必须", "不必填", "×", "✗", "✘", "x", "❌", "f", "flase",
                     "fasle", "option"), False),
    **dict.fromkeys(("conditional", "conditionally", "depends", "see description", "maybe", "条件必填",
                     "视情况", "有条件", "conditional required", "conditionally required"), "conditional"),
}  # fmt: skip

_OPTIONAL = re.compile(r"(?:optional|可选|选填)\s*[-:：,，–—](?!.*\bif\b)")
_MARKS = re.compile(r"[\s*†‡`.]+|\[\d+\]|<[^<>]*>|\(\d+\)")


@lru_cache(maxsize=10_000)
def required_of(cell: str) -> Required | None:
    """A required column's verdict; None where the cell is no word of such a column."""
    text = cell.strip().lower()
    if not text:
        return None
    found = FLAGS.get(_MARKS.sub(" ", text).strip())
    if found is not None:
        footnote = "*" in text.replace("**", "") or "†" in text
        return "conditional" if footnote else found
    if _OPTIONAL.match(text):
        return False
    first = re.split(r"[\s,;(（、]", text, maxsplit=1)[0]
    named = first in FLAGS and not first.isdigit()
    says = any(word in text for word in ("only", "required", "mandatory", "必填", "必须", "必需"))
    return "conditional" if named or says or " if " in f" {text} " else None


#: What says of a member of an answer that some answers lack it.
_ABSENT = (
    "not returned", "not be returned", "only returned", "returned only", "only present",
    "present only", "only exists", "exists only", "only included", "included only", "may be absent",
    "omitted if", "omitted when", "absent if", "absent when", "不返回", "才返回", "仅返回",
)  # fmt: skip


def may_be_absent(meaning: str) -> bool:
    """Whether the meaning of a member says that some answers lack it."""
    text = meaning.lower()
    return any(phrase in text for phrase in _ABSENT)
