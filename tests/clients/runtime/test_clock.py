"""Stamps: by the right clock, and never the same one twice."""

from __future__ import annotations

import time
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from example_clients._runtime.clock import Clock, Nonces, nonces_for
from example_clients._runtime.errors import ApiError
from example_clients._runtime.transport import Request, Response
from example_clients.tiny import errors

from .scripted import Client, Script, answer, cancel, done, in_threads, refused

HOUR = 3_600_000


class Venue:
    """A venue whose clock is two hours ahead and that refuses stamps off by a minute."""

    def __init__(self) -> None:
        self.asked = 0

    def now(self) -> float:
        return time.time() + 2 * 3600

    def __call__(self, request: Request) -> Response:
        if "/v5/time" in request.target:
            self.asked += 1
            return answer({"ts": int(self.now() * 1000)})
        stamp = parse_qs(urlsplit(request.target).query)["Timestamp"][0]
        sent = time.mktime(time.strptime(stamp, "%Y-%m-%dT%H:%M:%S")) - time.timezone
        return done() if abs(sent - self.now()) < 60 else refused(12001, "submission time invalid")


def test_a_wrong_clock_is_set_by_the_venues_and_the_call_signed_again(is_async: bool) -> None:
    venue = Venue()
    client = Client(Script(venue), is_async, access_key=f"CANARY clock {is_async}")

    assert cancel(client).order_id == "7"
    assert cancel(client).order_id == "7"
    assert venue.asked == 3  # the best of three samples, once
    assert client.script.sent == 3 + 3


def test_with_clock_venue_the_first_call_is_right_at_once(is_async: bool) -> None:
    venue = Venue()
    client = Client(Script(venue), is_async, clock="venue", access_key=f"CANARY first {is_async}")
    cancel(client)
    assert client.script.sent == 3 + 1


def test_a_clock_that_stays_wrong_is_not_asked_again_and_again(is_async: bool) -> None:
    def never_content(request: Request) -> Response:
        return answer({"ts": 5}) if "/v5/time" in request.target else refused(12001, "no")

    script = Script(never_content)
    with pytest.raises(errors.AuthenticationError):
        cancel(Client(script, is_async, access_key=f"CANARY stays {is_async}"))
    assert script.sent == 1 + 3 + 1


@pytest.mark.parametrize("number", ["1e999999999", "1e90", '"1e999999999"', "0", "-1", "[]"])
def test_a_number_that_is_no_time_sets_no_clock(is_async: bool, number: str) -> None:
    script = Script(Response(200, {}, b'{"ts":' + number.encode() + b"}"))
    client = Client(script, is_async, clock="venue", access_key=f"CANARY odd {number} {is_async}")
    with pytest.raises(ApiError, match="no time"):
        cancel(client)


def test_an_old_offset_that_cannot_be_measured_anew_still_serves(
    is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    venue = Venue()
    script = Script(venue)
    client = Client(
        script, is_async, clock="venue", access_key=f"CANARY old {is_async}", max_retries=0
    )
    cancel(client)

    def without_time(request: Request) -> Response:
        return answer({}, 503) if "/v5/time" in request.target else venue(request)

    script.scenes[:] = [without_time]
    monkeypatch.setattr("example_clients._runtime.core.REFRESH_AFTER", 0.0)
    assert cancel(client).order_id == "7"
    assert cancel(client).order_id == "7"


def test_a_local_clock_is_never_corrected(is_async: bool) -> None:
    venue = Venue()
    with pytest.raises(errors.AuthenticationError):
        cancel(Client(Script(venue), is_async, clock="local"))
    assert venue.asked == 0


def test_the_offset_allows_for_half_the_way_and_runs_on_by_itself() -> None:
    clock = Clock()
    now = time.monotonic()
    clock.set(HOUR, asked_at=now - 0.2, answered_at=now)
    assert clock.milliseconds() == pytest.approx(HOUR + 100, abs=20)
    time.sleep(0.05)
    assert clock.milliseconds() == pytest.approx(HOUR + 150, abs=25)


def test_nonces_rise_even_within_a_millisecond_and_when_the_clock_goes_back() -> None:
    nonces = Nonces()
    assert [nonces.next(ms) for ms in (5, 5, 5, 9, 3)] == [5, 6, 7, 9, 10]


def test_nonces_of_one_key_never_repeat_across_threads_and_clients() -> None:
    seen: list[int] = []

    def take() -> None:
        mine = nonces_for(b"account")
        seen.extend([mine.next(1) for _ in range(500)])

    in_threads(16, take)

    assert len(set(seen)) == 16 * 500


def test_credentials_and_venue_time(is_async: bool) -> None:
    told: list[Any] = []
    client = Client(
        Script(Venue()), is_async, access_key=f"CANARY t{is_async}", on_retry=told.append
    )
    cancel(client)
    assert [event.reason for event in told] == ["clock"]
