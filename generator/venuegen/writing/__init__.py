"""Files → disk: all of them or none, whatever happens in between."""

from venuegen.writing.changes import Changes, compare
from venuegen.writing.journal import is_interrupted
from venuegen.writing.publish import publish, recover

__all__ = ["Changes", "compare", "is_interrupted", "publish", "recover"]
