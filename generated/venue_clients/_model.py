"""The base of the models of all venues, and the numbers in them."""

from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field


class Model(BaseModel):
    """A part of a response.

    Members that no page documents are kept (`model_extra`). Attributes have Python names; the names
    on the wire are their aliases. A model is built when it is first used, not when it is imported.
    """

    # Names that a model has itself are avoided when attributes are named, so none is protected.
    model_config = ConfigDict(
        extra="allow", populate_by_name=True, defer_build=True, protected_namespaces=()
    )


def _none_of_empty(value: Any) -> Any:
    return None if value == "" else value


_Unset = Annotated[None, BeforeValidator(_none_of_empty)]

StrOrInt = Annotated[str | int, Field(union_mode="left_to_right")]
"""A text or a whole number, as it came."""
DecimalOrStr = Annotated[Decimal | str, Field(union_mode="left_to_right")]
"""A number, or a text that is none."""
# The number is tried first, so that the Python function costs nothing where there is one.
OptionalDecimal = Annotated[Decimal | _Unset, Field(union_mode="left_to_right")]
"""A number; None where the venue sends null or an empty text for "not set"."""
OptionalInt = Annotated[int | _Unset, Field(union_mode="left_to_right")]
"""A whole number; None where the venue sends null or an empty text for "not set"."""
