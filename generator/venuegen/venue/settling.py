"""What venue.yaml says of the call that tells what became of another one."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import model_validator

from venuegen.venue.parts import EndpointName, Part


class SettlingPart(Part):
    """The call to ask with after an unknown outcome; its name alone where nothing can be asked by.

    `by` leads from parameters of that call to the parameters whose values they take.
    """

    call: EndpointName
    by: Mapping[str, str] | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_name(cls, value: object) -> object:
        return {"call": value} if isinstance(value, str) else value
