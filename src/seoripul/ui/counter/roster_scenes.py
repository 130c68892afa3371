"""Gallery: when counters work and whether lines give numbers, as a lead sets it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from msgspec import structs

from seoripul.contract.centres import Centre, Hours, LineIssuing, SlotRules
from seoripul.contract.queue import Line
from seoripul.kiosk.counter.duties import Duty
from seoripul.kiosk.station.results import Done, NotReached
from seoripul.rules.seoul import day_of
from seoripul.ui.counter import pictures, queue_pictures
from seoripul.ui.counter.call_scenes import calls, with_queue
from seoripul.ui.counter.dialogs.issuing import IssuingDialog
from seoripul.ui.counter.dialogs.shifts import ShiftsDialog
from seoripul.ui.counter.stage import Stage

_NOON, _ONE, _TWO = 720, 780, 840
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
    "shifts": shifts,
    "shifts-new": shifts_new,
    "shifts-wrong": shifts_wrong,
    "shifts-offline": shifts_offline,
    "issuing": issuing,
    "issuing-offline": issuing_offline,
}
