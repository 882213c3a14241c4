"""A client's credentials, and the venue's recipes bound to them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

from .clock import Nonces, nonces_for
from .errors import AuthenticationError, InvalidArguments
from .option_checks import check_credential
from .secret import GivenSecret, Secret, hide
from .signing import Credentials, Draft, Stamp
from .steps import Ask, Conversation
from .tokens import Tokens
from .venue import Recipe, Venue


class Signer:
    """Finds credentials where they are given and signs drafts with them."""

    def __init__(
        self, venue: Venue, given: Mapping[str, GivenSecret], tokens: Tokens | None
    ) -> None:
        self.venue = venue
        self.tokens = tokens
        self._given = {name: hide(value) for name, value in given.items()}
        self._bound: dict[str, BoundRecipe] = {}

    def bound(self, name: str) -> BoundRecipe:
        """The recipe of this name with this client's credentials."""
        bound = self._bound.get(name)
        if bound is None:
            bound = self._bound[name] = BoundRecipe(self, self.venue.recipes[name])
        return bound

    def credential(self, name: str) -> Conversation[Secret]:
        """One credential: as given, from the user's function, the environment, or a token flow."""
        given = self._given.get(name)
        if given is None:
            given = self._from_environment(name)
        if callable(given):
            given = yield Ask(given)
            check_credential(name, given, where=" of the function given for it")
        if given is not None:
            return self._filled(name, given)
        if self.tokens is not None and self.tokens.flow.credential == name:
            return (yield from self.tokens.token(self))
        raise self._missing(name)

    def account_of(self, name: str, secret: Secret) -> bytes:
        """A name for the account of a credential that tells nothing of it."""
        if self.tokens is not None and self.tokens.is_own(secret):
            return self.tokens.account
        return hashlib.sha256(f"{self.venue.name}\n{secret.reveal()}".encode()).digest()

    def is_fixed(self, name: str) -> bool:
        """Whether the credential stays the same as long as the client lives."""
        given = self._given.get(name)
        return isinstance(given or self._from_environment(name), Secret)

    def scrub(self, text: str) -> str:
        """The text without any of the secrets in use, in case a venue repeats one."""
        for secret in self._in_use():
            if len(secret.reveal()) > 3:
                text = text.replace(secret.reveal(), "…")
        return text

    def _in_use(self) -> Iterator[Secret]:
        for given in self._given.values():
            if isinstance(given, Secret):
                yield given
        for bound in self._bound.values():
            if bound.latest is not None:
                for name in bound.recipe.names:
                    yield getattr(bound.latest, name)

    def _from_environment(self, name: str) -> Secret | None:
        for credential in self.venue.credentials:
            if credential.name == name and os.environ.get(credential.env):
                found = Secret(os.environ[credential.env])
                flow = self.venue.tokens
                is_key = flow is None or name not in flow.login_parameters.values()
                check_credential(name, found, is_key=is_key, where=f" in {credential.env}")
                return found
        return None

    def _filled(self, name: str, given: object) -> Secret:
        if not isinstance(given, Secret):
            raise InvalidArguments(f"the function given for {name} gives another function")
        if not given:
            kind = self.venue.errors.of_kind(AuthenticationError)
            raise kind(f"{name} is empty; nothing was sent")
        return given

    def _missing(self, name: str) -> AuthenticationError:
        variable = next((each.env for each in self.venue.credentials if each.name == name), "")
        kind = self.venue.errors.of_kind(AuthenticationError)
        where = f" or set {variable}" if variable else ""
        return kind(f"no {name}: give it to the client{where}; nothing was sent")  # type: ignore[return-value]


class BoundRecipe:
    """A recipe with its function, its credentials and its nonces."""

    __slots__ = (
        "_first", "_fixed", "_make", "_nonces", "_sign", "_signer", "account", "latest", "recipe",
    )  # fmt: skip

    def __init__(self, signer: Signer, recipe: Recipe) -> None:
        module = import_module(f"{signer.venue.package}.signing")
        self.recipe = recipe
        self.latest: Credentials | None = None
        self._signer = signer
        self._sign: Callable[[Draft, Any, Stamp], None] = getattr(module, recipe.sign)
        self._make: Callable[..., Credentials] = getattr(module, recipe.credentials)
        self._fixed = False
        self._first: Secret | None = None
        #: Whose limits count, by the first credential.
        self.account = b""
        self._nonces: Nonces | None = None

    @property
    def fixed(self) -> Credentials | None:
        """The credentials, where they need not be asked for again."""
        return self.latest if self._fixed else None

    def credentials(self) -> Conversation[Credentials]:
        """The credentials for one signature."""
        texts: dict[str, Secret] = {}
        for name in self.recipe.names:
            texts[name] = yield from self._signer.credential(name)
        name = self.recipe.names[0]
        if texts[name] != self._first:
            self._first = texts[name]
            self.account = self._signer.account_of(name, texts[name])
            self._nonces = nonces_for(self.account) if self.recipe.nonce else None
        self._fixed = all(map(self._signer.is_fixed, self.recipe.names))
        self.latest = self._make(**texts)
        return self.latest

    def restart_nonces(self) -> None:
        """After the clock was set right."""
        if self._nonces is not None:
            self._nonces.restart()

    def sign(
        self, draft: Draft, credentials: Credentials, ms: int, recv_window: int | None
    ) -> None:
        """Add the signature to a draft."""
        window = self.recipe.receive_window
        if recv_window is not None and window is not None:
            _add_window(draft, window.parameter, recv_window)
        if self._nonces is not None:
            ms = self._nonces.next(ms)
        self._sign(draft, credentials, Stamp(ms))


def _add_window(draft: Draft, parameter: str, milliseconds: int) -> None:
    """Unless the call itself has given one."""
    if all(name != parameter for name, _ in draft.params):
        draft.params.append((parameter, str(milliseconds)))
