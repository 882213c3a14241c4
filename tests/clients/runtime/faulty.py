"""A venue that carries out cancellations, keeps a ledger of them, and fails in every way it can.

Run as a process: prints its port. What befalls a request is drawn from its order id and how often
that was seen, so that a run can be repeated. `GET /ledger` tells what was carried out how often,
and how often each fault struck.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import random
import sys
import time
from collections import Counter

DONE = b'{"code":200,"message":"Success","data":{"order_id":"7"},"ts":1}'
LATE = 0.6
"""Seconds: longer than the clients of the test wait for an answer."""

FAULTS = {
    "none": 40,
    "cut before it was read": 4,
    "reset before it was carried out": 3,
    "closed after it was carried out": 4,
    "reset after it was carried out": 3,
    "cut in the headers": 3,
    "cut in the body": 4,
    "cut in a chunk": 2,
    "stalled": 2,
    "stalled after it was carried out": 2,
    "late": 2,
    "twice": 4,
    "truncated": 3,
    "garbage": 3,
    "web page": 3,
    "web page, not carried out": 3,
    "empty": 2,
    "foreign": 2,
    "zipped": 3,
    "refused": 4,
    "rate refusal": 3,
    "wrong clock": 3,
    "429": 4,
    "418": 1,
    "500": 3,
    "503, not carried out": 3,
    "502 web page": 2,
    "307 elsewhere": 2,
    "302 elsewhere": 2,
    "429 for a time no one means": 2,
    "500 for a time no one means": 2,
    "429 with a time as a power": 2,
    "a huge number": 2,
    "a huge integer": 2,
    "slow in the status line": 2,
    "slow in the headers": 2,
    "slow in the body": 2,
    "slow, not carried out": 2,
    "endless interim answers": 2,
    "early hints first": 2,
    "nothing to say": 2,
    "closed behind the answer": 4,
}
NOT_CARRIED_OUT = {
    "cut before it was read",
    "reset before it was carried out",
    "stalled",
    "web page, not carried out",
    "refused",
    "rate refusal",
    "wrong clock",
    "429",
    "418",
    "503, not carried out",
    "307 elsewhere",
    "302 elsewhere",
    "429 for a time no one means",
    "429 with a time as a power",
    "slow, not carried out",
}


def http(status: str, body: bytes, *lines: str, kind: str = "application/json") -> bytes:
    fields = [f"Content-Type: {kind}", f"Content-Length: {len(body)}", *lines]
    return "\r\n".join([f"HTTP/1.1 {status}", *fields, "", ""]).encode() + body


def said(code: int, message: str) -> bytes:
    return json.dumps({"code": code, "message": message}).encode()


PAGE = b"<html><body><h1>Just a moment...</h1></body></html>"
NEVER = "Retry-After: Mon, 01 Jan 99999999999999999999 00:00:00 GMT"
ELSEWHERE = "Location: https://elsewhere.invalid/v5/trade/cancel_order"
ANSWERS = {
    "none": http("200 OK", DONE),
    "twice": http("200 OK", DONE) * 2,
    "zipped": http("200 OK", gzip.compress(DONE), "Content-Encoding: gzip"),
    "truncated": http("200 OK", DONE[:31]),
    "garbage": http("200 OK", b"\x00\xff\x17garbage"),
    "empty": http("200 OK", b""),
    "foreign": http("200 OK", b'{"status":"ok"}'),
    "web page": http("200 OK", PAGE, kind="text/html"),
    "web page, not carried out": http("200 OK", PAGE, kind="text/html"),
    "refused": http("200 OK", said(1017, "order does not exist")),
    "rate refusal": http("200 OK", said(1032, "too many requests"), "Retry-After: 0"),
    "wrong clock": http("200 OK", said(12001, "submission time invalid")),
    "429": http("429 Too Many Requests", b"", "Retry-After: 0"),
    "418": http("418 I'm a teapot", b"", "Retry-After: 0"),
    "500": http("500 Internal Server Error", said(1, "internal error")),
    "503, not carried out": http("503 Service Unavailable", said(2, "busy")),
    "502 web page": http("502 Bad Gateway", PAGE, kind="text/html"),
    "307 elsewhere": http("307 Temporary Redirect", b"", ELSEWHERE),
    "302 elsewhere": http("302 Found", b"", ELSEWHERE),
    "429 for a time no one means": http("429 Too Many Requests", b"", NEVER),
    "500 for a time no one means": http("500 Internal Server Error", b"", NEVER),
    "429 with a time as a power": http("429 Too Many Requests", b"", "Retry-After: 1e999"),
    "a huge number": http("200 OK", DONE.replace(b'"ts":1', b'"ts":1e999999999')),
    "a huge integer": http("200 OK", DONE.replace(b'"ts":1', b'"ts":' + b"9" * 5000)),
    "early hints first": b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + http("200 OK", DONE),
    "nothing to say": b"HTTP/1.1 204 No Content\r\n\r\n",
    "closed behind the answer": http("200 OK", DONE),
}
SLOW = {
    "slow in the status line": (b"HTTP/1.1 200 ", b"O"),
    "slow in the headers": (b"HTTP/1.1 200 OK\r\nX-Slow: ", b"x"),
    "slow in the body": (http("200 OK", DONE)[:-9], b" "),
    "slow, not carried out": (b"HTTP/1.1 503 ", b"x"),
    "endless interim answers": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
}
"""How an answer begins, and what then comes of it again and again, too rarely and for too long."""

CUTS = {
    "closed after it was carried out": b"",
    "cut in the headers": http("200 OK", DONE)[:50],
    "cut in the body": http("200 OK", DONE)[:-9],
    "cut in a chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3f\r\n" + DONE[:20],
}
STALLS = {"stalled", "stalled after it was carried out", "late"}


class Venue:
    def __init__(self, seed: str, faulty: bool) -> None:
        self.seed = seed
        self.faulty = faulty
        self.carried_out: Counter[str] = Counter()
        self.seen: Counter[str] = Counter()
        self.struck: Counter[str] = Counter()

    def fault_of(self, order: str) -> str:
        self.seen[order] += 1
        draw = random.Random(f"{self.seed} {order} {self.seen[order]}")
        fault = draw.choices([*FAULTS], [*FAULTS.values()])[0] if self.faulty else "none"
        self.struck[fault] += 1
        if fault not in NOT_CARRIED_OUT:
            self.carried_out[order] += 1
        return fault

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self.one_request(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def one_request(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        length = int(head.partition("content-length:")[2].partition("\r\n")[0] or 0)
        if " /v5/time" in head:
            body = json.dumps({"ts": int(time.time() * 1000)}).encode()
            writer.write(http("200 OK", body))
            return True
        if " /ledger" in head:
            ledger = {"carried out": self.carried_out, "struck": self.struck}
            writer.write(http("200 OK", json.dumps(ledger).encode()))
            return True
        order = json.loads(await reader.readexactly(length))["order_id"]
        return await self.befall(self.fault_of(order), writer)

    async def befall(self, fault: str, writer: asyncio.StreamWriter) -> bool:
        if fault in ANSWERS:
            writer.write(ANSWERS[fault])
            return fault != "closed behind the answer"
        if fault in SLOW:
            return await self.drip(*SLOW[fault], writer)
        if fault in STALLS:
            await asyncio.sleep(LATE)
            if fault == "late":
                writer.write(ANSWERS["none"])
            return False
        if "reset" in fault:
            writer.transport.abort()
        else:
            writer.write(CUTS.get(fault, b""))
        return False

    async def drip(self, start: bytes, again: bytes, writer: asyncio.StreamWriter) -> bool:
        writer.write(start)
        for _ in range(int(LATE / 0.1)):
            writer.write(again)
            await asyncio.sleep(0.1)
        return False


async def main(seed: str, faulty: bool) -> None:
    server = await asyncio.start_server(Venue(seed, faulty).serve, "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2] == "faulty"))
