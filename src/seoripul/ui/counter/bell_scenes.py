"""Gallery: somebody rings at a kiosk."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from seoripul.contract.bells import Bell
from seoripul.contract.language import Language
from seoripul.ui.counter import pictures
from seoripul.ui.counter.stage import Stage


def bell(name: str, seconds_ago: int, language: Language = Language.KO) -> Bell:
    return Bell(
        id=name,
        device_id=name,
        name=name,
        rung_at=pictures.NOW - timedelta(seconds=seconds_ago),
        language=language,
        escalated=seconds_ago >= 60,
    )


def _ringing(stage: Stage, *bells: Bell, **changes: object) -> None:
    picture = msgspec.structs.replace(pictures.morning(), bells=bells)
    stage.desk(chosen_id="r-55120934", picture=picture, **changes)


def rings(stage: Stage) -> None:
    _ringing(stage, bell("1층 로비 왼쪽", 12, Language.EN))


def escalated(stage: Stage) -> None:
    _ringing(stage, bell("1층 로비 왼쪽", 12), bell("2층 민원실 앞 휠체어용 낮은 키오스크", 80))


def offline(stage: Stage) -> None:
    _ringing(stage, bell("1층 로비 왼쪽", 200), online=False)
