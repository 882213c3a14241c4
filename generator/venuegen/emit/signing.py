"""signing.py of a venue: each recipe compiled into one plain function, for nothing to interpret."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import Formatter

from venuegen.emit import encoders
from venuegen.emit.encoders import Code
from venuegen.emit.rendering import render
from venuegen.model import Addition, Recipe, Venue

_PLACES: Mapping[str, Code] = {"query": Code("draft.query"), "params": Code("draft.params")}
_STAMPS: Mapping[str, Code] = {
    "milliseconds": Code("stamp.milliseconds"),
    "seconds": Code("stamp.seconds"),
    "iso-seconds": Code("stamp.iso_seconds"),
}
_TIMESTAMPS: Mapping[str, str] = {
    "milliseconds": "in milliseconds",
    "seconds": "in seconds",
    "iso-seconds": "as 2017-05-11T15:19:30 in UTC",
}
_DIGESTS: Mapping[str, str] = {"hmac-sha256": "HMAC-SHA256", "md5": "MD5"}
_ENCODINGS: Mapping[str, str] = {
    "hex": "in hexadecimal",
    "upper-hex": "in upper-case hexadecimal",
    "base64": "in base64",
}


@dataclass(frozen=True, slots=True)
class _Function:
    """What the template prints for one recipe."""

    function: Code
    credentials: Code
    credentials_doc: Code
    doc: Code
    slots: Code
    names: tuple[Code, ...]
    statements: tuple[Code, ...]


def signing_module(venue: Venue) -> str:
    """The text of the venue's signing.py."""
    functions = [_function(recipe) for recipe in venue.recipes]
    body = "\n".join(line for function in functions for line in function.statements)
    helpers = [name for name in _HELPERS if f"{name}(" in body]
    return render(
        "package/signing.py.jinja",
        doc=encoders.python_docstring(f"How requests to {venue.title} are signed."),
        imports=[Code(name) for name in ("Credentials", "Draft", "Secret", "Stamp", *helpers)],
        recipes=functions,
    )


def credentials_class(recipe: Recipe) -> Code:
    """The name of the class that holds the credentials of a recipe."""
    return Code(encoders.class_name(recipe.name) + "Credentials")


def sign_function(recipe: Recipe) -> Code:
    """The name of the function that signs by a recipe."""
    return Code("sign_" + encoders.python_identifier(recipe.name))


def _function(recipe: Recipe) -> _Function:
    names = [credential.name for credential in recipe.credentials]
    return _Function(
        function=sign_function(recipe),
        credentials=credentials_class(recipe),
        credentials_doc=encoders.python_docstring(f"What `{sign_function(recipe)}` signs with."),
        doc=encoders.python_docstring(_description(recipe), indent=4),
        slots=encoders.python_strings(names),
        names=tuple(encoders.python_identifier(name) for name in names),
        statements=tuple(_statements(recipe)),
    )


def _description(recipe: Recipe) -> str:
    lines: list[str] = []
    if recipe.algorithm == "bearer":
        lines.append("Nothing is signed: the request carries a token.")
    else:
        how = f"{_DIGESTS[recipe.algorithm]} {_ENCODINGS[recipe.encoding or 'hex']}"
        lines += [f"The signature is the {how} of this text:", "", f"    {_shown(recipe)}", ""]
        order = "sorted by name" if recipe.sort else "in the order sent"
        escaping = "escaped as sent" if recipe.escape else "with bare values"
        lines.append(f"Parameters stand in it {order}, {escaping}.")
        if not recipe.escape and signs_parameters(recipe):
            lines.append("A value with an & is refused: its text would be that of two parameters.")
        if recipe.leave_out:
            lines.append(f"Sent, but left out of it: {', '.join(recipe.leave_out)}.")
    if recipe.timestamp:
        lines.append(f"The timestamp is written {_TIMESTAMPS[recipe.timestamp]}.")
    return "\n".join(lines)


def signs_parameters(recipe: Recipe) -> bool:
    """Whether the names and values of parameters stand in the text that is signed."""
    return any(part in recipe.payload for part in ("query}", "{params}"))


def _shown(recipe: Recipe) -> str:
    """The payload as a person reads it; line ends are shown as they are written in code."""
    return recipe.payload.replace("\n", "\\n")


