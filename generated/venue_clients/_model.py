"""The base of the models of all venues."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A part of a response.

    Members that no page documents are kept (`model_extra`). Attributes have Python names; the names
    on the wire are their aliases. A model is built when it is first used, not when it is imported.
    """

    # Names that a model has itself are avoided when attributes are named, so none is protected.
    model_config = ConfigDict(
        extra="allow", populate_by_name=True, defer_build=True, protected_namespaces=()
    )
