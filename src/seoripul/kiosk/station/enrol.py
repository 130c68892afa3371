"""From a six-digit pairing code to a station that central knows."""

from __future__ import annotations

from pathlib import Path

import msgspec

from seoripul.api_client.central import Central, new_key
from seoripul.contract.people import DeviceKind, Enrolled
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.station.config import Device, StationConfig, write_config


class WrongKind(Exception):
    """The code was opened for another kind of device; it is used up all the same."""


def enrol(
    home: Path, config: StationConfig, pairing_code: str, kind: DeviceKind
) -> StationConfig | Refusal:
    """Ask central at `config.central_url`, and save the key. Raises Unreachable, OSError,
    WrongKind."""
    central = Central(config.central_url, ca_file=config.ca_file or None)
    try:
        enrolled = central.enrol(pairing_code.strip(), new_key())
    finally:
        central.close()
    if isinstance(enrolled, Refusal):
        return enrolled
    if enrolled.kind is not kind:
        raise WrongKind(f"the code was opened for a {enrolled.kind}, this is a {kind}")
    return _saved(home, config, enrolled)


def _saved(home: Path, config: StationConfig, enrolled: Enrolled) -> StationConfig:
    device = Device(
        id=enrolled.device_id,
        key=enrolled.device_key,
        kind=enrolled.kind,
        centre_id=enrolled.centre_id,
        name=enrolled.name,
    )
    paired = msgspec.structs.replace(config, device=device)
    write_config(home, paired)
    return paired
