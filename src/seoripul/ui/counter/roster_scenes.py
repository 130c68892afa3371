"""Gallery: when counters work and whether lines give numbers, as a lead sets it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from msgspec import structs

from seoripul.contract.centres import Centre, Hours, LineIssuing, SlotRules
from seoripul.contract.queue import Line
from seoripul.contract.refusals import RefusalCode, refuse
from seoripul.kiosk.counter.duties import Duty
from seoripul.kiosk.counter.rollout import Beginning
from seoripul.kiosk.station.results import Done, NotReached, Refused
from seoripul.rules.seoul import day_of
from seoripul.ui.counter import pictures, queue_pictures
from seoripul.ui.counter.call_scenes import calls, with_queue
from seoripul.ui.counter.dialogs.issuing import IssuingDialog
from seoripul.ui.counter.dialogs.rollout import RolloutDialog
from seoripul.ui.counter.dialogs.shifts import ShiftsDialog
from seoripul.ui.counter.stage import Stage

_NOON, _ONE, _TWO = 720, 780, 840
_FIRST, _ALL = date(2020, 9, 15), date(2020, 10, 5)
_BEGINNINGS: Final = (
    Beginning("ok", "OK민원센터", "OK Civil Service Center", False, _FIRST, mine=True),
    *(
        Beginning(
            f"Z{at}",
            f"{zone}권역",
            f"{zone_en} area",
            True,
            day,
            f"{dong} 주민센터",
            f"{dong_en} Community Service Center",
            _FIRST,
            True,
        )
        for at, (zone, zone_en, dong, dong_en, day) in enumerate(
            (
                ("서초", "Seocho", "서초4동", "Seocho 4-dong", _ALL),
                ("반포", "Banpo", "반포4동", "Banpo 4-dong", date(2026, 12, 1)),
                ("방배", "Bangbae", "방배4동", "Bangbae 4-dong", None),
                ("양재·내곡", "Yangjae–Naegok", "내곡동", "Naegok-dong", _ALL),
            ),
            1,
        )
    ),
    Beginning(
        "1165051000", "서초1동 주민센터", "Seocho 1-dong Community Service Center", False, _ALL
    ),
    Beginning(
        "1165052000", "서초2동 주민센터", "Seocho 2-dong Community Service Center", False, None
    ),
)
_DUTIES: Final = (
    Duty(1, 540, 1080, (_NOON, _ONE)),
    Duty(2, 540, 1080, (_ONE, _TWO)),
    Duty(3, 540, 1080, (_NOON, _ONE)),
    Duty(4, 600, 960, None, (0, 2)),
)


def _shifts(stage: Stage, *duties: Duty) -> ShiftsDialog:
    dialog = ShiftsDialog(calls(stage), stage.view, stage.look)
    dialog.take(Done(list(duties)))
    return dialog


def shifts(stage: Stage) -> None:
    """The second duty is open; two counters are forgotten on some days."""
    dialog = _shifts(stage, *_DUTIES)
    dialog.list.setCurrentRow(2)
    dialog.form.has_lunch.setChecked(False)
    dialog.open()


def _rollout(stage: Stage, row: int) -> RolloutDialog:
    dialog = RolloutDialog(calls(stage), stage.view, stage.look)
    dialog.take(Done(_BEGINNINGS))
    dialog.list.setCurrentRow(row)
    dialog.open()
    return dialog


def rollout(stage: Stage) -> None:
    _rollout(stage, 1)


def rollout_of_others(stage: Stage) -> None:
    _rollout(stage, 5)


def rollout_refused(stage: Stage) -> None:
    dialog = _rollout(stage, 2)
    dialog.pilot.put(dialog.pilot.wanted.text(), date(2026, 12, 14), date(2026, 12, 14))
    dialog.take(Refused(refuse(RefusalCode.NOT_PERMITTED)))


def shifts_new(stage: Stage) -> None:
    _shifts(stage).open()


def shifts_wrong(stage: Stage) -> None:
    dialog = _shifts(stage, *_DUTIES)
    dialog.form.show_duty(Duty(1, 900, 1080), (_NOON, _ONE))
    dialog.open()


def shifts_offline(stage: Stage) -> None:
    ago = pictures.NOW - timedelta(minutes=3)
    dialog = ShiftsDialog(calls(stage, online=False, heard_at=ago), stage.view, stage.look)
    dialog.take(NotReached())
    dialog.open()


def issuing(stage: Stage) -> None:
    """One line was stopped for today; another is about to go on in spite of the estimate."""
    picture = with_queue(queue_pictures.certificates(pictures.NOW))
    lines = tuple(
        structs.replace(one, accepting=one.accepting and one.line is not Line.FAMILY)
        for one in picture.lines
    )
    window = calls(stage, picture=structs.replace(picture, lines=lines))
    dialog = IssuingDialog(window, stage.view, stage.look)
    stopped = LineIssuing(line=Line.FAMILY, day=day_of(pictures.NOW), accepting=False)
    centre = Centre(
        name=pictures.CENTRE, counters=(), hours=Hours(), slots=SlotRules(), issuing=(stopped,)
    )
    dialog.take(Done(centre))
    dialog.list.setCurrentRow(2)
    dialog.answers.digit(2)
    dialog.open()


def issuing_offline(stage: Stage) -> None:
    ago = pictures.NOW - timedelta(minutes=3)
    dialog = IssuingDialog(calls(stage, online=False, heard_at=ago), stage.view, stage.look)
    dialog.take(NotReached())
    dialog.open()


ROSTER_SCENES: Final[dict[str, Callable[[Stage], None]]] = {
    "rollout": rollout,
    "rollout-refused": rollout_refused,
    "rollout-of-others": rollout_of_others,
    "shifts": shifts,
    "shifts-new": shifts_new,
    "shifts-wrong": shifts_wrong,
    "shifts-offline": shifts_offline,
    "issuing": issuing,
    "issuing-offline": issuing_offline,
}
