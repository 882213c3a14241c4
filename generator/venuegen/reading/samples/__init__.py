"""Samples on a page: bodies of requests and responses, and the code that sends them.

Pages rarely hold strict JSON. `read_sample` and `read_code` take what is there, keep the line of
every key and value, and never raise: what had to be guessed comes back as problems.
"""

from venuegen.reading.samples.nodes import (
    ArrayNode,
    Member,
    Node,
    ObjectNode,
    Problem,
    Sample,
    ScalarNode,
    to_json_text,
    walk,
)
from venuegen.reading.samples.reader import read_sample, read_samples

__all__ = [
    "ArrayNode",
    "Member",
    "Node",
    "ObjectNode",
    "Problem",
    "Sample",
    "ScalarNode",
    "read_sample",
    "read_samples",
    "to_json_text",
    "walk",
]
