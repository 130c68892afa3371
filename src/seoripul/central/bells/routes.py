"""The staff bell over HTTP."""

from __future__ import annotations

from typing import Any

from seoripul.central.bells.actions import answer, ring
from seoripul.central.permits import Verb
from seoripul.central.reception import command
from seoripul.contract import paths
from seoripul.contract.bells import AnswerBell, Bell, RingBell

routers: list[Any] = [
    command(paths.BELLS, may=Verb.RING_BELL, takes=RingBell, gives=Bell, does=ring),
    command(paths.ANSWER_BELL, may=Verb.ANSWER_BELL, takes=AnswerBell, gives=Bell, does=answer),
]
