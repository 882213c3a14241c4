"""One endpoint of the model: the facts of its page, and what venue.yaml says about its path."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from venuegen.assembly.accepted import names_an_id
from venuegen.assembly.constraints import constraints_of
from venuegen.assembly.limits import limits_of
from venuegen.assembly.listed import with_list_body
from venuegen.assembly.parameters import Context, parameters_of
from venuegen.assembly.provenance import told_only
from venuegen.assembly.resolution import batch_of, resolution_of
from venuegen.assembly.responses import response_of
from venuegen.assembly.types import DEEPEST, segments
from venuegen.diagnostics import Diagnostic, Severity
from venuegen.facts import (
    Body,
    EndpointFacts,
    ErrorFact,
    Example,
    ParameterFact,
)
from venuegen.model import (
    DocumentedError,
    Endpoint,
    Envelope,
    PageOrigin,
    Parameter,
    Recipe,
    Sample,
    Source,
    Untrusted,
    Venue,
)
from venuegen.reading.fields.satisfiable import unsatisfiable
from venuegen.venue import VenueConfig, matches
from venuegen.venue.schema import EndpointPart, PagePart

_PLACEHOLDER = re.compile(r"\$?\{([^{}/]+)\}|<([^<>/]+)>|(?<=/):([A-Za-z_][A-Za-z0-9_]*)")


_NOT_ONLY_A_CANCELLATION = frozenset(
    {"place", "replace", "create", "new", "amend", "modify", "after", "timeout", "transfer"}
    | {"withdraw", "withdrawal", "deposit"}
)


@dataclass(slots=True)
class Assembler:
    """Builds the endpoints of one venue and gathers what has to be said about them."""

    config: VenueConfig
    venue: Venue
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def endpoint(self, group: str, name: str, facts: EndpointFacts) -> Endpoint | None:
        """The endpoint, or None with an error among the diagnostics."""
        path, _, fixed = facts.path.partition("?")
        path = _PLACEHOLDER.sub(_braced, path)
        facts = self._with_names(facts)
        self._check_depth(facts)
        private = self._private(facts)
        recipe = self._recipe(facts) if private else None
        envelope = self._envelope(facts)
        if private is None or envelope is None or self.refused():
            return None
        placement = self._placement(facts)
        origin = self.config.pages.get(facts.source.partition("/")[2], PagePart())
        facts = told_only(facts, trusted=origin.provenance == "venue")
        facts, found = with_list_body(facts)
        self.diagnostics += found
        self._check_rules(facts)
        said = self.config.endpoints.get(f"{group}.{name}", EndpointPart())
        context = Context(facts.source, recipe, placement, self._unplaced, said.ids or ())
        parameters = tuple(
            replace(
                one,
                style=said.styles.get(str(one.name), one.style),
                argument=said.arguments.get(str(one.name)),
            )
            for one in parameters_of(facts, path, context)
        )
        response, unwrap, told = response_of(facts, envelope, self.config.empty_text)
        self.diagnostics += told
        if self.refused():
            return None
        bare = Endpoint(
            name=name,
            title=Untrusted(facts.title),
            description=_flowing(facts.description),
            method=facts.method,
            path=Untrusted(path),
            private=private,
            body=_body(facts, parameters, placement),
            source=Source(facts.source, facts.line),
            parameters=parameters,
            response=response,
            unwrap=unwrap,
            envelope=envelope.name,
            recipe=recipe.name if recipe else None,
            changes_state=_changes_state(facts, said),
            no_content=facts.no_content,
            cancels=_cancels(name, said) and _changes_state(facts, said),
            rate_limits=limits_of(facts, self.config),
            fixed_query=_fixed(fixed),
        )
        return _told_of(_described(bare, facts), said, origin, self.config)

    def refused(self) -> bool:
        """Is there an error that leaves the endpoint out?"""
        return any(one.severity is Severity.ERROR for one in self.diagnostics)

    def error(self, code: str, facts: EndpointFacts, field: str, message: str, hint: str) -> None:
        """An endpoint that can't be generated, and what to do about it."""
        found = Diagnostic(code, Severity.ERROR, facts.line, message, field, hint)
        self.diagnostics.append(found)

    def _with_names(self, facts: EndpointFacts) -> EndpointFacts:
        """Without the rows that name nothing."""
        for line in [
            *(one.line for one in facts.request if not segments(one.name)),
            *(one.line for one in facts.response if not segments(one.path)),
        ]:
            message = "a row names nothing and is left out"
            self.diagnostics.append(Diagnostic("row-without-name", Severity.WARNING, line, message))
        return replace(
            facts,
            request=tuple(one for one in facts.request if segments(one.name)),
            response=tuple(one for one in facts.response if segments(one.path)),
        )

    def _check_depth(self, facts: EndpointFacts) -> None:
        names = [*(one.name for one in facts.request), *(one.path for one in facts.response)]
        deepest = max(names, key=lambda name: len(segments(name)), default="")
        if len(segments(deepest)) > DEEPEST:
            self.error(
                "nested-too-deeply",
                facts,
                "response",
                f"`{deepest[:60]}…` has more than {DEEPEST} levels",
                "mend the page, or remove the entry under `overrides:` in venue.yaml",
            )

    def _check_rules(self, facts: EndpointFacts) -> None:
        rules = [one for one in facts.constraints if one.enforced]
        required = [one.name for one in facts.request if one.required is True]
        if unsatisfiable(rules, required):
            names = ", ".join(dict.fromkeys(f"`{n}`" for one in rules for n in one.fields))
            self.error(
                "rules-refuse-all",
                facts,
                "constraints",
                f"no call can keep the rules over {names} and the required flags",
                "remove the rule that is wrong under `overrides:` in venue.yaml",
            )

    def _private(self, facts: EndpointFacts) -> bool | None:
        if facts.auth is not None:
            return facts.auth
        if matches(self.config.auth.public, facts.method, facts.path):
            return False
        if matches(self.config.auth.private, facts.method, facts.path):
            return True
        self.error(
            "auth-unknown",
            facts,
            "auth",
            f"neither the page nor venue.yaml says whether {facts.method} {facts.path} is signed",
            "add the path to `auth: public:` or `auth: private:` in venue.yaml",
        )
        return None

    def _recipe(self, facts: EndpointFacts) -> Recipe | None:
        for recipe in self.venue.recipes:
            if matches(recipe.paths, facts.method, facts.path):
                return recipe
        self.error(
            "no-recipe",
            facts,
            "auth",
            f"{facts.method} {facts.path} is private, and no recipe of venue.yaml fits its path",
            "add a recipe under `signing:`, or the path to one of them",
        )
        return None

    def _envelope(self, facts: EndpointFacts) -> Envelope | None:
        for envelope in self.venue.envelopes:
            if matches(envelope.paths, facts.method, facts.path):
                return envelope
        self.error(
            "no-envelope",
            facts,
            "response",
            f"no envelope of venue.yaml fits {facts.method} {facts.path}",
            "add one under `envelopes:`, or the path to one of them",
        )
        return None

    def _placement(self, facts: EndpointFacts) -> str | None:
        for pattern, place in self.config.placement.items():
            if matches((pattern,), facts.method, facts.path):
                return place
        return "query" if facts.method in ("GET", "HEAD") else None

    def _unplaced(self, facts: ParameterFact) -> None:
        message = f"neither the page nor venue.yaml says where `{facts.name}` goes"
        hint = 'say it under `placement:` in venue.yaml, as "DELETE *": json'
        found = Diagnostic(
            "placement-unknown", Severity.ERROR, facts.line, message, facts.name, hint
        )
        self.diagnostics.append(found)


