"""Whatever reading makes of a page, assembling it ends: in endpoints, or in diagnostics."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from venuegen.facts import EndpointFacts, Example, FieldFact, ParameterFact, RateLimitFact

from .trees import Tree, endpoint, names

WORDS = st.text(max_size=6) | st.sampled_from(["id", "data", "code", "a b", "\x00", "x" * 200])
PATHS = st.lists(WORDS | st.sampled_from(["[]", "*", "a[]", "[][]", ".", ""]), max_size=5).map(
    ".".join
)
TYPES = st.sampled_from(
    ["string", "integer", "decimal", "array<string>", "map<any>", "object", "array", "a|b", "", ">"]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)
PARAMETERS = st.builds(
    ParameterFact,
    name=PATHS,
    place=st.sampled_from([None, "query", "body", "path", "header"]),
    type=TYPES,
    documented_type=st.none(),
    required=st.sampled_from([None, True, False, "conditional"]),
    line=st.just(1),
    enum=st.none() | st.lists(JSON, max_size=3).map(tuple),
    default=JSON,
)
FIELDS = st.builds(
    FieldFact,
    path=PATHS,
    type=TYPES,
    documented_type=st.none(),
    documented=st.booleans(),
    line=st.just(1),
    enum=st.none() | st.lists(JSON, max_size=3).map(tuple),
)
ENDPOINTS = st.builds(
    endpoint,
    method=st.sampled_from(["GET", "POST", "DELETE", ""]),
    path=st.sampled_from(["/v1/x", "/bare/{a}/:b", "/public", "", "/v1/<>", "/v1/x?a=b&=&c"])
    | WORDS,
    title=WORDS,
    auth=st.sampled_from([None, True, False]),
    body=st.sampled_from([None, "json", "form", "none"]),
    request=st.lists(PARAMETERS, max_size=4).map(tuple),
    response=st.lists(FIELDS, max_size=5).map(tuple),
    rate_limits=st.just((RateLimitFact(1, 1, "uid", 1),)),
    response_examples=st.lists(
        st.builds(Example, text=st.text(max_size=5) | JSON.map(repr), line=st.just(1)), max_size=2
    ).map(tuple),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(ENDPOINTS, max_size=4), st.sampled_from(["orders/a.md", "a.md", "x/y/ü.txt"]))
def test_assembly_ends_for_any_facts(facts: list[EndpointFacts], page: str) -> None:
    with TemporaryDirectory() as folder:
        assembly = Tree(Path(folder)).page(page, *facts).assemble()
    assert len(names(assembly)) == len(set(names(assembly)))
    assert len(names(assembly)) + len(assembly.errors) <= 3 * len(facts) + 12
