# ruff: noqa: E501, RUF001 (tables of words, in the signs that pages hold)
"""What the header cells of tables mean, in the languages that venues write."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

Column = Literal[
    "name", "type", "required", "optional", "description", "default", "range", "place", "example",
    "index", "length", "http", "code", "error", "message", "environment", "address", "value",
    "method", "path", "schema", "version", "date",
]  # fmt: skip

#: Header cells by the column they head (lower case, without spaces around).
HEADERS: dict[Column, str] = {
    "name": "name|parameter|parameters|param|params|parameter name|param name|field|fields|field name|key"
    "|attribute|property|argument|variable|element|item|parameter id|名称|参数|参数名|参数名称|字段|字段名|字段名称|名字|属性",
    "type": "type|data type|datatype|parameter type|field type|types|类型|数据类型|参数类型|字段类型",
    "required": "required|mandatory|is required|required?|mandatory?|must|necessary|true or false|compulsory|requirement"
    "|required or not|whether required|is mandatory|need|need?|是否必填|是否必须|是否必需|是否必选|必填|必选|必须|必需|是否必传|必传|必输",
    "optional": "optional|optional?|is optional|是否可选|可选",
    "description": "description|desc|descriptions|comments|comment|notes|note|meaning|remark|remarks|explanation|details"
    "|explain|illustration|detail|usage|info|parameter description|field description|描述|说明|备注|含义|意义|参数说明|字段说明|参数描述|解释",
    "default": "default|default value|defaults|默认|默认值|缺省值",
    "range": "value range|ranges|range|enum|enums|values|allowed values|possible values|valid values|options|enumeration"
    "|enum values|accepted values|取值范围|枚举|枚举值|可选值|值范围|范围|取值|限制",
    "place": "in|located in|location|position|parameter in|参数位置|位置|传参方式",
    "example": "example|sample|example value|sample value|examples|示例|示例值|样例|例子|范例",
    "index": "index|no.|no|#|seq|序号|索引",
    "length": "length|max length|maximum length|长度|最大长度",
    "http": "http|http code|http status|http status code|status code|status|状态码",
    "code": "code|error code|errcode|err code|错误码|错误代码|返回码",
    "error": "error|errors|error type|reason|error name|错误",
    "message": "message|error message|msg|error description|when|错误信息|错误描述",
    "environment": "environment|env|环境|region|network",
    "address": "address|url|host|base url|endpoint|api url|rest url|base endpoint|地址|域名",
    "value": "value|值",
    "method": "method|http method|请求方法",
    "path": "path|api|uri|接口",
    "schema": "schema",
    "version": "version|版本",
    "date": "date|日期|time|effective date",
}  # fmt: skip

_BY_TEXT: dict[str, Column] = {
    text: column for column, texts in HEADERS.items() for text in texts.split("|")
}
_SPACE = re.compile(r"[\s_]+")
_LONGEST = max(len(text) for text in _BY_TEXT)


@lru_cache(maxsize=10_000)
def column_of(cell: str) -> Column | None:
    """What a header cell heads."""
    text = _SPACE.sub(" ", cell.lower().replace("`", "").replace("*", "")).strip(" :：")
    return _BY_TEXT.get(text)


def split_header(line: str) -> list[str] | None:
    """The header cells of a line in which they ran together (`NameTypeRequired`); None where it is none."""
    text = line.strip()
    if not 4 <= len(text) <= 160 or not (
        text[0].isupper() or ord(text[0]) > 0x2E80 or text[0].islower()
    ):
        return None
    lowered = text.lower()
    none: list[tuple[str, ...] | None] = [None]
    ends = [tuple[str, ...](), *none * len(text)]
    for start in range(len(text)):
        before = ends[start]
        if before is None:
            continue
        for end in range(start + 1, min(len(text), start + _LONGEST) + 1):
            if lowered[start:end] not in _BY_TEXT or not _may_end(text, start, end):
                continue
            known = ends[end]
            if known is None or len(before) + 1 < len(known):
                ends[end] = (*before, text[start:end])
    found = ends[len(text)]
    if found is None or len(found) < 2:
        return None
    columns = [column_of(cell) for cell in found]
    return list(found) if len(set(columns)) == len(columns) else None


def _may_end(text: str, start: int, end: int) -> bool:
    """A cell starts with a capital where the one before it ended (or in a script without capitals)."""
    if end == len(text):
        return True
    following = text[end]
    return following.isupper() or ord(following) > 0x2E80