def _described(bare: Endpoint, facts: EndpointFacts) -> Endpoint:
    """With what else the page says; third parties make no rules."""
    return replace(
        bare,
        permission=Untrusted(facts.permission) if facts.permission else None,
        hosts=facts.hosts,
        deprecated=facts.deprecated,
        weight=facts.weight,
        constraints=constraints_of(facts.source, facts.constraints, bare.parameters),
        errors=tuple(_error(facts.source, one) for one in facts.errors),
        request_samples=_samples(facts, facts.request_examples),
        request_calls=_samples(facts, facts.request_calls),
        response_samples=_samples(facts, facts.response_examples),
        error_samples=_samples(facts, facts.error_examples),
        notes=tuple(map(_flowing, facts.notes)),
    )


def _told_of(
    endpoint: Endpoint, said: EndpointPart, origin: PagePart, config: VenueConfig
) -> Endpoint:
    """With what venue.yaml knows of the endpoint and of its page."""
    client_id = said.client_order_id
    return replace(
        endpoint,
        ids=_ids(endpoint.parameters, said),
        client_order_id=client_id.parameter if client_id else None,
        client_order_id_format=client_id.format if client_id else None,
        resolved_by=resolution_of(config, said.resolved_by),
        batch=batch_of(said.batch),
        provenance=origin.provenance,
        page=PageOrigin(origin.url, origin.seen, origin.note, origin.attested_by),
    )


def _error(page: str, fact: ErrorFact) -> DocumentedError:
    code = Untrusted(fact.code) if isinstance(fact.code, str) else fact.code
    return DocumentedError(code, fact.http, Untrusted(fact.message), Source(page, fact.line))


def _braced(found: re.Match[str]) -> str:
    """`:id`, `<id>` and `${id}` in a path, written `{id}`."""
    return f"{{{next(name for name in found.groups() if name)}}}"


def _body(facts: EndpointFacts, parameters: tuple[Parameter, ...], placement: str | None) -> Body:
    """How the body is written. A form is there without rows too: signing may add to it."""
    in_body = any(one.place == "body" for one in parameters)
    if placement == "form" or (in_body and placement != "json" and facts.body == "form"):
        return "form"
    return "json" if in_body else "none"


def _changes_state(facts: EndpointFacts, said: EndpointPart) -> bool:
    if said.changes_state is not None:
        return said.changes_state
    return facts.method not in ("GET", "HEAD")


def _cancels(name: str, said: EndpointPart) -> bool:
    """By the words of the method's name, where venue.yaml does not say it."""
    if said.cancels is not None:
        return said.cancels
    words = set(name.split("_"))
    return "cancel" in words and not words & _NOT_ONLY_A_CANCELLATION


def _ids(parameters: tuple[Parameter, ...], said: EndpointPart) -> tuple[str, ...]:
    """What identifies the order a call is about: the parameter that carries the caller's own id,
    and those with the names that ids have everywhere."""
    if said.ids is not None:
        return said.ids
    own = said.client_order_id.parameter if said.client_order_id else None
    names = [str(one.name) for one in parameters if not one.signed]
    return tuple(name for name in names if name == own or names_an_id(name))


def _samples(facts: EndpointFacts, examples: tuple[Example, ...]) -> tuple[Sample, ...]:
    return tuple(
        Sample(Untrusted(one.text), Source(facts.source, one.line), one.whole) for one in examples
    )


def _flowing(text: str) -> Untrusted:
    """Prose without the line ends of a page that wraps its lines; blank lines part paragraphs."""
    return Untrusted(re.sub(r"[ \t]*(?<!\n)\n(?!\n)[ \t]*", " ", text))


def _fixed(query: str) -> tuple[tuple[str, str], ...]:
    """The query of a documented path: `command=cancelOrder`."""
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    return tuple((name, value) for name, _, value in pairs)
