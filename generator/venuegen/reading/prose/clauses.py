"""The clauses of a text about parameters: what it states, under which words, and for how long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from venuegen.reading.prose.tokens import Token

#: What stands between two members of a list.
JOINERS = frozenset(("or", "and", ",", "joined"))
_MEMBERS = frozenset(("name", "literal", "number"))
_CHOICES = frozenset(("either", "exactly", "only-one", "choose"))


@dataclass(slots=True)
class Clause:
    """Some words of a sentence that belong together.

    `opener` is if, unless, for, label (words before a colon), aside (in brackets), or nothing.
    """

    opener: str = ""
    tokens: list[Token] = field(default_factory=list[Token])

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(token.kind for token in self.tokens)

    @property
    def names(self) -> tuple[str, ...]:
        """The parameters that it mentions, each once, in order."""
        found = (token.name for token in self.tokens if token.kind == "name")
        return tuple(dict.fromkeys(name for name in found if name is not None))


@dataclass(slots=True)
class Sentence:
    """Its clauses in order, and the labels before it on its line (`For spot: …`)."""

    clauses: list[Clause]
    labels: tuple[Clause, ...] = ()
    begins_line: bool = True
    #: Where it stands in its text.
    at: int = 0
    until: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for clause in self.clauses for name in clause.names))


def sentences(tokens: Sequence[Token]) -> Iterator[Sentence]:
    """The sentences of a text. A label holds for all that follows it on its line."""
    labels: tuple[Clause, ...] = ()
    piece: list[Token] = []
    begins_line = True
    last = tokens[-1].at + len(tokens[-1].text) if tokens else 0
    for token in [*tokens, Token("end", "\n", last)]:
        if token.kind != "end":
            piece.append(token)
            continue
        clauses = [clause for clause in _clauses(piece) if clause.tokens]
        if clauses:
            own = tuple(clause for clause in clauses if clause.opener == "label")
            labels = (*labels, *own)
            rest = [one for one in clauses if one.opener != "label"]
            yield Sentence(rest, labels, begins_line, piece[0].at, token.at)
            begins_line = False
        if not token.text.strip() or token.text == "•":
            labels, begins_line = (), True
        piece = []


def _clauses(tokens: Sequence[Token]) -> Iterator[Clause]:
    """Split at signs that join no list, and at the words that open a condition."""
    outer: list[Clause] = []
    current = Clause()
    for index, token in enumerate(tokens):
        if token.kind == "(" and not _holds_names(tokens, index):
            outer.append(current)
            current = Clause("aside")
        elif token.kind == ")":
            if outer:
                yield current
                current = outer.pop()
        elif token.kind == ":":
            if current.opener == "" and not current.kinds & _CHOICES:
                current.opener = "label"
                yield current
                current = Clause()
        elif token.kind in ("if", "unless") or _opens_a_case(tokens, index):
            yield current
            current = Clause(token.kind)
        elif _ends_a_case(current, tokens, index):
            yield current
            current = Clause(tokens=[token])
        elif token.kind == "then" or (token.kind == "," and not _joins(tokens, index)):
            yield current
            current = Clause()
        elif token.kind != "(":
            if current.opener == "for" and token.kind in _CHOICES:
                yield current
                current = Clause()
            current.tokens.append(token)
    yield current
    yield from reversed(outer)


def _ends_a_case(case: Clause, tokens: Sequence[Token], index: int) -> bool:
    """`For limit orders price is required`: the rule begins without a comma at its parameter."""
    if case.opener not in ("for", "if") or tokens[index].kind != "name":
        return False
    before = next((token.kind for token in reversed(case.tokens) if token.kind != ""), "")
    follows = [token.kind for token in tokens[index + 1 : index + 4] if token.kind != "is"]
    return before in ("word", "literal", "number", "given") and follows[:1] in (["need"], ["modal"])


def _opens_a_case(tokens: Sequence[Token], index: int) -> bool:
    """`For limit orders`, `in hedge mode`: a preposition before words that are no parameter."""
    if tokens[index].kind != "for":
        return False
    for token in tokens[index + 1 :]:
        if token.kind in ("literal", "word", "number"):
            return True
        if token.kind not in ("", "all", "and", "or", "name"):
            return False
    return False


def _holds_names(tokens: Sequence[Token], index: int) -> bool:
    """Do these brackets hold nothing but parameters, as in `the price (px)`?"""
    for token in tokens[index + 1 :]:
        if token.kind == ")":
            return True
        if token.kind != "name" and token.kind not in JOINERS:
            return False
    return False


def _joins(tokens: Sequence[Token], index: int) -> bool:
    """Does a comma stand between two members of one list?"""
    before = next((t for t in reversed(tokens[:index]) if t.kind not in ("", *JOINERS)), None)
    after = next((t for t in tokens[index + 1 :] if t.kind not in ("", *JOINERS)), None)
    return (
        before is not None
        and after is not None
        and before.kind in _MEMBERS
        and after.kind in _MEMBERS
        and before.kind == after.kind
    )
