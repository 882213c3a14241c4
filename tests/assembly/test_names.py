"""Names are chosen by whoever files a page; two readings of a name are refused."""

from __future__ import annotations

import pytest

from venuegen.errors import UserError

from .trees import Tree, endpoint, names, parameter, told


def test_a_folder_is_a_group_and_a_file_a_method(tree: Tree) -> None:
    tree.page("orders/Place-Order.md", endpoint(title="Anything"))
    tree.page("market/012_orderBook.txt", endpoint("GET", "/v1/book"))
    assert names(tree.assemble()) == ["market.order_book", "orders.place_order"]


def test_a_word_of_python_gets_an_underscore(tree: Tree) -> None:
    assert names(tree.page("orders/import.md", endpoint()).assemble()) == ["orders.import_"]


def test_several_endpoints_on_a_page_are_named_by_their_headings(tree: Tree) -> None:
    tree.page(
        "orders/all.md",
        endpoint("GET", "/v1/order", title="Query Order"),
        endpoint("POST", "/v1/order", title="Place order (signed)"),
    )
    assert names(tree.assemble()) == ["orders.place_order_signed", "orders.query_order"]


def test_endpoints_without_a_heading_of_their_own_are_named_by_their_paths(tree: Tree) -> None:
    tree.page(
        "orders/all.md",
        endpoint("GET", "/v1/order", title="Permission: Read"),
        endpoint("POST", "/v1/order", title="Permission: Trade"),
        endpoint("GET", "/v1/eth/rate/{id}", title="Permission: Read"),
        endpoint("GET", "/v1/sol/rate", title="Permission: Read"),
        endpoint("GET", "/v1/fills", title="成交"),
    )
    assert names(tree.assemble()) == [
        "orders.eth_rate",
        "orders.fills",
        "orders.order",
        "orders.permission_trade",
        "orders.sol_rate",
    ]


def test_one_path_with_two_methods_is_named_by_both(tree: Tree) -> None:
    tree.page(
        "orders/订单.md",
        endpoint("GET", "/v1/order", title="Order"),
        endpoint("POST", "/v1/order", title="order"),
    )
    assert names(tree.assemble()) == ["orders.get_order", "orders.post_order"]


def test_a_file_without_latin_letters_leaves_the_name_to_the_path(tree: Tree) -> None:
    assert names(tree.page("orders/订单.md", endpoint(path="/v1/order")).assemble()) == [
        "orders.order"
    ]


def test_venue_yaml_has_the_last_word_on_names(tree: Tree) -> None:
    tree.yaml += "names:\n  GET /v1/order: account.find\n"
    tree.page(
        "orders/all.md",
        endpoint("GET", "/v1/order", title="A heading that may be reworded"),
        endpoint("POST", "/v1/order", title="Place"),
    )
    assert names(tree.assemble()) == ["account.find", "orders.place"]


def test_two_endpoints_with_one_name_are_both_refused(tree: Tree) -> None:
    tree.page("orders/cancel.md", endpoint(path="/v1/a"))
    tree.page("orders/cancel.txt", endpoint(path="/v1/b"))
    assembly = tree.assemble()
    assert told(assembly) == [
        ("acme/orders/cancel.md", 3, "duplicate-name"),
        ("acme/orders/cancel.txt", 3, "duplicate-name"),
    ]
    assert "(acme/orders/cancel.txt:3)" in assembly.errors[0][1].message
    assert names(assembly) == []


def test_a_page_without_a_folder_has_no_group(tree: Tree) -> None:
    assembly = tree.page("cancel.md", endpoint()).assemble()
    assert told(assembly) == [("acme/cancel.md", 3, "no-name")]


def test_a_query_may_be_part_of_the_route(tree: Tree) -> None:
    tree.yaml += """\
pages:
  orders/cancel.md: {query: {command: cancel}}
  orders/place.md: {query: {command: place}}
"""
    tree.page("orders/cancel.md", endpoint(request=(parameter("command"), parameter("id"))))
    tree.page("orders/place.md", endpoint())
    assembly = tree.assemble()
    assert names(assembly) == ["orders.cancel", "orders.place"]
    cancel = assembly.venues[0].groups[0].endpoints[0]
    assert (cancel.path, cancel.fixed_query) == ("/v1/order", (("command", "cancel"),))
    assert [str(one.name) for one in cancel.parameters] == ["id"]


def test_one_endpoint_on_two_pages_is_one(tree: Tree) -> None:
    tree.page("orders/cancel.md", endpoint(request=(parameter("id", "integer"),)))
    tree.page("orders/twin.md", endpoint(request=(parameter("id", "integer"),), auth=True))
    assembly = tree.assemble()
    assert names(assembly) == ["orders.cancel"]
    assert told(assembly) == [("acme/orders/twin.md", 3, "pages-merged")]


def test_pages_that_disagree_about_an_endpoint_are_told(tree: Tree) -> None:
    tree.page("orders/cancel.md", endpoint(request=(parameter("id", "integer"),)))
    tree.page(
        "orders/twin.md", endpoint(request=(parameter("id"), parameter("more", required=True)))
    )
    assembly = tree.assemble()
    assert told(assembly) == [("acme/orders/twin.md", 10, "pages-disagree")] * 2
    [group] = assembly.venues[0].groups
    assert [str(one.name) for one in group.endpoints[0].parameters] == ["id"]


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("pages: {orders/gone.md: {}}\n", "there is no page orders/gone.md"),
        ("groups: {ordres: Orders}\n", "there is no group ordres"),
        ("endpoints: {orders.plaec: {}}\n", "there is no endpoint orders.plaec"),
        ("resolution: {queries: {a.b: {order: {}, shows: []}}}\n", "there is no endpoint a.b"),
        ("clock: {endpoint: market.time, member: ts}\n", "there is no endpoint market.time"),
    ],
)
def test_venue_yaml_can_not_speak_of_what_is_not_there(tree: Tree, more: str, message: str) -> None:
    lines = tree.yaml.count("\n")
    tree.yaml += more
    with pytest.raises(UserError) as caught:
        tree.page("orders/place.md", endpoint()).assemble()
    assert (caught.value.message, caught.value.line) == (message, lines + 1)


def test_an_unknown_venue_is_told_with_those_that_are_there(tree: Tree) -> None:
    from venuegen.assembly import assemble

    tree.page("orders/place.md", endpoint()).assemble()
    with pytest.raises(UserError, match="there is no venue `nope`") as caught:
        assemble(tree.folder, ["nope"])
    assert caught.value.hint == "venues: acme"


def test_a_folder_without_venue_yaml_is_told(tree: Tree) -> None:
    (tree.folder / "other").mkdir()
    with pytest.raises(UserError, match=r"has no venue.yaml") as caught:
        tree.page("orders/place.md", endpoint()).assemble()
    assert caught.value.hint == "`venuegen new other` writes a first one"
