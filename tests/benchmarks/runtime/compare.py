"""What a signed `cancel_order` costs, beside bare transports and ccxt; and what importing costs.

    python tests/benchmarks/runtime/compare.py [--rounds N] [--calls N] [--clients DIR]

Prints tables in Markdown; nothing is asserted. Every figure is of a process of its own, rounds are
interleaved, and ratios are medians of the ratios within a round. ccxt is left out where it is not
installed. DIR holds the generated distribution (default: `generated`).
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import statistics
import subprocess
import sys
from pathlib import Path

from calls import ASYNC, SYNC

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[2]

IMPORTS = {
    "python -c pass": "pass",
    "import venue_clients.htx, Client()": "import venue_clients.htx as h; h.Client()",
    "… and preload()": "import venue_clients.htx as h; h.Client(access_key='a').preload()",
    "import venue_clients.htx, AsyncClient()": "import venue_clients.htx as h; h.AsyncClient()",
    "import ccxt": "import ccxt",
    "import ccxt.async_support": "import ccxt.async_support",
}
FIRST_CALL = """
import time, venue_clients.htx as htx
client = htx.Client(access_key="a", secret_key="b", base_url="{url}")
times = []
for _ in range(2):
    began = time.perf_counter()
    client.orders.cancel_order(contract_code="BTC-USDT", order_id="1")
    times.append((time.perf_counter() - began) * 1000)
print(*times)
"""
LEVEL = "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"


class Machine:
    """Runs pieces of Python with the generated clients on the path."""

    def __init__(self, clients: Path) -> None:
        self.environment = os.environ | {"PYTHONPATH": str(clients)}

    def output(self, *arguments: str) -> list[float]:
        command = [sys.executable, *arguments]
        run = subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True
        )
        return [float(word) for word in run.stdout.split()]

    def milliseconds(self, code: str) -> float:
        """CPU of a process from its start to the end of the code."""
        (seconds,) = self.output("-c", f"{code}\nimport time; print(time.process_time())")
        return seconds * 1000


def contenders(names: list[str]) -> list[str]:
    has_ccxt = importlib.util.find_spec("ccxt") is not None
    return [name for name in names if "ccxt" not in name or has_ccxt]


def compare(
    machine: Machine, url: str, mode: str, at_once: int, options: argparse.Namespace
) -> None:
    names = contenders([*(SYNC if mode == "sync" else ASYNC)])
    used: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(options.rounds):
        for name in names:
            calls = str(options.calls)
            script = str(HERE / "calls.py")
            cpu, _ = machine.output(
                script, mode, name, url, calls, str(at_once), "venue_clients.htx"
            )
            used[name].append(cpu)
    for name in names:
        share = statistics.median(a / b for a, b in zip(used[name], used[names[0]], strict=True))
        cpu = statistics.median(used[name])
        least = min(used[name])
        row = f"| {mode} | {at_once} | {name} | {cpu:.0f} | {least:.0f} | {share:.2f} |"
        print(row, flush=True)


def imports(machine: Machine, options: argparse.Namespace) -> None:
    print("\n| process | CPU ms | x pass | MB |\n| --- | ---: | ---: | ---: |")
    chosen = {
        name: code
        for name, code in IMPORTS.items()
        if "ccxt" not in name or importlib.util.find_spec("ccxt") is not None
    }
    for code in chosen.values():
        machine.milliseconds(code)
    used: dict[str, list[float]] = {name: [] for name in chosen}
    for _ in range(options.rounds * 3):
        for name, code in chosen.items():
            used[name].append(machine.milliseconds(code))
    bare = used["python -c pass"]
    for name, code in chosen.items():
        share = statistics.median(a / b for a, b in zip(used[name], bare, strict=True))
        (size,) = machine.output("-c", f"{code}\n{LEVEL}")
        print(f"| {name} | {statistics.median(used[name]):.0f} | {share:.1f} | {size:.0f} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--calls", type=int, default=2000)
    parser.add_argument("--clients", type=Path, default=REPOSITORY / "generated")
    options = parser.parse_args()
    machine = Machine(options.clients)
    server = subprocess.Popen(
        [sys.executable, str(HERE / "server.py")], stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
    try:
        print("| | at once | call | CPU µs, median | least | x bare |")
        print("| --- | ---: | --- | ---: | ---: | ---: |")
        for mode, at_once in (("sync", 1), ("async", 1), ("async", 20)):
            compare(machine, url, mode, at_once, options)
        imports(machine, options)
        first = [machine.output("-c", FIRST_CALL.format(url=url)) for _ in range(options.rounds)]
        cold, warm = (statistics.median(times) for times in zip(*first, strict=True))
        print(f"\nFirst call of a new process: {cold:.0f} ms; the second: {warm:.1f} ms.")
    finally:
        server.kill()
        server.wait()


if __name__ == "__main__":
    main()
