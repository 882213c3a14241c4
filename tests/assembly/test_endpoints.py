"""An endpoint of the model: what its page says, completed by what venue.yaml says by path."""

from __future__ import annotations

from typing import Any

import pytest

from venuegen.facts import ConstraintFact, RateLimitFact
from venuegen.model import Array, Map, Object, Plain, Resolution, Scalar

from .trees import Tree, argument, endpoint, field, member, parameter, told

INTEGER = Plain((Scalar.INTEGER,))
STRING = Plain((Scalar.STRING,))


def test_parameters_go_where_venue_yaml_says_if_the_page_is_silent(tree: Tree) -> None:
    found = tree.endpoint(endpoint(request=(parameter("id"), parameter("dry", place="query"))))
    assert argument(found, "id").place == "body"
    assert argument(found, "dry").place == "query"
    assert found.body == "json"


def test_a_get_has_its_parameters_in_the_query(tree: Tree) -> None:
    found = tree.endpoint(endpoint("GET", request=(parameter("id"),)))
    assert argument(found, "id").place == "query"
    assert (found.body, found.changes_state) == ("none", False)


def test_a_place_that_nobody_tells_is_an_error(tree: Tree) -> None:
    assembly = tree.page("orders/cancel.md", endpoint("DELETE", request=(parameter("id"),)))
    assert told(assembly.assemble()) == [("acme/orders/cancel.md", 10, "placement-unknown")]


@pytest.mark.parametrize(
    ("said", "method", "path", "private"),
    [
        (True, "GET", "/v1/time", True),
        (False, "POST", "/v1/order", False),
        (None, "GET", "/v1/time", False),
        (None, "POST", "/v1/time", True),
    ],
)
def test_the_page_tells_what_is_signed_and_else_the_path(
    tree: Tree, said: bool | None, method: str, path: str, private: bool
) -> None:
    found = tree.endpoint(endpoint(method, path, auth=said))
    assert found.private is private
    assert found.recipe == ("header" if private else None)


def test_auth_that_nobody_tells_is_an_error(tree: Tree) -> None:
    assembly = tree.page("orders/cancel.md", endpoint(path="/v9/order")).assemble()
    [(page, error)] = assembly.errors
    assert (page, error.line, error.code) == ("acme/orders/cancel.md", 3, "auth-unknown")
    assert assembly.venues[0].groups == ()


def test_what_signing_adds_is_marked_where_it_is_added(tree: Tree) -> None:
    found = tree.endpoint(
        endpoint(
            "GET",
            request=(
                parameter("nonce", place="query"),
                parameter("authorization", place="header"),
                parameter("Content-Type", place="header"),
                parameter("Authorization", place="query"),
            ),
        )
    )
    assert [one.signed for one in found.parameters] == [True, True, True, False]


def test_the_path_tells_its_own_parameters(tree: Tree) -> None:
    found = tree.endpoint(endpoint("GET", "/v1/order/:id/fills/<fill>?kind=all"))
    assert found.path == "/v1/order/{id}/fills/{fill}"
    assert found.fixed_query == (("kind", "all"),)
    assert [(one.name, one.place, one.required) for one in found.parameters] == [
        ("id", "path", True),
        ("fill", "path", True),
    ]


def test_nested_parameters_become_one_argument(tree: Tree) -> None:
    found = tree.endpoint(
        endpoint(
            request=(
                parameter("orders", "array<object>", required=True),
                parameter("orders[].price", "decimal", required=True),
                parameter("orders[].note"),
            )
        )
    )
    [orders] = found.parameters
    assert isinstance(orders.type, Array)
    assert isinstance(orders.type.item, Object)
    assert [(one.name, one.required) for one in orders.type.item.fields] == [
        ("price", True),
        ("note", False),
    ]


def test_a_body_that_is_a_list_is_one_argument(tree: Tree) -> None:
    found = tree.endpoint(endpoint(request=(parameter("[].id", "integer", required=True),)))
    [whole] = found.parameters
    assert (whole.name, whole.required) == ("[]", True)
    assert isinstance(whole.type, Array)


def test_an_enumeration_is_written_in_the_type_that_is_sent(tree: Tree) -> None:
    found = tree.endpoint(
        endpoint(
            request=(
                parameter("side", enum=("buy", "sell")),
                parameter("mode", "integer", enum=("0", "1")),
                parameter("ratio", "decimal", enum=("0.5", "1")),
            )
        )
    )
    assert argument(found, "side").type == Plain((Scalar.STRING,), ("buy", "sell"))
    assert argument(found, "mode").type == Plain((Scalar.INTEGER,), (0, 1))
    assert argument(found, "ratio").type == Plain((Scalar.DECIMAL,))


