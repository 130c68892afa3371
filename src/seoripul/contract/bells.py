"""The staff bell of a kiosk: rung by a visitor, answered by whoever goes there."""

from __future__ import annotations

from datetime import datetime

import msgspec

from seoripul.contract.language import Language


class RingBell(msgspec.Struct, frozen=True, kw_only=True):
    """A kiosk has one open bell: ringing again is the same bell."""

    language: Language = Language.KO
    """The visitor's, so that the right person goes."""


class AnswerBell(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody goes there; a bell that was answered before stays as it was."""


class Bell(msgspec.Struct, frozen=True, kw_only=True):
    """Carries no personal data."""

    id: str
    device_id: str
    name: str
    """The kiosk's, as the office named it."""
    rung_at: datetime
    language: Language = Language.KO
    escalated: bool = False
    """Nobody answered within 60 s."""
    answered_at: datetime | None = None
    """None: open."""
    answered_from: int | None = None
    """The counter from which somebody comes, if the clerk stands at one."""
