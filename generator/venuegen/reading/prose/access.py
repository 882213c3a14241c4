# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""Who may call an endpoint, where it lives, and whether it still does."""

from __future__ import annotations

import re

from venuegen.reading.prose.found import Found, line_at, plain

_NO_AUTH = re.compile(
    r"(?:no|without|not\s+(?:require|need)\w*|(?:doesn't|don't|does\s+not|do\s+not)\s+(?:require|need)|"
    r"not\s+(?:necessary|required))\s+(?:\w+\s+){0,3}?"
    r"(?:auth\w*|signature|signing|api[\s-]?key|credentials?|sign(?:ed)?\b|token)"
    r"|(?:auth\w*|signature)\s*(?:verification)?\s*(?:[:：]|is|are)?\s*(?:none\b|not\s+(?:required|needed)|no\b|false\b)"
    r"|public\s+(?:interface|endpoint|api|method)|\(public\b|^\W*(?:not\s+required|none|public)\W*$"
    r"|无需(?:鉴权|认证|签名|登录)|不需要(?:鉴权|认证|签名|登录)|公共接口|公开接口|(?:認証|署名)[^。\n]{0,4}不要|(?:签名|鉴权|认证)[^。\n]{0,4}[:：]\s*否",
    re.IGNORECASE,
)
_AUTH = re.compile(
    r"(?:requires?|needs?|must\s+(?:be|have|include)|required)\s+(?:an?\s+)?(?:\w+\s+){0,4}?"
    r"(?:auth\w*|signed|signature|signing|api[\s-]?keys?|bearer|access\s+token|credentials?|login)"
    r"|private\s+(?:interface|endpoint|api|method|channel)|\(private\b"
    r"|(?:after|with|requiring)\s+(?:\w+\s+)?authentication"
    r"|(?:auth\w*|signature)\s*(?:verification)?\s*(?:[:：]|is)?\s*(?:required|needed|yes\b|true\b|mandatory)"
    r"|must\s+be\s+(?:authenticated|signed)|\bhmac[\s_-]?sha\d+|\(signed\b|authorization\s*[:：]\s*bearer"
    r"|\((?:jwt|api\s?key)(?:\s+or\s+\w+[\s\w]*)?\)"
    r"|\((?:trade|user_data|user_stream|margin)\)"
    r"|^\W*(?:required|private)\W*$|需要?(?:进行)?(?:鉴权|认证|签名|登录)|私有接口|(?:認証|署名)[^。\n]{0,4}必[要須]|(?:签名|鉴权|认证)[^。\n]{0,4}[:：]\s*是",
    re.IGNORECASE,
)


def auth(text: str, line: int) -> Found[bool] | None:
    """Whether a text says that calls must be authenticated; its first sentence on it counts."""
    text = plain(text)
    no, yes = _NO_AUTH.search(text), _AUTH.search(text)
    if no is not None and (yes is None or no.start() <= yes.start() or _overlap(no, yes)):
        return Found(False, "public-sentence", line_at(text, no.start(), line))
    if yes is not None:
        return Found(True, "private-sentence", line_at(text, yes.start(), line))
    return None


def _overlap(one: re.Match[str], other: re.Match[str]) -> bool:
    return one.start() < other.end() and other.start() < one.end()


_PERMISSIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "permission-in-brackets",
        re.compile(r"[\[【]([\w /,-]{2,40})[\]】]\s*permissions?", re.IGNORECASE),
    ),
    (
        "permission-label",
        re.compile(
            r"(?:^|[\n\v(])[\s*#>-]*(?:interface\s+|api\s+(?:key\s+)?|required\s+)?(?:permissions?|scopes?|权限)"
            r"(?:\s+(?:required|needed|type))?\s*(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*"
            r"`?([A-Za-z\u4e00-\u9fff][\w:\u4e00-\u9fff]*(?:[ /,&|-]+[A-Za-z][\w:]*){0,4})`?",
            re.IGNORECASE,
        ),
    ),
    (
        "permission-sentence",
        re.compile(
            r"(?:requires?|needs?|needs\s+to\s+(?:have|open)|with|must\s+have|open)\s+(?:the\s+|an?\s+|to\s+open\s+)?"
            r"[\"'“`]?(trad(?:e|ing)|transaction|read(?:[\s-]only)?|withdraw(?:al)?|transfer|spot|futures|"
            r"enable\s\w+)[\"'”`]?\s+permissions?",
            re.IGNORECASE,
        ),
    ),
    (
        "permission-sentence",
        re.compile(r"需要?(?:开通|有)?[“\"【]?([\u4e00-\u9fff]{2,4})[”\"】]?权限"),
    ),
)
_NO_PERMISSION = frozenset(("none", "no", "n", "false", "nil", "无", "null", "public"))


def permission(text: str, line: int) -> Found[str] | None:
    """The permission of the API key that a text asks for, in the page's own word."""
    text = plain(text)
    for rule, pattern in _PERMISSIONS:
        match = pattern.search(text)
        if match and match[1].strip().lower() not in _NO_PERMISSION:
            return Found(match[1].strip(), rule, line_at(text, match.start(1), line))
    return None


_DEPRECATED = re.compile(
    r"\b(?:this|the)\s+(?:\w+\s+){0,2}?(?:endpoint|interface|api|method|page|function|operation|request)\s+"
    r"(?:is|has\s+been|was|will\s+be|are|is\s+being)\s+(?:\w+\s+){0,2}?"
    r"(?:deprecated|removed|discontinued|retired|taken\s+offline|offline|obsolete|abandoned|sunset|closed)"
    r"|\b(?:endpoint|interface|api)\s+(?:is\s+)?no\s+longer\s+(?:supported|maintained|available)"
    r"|[(\[]\s*(?:deprecated|obsolete|offline|discontinued|abandoned)\s*[)\]]|^\W*deprecated\W*(?:$|\n)"
    r"|(?:该|此|本)?接口[^。\n]{0,6}(?:已|即将)?(?:废弃|下线|停用|弃用)|[(（]\s*(?:已废弃|废弃|已下线)\s*[)）]",
    re.IGNORECASE,
)


def deprecated(text: str, line: int) -> Found[bool] | None:
    """Whether a text says that the endpoint itself (not one parameter) is deprecated."""
    text = plain(text)
    match = _DEPRECATED.search(text)
    return Found(True, "deprecated-sentence", line_at(text, match.start(), line)) if match else None


_HOST = re.compile(r"\bhttps?://[A-Za-z0-9{}.-]+\.[A-Za-z]{2,}(?::\d{2,5})?(?![\w-])")
_API_HOST = re.compile(
    r"^https?://(?:[\w{}-]*api|rest|gateway|open|trade|testnet|sandbox|uat|demo|futures|fapi)\b|api",
    re.I,
)
_LEADS_TO_HOST = re.compile(
    r"(?:base\s?(?:url|endpoint|path)|\bhosts?\b|domain|server|environment|endpoint|production|online|testnet|sandbox|"
    r"rest\s+(?:api\s+)?url|request\s+(?:url|address)|域名|地址|环境)[^\n]{0,80}$",
    re.IGNORECASE,
)


def hosts(text: str, line: int) -> tuple[Found[str], ...]:
    """Addresses that a text names as those of the API; links to other pages are left out."""
    text = plain(text)
    found: dict[str, Found[str]] = {}
    for match in _HOST.finditer(text):
        before = text[
            max(0, text.rfind("\n", 0, match.start()) - 1, match.start() - 120) : match.start()
        ]
        if before.endswith("](") or not (
            _API_HOST.search(match.group()) or _LEADS_TO_HOST.search(before)
        ):
            continue
        host = match.group()
        found.setdefault(host, Found(host, "host-in-text", line_at(text, match.start(), line)))
    return tuple(found.values())
