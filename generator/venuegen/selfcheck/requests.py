"""Samples of requests against the method of their own page: what it refuses is not enforced."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Any

from venuegen.emit.encoders import Unencodable, python_identifier
from venuegen.emit.rules import rule_sentence
from venuegen.emit.samples import as_given
from venuegen.json_shapes import is_list, is_object
from venuegen.model import Endpoint, Envelope, Group, Plain, Sample
from venuegen.model import Type as ModelType
from venuegen.selfcheck.evidence import UNKNOWN, Given, Shown, given_by, is_signing
from venuegen.selfcheck.rules import (
    Change,
    Rule,
    about_value,
    changed,
    decided_rules,
    rules_of,
    source_of,
    without,
)
from venuegen.selfcheck.runtime import endpoint_record, made, runtime
from venuegen.selfcheck.shapes import at, taking, with_member
from venuegen.selfcheck.tally import Path, Tally, dotted, quoted

#: What is broken by what is there: a part of a request proves it, too.
_BY_PRESENCE = ("mutually_exclusive", "max_items")
#: A type that takes more may bring a rule into force that was none before.
_MOST_ROUNDS = 4


def try_requests(
    group: Group, endpoint: Endpoint, envelope: Envelope, decided: Set[str]
) -> tuple[Endpoint, Tally]:
    """The endpoint without the rules that samples of its own page break, and what was found.
    `decided` are the facts that overrides decide about: they hold whatever a sample says."""
    trial = _Trial(group, endpoint, envelope, decided)
    for sample in endpoint.request_samples:
        trial.run(sample, "query" if endpoint.body == "none" else "body")
    for call in endpoint.request_calls:
        trial.run(call, None)
    return trial.endpoint, trial.tally


@dataclass(slots=True)
class _Trial:
    """The samples of one endpoint, one after the other; each changes the endpoint for the next."""

    group: Group
    endpoint: Endpoint
    envelope: Envelope
    decided: Set[str]
    tally: Tally = field(default_factory=Tally)
    lacking: set[Path] = field(default_factory=set[Path])

    def run(self, sample: Sample, place: Any) -> None:
        given = given_by(self.endpoint, sample, place)
        if given is None:
            self.tally.requests.set_aside += 1
            return
        self.tally.requests.run += 1
        if given.lacking or given.misshapen:
            self._complete(given)
            given = given_by(self.endpoint, sample, place) or given
        refused = self._judged(given)
        if refused is None:
            self.tally.requests.accepted += 1
            return
        message = f"the method refuses the sample of its own page: {refused}"
        self.tally.warn("sample-refused", sample.source.line, message, "request")

    def _judged(self, given: Given) -> str | None:
        """Why the sample is refused even without the rules that it breaks."""
        refused: str | None = None
        for _ in range(_MOST_ROUNDS):
            unproven = frozenset(_unproven(self.endpoint, given))
            unproven |= set(decided_rules(self.endpoint, self.decided))
            refused = self._refusal(given, unproven)
            every = frozenset(rules_of(self.endpoint)) | unproven
            if refused is None or self._refusal(given, every) is not None:
                break
            self._demote(self._broken(given, unproven, every), given)
        return refused

    def _demote(self, broken: Sequence[Rule], given: Given) -> None:
        for rule in broken:
            line = source_of(self.endpoint, rule).line
            message = _message(self.endpoint, rule, given)
            self.tally.warn("sample-breaks-rule", line, message, dotted(rule.path) or "request")
        self.tally.demoted += len(broken)
        self.endpoint = changed(self.endpoint, frozenset(broken), _widened(broken, given))

    def _refusal(self, given: Given, rules: Set[Rule]) -> str | None:
        """Why the endpoint without these rules refuses the sample; None where it takes it."""
        endpoint = without(self.endpoint, rules) if rules else self.endpoint
        code = endpoint_record(self.group, endpoint, self.envelope)
        record = made(code, "endpoint", self.group.name)
        values: dict[str, Any] = as_given(endpoint, given.values)
        for one in record.parameters:
            values.setdefault(one.name, UNKNOWN if one.place == "path" else runtime("omit").OMIT)
        try:
            runtime("prepare").plan_of(record).fill(values)
        except ValueError as error:  # InvalidArguments, or a record that no call can be made of
            return str(error)
        return None

    def _broken(self, given: Given, unproven: Set[Rule], every: Set[Rule]) -> list[Rule]:
        """The rules that refuse the sample when each is alone in force, with its type."""
        broken: list[Rule] = []
        for rule in sorted(rules_of(self.endpoint), key=lambda rule: rule.kind != "type"):
            if rule in unproven:
                continue
            type_ = Rule("type", rule.path)
            alone = {rule} if type_ in broken or type_ in unproven else {rule, type_}
            if self._refusal(given, every - alone) is not None:
                broken.append(rule)
        return broken

    def _complete(self, given: Given) -> None:
        """Take what the sample has and the method lacks, where it is inside of a parameter."""
        for shown in given.misshapen:
            self.tally.demoted += 1
            message = (
                f"{_sample(given)} has {quoted(shown.value)} for `{dotted(shown.path)}`, "
                "documented as another kind of value: it is taken as the sample has it"
            )
            line = source_of(self.endpoint, Rule("type", shown.path)).line
            self.tally.warn("sample-breaks-rule", line, message, dotted(shown.path))
            self.endpoint = _with(self.endpoint, shown.path, taking(shown.value))
        for shown in given.lacking:
            if shown.path not in self.lacking:
                self.lacking.add(shown.path)
                self._lacks(shown, given)

    def _lacks(self, shown: Shown, given: Given) -> None:
        self.tally.lacking += 1
        name = dotted(shown.path)
        what = f"{_sample(given)} sends {quoted(shown.value)} as `{name}`, which no row lists"
        if shown.meant is not None:
            what += f": the method spells it `{shown.meant}`, as the row does"
        elif len(shown.path) > 1 and _can_be_named(shown.path[-1]):
            *outer, last = shown.path
            member = with_member(last, shown.value, self.endpoint.source)
            self.endpoint = _with(self.endpoint, tuple(outer), member)
            what += ": the method takes it, as the sample has it"
        else:
            what += ": the method does not take it"
        self.tally.warn("sample-has-more", given.sample.source.line, what, name)


def _with(endpoint: Endpoint, path: Path, change: Any) -> Endpoint:
    """The endpoint with a type of its request changed."""

    def changed_type(old: ModelType, name: str) -> ModelType:
        return at(old, path[1:], change) if name == path[0] else old

    parameters = (
        replace(one, type=changed_type(one.type, str(one.name))) for one in endpoint.parameters
    )
    return replace(endpoint, parameters=tuple(parameters))


def _can_be_named(name: str) -> bool:
    try:
        python_identifier(name)
    except Unencodable:
        return False
    return True


def _unproven(endpoint: Endpoint, given: Given) -> Iterator[Rule]:
    """The rules of which the sample says nothing: it shows no value, or not the whole call."""
    for path in given.unknown:
        yield from about_value(path)
    absent: set[str] = set()
    for one in endpoint.parameters:
        name = str(one.name)
        if one.signed or name in given.values:
            continue
        if one.place == "path":
            yield from about_value((name,))
        elif (
            one.place not in given.covered
            or (name,) in given.unknown
            or is_signing(name)
            or name == endpoint.client_order_id
        ):
            absent.add(name)
            yield Rule("required", (name,))
    for rule in rules_of(endpoint):
        if rule.kind == "required" and len(rule.path) > 1 and not given.sample.whole:
            yield rule
        if rule.kind == "constraint":
            constraint = endpoint.constraints[rule.number]
            is_whole = given.sample.whole and not absent.intersection(map(_top, constraint.fields))
            if not is_whole and constraint.kind not in _BY_PRESENCE:
                yield rule


def _top(name: str) -> str:
    """The parameter that a member is inside of."""
    return name.partition(".")[0].removesuffix("[]") or "[]"


def _sample(given: Given) -> str:
    return f"the page's own sample (line {given.sample.source.line})"


def _message(endpoint: Endpoint, rule: Rule, given: Given) -> str:
    """What a rule says, what the sample has, and what is made of it."""
    name = f"`{dotted(rule.path)}`"
    seen = ", ".join(dict.fromkeys(map(quoted, _seen(given.values, rule.path))))
    match rule.kind:
        case "constraint":
            rule_text = rule_sentence(endpoint.constraints[rule.number]).rstrip(".")
            return (
                f"{_sample(given)} breaks the rule “{rule_text}”: it is documented and not enforced"
            )
        case "required":
            return f"{_sample(given)} leaves out {name}, documented as required: it may be left out"
        case "values":
            return f"{_sample(given)} has {seen} for {name}, beyond the values listed: any is taken"
        case "bounds":
            return f"{_sample(given)} has {seen} for {name}, beyond its bounds: any is taken"
        case "type":
            return f"{_sample(given)} has {seen} for {name}, documented otherwise: both are taken"


def _seen(values: Any, path: Path) -> list[Any]:
    """What a sample has at the end of a way."""
    found: list[Any] = [values[path[0]]] if path and path[0] in values else []
    for part in path[1:]:
        if part == "[]":
            found = [item for one in found if is_list(one) for item in one]
        elif part == "*":
            found = [item for one in found if is_object(one) for item in one.values()]
        else:
            found = [one[part] for one in found if is_object(one) and part in one]
    return found


def _widened(broken: Sequence[Rule], given: Given) -> Change:
    """Scalars that take what the sample has; its values stand among those that are offered."""

    def widened(plain: Plain, path: Path) -> Plain:
        seen = _seen(given.values, path)
        if Rule("type", path) in broken:
            for value in seen:
                both = taking(value)(plain)
                plain = both if isinstance(both, Plain) else plain
        if Rule("values", path) in broken and plain.enum:
            more = [one for one in seen if isinstance(one, str | int) and not isinstance(one, bool)]
            offered = tuple(dict.fromkeys([*plain.enum, *more]))
            plain = replace(plain, enum=offered, enum_open=True)
        return plain

    return widened
