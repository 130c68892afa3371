"""The deeds of people, gathered: accounts, sessions, devices."""

from __future__ import annotations

from seoripul.central.people.accounts import add_staff, change_staff
from seoripul.central.people.devices import enrol, know_devices, open_pairing, revoke_device
from seoripul.central.people.sessions import log_in, log_off_idle, log_out

__all__ = [
    "add_staff",
    "change_staff",
    "enrol",
    "know_devices",
    "log_in",
    "log_off_idle",
    "log_out",
    "open_pairing",
    "revoke_device",
]
