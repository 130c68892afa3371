"""Is central there, and does this machine's clock agree with it?"""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from seoripul.api_client.asking import Patience
from seoripul.api_client.central import Central
from seoripul.api_client.skew import Skew
from seoripul.api_client.unreachable import Unreachable
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.station.clock import OfficeClock
from seoripul.ui.doctor.findings import Finding, Patient, bad, good, note

_SLOW_MS: Final = 500
_CLOCK_NOTE_S: Final = 5
_CLOCK_BAD_S: Final = 60
_PATIENCE: Final = Patience(connect_s=2.0, answer_s=3.0, whole_s=4.0, tries=2)


def check_office(patient: Patient) -> Iterator[Finding]:
    skew = Skew()
    url = patient.config.central_url
    central = Central(url, ca_file=patient.config.ca_file or None, patience=_PATIENCE, skew=skew)
    began = time.perf_counter()
    try:
        health = central.health()
    except Unreachable as away:
        yield bad("central", _why_away(url), url=url, why=type(away).__name__)
        yield note("clock", "clock_unknown")
        return
    finally:
        central.close()
    yield _reached(health, url, round((time.perf_counter() - began) * 1000))
    yield _clock(OfficeClock(skew).wrong_by_s(), _is_demo(health))


def check_pairing(patient: Patient) -> Iterator[Finding]:
    device = patient.config.device
    if device is None:
        yield note("pairing", "not_paired")
    else:
        yield good("pairing", "paired", name=device.name, centre=device.centre_id)


def _is_demo(health: object) -> bool:
    return isinstance(health, dict) and bool(health.get("demo_clock"))


def _reached(health: object, url: str, ms: int) -> Finding:
    if isinstance(health, Refusal):
        return bad("central", "central_refuses", url=url, why=health.code.value)
    if ms > _SLOW_MS:
        return note("central", "central_slow", url=url, ms=ms)
    return good("central", "central_good", url=url, ms=ms)


def _why_away(url: str) -> str:
    host = urlsplit(url).hostname
    if not host:
        return "address_wrong"
    try:
        socket.getaddrinfo(host, None)
    except OSError:
        return "name_unknown"
    return "central_away"


def _clock(wrong_by_s: float | None, demo: bool) -> Finding:
    if wrong_by_s is None:
        return note("clock", "clock_unknown")
    if demo:
        return note("clock", "clock_demo")
    off = round(wrong_by_s)
    if abs(off) > _CLOCK_BAD_S:
        return bad("clock", "clock_wrong", seconds=off)
    if abs(off) > _CLOCK_NOTE_S:
        return note("clock", "clock_off", seconds=off)
    return good("clock", "clock_good", seconds=off)
