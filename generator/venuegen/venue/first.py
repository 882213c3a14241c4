"""The first venue.yaml of a venue: what its first page tells, and questions for the rest."""

from __future__ import annotations

import json
from collections.abc import Iterable

from venuegen.facts import EndpointFacts, Json

_CODES = ("code", "status", "errno", "retCode", "ret_code", "err_code", "success")
_MESSAGES = ("msg", "message", "info", "error", "retMsg", "err_msg")

_SIGNING = """\
## How private requests are signed. A recipe needs a test vector: a request with a known signature.
## Fields of `payload`: {method} {host} {path} {query} {question_query} {params} {body} {timestamp}
## and the names of the credentials.
# signing:
#   - name: hmac
#     paths: ["*"]
#     credentials:
#       api_key: {env: %(NAME)s_API_KEY}
#       api_secret: {env: %(NAME)s_API_SECRET}
#     timestamp: milliseconds           # or seconds, iso-seconds
#     algorithm: hmac-sha256            # or md5, bearer
#     key: api_secret
#     encoding: hex                     # or upper-hex, base64
#     add:
#       query: {timestamp: "{timestamp}"}
#     sort: false
#     escape: true
#     payload: "{query}{body}"
#     send:
#       query: {signature: "{signature}"}
#       header: {X-API-KEY: "{api_key}"}
#     vectors:
#       - credentials: {api_key: key, api_secret: secret}
#         timestamp_ms: 1700000000000
#         method: GET
#         path: /v1/order
#         query: {symbol: BTCUSDT}
#         signature: "..."
#         source: where it comes from
"""

_MORE = """\
## What a user must know before anything else: it heads the documents and the client's docstring.
# notes: [The venue keeps an order that is older than a day out of its queries.]

## Limits that several endpoints share, on top of what their pages say.
## `headers` names the one that answers tell the use of a limit by: `used`, or `remaining`, and with
## it `limit` (a header that tells the whole) where several limits share it.
# limits:
#   - {bucket: all, paths: ["/v1/*"], requests: 100, seconds: 1, scope: user,
#      headers: {used: X-Used}}

## The endpoint that tells the venue's time, and the member with its milliseconds.
# clock: {endpoint: market.server_time, member: serverTime}

## Titles of groups, for the documents.
# groups: {market: Market data}

## What the venue's queries show of orders, and what is documented of its times: for how long a
## signed request is accepted, how soon a change is shown, for how long an order is found. Only
## where all of it has a source is an order that is not found one that was not placed.
# resolution:
#   signature_window: {seconds: 5, source: the page of authentication}
#   visibility_lag: null
#   states: {open: [NEW], filled: [FILLED], cancelled: [CANCELED], ended: [REJECTED]}
#   queries:
#     orders.query_order:
#       order: {client_id: clientOrderId, symbol: symbol, side: side, size: qty, state: status}
#       shows: [open, filled, cancelled]
#       absent: [-2013]
#       remembers: null

## Names of endpoints that share a page: group.name by method and path.
# names:
#   GET /v1/order: orders.query_order

## What is known of an endpoint beyond its page.
# endpoints:
#   orders.place_order:
#     client_order_id: {parameter: clientOrderId, format: uuid}     # or uuid-hex, integer
#     # How an unknown outcome is found out: what was sent that identifies the order and must be
#     # shown, and the queries in their order with their parameters and whose values these take.
#     resolved_by:
#       verdict: order                                             # or cancel, change
#       sent: {client_id: clientOrderId, symbol: symbol, side: side, size: quantity}
#       ask: [{call: orders.query_order, by: {origClientOrderId: clientOrderId}}]
#   orders.place_orders:
#     batch: {code: code, success: [0], message: msg}   # members of an item of its answer
#   orders.find_orders: {changes_state: false, styles: {ids: csv}}  # or json, base64-json, repeat
#   orders.list_orders: {arguments: {sort_by: sort_key}}   # Python names by wire names
## A listing in pages gets an iterator, `iterate_order_history`. Members are dotted names of the
## body; `items` is the list, unless the method returns it; `more` is false on the last page.
#   orders.order_history:
#     paging: {kind: cursor, parameter: cursor, next: page.next, more: page.hasMore, size: limit}
#     # or {kind: offset, parameter: offset, total: page.total}
#     # or {kind: page, parameter: page, first: 1}
#     # or {kind: id, parameter: fromId, next: id, inclusive: true}     # `next` of the last item

## Facts of a page to be replaced; an error once the page no longer says `old`.
# overrides:
#   - page: orders/place_order.md
#     field: request.price.type
#     old: string
#     new: decimal
#     reason: prices are decimals
#     evidence: the sample of the page

## Where pages come from, and who attests them.
# pages:
#   orders/place_order.md: {url: "https://example.com/docs", seen: whole, provenance: venue}

## Words of this venue's tables, for rows whose cells have run together.
# words: {types: [BigDecimal], flags: ["Yes*"]}
"""


def first_venue_yaml(name: str, pages: Iterable[EndpointFacts]) -> str:
    """A venue.yaml that is read without an error, with what is still to be answered as comments."""
    endpoints = list(pages)
    hosts = list(dict.fromkeys(host for one in endpoints for host in one.hosts))
    lines = [
        f"name: {name}",
        f"title: {name.capitalize()}",
        "homepage: https://example.com           # the documentation's address",
        "",
        "## Base URLs by environment; the first of the first is the default.",
        "hosts:",
        "  production:",
        *(f"    - {_quoted(host)}" for host in hosts or ["https://api.example.com"]),
        "",
        _SIGNING % {"NAME": name.upper()},
        "## What surrounds the data of a response. Without `success` the HTTP status decides.",
        "envelopes:",
        "  - name: all",
        '    paths: ["*"]',
        *_envelope(endpoints),
        "",
        "## Which class of exception a refusal raises, by its code or HTTP status.",
        "errors:",
        "  AuthenticationError:",
        "    http: [401]",
        "  PermissionDenied:",
        "    http: [403]",
        "  RateLimited:",
        "    http: [429]",
        "",
        "## Where parameters go, for pages that do not say: query, json or form.",
        "placement:",
        '  "GET *": query',
        '  "DELETE *": query',
        '  "POST *": json',
        '  "PUT *": json',
        "",
        "## What is signed, for pages that do not say.",
        "auth:",
        "  public: []",
        "  private: []",
        "",
    ]
    return "\n".join(lines) + "\n" + _MORE


def _envelope(endpoints: Iterable[EndpointFacts]) -> Iterable[str]:
    bodies = [found for one in endpoints if (found := _example(one))]
    body = bodies[0] if bodies else {}
    if "data" in body:
        yield "    data: data"
    code = next((name for name in _CODES if isinstance(body.get(name), str | int)), None)
    if code is not None:
        yield f"    success: {{{code}: [{json.dumps(body[code])}]}}      # as in the page's example"
    yield f"    code: [{code or 'code'}]"
    message = next((name for name in _MESSAGES if name in body and name != code), "message")
    yield f"    message: [{message}]"


def _example(facts: EndpointFacts) -> dict[str, Json]:
    for example in facts.response_examples:
        try:
            body: Json = json.loads(example.text)
        except (ValueError, RecursionError):
            continue
        if isinstance(body, dict):
            return body
    return {}


def _quoted(text: str) -> str:
    return json.dumps(text)
