"""Mistakes in the options of a client, found when it is made: all later ones would meet a call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from .errors import InvalidArguments
from .options import ClientOptions, Options
from .secret import Secret, Unfit, flaw_of, hide

if TYPE_CHECKING:
    from .options import AsyncClientOptions
    from .secret import GivenSecret
    from .venue import Venue

_LONGEST = 1_000_000.0
_HOST = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._")
_IPV6 = frozenset("0123456789abcdefABCDEF:.")


def check_client(
    venue: Venue,
    credentials: Mapping[str, GivenSecret],
    options: ClientOptions | AsyncClientOptions,
    *,
    is_async: bool,
) -> str:
    """The base URL that the options mean; `InvalidArguments` where one of them means nothing, and
    `TypeError` where there is no such option."""
    names = [credential.name for credential in venue.credentials]
    _check_names(options, ClientOptions.__annotations__, names)
    check_changes(venue, options)
    _check_connection(options, is_async=is_async)
    _check_buckets(venue, options.get("limits"))
    logins = set(venue.tokens.login_parameters.values()) if venue.tokens else set[str]()
    for name, given in credentials.items():
        check_credential(name, hide(given), is_key=name not in logins)
    return _base_url(venue, options)


def check_changes(venue: Venue, options: Options | ClientOptions | AsyncClientOptions) -> None:
    """The options that `with_options` takes, too."""
    for name, value in options.items():
        check = _CHECKS.get(name)
        if check is not None:
            check(name, value)
    _check_window(venue, options.get("recv_window"))


def check_clone(venue: Venue, options: Options) -> None:
    """The options of `with_options`, which takes no others."""
    _check_names(options, Options.__annotations__, ())
    check_changes(venue, options)


def check_credential(name: str, given: object, *, is_key: bool = True, where: str = "") -> None:
    """Refuse what is no credential, without showing it. A key is ASCII; what a person chose, like a
    password, may hold other characters. `given` is hidden already."""
    if isinstance(given, Unfit):
        raise InvalidArguments(f"{name} is a text, a Secret or a function, not {given.kind}")
    flaw = flaw_of(given, is_key=is_key) if isinstance(given, Secret) else ""
    if flaw:
        raise InvalidArguments(f"{name}{where} {flaw}; nothing was sent")


def seconds(name: str, value: object) -> float:
    """A span of time that can be waited for."""
    try:
        if isinstance(value, (str, bytes, bool)):
            raise TypeError
        number = float(cast("float", value))
    except (TypeError, ValueError):
        number = 0.0
    if not 0 < number <= _LONGEST:
        shown = type(value).__name__ if isinstance(value, (str, bytes)) else repr(value)
        raise InvalidArguments(
            f"{name} is a number of seconds above 0 and up to a million, not {shown}"
        )
    return number


def _check_names(given: Iterable[str], known: Iterable[str], credentials: Iterable[str]) -> None:
    from_here = [*known, *credentials]
    for name in sorted(set(given) - set(from_here)):
        from difflib import get_close_matches

        near = get_close_matches(name, from_here, 2, 0.5)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        keys = ", ".join(credentials)
        keys = f" (credentials: {keys})" if keys else ""
        raise TypeError(f"unknown option {name}{hint}{keys}")


def _is_seconds(name: str, value: object) -> None:
    if not isinstance(value, tuple):
        seconds(name, value)
        return
    if not hasattr(cast("object", value), "connect"):
        raise InvalidArguments(f"{name} is a number of seconds, or a Timeout")
    for part in cast("tuple[object, ...]", value):
        seconds(name, part)


def _is_seconds_or_none(name: str, value: object) -> None:
    if value is not None:
        seconds(name, value)


def _is_count(least: int) -> Callable[[str, object], None]:
    def check(name: str, value: object) -> None:
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise InvalidArguments(f"{name} is a whole number from {least} on, not {value!r}")

    return check


def _is_bool(name: str, value: object) -> None:
    if not isinstance(value, bool):
        raise InvalidArguments(f"{name} is True or False, not {value!r}")


def _is_hook(name: str, value: object) -> None:
    if value is not None and not callable(value):
        raise InvalidArguments(f"{name} is a function or None, not {type(value).__name__}")


def _is_one_of(*choices: str) -> Callable[[str, object], None]:
    def check(name: str, value: object) -> None:
        if value not in choices:
            raise InvalidArguments(f"{name} is {' or '.join(choices)}, not {value!r}")

    return check


def _is_clock(name: str, value: object) -> None:
    if not callable(value):
        _is_one_of("auto", "venue", "local")(name, value)


def _is_file(name: str, value: object) -> None:
    if value is None:
        return
    try:
        with open(cast("str", value), "rb"):
            return
    except (OSError, TypeError, ValueError) as error:
        raise InvalidArguments(f"{name} cannot be read: {type(error).__name__}") from None


def _is_proxy(name: str, value: object) -> None:
    if value is None:
        return
    wrong = f"{name} is the URL of an HTTP proxy, like http://host:port"
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise InvalidArguments(wrong)
    scheme, separator, rest = value.partition("://")
    if separator and scheme.lower() not in ("http", "https"):
        raise InvalidArguments(f"{wrong}; proxies of the scheme {scheme} are not supported")
    if not separator or not _is_host(rest.rstrip("/").rpartition("@")[2]):
        raise InvalidArguments(wrong)


def _is_limits(name: str, value: object) -> None:
    if value is None:
        return
    if not isinstance(value, dict):
        raise InvalidArguments(f"{name} is None or a dict of buckets")
    for bucket, wanted in cast("dict[object, object]", value).items():
        if wanted is None:
            continue
        pair = cast("tuple[object, ...]", wanted) if isinstance(wanted, tuple) else ()
        if len(pair) != 2:
            raise InvalidArguments(f"{name}: {bucket!r} is (calls, seconds) or None")
        _is_count(1)(f"{name}: calls of {bucket!r}", pair[0])
        seconds(f"{name}: seconds of {bucket!r}", pair[1])


_CHECKS: Mapping[str, Callable[[str, object], None]] = {
    "timeout": _is_seconds,
    "deadline": _is_seconds,
    "max_retries": _is_count(0),
    "strict": _is_bool,
    "order_ids": _is_bool,
    "on_limit": _is_one_of("wait", "raise"),
    "max_age": _is_seconds_or_none,
    "on_drift": _is_hook,
    "on_request": _is_hook,
    "on_response": _is_hook,
    "on_retry": _is_hook,
    "on_unknown": _is_hook,
    "clock": _is_clock,
    "proxy": _is_proxy,
    "ca_file": _is_file,
    "max_body": _is_count(1),
    "limits": _is_limits,
}


def _check_window(venue: Venue, chosen: int | None) -> None:
    if chosen is None:
        return
    windows = [each.receive_window for each in venue.recipes.values() if each.receive_window]
    if not windows:
        raise InvalidArguments(f"{venue.name} documents no receive window; leave recv_window out")
    most = min(window.most for window in windows)
    if isinstance(chosen, bool) or not isinstance(cast("object", chosen), int):
        raise InvalidArguments(f"recv_window is 1 to {most} milliseconds, not {chosen!r}")
    if not 0 < chosen <= most:
        raise InvalidArguments(f"recv_window is 1 to {most} milliseconds, not {chosen}")


def _check_connection(options: ClientOptions | AsyncClientOptions, *, is_async: bool) -> None:
    transport: Any = options.get("transport")
    if transport is None:
        return
    if not callable(getattr(transport, "send", None)):
        raise InvalidArguments("transport has no method send")
    if not is_async:
        from inspect import iscoroutinefunction

        if iscoroutinefunction(transport.send):
            raise InvalidArguments("this transport is awaited; use it with the AsyncClient")
    for name in ("proxy", "ca_file", "max_body"):
        if options.get(name) is not None:
            raise InvalidArguments(f"a transport has its own {name}; give {name} to that")


def _check_buckets(venue: Venue, limits: Mapping[str, object] | None) -> None:
    if not limits:
        return
    from importlib import import_module

    from .endpoint import Endpoint

    known: set[str] = set()
    for group in venue.groups:
        for one in vars(import_module(f"{venue.package}.{group}.api")).values():
            if isinstance(one, Endpoint):
                known.update(limit.bucket or one.name for limit in one.limits)
    for bucket in limits:
        if bucket not in known:
            names = ", ".join(sorted(known)) or "none"
            raise InvalidArguments(f"limits: no bucket {bucket!r}; {venue.name} has {names}")


def _base_url(venue: Venue, options: ClientOptions | AsyncClientOptions) -> str:
    given = options.get("base_url")
    environment = options.get("environment")
    if given is None:
        environment = next(iter(venue.environments)) if environment is None else environment
        if environment not in venue.environments:
            known = ", ".join(venue.environments)
            raise InvalidArguments(
                f"{venue.name} has no environment {environment!r}; it has {known}"
            )
        return venue.environments[environment].rstrip("/")
    if environment is not None:
        raise InvalidArguments("environment and base_url name two servers; give one of them")
    base_url = given.rstrip("/") if isinstance(cast("object", given), str) else ""
    scheme, separator, rest = base_url.partition("://")
    if not separator or scheme not in ("https", "http") or not _is_host(rest):
        raise InvalidArguments("base_url must be https://host or https://host:port, without a path")
    host = rest if rest.endswith("]") else rest.rpartition(":")[0] or rest
    if scheme == "http" and host not in ("127.0.0.1", "localhost", "[::1]"):
        raise InvalidArguments(
            "base_url must be https: over plain http anyone on the way reads the keys"
        )
    return base_url


def _is_host(text: str) -> bool:
    """Whether this is a host, with or without a port."""
    if text.startswith("["):
        address, _, rest = text[1:].partition("]")
        return bool(address) and set(address) <= _IPV6 and _is_port(rest)
    host, colon, port = text.partition(":")
    return bool(host) and set(host) <= _HOST and _is_port(colon + port)


def _is_port(text: str) -> bool:
    digits = text[1:]
    plain = digits.isascii() and digits.isdecimal() and len(digits) <= 5
    return not text or (text[0] == ":" and plain and 0 < int(digits) < 65536)