def test_what_third_parties_attest_is_documented_and_not_enforced(tree: Tree) -> None:
    tree.yaml += (
        "pages:\n  orders/place.md: {provenance: third-party, attested_by: someone,"
        " url: https://other.example}\n"
    )
    found = tree.endpoint(
        endpoint(
            request=(
                parameter("side", enum=("buy",), default="buy", max_length=3),
                parameter("price", "decimal", range=("1", "9")),
            ),
            constraints=(ConstraintFact("requires", ("side", "price"), 9),),
        )
    )
    side, price = argument(found, "side"), argument(found, "price")
    assert side.type == Plain((Scalar.STRING,), ("buy",), enum_open=True)
    assert (side.default, side.max_length, side.enforced) == (None, 3, False)
    assert (price.range, price.enforced) == (("1", "9"), False)
    assert [rule.enforced for rule in found.constraints] == [False]
    assert found.provenance == "third-party"


def test_the_envelope_is_part_of_the_response(tree: Tree) -> None:
    found = tree.endpoint(
        endpoint(
            response=(field("code", "integer", documented=False), field("data.id", "integer")),
            examples=['{"code": 200, "data": {"id": 1}}'],
        )
    )
    assert found.unwrap == "data"
    assert member(found, "code").type == Plain((Scalar.INTEGER,), (200,))
    assert member(found, "code").required
    assert member(found, "data").required
    assert member(found, "data.id").type == INTEGER


def test_without_data_the_whole_body_is_handed_over(tree: Tree) -> None:
    found = tree.endpoint(endpoint(response=(field("msg"),), examples=['{"msg": "ok"}']))
    assert found.unwrap is None
    assert [one.name for one in found.response.fields] == ["msg", "code"]  # type: ignore[union-attr]


def test_examples_decide_what_is_always_there(tree: Tree) -> None:
    found = tree.endpoint(
        endpoint(
            path="/bare/orders",
            response=(
                field("[].id", "integer", required=True),
                field("[].price", "decimal", required=True),
                field("[].note"),
                field("[].seen", documented=False),
            ),
            examples=[
                '[{"id": 1, "price": "2", "note": null, "seen": "x"}, {"id": 2, "note": ""}]'
            ],
        )
    )
    assert isinstance(found.response, Array)
    assert isinstance(found.response.item, Object)
    facts = {
        str(one.name): (one.required, one.nullable, one.documented)
        for one in found.response.item.fields
    }
    assert facts == {
        "id": (True, False, True),
        "price": (False, False, True),
        "note": (True, True, True),
        "seen": (False, False, False),
    }


@pytest.mark.parametrize(
    ("path", "type_", "expected"),
    [
        ("x", "string|integer", Plain((Scalar.STRING, Scalar.INTEGER))),
        ("x", "array<array<decimal>>", Array(Array(Plain((Scalar.DECIMAL,))))),
        ("x", "map<array<string>>", Map(Array(STRING))),
        ("x", "object", Map(Plain((Scalar.ANY,)))),
        ("x", "string|array<string>", Plain((Scalar.ANY,))),
        ("x", "integer|any", Plain((Scalar.ANY,))),
        ("x.*.y", "integer", None),
        ("x[][]", "decimal", Array(Array(Plain((Scalar.DECIMAL,))))),
    ],
)
def test_types_of_the_response(tree: Tree, path: str, type_: str, expected: Any) -> None:
    found = tree.endpoint(endpoint(path="/bare/x", response=(field(path, type_),)))
    built = member(found, "x").type
    if expected is None:
        assert isinstance(built, Map)
        assert isinstance(built.value, Object)
    else:
        assert built == expected


@pytest.mark.parametrize(
    ("paths", "example", "shape"),
    [
        (["x[].id", "x.at"], '{"x": {"id": "1", "at": "2"}}', Object),
        (["x[].id", "x.at"], '{"x": [{"id": "1", "at": "2"}]}', Array),
        (["x[].id", "x.id"], '{"x": {"id": "1"}}', Object),
        (["x.id", "x.at"], '{"x": []}', Array),
        (["x[].id", "x.at"], "{}", Array),
    ],
)
def test_where_table_and_example_differ_in_shape_the_example_places_the_fields(
    tree: Tree, paths: list[str], example: str, shape: type
) -> None:
    found = tree.endpoint(
        endpoint(path="/bare/x", response=tuple(map(field, paths)), examples=[example])
    )
    built = member(found, "x").type
    assert isinstance(built, shape)


