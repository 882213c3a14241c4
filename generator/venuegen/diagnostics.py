# ruff: noqa: RUF001 (examples show what pages hold)
"""What a reader of pages tells its user: one shape for every remark, and the catalogue of codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a diagnostic weighs: an error stops the endpoint, a warning states a decision."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One remark about one line of one page.

    `field` is what it is about: a dotted wire name, or one of method, path, auth, hosts, response.
    `message` says what was found and what was decided; `hint` how to resolve it.
    """

    code: str
    severity: Severity
    line: int
    message: str
    field: str | None = None
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """What a code means, and one example of what makes it appear."""

    severity: Severity
    meaning: str
    example: str


_E, _W, _I = Severity.ERROR, Severity.WARNING, Severity.INFO

#: Every code that reading and assembling emit. Codes are stable: they are named in overrides,
#: in code scanners and in people's notes.
CATALOGUE: Mapping[str, Kind] = {
    # the page as a file
    "page-unreadable": Kind(
        _E,
        "the page can't be read at all",
        "a file that is not UTF-8, is empty or holds broken YAML",
    ),
    "mojibake-repaired": Kind(
        _I, "text that was decoded wrongly was repaired", "`Noteï¼š` stands for `Note：`"
    ),
    "entity-repaired": Kind(
        _I, "a query parameter that was taken for an HTML entity was repaired", "`?a=1×tamp=2`"
    ),
    # route, access, hosts
    "method-missing": Kind(
        _E,
        "no method can be told for the endpoint",
        "a path stands alone, no line says GET or POST",
    ),
    "method-disagrees": Kind(
        _W,
        "two lines say different methods; the explicit line holds",
        "`# GET Cancel`, then `Request type: POST`",
    ),
    "method-from-title": Kind(
        _W, "only a heading says the method", "`# GET Open Orders` and no method line"
    ),
    "auth-disagrees": Kind(
        _W,
        "two lines disagree on whether calls are signed",
        "`Private Endpoint`, then `Signature verification: No`",
    ),
    "hosts-disagree": Kind(
        _W, "the samples name different hosts", "curl calls the test host, Python the real one"
    ),
    # tables of parameters
    "cells-run-together": Kind(
        _I,
        "the cells of a table had lost their separators and were split",
        "`symbolSTRINGYESTrading pair`",
    ),
    "leading-pipe-lost": Kind(
        _I,
        "rows had lost their first pipe and were taken into their table",
        "`symbol | string | Yes |`",
    ),
    "row-not-split": Kind(
        _W, "a row of a run-together table could not be split", "`symbolFancyTypeTrading pair`"
    ),
    "row-splits-two-ways": Kind(
        _W,
        "a run-together row can be split in two ways; the first is taken",
        "`kindINTtrueStringfalse`: the name is `kind` or `kindINTtrue`",
    ),
    "row-without-name": Kind(
        _W, "a row of a parameter table names no parameter and is left out", "`| see below | | | |`"
    ),
    "name-unclear": Kind(
        _W, "a name that can't be one was cut to what can", "`order id or client id`"
    ),
    "name-respelled": Kind(
        _W,
        "a name that can't be one was taken from the samples",
        "`order id` in the table, `order_id` in the sample",
    ),
    "parameter-listed-twice": Kind(
        _W, "a table lists one parameter twice; the first row holds", "two rows `symbol`"
    ),
    "required-unclear": Kind(
        _W, "the required column says nothing that is known", "`| limit | int | sometimes | … |`"
    ),
    "path-name-undescribed": Kind(
        _W,
        "no table describes a placeholder of the path; it is a required string",
        "`/things/{id}` and no parameters",
    ),
    "default-disagrees": Kind(
        _W,
        "column and description name different defaults; the column holds",
        "`10` in the column, `default: 20` in words",
    ),
    "enum-partly-read": Kind(
        _W,
        "some members of a list of values can't be read, so any value is taken",
        "`Allowed values: buy, sell, or both of them`",
    ),
    "either-or-read": Kind(
        _I,
        "`either … or` was read as at least one of the two",
        "`Either orderId or clientId must be sent.`",
    ),
    "rule-unread": Kind(
        _I,
        "a rule over parameters stands under words that were not understood; it is documented only",
        "`In hedge mode, either orderId or clientId must be sent.`",
    ),
    "rules-unsatisfiable": Kind(
        _W,
        "the rules of a page leave a parameter that no call can send; they are documented only",
        "`Exactly one of start and end must be sent`, and both are required in the table",
    ),
    "rules-refuse-all": Kind(
        _E,
        "no call at all can keep the rules of an endpoint, as its page and venue.yaml have them",
        "an override makes `a` and `b` required, which the page says exclude each other",
    ),
    # tables against samples
    "type-disagrees": Kind(
        _W,
        "a sample sends another type than the table says; both are accepted",
        '`id` is Long, the sample sends `"1"`',
    ),
    "parameter-unlisted": Kind(
        _W, "samples send a name that no table lists; it is left out", '`map.put("signature", …)`'
    ),
    "sample-from-viewer": Kind(
        _I, "a sample is the text of a JSON viewer and was read as such", "`0:{` and no commas"
    ),
    # the response
    "response-from-example": Kind(
        _W,
        "no table describes the response: it is known from its example alone",
        "a page with a JSON sample only",
    ),
    "response-placed-by-example": Kind(
        _W,
        "the table's fields are members of a container that only the example shows",
        "the table lists `id`, the example has `data.id`",
    ),
    "response-placed-by-envelope": Kind(
        _W,
        "the table's fields are taken for members of the data of the envelope in venue.yaml",
        "the table lists `id`, there is no sample, and the envelope's data is `data`",
    ),
    "response-undocumented": Kind(
        _W,
        "the example has members that the table lacks; they are optional",
        "`createdAt` is in the example alone",
    ),
    "name-case-differs": Kind(
        _W,
        "the example spells a name of the table in another case; the table's holds",
        "`Order_id` in the table, `order_id` in the example",
    ),
    "response-type-disagrees": Kind(
        _W,
        "an example shows another type than the table says; both are accepted",
        '`price` is number, the example has `"1.0"`',
    ),
    "response-member-unknown": Kind(
        _W,
        "sample code reads a member that the response does not have",
        "`assert data['data']` on `{\"code\": 0}`",
    ),
    # from facts to the model
    "auth-unknown": Kind(
        _E,
        "neither page nor venue.yaml says whether the endpoint is signed",
        "a page that is silent about authentication",
    ),
    "no-recipe": Kind(
        _E,
        "no signing recipe of venue.yaml fits a private endpoint",
        "`/v2/…` where recipes cover `/v1/`",
    ),
    "no-envelope": Kind(
        _E, "no envelope of venue.yaml fits the endpoint", "`/v2/…` where envelopes cover `/v1/`"
    ),
    "envelope-misfit": Kind(
        _E,
        "the page's response can't be in the envelope that venue.yaml names",
        "a list where the envelope is an object",
    ),
    "placement-unknown": Kind(
        _E, "it can't be told where parameters go", "a DELETE whose page does not say query or body"
    ),
    "nested-too-deeply": Kind(
        _E,
        "a response has more levels than can be generated",
        "a member thirty levels below the body",
    ),
    "list-from-sample": Kind(
        _W,
        "the page's own request is a list of what the table lists; the body is sent as a list",
        'rows `symbol` and `side`, and a sample `[{"symbol": …}]`',
    ),
    "example-misfit": Kind(
        _W,
        "the page's own example does not fit what the page says of the answer; both are taken",
        "`null` where a number is documented",
    ),
    # samples run through what is made of their own page
    "sample-breaks-rule": Kind(
        _W,
        "the page's own request breaks a rule of the page, which is therefore not enforced",
        "`limit: 500` where the page allows 100",
    ),
    "sample-has-more": Kind(
        _W,
        "the page's own request has a name that the page does not list",
        "`order_value` in the sample, and in no table",
    ),
    "sample-refused": Kind(
        _W,
        "the method or the model refuses the sample of its own page, whatever is not enforced",
        "an answer with a code that the envelope takes for a refusal",
    ),
    "names-collide": Kind(
        _I,
        "wire names that would be one Python name get names of their own",
        "`id` and `_id` are `id` and `id_`",
    ),
    "weight-unclear": Kind(
        _W,
        "what the weight of a call depends on can't be read; the highest number stated counts",
        "`1 for makers, 40 for takers`",
    ),
    "no-name": Kind(
        _E, "no name of a method can be made", "a page `订单.md` outside of any folder"
    ),
    "duplicate-name": Kind(
        _E, "two endpoints would get one name", "two headings `Cancel` on one page"
    ),
    "words-to-keep": Kind(
        _I,
        "intact tables teach words that rows run together may need; venue.yaml should keep them",
        "a column of types holds `BigDec`, and another page's cells have run together",
    ),
    "pages-merged": Kind(
        _I, "several pages document one endpoint and were merged", "a page and its copy"
    ),
    "pages-disagree": Kind(
        _W,
        "pages of one endpoint disagree; the first holds",
        "`limit` is 100 on one page, 500 on the other",
    ),
}
