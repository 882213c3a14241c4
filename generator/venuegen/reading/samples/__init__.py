"""Samples on a page: bodies of requests and responses, and the code that sends them.

Pages rarely hold strict JSON. `read_sample` and `read_code` take what is there, keep the line of
every key and value, and never raise: what had to be guessed comes back as problems.
"""

from venuegen.reading.samples.code import read_code
from venuegen.reading.samples.code_facts import Call, CodeSample, Sent, Url
from venuegen.reading.samples.code_reads import Read
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
from venuegen.reading.samples.shape import (
    is_code_line,
    looks_like_code,
    looks_like_sample,
    sample_end,
)

__all__ = [
    "ArrayNode",
    "Call",
    "CodeSample",
    "Member",
    "Node",
    "ObjectNode",
    "Problem",
    "Read",
    "Sample",
    "ScalarNode",
    "Sent",
    "Url",
    "is_code_line",
    "looks_like_code",
    "looks_like_sample",
    "read_code",
    "read_sample",
    "read_samples",
    "sample_end",
    "to_json_text",
    "walk",
]
