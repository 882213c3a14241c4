"""The part `signing` of venue.yaml: recipes as data, checked and turned into the model's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Formatter
from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from venuegen import model
from venuegen.venue.parts import Name, Part, Paths

PAYLOAD_FIELDS = frozenset(
    ("method", "host", "path", "query", "question_query", "params", "body", "timestamp")
)


class CredentialPart(Part):
    """One thing that the caller gives: where it is found in the environment, and is it secret."""

    env: str = Field(pattern=r"^[A-Z][A-Z0-9_]*$")
    secret: bool = True


def credentials_of(parts: Mapping[str, CredentialPart]) -> tuple[model.Credential, ...]:
    """The model's credentials, in the order of the file."""
    return tuple(model.Credential(name, part.env, part.secret) for name, part in parts.items())


class AdditionsPart(Part):
    """What is added to a request, by place: `params` is where the endpoint's own parameters go."""

    query: Mapping[str, str] = {}
    header: Mapping[str, str] = {}
    params: Mapping[str, str] = {}

    def additions(self) -> tuple[model.Addition, ...]:
        places: tuple[tuple[Literal["query", "header", "params"], Mapping[str, str]], ...] = (
            ("query", self.query),
            ("header", self.header),
            ("params", self.params),
        )
        return tuple(
            model.Addition(place, name, value)
            for place, added in places
            for name, value in added.items()
        )


class VectorPart(Part):
    """A request whose signature is known, and who says so."""

    credentials: Mapping[Name, str]
    timestamp_ms: int = 0
    method: Literal["GET", "POST", "PUT", "DELETE"]
    host: str = "localhost"
    path: str = Field(pattern=r"^/")
    query: Mapping[str, str] = {}
    form: Mapping[str, str] = {}
    body: str = ""
    payload: str | None = None
    signature: str
    source: str


class ReceiveWindowPart(Part):
    """The parameter that says how old a signed request may be when it arrives, and the most ms."""

    parameter: str
    most: int = Field(gt=0)


class RecipePart(Part):
    """How the requests of some paths are signed; see `venuegen.model.Recipe`."""

    name: Name
    paths: Paths
    credentials: Mapping[Name, CredentialPart]
    algorithm: Literal["hmac-sha256", "md5", "bearer"]
    key: Name | None = None
    encoding: Literal["hex", "upper-hex", "base64"] | None = None
    timestamp: Literal["milliseconds", "seconds", "iso-seconds"] | None = None
    add: AdditionsPart = AdditionsPart()
    sort: bool = False
    escape: bool = True
    leave_out: tuple[str, ...] = ()
    nonce: bool = False
    clock_codes: tuple[str | int, ...] = ()
    receive_window: ReceiveWindowPart | None = None
    payload: str = ""
    send: AdditionsPart = AdditionsPart()
    vectors: tuple[VectorPart, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> RecipePart:
        credentials = frozenset(self.credentials)
        clock = frozenset(["timestamp"] if self.timestamp else [])
        for addition in self.add.additions():
            _only_fields(addition.value, credentials | clock, f"add.{addition.name}")
        if self.receive_window is not None and self.timestamp is None:
            raise _mistake("a `receive_window` is about a `timestamp`, and there is none")
        signature = frozenset(["signature"] if self.algorithm != "bearer" else [])
        for addition in self.send.additions():
            _only_fields(addition.value, credentials | clock | signature, f"send.{addition.name}")
        payload = (PAYLOAD_FIELDS - {"timestamp"}) | clock | credentials
        _only_fields(self.payload, payload, "payload")
        if self.algorithm == "bearer":
            return self
        if not self.payload or self.encoding is None:
            raise _mistake(f"{self.algorithm} needs `payload` and `encoding`")
        if self.algorithm == "hmac-sha256" and self.key not in credentials:
            raise _mistake("`key` must name the credential that keys the HMAC")
        if not self.vectors:
            raise _mistake("a recipe that signs needs at least one test vector under `vectors`")
        for vector in self.vectors:
            if frozenset(vector.credentials) != credentials:
                raise _mistake("the credentials of a vector are not those of the recipe")
        return self

    def recipe(self, line: int, vector_lines: tuple[int, ...]) -> model.Recipe:
        """The model's recipe; the lines are those of the recipe and its vectors."""
        window = self.receive_window
        return model.Recipe(
            name=self.name,
            paths=self.paths,
            credentials=credentials_of(self.credentials),
            algorithm=self.algorithm,
            encoding=self.encoding,
            timestamp=self.timestamp,
            add=self.add.additions(),
            sort=self.sort,
            escape=self.escape,
            payload=self.payload,
            send=self.send.additions(),
            vectors=tuple(map(_vector, self.vectors, vector_lines)),
            key=self.key,
            leave_out=self.leave_out,
            nonce=self.nonce,
            clock_codes=tuple(map(str, self.clock_codes)),
            receive_window=model.ReceiveWindow(window.parameter, window.most) if window else None,
            line=line,
        )


def _vector(part: VectorPart, line: int) -> model.Vector:
    return model.Vector(
        credentials=dict(part.credentials),
        timestamp_ms=part.timestamp_ms,
        method=part.method,
        host=part.host,
        path=part.path,
        query=tuple(part.query.items()),
        form=tuple(part.form.items()),
        body=part.body,
        payload=part.payload,
        signature=part.signature,
        source=part.source,
        line=line,
    )


def _only_fields(template: str, known: frozenset[str], where: str) -> None:
    """Refuse a template with a field that nothing fills, or with more than plain fields."""
    try:
        parts = list(Formatter().parse(template))
    except ValueError as error:
        raise _mistake(f"`{where}`: {error}") from None
    for _, name, spec, conversion in parts:
        if name is None:
            continue
        if spec or conversion or not re.fullmatch(r"[a-z_]+", name) or name not in known:
            known_names = ", ".join(sorted(known))
            raise _mistake(f"`{where}` has the field {{{name}}}; known here: {known_names}")


def _mistake(message: str) -> PydanticCustomError:
    return PydanticCustomError("recipe", "{message}", {"message": message})
