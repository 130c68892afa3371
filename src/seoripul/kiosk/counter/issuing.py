"""The lead's word for today on a line's numbers, in place of the estimate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Final

from seoripul.contract.centres import Centre
from seoripul.contract.queue import Line


class Word(StrEnum):
    ESTIMATE = "estimate"
    """Nothing was said: numbers end when a visitor would no longer be called before closing."""
    GIVE = "give"
    STOP = "stop"


ACCEPTING: Final[Mapping[Word, bool | None]] = {
    Word.ESTIMATE: None,
    Word.GIVE: True,
    Word.STOP: False,
}
"""As central is told it."""


def words_said(centre: Centre, today: date) -> dict[Line, Word]:
    """Lines about which nothing was said are left out."""
    return {
        Line(one.line): Word.GIVE if one.accepting else Word.STOP
        for one in centre.issuing
        if one.day == today
    }
