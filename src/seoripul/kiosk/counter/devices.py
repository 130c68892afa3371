"""The devices of a centre as its lead sees them, and which may be disconnected here."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from seoripul.contract.people import Device


class Kept(StrEnum):
    """Why a device cannot be disconnected."""

    ALREADY_GONE = "already_gone"
    THIS_ONE = "this_one"
    """The lead works at it: the deed would end its own session."""


def kept_because(device: Device, own_id: str) -> Kept | None:
    if device.revoked_at is not None:
        return Kept.ALREADY_GONE
    return Kept.THIS_ONE if device.id == own_id else None


def in_order(devices: Iterable[Device]) -> list[Device]:
    """Connected ones by kind and name, then those disconnected, the latest first."""
    every = list(devices)
    here = sorted((d for d in every if d.revoked_at is None), key=lambda d: (d.kind, d.name))
    gone = [(d.revoked_at, d) for d in every if d.revoked_at is not None]
    return here + [d for _, d in sorted(gone, key=lambda pair: pair[0], reverse=True)]
