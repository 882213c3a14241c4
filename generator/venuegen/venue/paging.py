"""What venue.yaml says of a listing that comes in pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from venuegen.venue.parts import Part

#: What is said of some kinds of paging alone.
_ONLY_OF: Mapping[str, tuple[str, ...]] = {
    "next": ("cursor", "id"),
    "total": ("offset", "page"),
    "first": ("page",),
    "inclusive": ("id",),
}


class PagingPart(Part):
    """How the pages of a listing follow each other; see `venuegen.model.Paging`.

    `items` is the list within the body; what the method returns, unless said. `first` is the number
    of the first page, where the page documents no default.
    """

    kind: Literal["cursor", "offset", "page", "id"]
    parameter: str
    size: str | None = None
    items: str | None = None
    next: str | None = None
    more: str | None = None
    total: str | None = None
    first: int | None = Field(default=None, ge=0)
    inclusive: bool | None = None

    @model_validator(mode="after")
    def _consistent(self) -> PagingPart:
        if self.next is None and self.kind in ("cursor", "id"):
            raise PydanticCustomError("paging", "kind {kind} needs `next`", {"kind": self.kind})
        for name, kinds in _ONLY_OF.items():
            if getattr(self, name) is not None and self.kind not in kinds:
                raise PydanticCustomError(
                    "paging",
                    "`{name}` belongs to kind {kinds}, not {kind}",
                    {"name": name, "kinds": " or ".join(kinds), "kind": self.kind},
                )
        return self
