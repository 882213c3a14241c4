"""The modules of a venue: `__init__`, `client` and `errors`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from venuegen.emit.encoders import (
    Code,
    class_name,
    join,
    path_part,
    python_identifier,
    python_literal,
    python_string,
    python_strings,
)
from venuegen.emit.groups import api_classes, group_class
from venuegen.emit.naming import group_names
from venuegen.emit.rendering import render
from venuegen.emit.signing import credentials_class, sign_function, signs_parameters
from venuegen.model import (
    Credential,
    Envelope,
    ErrorClass,
    LimitHeader,
    ReceiveWindow,
    Recipe,
    TokenFlow,
    Venue,
)

#: The kinds of exceptions of the runtime (`_runtime.errors.KINDS`) and what they say of a venue.
KINDS: Mapping[str, str] = {
    "AuthenticationError": "{} does not accept the credentials, the signature or the token.",
    "PermissionDenied": "The credentials are known to {}, but may not do this.",
    "RateLimited": "Too many calls: said by {}, or by the limits that the client keeps.",
    "InvalidRequest": "{} says that a parameter is missing, malformed or out of range.",
    "InsufficientFunds": "Not enough balance or margin at {}.",
    "NotFound": "The order, position, instrument or path does not exist at {}.",
    "Rejected": "{} refused for another reason.",
    "Unavailable": "{} is down, overloaded or out of reach; nothing was carried out.",
    "UnexpectedResponse": "{} answered what its pages do not document.",
    "OutcomeUnknown": "The call may or may not have been carried out by {}; it was not sent again.",
}


@dataclass(frozen=True, slots=True)
class _Class:
    name: Code
    base: Code
    summary: str


@dataclass(frozen=True, slots=True)
class _Group:
    name: Code
    group: Code
    classes: list[Code]
    title: str


@dataclass(frozen=True, slots=True)
class _Credential:
    name: Code
    value: Code


@dataclass(frozen=True, slots=True)
class _Kind:
    prefix: Code
    summary: str


@dataclass(frozen=True, slots=True)
class _Door:
    name: Code
    prefix: Code
    summary: str


_DOORS = (
    _Door(Code("WithRawResponse"), Code("Raw"), "The groups with the answer as it came."),
    _Door(Code("Prepare"), Code("Prepared"), "The groups, whose methods only sign."),
)


def venue_modules(venue: Venue) -> dict[str, Code]:
    """The modules of a venue that are about no single group."""
    error = error_class(venue)
    return {
        "__init__.py": render(
            "package/venue.py.jinja",
            summary="\n\n".join(
                [f"{venue.title} ({venue.homepage}): the client and its errors.", *venue.notes]
            ),
            error=error,
            exports=python_literal([*sorted(("AsyncClient", "Client", str(error)))]),
        ),
        "client.py": _client(venue),
        "errors.py": _errors(venue, error),
    }


def error_class(venue: Venue) -> Code:
    """The base of a venue's exceptions: `HtxError`."""
    return Code(f"{class_name(path_part(venue.name))}Error")


def _errors(venue: Venue, error: Code) -> Code:
    given = {found.name: found for found in venue.errors}
    kinds = [
        _Class(Code(name), error, told.format(venue.title) + _codes(given.get(name)))
        for name, told in KINDS.items()
    ]
    classes = [
        _Class(
            _exception(found.name),
            _exception(found.base),
            f"A kind of `{found.base}`." + _codes(found),
        )
        for found in venue.errors
        if found.name not in KINDS
    ]
    return render(
        "package/errors.py.jinja",
        summary=f"The exceptions of {venue.title}.",
        base_summary=f"Whatever {venue.title} refuses or leaves open.",
        error=error,
        venue=venue.name,
        kinds=kinds,
        classes=classes,
        codes=[(code, _exception(found.name)) for found in venue.errors for code in found.codes],
        statuses=[(http, _exception(found.name)) for found in venue.errors for http in found.http],
    )


def _exception(name: str) -> Code:
    return class_name(name) if name not in KINDS else Code(name)


def _codes(found: ErrorClass | None) -> str:
    if found is None or not (found.codes or found.http):
        return ""
    known = [f"{code} ({found.meanings[code]})" if code in found.meanings else code
             for code in found.codes]  # fmt: skip
    parts = [f"Codes: {'; '.join(known)}."] if known else []
    parts += [f"HTTP: {', '.join(map(str, found.http))}."] if found.http else []
    return "\n\n" + " ".join(parts)


def _client(venue: Venue) -> Code:
    credentials = [
        _Credential(
            python_identifier(credential.name),
            Code(f"Credential({join(map(python_string, (credential.name, credential.env)))})"),
        )
        for credential in all_credentials(venue)
    ]
    values = {
        "name": venue.name,
        "summary": f"The clients of {venue.title}.",
        "environments": [(e.name, e.hosts[0]) for e in venue.environments],
        "groups": [
            _Group(name, group_class(group), api_classes(group), group.title)
            for group, name in zip(venue.groups, group_names(venue), strict=True)
        ],
        "group_names": group_names(venue),
        "envelopes": [(envelope.name, envelope_record(envelope)) for envelope in venue.envelopes],
        "recipes": [(recipe.name, _recipe(recipe)) for recipe in venue.recipes],
        "credentials": credentials,
        "clock": _clock(venue),
        "tokens": _tokens(venue.tokens) if venue.tokens else Code(""),
        "rate_codes": _rate_codes(venue),
        "limit_headers": [_limit_header(header) for header in venue.limit_headers],
        "kinds": [
            _Kind(Code(""), _client_summary(venue, "blocking")),
            _Kind(Code("Async"), _client_summary(venue, "awaited")),
        ],
        "doors": _DOORS,
    }
    runtime = {"Envelope", "Venue"}
    runtime |= {"Recipe", "Credential"} if venue.recipes else set()
    runtime |= {"ReceiveWindow"} if _receive_windows(venue) else set()
    runtime |= {"ClockSource"} if venue.clock else set()
    runtime |= {"TokenFlow"} if venue.tokens else set()
    runtime |= {"LimitHeader"} if venue.limit_headers else set()
    return render("package/client.py.jinja", runtime=[Code(n) for n in sorted(runtime)], **values)


