# ruff: noqa: E501 (tables of words, in the signs that pages hold)
"""The words in which pages state rules over parameters, by what they mean, in every language.

A rule is enforced only where each word of its sentence is one of these, so that "for margin
accounts" or any other condition in words that nobody foresaw leaves it unread.
"""

from __future__ import annotations

from venuegen.vocabulary.phrases import Phrases

_TABLE = {
    "or": "or|nor|and/or|/|或|或者|或是|抑或|或者是",
    "and": "and|&|和|与|及|以及|跟|、",
    "joined": "+",
    "either": "either|one of|any of|any one of|one or more of|either one of|either of|one or the other|one out of two|one of the two|"
    "任意|任一|其一|之一|其中一个",
    "choose": "at least one|at least one of|at least either|at least either of|at least 1 of|至少|二选一|两者选一|二者选一|二者选其一|两者选其一|任选其一|任选一个|择一",
    "exactly": "exactly one|exactly one of|one and only one|one and only one of|有且只有一个|有且仅有一个",
    "only-one": "only choose one of|only select one of|only fill in one of|only pass one of|only send one of|only use one of|only one|only one of|just one of|只能选一个|只能填一个|只能传一个|只能选其一|只能填其一|"
    "只能传其一|只能二选一|仅能选其一|只可填一个",
    "at-most-one": "at most one|at most one of|no more than one|no more than one of|最多一个|至多一个",
    "not-both": "but not both|not both|and not both|but never both|never both|但不能同时",
    "needless": "not required|not mandatory|not necessary|not needed|no need|no need to|need not|needn't|"
    "optional|不需要|不必|无需|无须|不用|非必填|非必须|选填|可选",
    "need": "required|mandatory|compulsory|obligatory|needed|necessary|is a must|必填|必传|必选|必需|必要|必输",
    "modal": "must|must be|need|needs|need to|need to be|needs to|needs to be|have to|have to be|has to|"
    "has to be|should|should be|shall|shall be|必须|需要|需|须|应",
    "may": "can|can be|may|may be|could|could be|allowed|permitted|accepted|supported|可以|可|能|允许|支持",
    "not": "not|neither|cannot|cannot be|can't|can't be|can not|can not be|may not|may not be|must not|must not be|"
    "should not|should not be|don't|do not|does not|doesn't|isn't|is not|are not|aren't|never|mustn't|"
    "shouldn't|not be|not allowed|not supported|not permitted|unable to|"
    "不能|不可|不得|不允许|不支持|不要|请勿|无法|不|未|没有|不可以",
    "without": "without",
    "together": "together|simultaneously|at the same time|at the same time as|at once|concurrently|jointly|"
    "combined|in the same request|in one request|in pairs|同时|一起|一并|共同|成对",
    "all": "both|all|none|none of them|none of these|both of them|all of them|them|the two|two|both parameters|both fields|"
    "都|均|两者|二者|全部",
    "empty": "empty|null|blank|missing|omitted|omit|absent|unset|left out|left empty|left blank|"
    "为空|空|缺失|缺省|省略|留空|空值",
    "exclusive": "mutually exclusive|exclusive|exclude each other|excludes|exclude|exclude one another|"
    "互斥|相互排斥|互相排斥",
    "given": "defined|define|declared|indicated|sent|send|sending|provided|provide|providing|passed|pass|passing|specified|specify|specifying|"
    "given|give|filled|fill|filled in|fill in|filling|supplied|supply|included|include|includes|present|"
    "used|use|using|submitted|submit|entered|enter|input|populated|passed in|pass in|sent in|filled out|"
    "exists|exist|select|selected|choose|chosen|set|is set|are set|be set|"
    "传|填|传入|填写|提供|传递|发送|使用|填入|选择|提交|输入|传参|有值|不为空|非空|选",
    "with": "with|along with|together with|alongside|in combination with|as",
    "if": "if|when|whenever|where|in case|in case of|once|while|during|as long as|provided that|"
    "如果|若|当|如|假如|的情况下|情况下",
    "applies": "only supports|only support|applicable|applicable to|only applicable|applicable only|valid|valid for|valid when|only valid|"
    "only valid for|only for|only used|only effective|effective|can be used if|can be used when|used for|"
    "used when|used if|available for|only available|only works|only when|only if|only works when|"
    "适用|适用于|仅适用于|仅用于|仅支持|有效|只对|仅限|仅",
    "refusal": "error|errors|fail|fails|failed|failure|rejected|refused|reject|报错|失败|错误|拒绝",
    "unless": "unless|除非|except|except when|except for",
    "is": "is|are|be|being|was|were",
    "equal": "=|==|equals|equal to|equal|is equal to|is set to|are set to|be set to|set to|set as|"
    "为|是|等于|设为|设置为|填为",
    "requires": "requires|require|depends on|relies on|only valid with|valid only with|only works with|"
    "only valid together with|依赖",
    "for": "for|in|under|on|within|对于|针对|仅对",
    "then": "then|则|时|的时候|那么|就",
    "precedence": "prevails|prevail|shall prevail|will prevail|takes precedence|take precedence|"
    "will take precedence|precedence|priority|higher priority|first priority|wins|win|has priority|preferred|"
    "ignored|is ignored|are ignored|will be ignored|is used|will be used|shall be used|are used|is adopted|"
    "will be adopted|is taken|will be taken|primary identifier|treated as primary identifier|otherwise|"
    "为准|优先|忽略|优先级|优先级更高|优先使用|优先生效|否则",
    "": "a|an|the|this|that|these|those|it|its|of|to|by|at|you|your|we|user|users|caller|"
    "callers|please|also|here|parameter|parameters|param|params|field|fields|argument|arguments|"
    "attribute|attributes|key|keys|value|values|property|properties|name|names|following|"
    "request|requests|body|query|call|calls|interface|endpoint|api|string|note|notes|notice|attention|"
    "remark|remarks|important|tip|tips|warning|conditional|conditionally|order|orders|id|ids|one|"
    "each other|each|every|other|another|which|so|there|does|do|will|would|simply|always|too|"
    "的|了|一个|一项|个|参数|字段|请|该|此|其中|注意|说明|备注|必|中|这|两个|二个|两|其|至|之|间|订单|值|请求|"
    "请求参数|用户|一",
}

#: Where a phrase has several meanings, these come first; "" is a word that says nothing of itself.
RULES = Phrases(_TABLE, ("precedence", "equal", "requires"))
