"""A mock venue: what it does with each request, without any socket."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from venuegen.mock.answers import Refusals, Reply, success, with_member
from venuegen.mock.checks import check
from venuegen.mock.faults import Fault, FaultPlan, fault_from, parse_fault
from venuegen.mock.gate import Gate
from venuegen.mock.ledger import Ledger
from venuegen.mock.orders import Orders
from venuegen.mock.received import Received
from venuegen.mock.routes import Match, Routes
from venuegen.model import Venue

CONTROL = "/__mock__"
_HTML = b"<html><head><title>502 Bad Gateway</title></head><body>cloudy</body></html>"


class Desk:
    """Answers requests as the pages of a venue say, and keeps the ledger.

    `credentials` are those of the one caller it knows. A timestamp may lie `window` seconds from
    `clock`.
    """

    def __init__(
        self,
        venue: Venue,
        credentials: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.time,
        window: float = 300.0,
    ) -> None:
        self.venue = venue
        self.gate = Gate(dict(credentials or credentials_of(venue)), clock, window)
        self.ledger = Ledger()
        self.faults = FaultPlan()
        self.orders = Orders(venue)
        self._routes = Routes(venue)
        self._refusals = Refusals(venue)

    def answer(self, received: Received) -> Reply:
        """The reply to one request; called for one request at a time or from several threads."""
        if received.path.startswith(CONTROL):
            return self._control(received)
        match = self._routes.match(received)
        name = match.route.name if match else None
        try:
            fault = self._fault(received, name)
        except ValueError as error:
            return Reply(400, json.dumps({"message": str(error)}).encode())
        if match is not None and fault is not None and not fault.is_done:
            checked = check(match, received)
            self.orders.was_asked_of(match.route)
            reply = self._faulty(match, fault, self._success(match))
            self._note(received, name, checked.parameters, checked.undocumented, reply, fault.kind)
            return reply
        if match is None:
            reply = self._refusals.of_kind(None, "NotFound", 404, "no such path")
            self._note(received, None, {}, (), reply, "no such route")
            return reply
        return self._carry_out(match, received, fault)

    def _carry_out(self, match: Match, received: Received, fault: Fault | None) -> Reply:
        checked = check(match, received)
        denied = self.gate.denied(match, received, checked)
        if denied is None:
            reply = self._done(match, checked.parameters, fault)
            if fault is not None:
                reply = self._faulty(match, fault, reply)
        elif denied.code is not None:
            reply = self._refusals.of_code(match.route, denied.code)
        else:
            reply = self._refusals.of_kind(match.route, denied.kind, denied.status, denied.reason)
        reason = denied.reason if denied else None
        self._note(
            received, match.route.name, checked.parameters, checked.undocumented, reply, reason
        )
        return reply

    def _done(self, match: Match, parameters: Mapping[str, Any], fault: Fault | None) -> Reply:
        """The reply to a call that is carried out, with the orders that there are."""
        reply = self.orders.carry_out(match.route, parameters, self._success(match), fault)
        if reply is not None:
            return reply
        codes = self.orders.absent(match.route)
        if codes:
            return self._refusals.of_code(match.route, codes[0])
        return self._refusals.of_kind(match.route, "NotFound", 404, "there is no such order")

    def _success(self, match: Match) -> Reply:
        """The page's sample, but with the time of now, and the token that this desk takes."""
        reply, clock, flow = success(match.route), self.venue.clock, self.venue.tokens
        if clock is not None and clock[0] == match.route.name:
            now = int(self.gate.clock() * 1000)
            reply = replace(reply, body=with_member(reply.body, clock[1], now))
        if flow is not None and match.route.name in (flow.login, flow.refresh):
            token = self.gate.credentials[flow.credential]
            reply = replace(reply, body=with_member(reply.body, flow.access_token, token))
        return reply

    def _fault(self, received: Received, name: str | None) -> Fault | None:
        header = received.headers.get("x-mock-fault")
        if header is not None:
            return parse_fault(header)
        return self.faults.next(name, len(self.ledger) + 1) if name else None

    def _faulty(self, match: Match, fault: Fault, reply: Reply) -> Reply:
        """The reply after a fault has had its way with it."""
        status = fault.http_status
        text = {"Content-Type": "text/plain", **fault.headers}
        match fault.kind:
            case "refuse":
                if fault.code is None:
                    return self._refusals.of_status(match.route, fault.status or 400)
                return self._refusals.of_code(match.route, fault.code, fault.status)
            case "status":
                return Reply(status, b"", text)
            case "html":
                return Reply(status, _HTML, {**text, "Content-Type": "text/html"})
            case "garbage":
                return Reply(
                    status, b"\x00\xff{]" * 9, {**text, "Content-Type": "application/json"}
                )
            case "redirect":
                return Reply(status, b"", {**text, "Location": fault.location})
            case "cut_before" | "cut_after":
                return replace(reply, cut=0)
            case "truncated":
                return replace(reply, cut=len(reply.body) // 2)
            case "late":
                return replace(reply, after=fault.seconds)
            case "stall":
                return replace(reply, after=fault.seconds, cut=0)
            case "twice":
                return replace(reply, times=2)

    def _note(
        self,
        received: Received,
        endpoint: str | None,
        parameters: Mapping[str, Any],
        undocumented: tuple[str, ...],
        reply: Reply,
        reason: str | None,
    ) -> None:
        self.ledger.add(
            endpoint=endpoint,
            parameters=parameters,
            undocumented=undocumented,
            done=reason is None,
            status=reply.status if reply.cut != 0 else None,
            reason=reason,
            request=received,
        )

    def _control(self, received: Received) -> Reply:
        """`POST /__mock__/faults` orders faults, `GET /__mock__/ledger` tells what was done,
        `GET /__mock__/orders` what orders there are, and `POST` fills or cancels one."""
        what = (received.method, received.path.removeprefix(CONTROL))
        if what == ("GET", "/ledger"):
            told = [
                {
                    "number": one.number,
                    "endpoint": one.endpoint,
                    "parameters": dict(one.parameters),
                    "done": one.done,
                    "status": one.status,
                    "reason": one.reason,
                }
                for one in self.ledger.entries
            ]
            return Reply(body=json.dumps(told).encode())
        if what == ("DELETE", "/ledger"):
            self.ledger.clear()
            return Reply(body=b"{}")
        if what == ("DELETE", "/orders"):
            self.orders.clear()
            return Reply(body=b"{}")
        if what == ("GET", "/orders"):
            placed = [{**one.roles, "state": one.state} for one in self.orders.placed]
            return Reply(body=json.dumps(placed).encode())
        if what == ("POST", "/orders") and isinstance(received.json, dict):
            return self._change_order(received.json)
        if what == ("DELETE", "/faults"):
            self.faults.clear()
            return Reply(body=b"{}")
        if what == ("POST", "/faults") and isinstance(received.json, dict):
            given = dict(received.json)
            times, endpoint = given.pop("times", 1), given.pop("endpoint", None)
            wanted = None if endpoint is None else str(endpoint)
            try:
                self.faults.add(fault_from(given), int(str(times)), wanted)
            except ValueError as error:
                return Reply(400, json.dumps({"message": str(error)}).encode())
            return Reply(body=b"{}")
        return Reply(404, b'{"message": "known: /__mock__/ledger, /faults and /orders"}')

    def _change_order(self, given: Mapping[str, Any]) -> Reply:
        """`{"fill": "<id>"}` or `{"cancel": "<id>"}`, by an id of the venue's or the caller's."""
        try:
            for name in given:
                {"fill": self.orders.fill, "cancel": self.orders.cancel}[name](str(given[name]))
        except KeyError as error:
            return Reply(400, json.dumps({"message": str(error)}).encode())
        return Reply(body=b"{}")


def credentials_of(venue: Venue) -> dict[str, str]:
    """Credentials that a mock accepts unless it is given others: mock-access-key and so on."""
    known = [one for recipe in venue.recipes for one in recipe.credentials]
    known += venue.tokens.credentials if venue.tokens else ()
    names = sorted({one.name for one in known})
    return {name: f"mock-{name.replace('_', '-')}" for name in names}