def _statements(recipe: Recipe) -> Iterable[Code]:
    values = _values(recipe)
    if recipe.timestamp:
        yield Code(f"timestamp = {_STAMPS[recipe.timestamp]}")
    for addition in recipe.add:
        yield _added(addition, values)
    if recipe.leave_out:
        place = "params" if "{params}" in recipe.payload else "query"
        left_out = encoders.python_strings(recipe.leave_out)
        yield Code(f"signed = [pair for pair in {_PLACES[place]} if pair[0] not in {left_out}]")
    if "{question_query}" in recipe.payload:
        query = values["query"]
        yield Code(f'question_query = f"?{{{query}}}" if {_listed(recipe, "query")} else ""')
    if recipe.algorithm != "bearer":
        yield Code(f"signature = {_digest(recipe, values)}")
    for addition in recipe.send:
        yield _added(addition, values)


def _values(recipe: Recipe) -> dict[str, Code]:
    """The expression behind each field of the recipe's templates."""
    values = {
        "method": Code("draft.method"),
        "host": Code("draft.host.lower()"),
        "path": Code("draft.path"),
        "body": Code("draft.body_text"),
        "question_query": Code("question_query"),
        "timestamp": Code("timestamp"),
        "signature": Code("signature"),
    }
    for name in ("query", "params"):
        pairs = _listed(recipe, name)
        pairs = Code(f"sorted_pairs({pairs})") if recipe.sort else pairs
        values[name] = Code(f"{'query_text' if recipe.escape else 'raw_text'}({pairs})")
    for credential in recipe.credentials:
        attribute = encoders.python_identifier(credential.name)
        values[credential.name] = Code(f"credentials.{attribute}.reveal()")
    return values


def _listed(recipe: Recipe, place: str) -> Code:
    return Code("signed") if recipe.leave_out else _PLACES[place]


def _added(addition: Addition, values: Mapping[str, Code]) -> Code:
    name, value = encoders.python_string(addition.name), _text(addition.value, values)
    if addition.place == "header":
        return Code(f"draft.headers[{name}] = {value}")
    return Code(f"{_PLACES[addition.place]}.append(({name}, {value}))")


def _digest(recipe: Recipe, values: Mapping[str, Code]) -> Code:
    """The call that signs. A secret inside an MD5's text stays out of any text of ours."""
    if recipe.algorithm == "md5":
        parts = encoders.join(_parts(recipe.payload, _hidden(recipe, values)))
        digest = Code(f"md5_hex(({parts},))")
    else:
        helper = "hmac_sha256_base64" if recipe.encoding == "base64" else "hmac_sha256_hex"
        key = encoders.python_identifier(recipe.key or "")
        digest = Code(f"{helper}(credentials.{key}, {_text(recipe.payload, values)})")
    return Code(f"{digest}.upper()") if recipe.encoding == "upper-hex" else digest


def _hidden(recipe: Recipe, values: Mapping[str, Code]) -> dict[str, Code]:
    """The same expressions, with the credentials as they are kept instead of as texts."""
    kept = {
        credential.name: Code(f"credentials.{encoders.python_identifier(credential.name)}")
        for credential in recipe.credentials
    }
    return {**values, **kept}


def _parts(template: str, values: Mapping[str, Code]) -> Iterable[Code]:
    for literal, name, _, _ in Formatter().parse(template):
        if literal:
            yield encoders.python_string(literal)
        if name is not None:
            yield values[name]


def _text(template: str, values: Mapping[str, Code]) -> Code:
    """The expression of a template: a literal, one value alone, or an f-string."""
    parsed = list(Formatter().parse(template))
    if all(name is None for _, name, _, _ in parsed):
        return encoders.python_string("".join(literal for literal, _, _, _ in parsed))
    if len(parsed) == 1 and not parsed[0][0]:
        return values[parsed[0][1] or ""]
    text = "".join(
        _literal(literal) + (f"{{{values[name]}}}" if name is not None else "")
        for literal, name, _, _ in parsed
    )
    # A text of several lines is written as such, one literal below the other.
    lines = text.replace("\\n", "\\n\n").split("\n")
    return Code(
        "(" + "\n".join(f'f"{line}"' for line in lines) + ")" if len(lines) > 1 else f'f"{text}"'
    )


def _literal(text: str) -> str:
    """The literal part of an f-string in double quotes. Templates are printable ASCII and \\n."""
    return json.dumps(text)[1:-1].replace("{", "{{").replace("}", "}}")


_HELPERS = (
    "hmac_sha256_base64",
    "hmac_sha256_hex",
    "md5_hex",
    "query_text",
    "raw_text",
    "sorted_pairs",
)
