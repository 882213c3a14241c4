"""Refusals that prose shows inline: `If it does not exist: {'code': 9012, 'msg': '…'}`."""

from __future__ import annotations

from decimal import Decimal

from venuegen.facts import ErrorFact
from venuegen.reading.prose.found import Found
from venuegen.reading.samples import Node, ObjectNode, ScalarNode, read_samples

CODE_KEYS = frozenset(
    (
        "code",
        "errcode",
        "err_code",
        "err-code",
        "errno",
        "error_code",
        "errorcode",
        "retcode",
        "ret",
        "scode",
    )
)
MESSAGE_KEYS = frozenset(
    (
        "msg",
        "message",
        "err_msg",
        "err-msg",
        "errmsg",
        "error",
        "retmsg",
        "smsg",
        "error_message",
        "info",
        "label",
    )
)
_HOLDERS = frozenset(("error", "err", "errors", "status"))
SUCCESS = frozenset(("0", "200", "00000", "000000", "0000", "success", "ok", "true"))


def refusal(node: Node | None, line: int) -> ErrorFact | None:
    """What a sample body refuses, or None where it is a success or says neither."""
    if not isinstance(node, ObjectNode):
        return None
    code = _scalar(node, CODE_KEYS)
    message = _scalar(node, MESSAGE_KEYS)
    if code is None and (inner := _inner(node)) is not None:
        return refusal(inner, line)
    if code is None or isinstance(code.value, bool | Decimal) or code.value is None:
        return None
    if str(code.value).lower() in SUCCESS:
        return None
    text = message.value if message and isinstance(message.value, str) else ""
    return ErrorFact(code.value, None, text, code.line or line)


def _inner(node: ObjectNode) -> ObjectNode | None:
    """The object that holds code and message one level down: `{"error": {"code": …}}`."""
    for member in node.members:
        if member.name.lower() in _HOLDERS and isinstance(member.value, ObjectNode):
            return member.value
    return None


def errors(text: str, line: int) -> tuple[Found[ErrorFact], ...]:
    """The refusals among the samples that stand in a text."""
    if "{" not in text:
        return ()
    facts = (refusal(sample.value, sample.line) for sample in read_samples(text.split("\n"), line))
    return tuple(Found(fact, "error-sample-in-text", fact.line) for fact in facts if fact)


def _scalar(node: ObjectNode, names: frozenset[str]) -> ScalarNode | None:
    for member in node.members:
        if member.name.lower() in names and isinstance(member.value, ScalarNode):
            return member.value
    return None
