"""Values that code sends: their text, and the kind of literal they are."""

from __future__ import annotations

from collections.abc import Sequence

from venuegen.reading.samples.code_facts import ValueKind
from venuegen.reading.samples.code_tokens import Kind, Word
from venuegen.reading.samples.nodes import ArrayNode, Node, ObjectNode, ScalarNode

_LITERALS: dict[str, ValueKind] = {
    "true": "boolean",
    "false": "boolean",
    "null": "null",
    "none": "null",
    "nil": "null",
}


def of_words(value: Sequence[Word]) -> tuple[str, ValueKind]:
    """The text of a value and what kind of literal it is."""
    if len(value) == 1 and value[0].kind is Kind.STRING:
        word = value[0]
        templated = word.quote == "`" and "${" in word.text
        return word.text, "expression" if templated else "string"
    signed = value[1:] if value and value[0].is_sign("-") else value
    text = " ".join(w.text for w in value[:12])
    if len(signed) == 1 and signed[0].kind is Kind.NUMBER:
        return text.replace("- ", "-"), "number" if "." in text else "integer"
    if len(value) == 1:
        return text, _LITERALS.get(text.lower(), "expression")
    if value and value[0].is_sign("{") and value[-1].is_sign("}"):
        return "", "object"
    if value and value[0].is_sign("[") and value[-1].is_sign("]"):
        return "", "array"
    return text, "expression"


def of_node(node: Node) -> tuple[str, ValueKind]:
    """The text of a value in a body, and its kind."""
    match node:
        case ObjectNode():
            return "", "object"
        case ArrayNode():
            return "", "array"
        case ScalarNode(value=bool() as value):
            return str(value).lower(), "boolean"
        case ScalarNode(value=None):
            return "null", "null"
        case ScalarNode(value=int() as value):
            return str(value), "integer"
        case ScalarNode(value=str() as value, quoted=quoted):
            return value, "expression" if not quoted or "${" in value else "string"
        case ScalarNode(value=value):
            return str(value), "number"
