"""Asks central for what a dispatcher decided on."""

from __future__ import annotations

from seoripul.api_client.central import Central
from seoripul.contract.dispatch import Run
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter.dispatch.runs import RunIntent
from seoripul.kiosk.counter.dispatch.verbs import DEEDS


def send(central: Central, intent: RunIntent) -> Run | Refusal:
    if intent.open is not None:
        return central.open_run(intent.open, intent.key)
    return central.change_run(intent.run_id, DEEDS[intent.verb], intent.change, intent.key)
