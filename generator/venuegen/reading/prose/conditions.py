"""Rules over several parameters that sentences state.

A rule holds without a condition only where every word of its sentence is understood; a condition
that a client can decide (`side is BUY`, `price is sent`) goes with it, and any other leaves the
rule unread: documentation. `Either a or b must be sent` is read as at least one of the two, as
sending both is wrong only where the sentence says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from venuegen.facts import Condition, ConstraintFact
from venuegen.reading.prose.cases import Absent, Case, case_of, together
from venuegen.reading.prose.clauses import Clause, Sentence, sentences
from venuegen.reading.prose.found import Found, line_at, plain
from venuegen.reading.prose.stated import Rule, rules_of
from venuegen.reading.prose.tokens import Reader, Token, bare_name, holder_of

_UNKNOWN = frozenset(("word", "literal", "number"))
_SURE_CUES = frozenset(
    ("exclusive", "either", "exactly", "only-one", "at-most-one", "choose", "together")
)
#: What a venue does with calls that keep a rule, and with those that don't.
_OUTCOMES = frozenset(("precedence", "refusal"))


def constraints(
    text: str, line: int, reader: Reader, subject: str | None = None, case: str = ""
) -> tuple[Found[ConstraintFact], ...]:
    """Every rule that a text states over parameters of a call.

    `subject` is the parameter whose description the text is, `case` the words under which the
    text stands as a whole (`For spot orders:` above a list).
    """
    text = plain(text)
    above = tuple(
        clause for one in sentences(reader.tokens(case)) for clause in (*one.clauses, *one.labels)
    )
    found: dict[tuple[object, ...], Found[ConstraintFact]] = {}
    previous: Sentence | None = None
    applies = False
    for sentence in sentences(reader.tokens(text)):
        applies = applies and not (sentence.begins_line and subject is None)
        at, before = line_at(text, sentence.at, line), len(found)
        for fact, rule in _of_sentence(sentence, previous, subject, above, reader, at):
            if applies and fact.when is None:
                fact = replace(fact, when="unread")  # only where the parameter applies at all
            found.setdefault(fact.key, Found(fact, rule, at))
        if len(found) == before:
            applies = applies or _says_where_it_applies(sentence)
        if sentence.names:
            previous = sentence if len(found) > before else None
    return tuple(_resolved(list(found.values())))


def _of_sentence(
    sentence: Sentence,
    previous: Sentence | None,
    subject: str | None,
    above: tuple[Clause, ...],
    reader: Reader,
    line: int,
) -> Iterator[tuple[ConstraintFact, str]]:
    about = _subject_label(sentence) or (bare_name(subject) if subject else None)
    core, rules = _core(sentence, _referred(sentence, previous), about)
    if core is None:
        return
    rest = [one for one in sentence.clauses if one is not core]
    rest = [one for one in rest if not _says_what_happens(one, rest)]
    if about and rest and rest[0] is sentence.clauses[0] and _is_label(rest[0], reader):
        del rest[0]
    surely = _is_understood(core, rules, reader)
    if not (surely or core.kinds & _SURE_CUES):
        return
    for rule in rules:
        holder = _holder(rule.names, subject, reader)
        labels = [one for one in sentence.labels if _only_name(one) is None]
        cases: list[Case] = [case_of(one, reader, holder or "") for one in (*above, *labels, *rest)]
        conditional = any(one.opener in ("if", "for", "unless") for one in rest)
        fact = _fact(rule, holder, cases, surely, reader, line, conditional)
        if fact is not None:
            yield fact, rule.by


def _says_where_it_applies(sentence: Sentence) -> bool:
    tokens = [token for clause in sentence.clauses for token in clause.tokens]
    return any(token.kind == "applies" for token in tokens)


def _fact(
    rule: Rule,
    holder: str | None,
    cases: Sequence[Case],
    surely: bool,
    reader: Reader,
    line: int,
    conditional: bool,
) -> ConstraintFact | None:
    """The rule under its cases; nothing where it is no rule without the case that was not read."""
    names, kind = rule.names, rule.kind
    absent = [case for case in cases if isinstance(case, Absent)]
    case = together(case for case in cases if not isinstance(case, Absent))
    if absent and kind == "required":
        kind, names = "at_least_one_of", (*names, *(n for one in absent for n in one.names))
        holder = holder if all(reader.whole(n, holder or "") for n in names) else None
    elif absent:
        case = "unread"
    if kind == "required":
        if case is None or (case == "unread" and not conditional):
            return None
        kind = "required_if"
        if isinstance(case, Condition) and not case.values:
            kind, names, case = "requires", (bare_name(case.parameter), *names), None
    if len(names) < 2 and kind != "required_if":
        return None
    whole = tuple(_wire(name, holder, reader) for name in dict.fromkeys(names))
    if not surely or not _in_one_place(holder):
        case = "unread"
    scope = holder if holder is not None and holder.endswith("[]") else None
    return ConstraintFact(kind, whole, line, case, scope=scope)


def _wire(name: str, holder: str | None, reader: Reader) -> str:
    return (reader.whole(name, holder) if holder is not None else None) or reader.names[name][0]


def _in_one_place(holder: str | None) -> bool:
    """A client looks up arguments, and members of the items of a list that is an argument."""
    return holder == "" or (holder is not None and holder.endswith("[]") and "." not in holder)


def _holder(names: Sequence[str], subject: str | None, reader: Reader) -> str | None:
    """Where all of these parameters stand; nothing where they stand in different places."""
    holders = [{holder_of(wire) for wire in reader.names[name]} for name in names]
    common = holders[0].intersection(*holders) if holders else set[str]()
    if subject is not None and holder_of(subject) in common:
        return holder_of(subject)
    return common.pop() if len(common) == 1 else None


def _subject_label(sentence: Sentence) -> str | None:
    """`orderId: either it or …`: what stands before the colon is what is spoken of."""
    return next((name for one in sentence.labels if (name := _only_name(one))), None)


def _only_name(clause: Clause) -> str | None:
    names = clause.names
    return names[0] if len(names) == 1 and clause.kinds <= {"name", ""} else None


def _referred(sentence: Sentence, previous: Sentence | None) -> tuple[str, ...]:
    """The parameters of the sentence before, which `both` and `them` are about."""
    return () if previous is None or len(previous.names) < 2 or sentence.names else previous.names


def _core(
    sentence: Sentence, referred: tuple[str, ...], about: str | None
) -> tuple[Clause | None, list[Rule]]:
    """The clause that states a rule, and the rules."""
    for clause in sentence.clauses:
        if clause.opener in ("", "aside") and not clause.kinds & _OUTCOMES:
            named = sentence.names if clause.kinds & {"either", "exactly"} else ()
            rules = rules_of(clause, clause.names or referred or named, about)
            if rules:
                return clause, rules
    return None, []


def _is_understood(core: Clause, rules: Sequence[Rule], reader: Reader) -> bool:
    """Is each word of the clause a parameter, part of a rule, or one that says nothing?"""
    words = [token for token in core.tokens if token.kind in _UNKNOWN]
    exclusive = any(rule.kind in ("exactly_one_of", "mutually_exclusive") for rule in rules)
    grouped = exclusive and len(core.names) > 2 and len(_joiners(core)) > 1
    sure = all(rule.sure for rule in rules)
    return sure and not grouped and all(_belongs_to_a_name(word, core, reader) for word in words)


def _joiners(clause: Clause) -> frozenset[str]:
    """`a&b and c&d` has two of them: some belong together."""
    return frozenset(t.text.lower() for t in clause.tokens if t.kind in ("or", "and", "joined"))


def _belongs_to_a_name(word: Token, core: Clause, reader: Reader) -> bool:
    """`Client order id`, `the trigger price (tp_trigger_price)`, or a word of the heading."""
    if word.kind != "word":
        return False
    spelled = "".join(core.names).lower()
    return word.text.lower() in spelled or reader.is_own_case((word,))


def _is_label(clause: Clause, reader: Reader) -> bool:
    """The first words of a description name the parameter, where they speak of nothing else."""
    return (
        clause.opener == ""
        and clause.kinds <= {"", "for", "word", "and", "or"}
        and not any(reader.values_of(token.text) for token in clause.tokens)
    )


def _says_what_happens(clause: Clause, others: Sequence[Clause]) -> bool:
    """`If both are sent, a is used`, `if none of them is, the call fails`: no case of the rule."""
    if clause.kinds & _OUTCOMES:
        return True
    several = clause.opener in ("", "if") and clause.kinds & {"all", "and", "together"}
    return (
        bool(several)
        and not clause.kinds & _UNKNOWN
        and any(one.kinds & _OUTCOMES for one in others)
    )


def _resolved(found: list[Found[ConstraintFact]]) -> Iterator[Found[ConstraintFact]]:
    """At least one, and not both, are together: exactly one."""

    def key(one: Found[ConstraintFact]) -> tuple[object, ...]:
        return frozenset(one.value.fields), one.value.when

    exclusive = {key(f) for f in found if f.value.kind == "mutually_exclusive"}
    needed = {key(f) for f in found if f.value.kind == "at_least_one_of"}
    exact = {key(f) for f in found if f.value.kind == "exactly_one_of"}
    for one in found:
        kind = one.value.kind
        if kind == "mutually_exclusive" and key(one) in needed | exact:
            continue
        if kind == "at_least_one_of" and key(one) in exact:
            continue
        if kind == "at_least_one_of" and key(one) in exclusive:
            fact = replace(one.value, kind="exactly_one_of")
            yield Found(fact, "at-least-one-and-not-both", one.line)
        else:
            yield one
