"""Containers of a sample that are still open."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from venuegen.reading.samples.nodes import ArrayNode, Member, Node, ObjectNode, ScalarNode
from venuegen.reading.samples.scanner import Token


@dataclass(slots=True)
class Frame:
    """A container that is still open."""

    is_object: bool
    line: int
    members: list[Member] = field(default_factory=list[Member])
    items: list[Node] = field(default_factory=list[Node])
    names: set[str] = field(default_factory=set[str])
    key: Token | None = None
    note: str = ""  # the comment of the member that is being read
    comment: str = ""  # the comment behind the opening bracket
    elided: bool = False

    def remark(self, text: str, line: int) -> None:
        """Give a comment to what stands before it on its line."""
        if self.members:
            last = self.members[-1]
            self.members[-1] = replace(last, comment=f"{last.comment} {text}".strip())
        elif self.items and isinstance(last_item := self.items[-1], ScalarNode):
            comment = f"{last_item.comment} {text}".strip()
            self.items[-1] = replace(last_item, comment=comment)
        elif self.line == line:
            self.comment = f"{self.comment} {text}".strip()

    def close(self) -> Node:
        if self.is_object:
            return ObjectNode(tuple(self.members), self.line, self.elided)
        return ArrayNode(tuple(self.items), self.line, self.elided)