def all_credentials(venue: Venue) -> tuple[Credential, ...]:
    """What the recipes of a venue and its login need, each once."""
    found = {c.name: c for recipe in venue.recipes for c in recipe.credentials}
    found |= {c.name: c for c in (venue.tokens.credentials if venue.tokens else ())}
    return tuple(found.values())


def _client_summary(venue: Venue, way: str) -> str:
    environment = [credential.env for credential in all_credentials(venue)]
    summary = f"{venue.title}, {way}."
    if environment:
        summary += f" Credentials not given are read from {' and '.join(environment)}."
    for window in _receive_windows(venue):
        summary += (
            f"\n\n`recv_window` says how many milliseconds old a signed request may be when it "
            f"arrives ({window.parameter}, {window.most} at the most)."
        )
    return "\n\n".join([summary, *venue.notes])


def _receive_windows(venue: Venue) -> list[ReceiveWindow]:
    found = (recipe.receive_window for recipe in venue.recipes)
    return list(dict.fromkeys(window for window in found if window is not None))


def envelope_record(envelope: Envelope) -> Code:
    """`Envelope(…)` of the runtime."""
    arguments: list[Code] = []
    if envelope.success:
        members = [
            Code(f"{python_string(name)}: ({join(map(python_literal, values))},)")
            for name, values in envelope.success.items()
        ]
        arguments.append(Code("success={" + join(members) + "}"))
    arguments.append(Code(f"code={python_strings(envelope.code)}"))
    arguments.append(Code(f"message={python_strings(envelope.message)}"))
    if envelope.unknown:
        codes = join(map(python_string, envelope.unknown))
        arguments.append(Code("unknown=frozenset({" + codes + "})"))
    if envelope.not_processed:
        codes = join(map(python_string, envelope.not_processed))
        arguments.append(Code("not_processed=frozenset({" + codes + "})"))
    return Code(f"Envelope({join(arguments)})")


def _limit_header(header: LimitHeader) -> Code:
    arguments = [
        *map(python_string, (header.name, header.bucket, header.says)),
        Code(f"seconds={python_literal(header.seconds)}"),
    ]
    if header.limit is not None:
        arguments.append(Code(f"limit={python_string(header.limit)}"))
    return Code(f"LimitHeader({join(arguments)})")


def _recipe(recipe: Recipe) -> Code:
    arguments = [
        Code(f"sign={python_string(sign_function(recipe))}"),
        Code(f"credentials={python_string(credentials_class(recipe))}"),
        Code(f"names={python_strings(c.name for c in recipe.credentials)}"),
    ]
    if recipe.nonce:
        arguments.append(Code("nonce=True"))
    if recipe.clock_codes:
        arguments.append(Code(f"clock_codes={python_strings(recipe.clock_codes)}"))
    if (window := recipe.receive_window) is not None:
        given = join([python_string(window.parameter), python_literal(window.most)])
        arguments.append(Code(f"receive_window=ReceiveWindow({given})"))
    if not recipe.escape and signs_parameters(recipe):
        arguments.append(Code("bare=True"))
    return Code(f"Recipe({join(arguments)})")


def _rate_codes(venue: Venue) -> Code:
    """The codes that tell of too many calls, for the limits that the client keeps."""
    limited = [found for found in venue.errors if "RateLimited" in (found.name, found.base)]
    codes = sorted({code for found in limited for code in found.codes})
    return Code("frozenset({" + join(map(python_string, codes)) + "})") if codes else Code("")


def _tokens(flow: TokenFlow) -> Code:
    group, _, login = flow.login.rpartition(".")
    refresh = flow.refresh.rpartition(".")[2] if flow.refresh else None
    parameters = join(
        Code(f"{python_string(wire)}: {python_string(name)}")
        for wire, name in flow.login_parameters.items()
    )
    told = {"group": group, "login": python_identifier(login).upper()}
    told |= {"refresh": python_identifier(refresh).upper()} if refresh else {}
    told |= {
        "refresh_parameter": flow.refresh_parameter,
        "access_token": flow.access_token,
        "refresh_token": flow.refresh_token,
        "expires_in": flow.expires_in,
        "credential": flow.credential,
    }
    texts = [Code(f"{name}={python_string(value)}") for name, value in told.items()]
    return Code(f"TokenFlow({join([*texts, Code(f'login_parameters={{{parameters}}}')])})")


def _clock(venue: Venue) -> Code:
    if venue.clock is None:
        return Code("")
    endpoint, member = venue.clock
    group, _, name = endpoint.rpartition(".")
    arguments = [
        Code(f"group={python_string(group)}"),
        Code(f"endpoint={python_string(python_identifier(name).upper())}"),
        Code(f"member={python_string(member)}"),
    ]
    return Code(f"ClockSource({join(arguments)})")
