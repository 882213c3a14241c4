"""The calls that are compared: one accepted `cancel_order` a call, on one local server.

Each contender is a function of the base URL that gives something to call and to close. They run in
processes of their own: `python calls.py NAME URL CALLS CONCURRENCY` prints CPU microseconds a call.
"""

from __future__ import annotations

import asyncio
import importlib
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

TARGET = (
    "/v5/trade/cancel_order?AccessKeyId=testkey&SignatureMethod=HmacSHA256&SignatureVersion=2"
    "&Timestamp=2017-05-11T15%3A19%3A30&Signature=ksbERK%2FYUWnbj5iebqZGoOH1QgEC2pXGQKvcHSUvZLw%3D"
)
BODY = b'{"contract_code":"BTC-USDT-241115","order_id":"1329854625038651400"}'
HEADERS = {"Content-Type": "application/json", "Accept": "application/json"}
ARGUMENTS: dict[str, Any] = {
    "contract_code": "BTC-USDT-241115",
    "order_id": "1329854625038651400",
}
SYMBOL = "BTC/USDT:USDT"
PACKAGE = "venue_clients.htx"


def urllib3_bare(url: str) -> Callable[[], object]:
    import urllib3

    pool = urllib3.PoolManager()
    return lambda: pool.request("POST", url + TARGET, body=BODY, headers=HEADERS).data


def httpx2_bare(url: str) -> Callable[[], object]:
    import httpx2

    client = httpx2.Client()
    return lambda: client.post(url + TARGET, content=BODY, headers=HEADERS).content


def ours(url: str) -> Callable[[], object]:
    client = _client("Client", url)
    return lambda: client.orders.cancel_order(**ARGUMENTS)


def ours_httpx2(url: str) -> Callable[[], object]:
    transports = importlib.import_module(PACKAGE.partition(".")[0] + "._runtime.transport.httpx2")
    client = _client("Client", url, transport=transports.Httpx2Transport())
    return lambda: client.orders.cancel_order(**ARGUMENTS)


def ccxt_sync(url: str, *, limited: bool = True) -> Callable[[], object]:
    import ccxt

    exchange = _pointed(ccxt.htx, url, limited)
    return lambda: exchange.cancel_order(ARGUMENTS["order_id"], SYMBOL)


def ccxt_sync_unlimited(url: str) -> Callable[[], object]:
    return ccxt_sync(url, limited=False)


def aiohttp_bare(url: str) -> Callable[[], Awaitable[object]]:
    import aiohttp
    from yarl import URL

    session = aiohttp.ClientSession()

    async def call() -> object:
        where = URL(url + TARGET, encoded=True)
        async with session.post(where, data=BODY, headers=HEADERS) as answer:
            return await answer.read()

    return call


def httpx2_async_bare(url: str) -> Callable[[], Awaitable[object]]:
    import httpx2

    client = httpx2.AsyncClient()

    async def call() -> object:
        return (await client.post(url + TARGET, content=BODY, headers=HEADERS)).content

    return call


def ours_async(url: str) -> Callable[[], Awaitable[object]]:
    client = _client("AsyncClient", url)
    return lambda: client.orders.cancel_order(**ARGUMENTS)


def ours_httpx2_async(url: str) -> Callable[[], Awaitable[object]]:
    transports = importlib.import_module(PACKAGE.partition(".")[0] + "._runtime.transport.httpx2")
    client = _client("AsyncClient", url, transport=transports.AsyncHttpx2Transport())
    return lambda: client.orders.cancel_order(**ARGUMENTS)


def ccxt_async(url: str, *, limited: bool = True) -> Callable[[], Awaitable[object]]:
    import ccxt.async_support

    exchange = _pointed(ccxt.async_support.htx, url, limited)
    return lambda: exchange.cancel_order(ARGUMENTS["order_id"], SYMBOL)


def ccxt_async_unlimited(url: str) -> Callable[[], Awaitable[object]]:
    return ccxt_async(url, limited=False)


SYNC = {
    "urllib3, bare": urllib3_bare,
    "httpx2, bare": httpx2_bare,
    "ours on urllib3": ours,
    "ours on httpx2": ours_httpx2,
    "ccxt": ccxt_sync,
    "ccxt, its limits off": ccxt_sync_unlimited,
}
ASYNC = {
    "aiohttp, bare": aiohttp_bare,
    "httpx2, bare": httpx2_async_bare,
    "ours on aiohttp": ours_async,
    "ours on httpx2": ours_httpx2_async,
    "ccxt": ccxt_async,
    "ccxt, its limits off": ccxt_async_unlimited,
}


def _client(name: str, url: str, **options: Any) -> Any:
    module = importlib.import_module(PACKAGE)
    client = getattr(module, name)(
        access_key="testkey", secret_key="secret", base_url=url, deadline=600.0, **options
    )
    _without_limits(client)
    return client


def _without_limits(client: Any) -> None:
    """The documented limit would make a benchmark wait: widened, so that it is still counted."""
    api = importlib.import_module(PACKAGE + ".orders.api")
    endpoint = api.CANCEL_ORDER
    endpoint.limits = tuple(
        limit._replace(requests=10**6, seconds=0.01) for limit in endpoint.limits
    )


def _pointed(kind: Any, url: str, limited: bool) -> Any:
    """An exchange of ccxt that calls the local server, with the one market that the call needs.

    Its limit is widened as ours is: it still counts, and never waits.
    """
    keys = {"apiKey": "testkey", "secret": "secret", "enableRateLimit": limited}
    bucket = {"tokens": 1e12, "capacity": 1e12}
    exchange = kind({**keys, "rateLimit": 1e-6, "tokenBucket": bucket})
    exchange.urls["api"] = dict.fromkeys(exchange.urls["api"], "http://{hostname}")
    hosts = exchange.urls["hostnames"]
    exchange.urls["hostnames"] = dict.fromkeys(hosts, url.removeprefix("http://"))
    market = {"id": "BTC-USDT", "symbol": SYMBOL, "base": "BTC", "quote": "USDT", "settle": "USDT"}
    kinds = {"type": "swap", "swap": True, "contract": True, "linear": True, "spot": False}
    exchange.set_markets([exchange.safe_market_structure({**market, **kinds})])
    return exchange


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def measure_sync(call: Callable[[], object], calls: int) -> tuple[float, float]:
    for _ in range(min(200, calls)):
        call()
    began, wall = cpu(), time.perf_counter()
    for _ in range(calls):
        call()
    return (cpu() - began) / calls, (time.perf_counter() - wall) / calls


async def measure_async(
    make: Callable[[str], Callable[[], Awaitable[object]]], url: str, calls: int, at_once: int
) -> tuple[float, float]:
    call = make(url)

    async def several(count: int) -> None:
        for _ in range(count):
            await call()

    await asyncio.gather(*[several(20) for _ in range(at_once)])
    began, wall = cpu(), time.perf_counter()
    await asyncio.gather(*[several(calls // at_once) for _ in range(at_once)])
    done = calls // at_once * at_once
    return (cpu() - began) / done, (time.perf_counter() - wall) / done


def main() -> None:
    global PACKAGE
    mode, name, url, calls, at_once, PACKAGE = sys.argv[1:7]
    if mode == "sync":
        used, wall = measure_sync(SYNC[name](url), int(calls))
    else:
        used, wall = asyncio.run(measure_async(ASYNC[name], url, int(calls), int(at_once)))
    print(used * 1e6, wall * 1e6)
    sys.stdout.flush()
    import os

    os._exit(0)


if __name__ == "__main__":
    main()
