# ruff: noqa: E501, RUF001 (tables of words, in the signs that pages hold)
"""The words around a number that make it a bound, and those behind it that say of what."""

from __future__ import annotations

from venuegen.vocabulary.phrases import Phrases

_TABLE = {
    "most": "max|maximum|up to|at most|no more than|not more than|no greater than|not greater than|less than or equal to|smaller than or equal to|"
    "lower than or equal to|limited to|cannot exceed|can not exceed|can't exceed|must not exceed|not exceed|not exceeding|no longer than|"
    "not longer than|<=|≤|最大|最大值|最大值为|不超过|最多|最多支持|至多|上限|上限为|不能超过|不得超过|最长|最大支持|不可超过",
    "least": "min|minimum|at least|no less than|not less than|no fewer than|greater than or equal to|larger than or equal to|"
    "more than or equal to|>=|≥|最小|最小值|最小值为|至少|不少于|不小于|最少|不低于",
    "range": "between|range|ranges|range from|ranges from|value range|in the range|取值范围|范围|介于",
    "to": "to|-|~|–|—|～|and|至|到|through",
    "length": "length|long|长度|字符长度",
    "link": "is|of|:|：|=|be|value|values|limit|limits|number|size|allowed|a|an|the|with|must|should|from|in|as|supported|support|supports|(|（|为|是|的|长度为|数|数量|值|including|integer",
    "characters": "character|characters|char|chars|letter|letters|digit|digits|byte|bytes|alphanumeric|alphanumerics|alphanumeric characters|位|字符|个字符|字节|个字|位数字|位字符|个英文字符",
    "time": "ms|us|ns|s|second|seconds|sec|secs|minute|minutes|min.|hour|hours|hrs|h|day|days|week|weeks|month|months|year|years|millisecond|milliseconds|microseconds|天|日|小时|分钟|秒|毫秒|周|个月|月|年",
    "decimals": "decimal|decimals|decimal places|decimal place|places|decimal digits|位小数|小数",
    "percent": "%|percent|per cent",
    "thing": "item|items|order|orders|id|ids|entry|entries|element|elements|record|records|symbol|symbols|instrument|instruments|"
    "pair|pairs|uuid|uuids|account|accounts|object|objects|leg|legs|coin|coins|currency|currencies|contract|contracts|"
    "个订单|订单|条|笔|个|条记录|条数据",
    "rate": "per|every|each|/|times|次|每",
    "for": "for|对于",
    "case": "if|when|where|unless|without|except|excluding|after|before|如果|当|若",
    "means": "means|mean|disables|disable|represents|indicates|stands for|cancels|表示|代表|意味着",
    "not-empty": "must not be empty|cannot be empty|can not be empty|can't be empty|may not be empty|should not be empty|"
    "must be non-empty|non-empty|not empty|empty list is not allowed|empty lists are not allowed|empty array is not allowed|"
    "empty arrays are not allowed|an empty list is not allowed|an empty array is not allowed|empty list not allowed|不能为空|不可为空|非空|不允许为空",
}
MEASURES = Phrases(_TABLE)

#: Numbers that sentences spell: `at least one`.
NUMERALS = {
    "one": "1",
    "two": "2",
    "three": "3",
    "five": "5",
    "ten": "10",
    "twenty": "20",
    "fifty": "50",
}
#: Last words of names that count or page, so that `at most 100 records` bounds their value.
COUNTING = frozenset(
    [
        "limit",
        "size",
        "count",
        "num",
        "number",
        "page",
        "pages",
        "pagesize",
        "depth",
        "rows",
        "level",
        "levels",
        "n",
        "top",
        "records",
        "quantity",
        "offset",
    ]
)
#: Last words of names of points in time and of places in a sequence: no number bounds them.
PLACES = frozenset(
    [
        "time",
        "timestamp",
        "ts",
        "date",
        "at",
        "start",
        "end",
        "begin",
        "since",
        "until",
        "after",
        "before",
        "cursor",
        "id",
        "ids",
        "from",
        "to",
    ]
)
