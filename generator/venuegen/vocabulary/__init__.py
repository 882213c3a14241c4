# ruff: noqa: E501 (tables of words, in the signs that pages hold)
"""The words that pages are written in, as data: sections, columns, types, flags.

`Words` are what one reading goes by: the built-in ones, and those learned from a venue's intact
tables or kept in its venue.yaml.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

#: Type words as pages spell them, longest first where they are tried; case counts in run-together rows.
BUILT_IN_TYPES = frozenset(
    ["string", "String", "STRING", "int", "Int", "INT", "integer", "Integer", "INTEGER", "long", "Long", "LONG", "number", "Number", "NUMBER", "decimal", "Decimal", "DECIMAL", "bigdecimal", "BigDecimal", "BIGDECIMAL", "boolean", "Boolean", "BOOLEAN", "bool", "Bool", "BOOL", "float", "Float", "FLOAT", "double", "Double", "DOUBLE", "list", "List", "LIST", "array", "Array", "ARRAY", "object", "Object", "OBJECT", "map", "Map", "MAP", "enum", "Enum", "ENUM", "json", "JSON", "JSONObject", "JSONArray", "dict", "timestamp", "Timestamp", "TIMESTAMP", "date", "datetime", "short", "byte", "char", "text", "int32", "int64", "uint32", "uint64"]
) | {
    "Array of objects", "Array of object", "array of objects", "array of strings", "Array of strings",
    "array of object", "array of string", "Array of String", "String or Array of strings", "object array",
    "array[string]", "array[object]", "List<String>", "List<Object>", "List<Long>", "LIST<JSON>", "LIST<STRING>",
    "ARRAY OF STRING", "JSON LIST", "INT or STRING", "BOOL or STRING", "Array<string>", "Array<object>", "string[]",
    "object[]", "int[]", "Map<String,String>", "list<string>", "list<object>",
}  # fmt: skip
BUILT_IN_FLAGS = frozenset(
    [
        "true",
        "false",
        "True",
        "False",
        "TRUE",
        "FALSE",
        "yes",
        "no",
        "Yes",
        "No",
        "YES",
        "NO",
        "Conditional",
        "conditional",
        "Optional",
        "optional",
        "Required",
        "required",
        "Mandatory",
        "mandatory",
        "是",
        "否",
        "必填",
        "可选",
        "选填",
        "必须",
    ]
)


@dataclass(frozen=True, slots=True)
class Words:
    """The type and flag words that rows with lost separators are split by, as spelled."""

    types: frozenset[str] = BUILT_IN_TYPES
    flags: frozenset[str] = BUILT_IN_FLAGS
    #: Words learned from this venue; where one of them fits it is preferred to a built-in one.
    learned: frozenset[str] = frozenset()

    def plus(self, types: Iterable[str] = (), flags: Iterable[str] = ()) -> Words:
        """These words and those of a venue."""
        more_types, more_flags = frozenset(types), frozenset(flags)
        return Words(
            self.types | more_types, self.flags | more_flags, self.learned | more_types | more_flags
        )
