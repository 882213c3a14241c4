"""Failures of the network as ours, in words that hold no URL, header or body."""

from __future__ import annotations

import ssl

from . import Interrupted, NotSent, TransportError


def told(error: BaseException) -> str:
    """The type of a failure, and what the system or the TLS library says about it."""
    kind = type(error).__name__
    cause: BaseException | None = error
    for _ in range(8):
        if cause is None:
            break
        if isinstance(cause, ssl.SSLCertVerificationError):
            reason = getattr(cause, "verify_message", "")
            return f"{kind}: the certificate is not trusted{reason and ': ' + reason}"
        if isinstance(cause, OSError) and cause.strerror:
            return f"{kind}: {cause.strerror}"
        inner = [each for each in cause.args if isinstance(each, BaseException)]
        cause = cause.__cause__ or cause.__context__ or (inner[0] if inner else None)
    return kind


def mapped(error: Exception, connecting: tuple[type[Exception], ...]) -> TransportError:
    """A failure as ours: `NotSent` where it is one of those of connecting."""
    if isinstance(error, TransportError):
        return error.with_traceback(None)
    kind = NotSent if isinstance(error, connecting) else Interrupted
    return kind(told(error))