def test_keys_of_an_example_are_data_where_the_table_says_map(tree: Tree) -> None:
    found = tree.endpoint(
        endpoint(
            path="/bare/x",
            response=(
                field("x.*.free", "decimal", required=True),
                field("x.BTC.free", "decimal", documented=False),
                field("x.BTC.more", documented=False),
            ),
            examples=['{"x": {"BTC": {"free": "1", "more": "?"}}}'],
        )
    )
    built = member(found, "x").type
    assert isinstance(built, Map)
    assert isinstance(built.value, Object)
    assert [(one.name, one.required) for one in built.value.fields] == [
        ("free", True),
        ("more", False),
    ]


def test_a_list_of_texts_is_not_made_a_list_of_objects(tree: Tree) -> None:
    found = tree.endpoint(
        endpoint(
            path="/bare/x",
            response=(field("x", "array<string>"), field("x[].id")),
            examples=['{"x": ["a", "b"]}'],
        )
    )
    assert member(found, "x").type == Array(STRING)


def test_a_page_that_nests_without_end_is_refused(tree: Tree) -> None:
    deep = ".".join("a" * 2000)
    assembly = tree.page("orders/deep.md", endpoint(response=(field(deep),))).assemble()
    assert told(assembly) == [("acme/orders/deep.md", 3, "nested-too-deeply")]


def test_an_empty_answer_is_a_map_and_an_unknown_one_anything(tree: Tree) -> None:
    assert tree.endpoint(endpoint(path="/bare/x", examples=["{}"])).response == Map(
        Plain((Scalar.ANY,))
    )
    assert tree.endpoint(endpoint(path="/bare/x")).response == Plain((Scalar.ANY,))


def test_a_list_does_not_fit_an_envelope(tree: Tree) -> None:
    facts = endpoint(response=(field("[].id"),), examples=['[{"id": "1"}]'])
    assembly = tree.page("orders/all.md", facts).assemble()
    assert told(assembly) == [("acme/orders/all.md", 3, "envelope-misfit")]


def test_a_limit_of_the_page_joins_the_bucket_that_shares_it(tree: Tree) -> None:
    tree.yaml += """\
limits:
  - {bucket: all, paths: ["/v1/*"], requests: 100, seconds: 1, scope: user}
  - {bucket: trade, paths: ["POST /v1/*"], requests: 10, seconds: 1, scope: user}
"""
    found = tree.endpoint(
        endpoint(rate_limits=(RateLimitFact(10, 1, "uid", 7), RateLimitFact(5, 1, "uid", 8)))
    )
    assert [(one.requests, one.bucket, one.source.page) for one in found.rate_limits] == [
        (10, "trade", "acme/orders/place.md"),
        (5, None, "acme/orders/place.md"),
        (100, "all", "acme/venue.yaml"),
    ]


def test_ids_are_known_by_their_names(tree: Tree) -> None:
    names = ("orderId", "client_order_id", "paid", "symbol", "id", "orderIdList", "nonce")
    found = tree.endpoint(endpoint(request=tuple(parameter(name) for name in names)))
    assert found.ids == ("orderId", "client_order_id", "id", "orderIdList")


def test_venue_yaml_knows_an_endpoint_beyond_its_page(tree: Tree) -> None:
    tree.yaml += """\
endpoints:
  orders.place:
    changes_state: false
    client_order_id: {parameter: cid, format: uuid}
    resolved_by: {verdict: order, nothing: it has no such query}
    styles: {ids: csv}
"""
    found = tree.endpoint(endpoint(request=(parameter("cid"), parameter("ids", "array<string>"))))
    assert not found.changes_state
    assert (found.client_order_id, found.client_order_id_format) == ("cid", "uuid")
    assert found.resolved_by == Resolution("order", nothing="it has no such query")
    assert argument(found, "ids").style == "csv"


def test_a_limit_of_another_permission_is_left_out(tree: Tree) -> None:
    tree.yaml += """\
limits:
  - {bucket: trade, paths: ["*"], permission: Trade, requests: 9, seconds: 1, scope: "uid, trade"}
  - {bucket: read, paths: ["*"], permission: Read, requests: 9, seconds: 1, scope: "uid, read"}
"""
    both = (RateLimitFact(9, 1, "uid, trade", 7), RateLimitFact(9, 1, "uid, read", 7))
    found = tree.endpoint(endpoint(permission="read", rate_limits=both))
    assert [(str(one.scope), one.bucket) for one in found.rate_limits] == [("uid, read", "read")]


def test_rules_that_leave_no_call_are_an_error(tree: Tree) -> None:
    found = tree.page(
        "orders/place.md",
        endpoint(
            request=(parameter("id", required=True), parameter("own_id", required=True)),
            constraints=(ConstraintFact("exactly_one_of", ("id", "own_id"), 9),),
        ),
    ).assemble()
    assert [code for _, _, code in told(found)] == ["rules-refuse-all"]
    assert not found.venues[0].groups
