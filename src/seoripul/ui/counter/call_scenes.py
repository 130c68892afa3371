"""Scenes of the caller: a counter that serves numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from msgspec import structs
from PySide6.QtGui import QKeySequence

from seoripul.contract.pickup import DeskPicture
from seoripul.contract.queue import Line, QueueRow, TicketDeed, TicketState
from seoripul.kiosk.counter.idle import Watch
from seoripul.kiosk.counter.intents import Intent
from seoripul.kiosk.counter.notes import DeedDone
from seoripul.kiosk.counter.undoing import NumberDone
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.config import DeskChoices
from seoripul.rules.fair_turn import Why
from seoripul.rules.reservation import State
from seoripul.ui.counter import pictures, queue_pictures
from seoripul.ui.counter.bar_keys import taken_words
from seoripul.ui.counter.bell_scenes import bell
from seoripul.ui.counter.caller_bar import BarDoes, CallerBar
from seoripul.ui.counter.dialogs.bar_keys import BarKeysDialog
from seoripul.ui.counter.stage import Stage
from seoripul.ui.counter.window import DeskWindow

Scene = Callable[[Stage], None]
AT_1: Final = structs.replace(pictures.LEAD, counter_no=1)
AT_4: Final = structs.replace(pictures.LEAD, counter_no=4)


def with_queue(queue: tuple[QueueRow, ...]) -> DeskPicture:
    lines = queue_pictures.lines(queue)
    return structs.replace(pictures.picture(()), queue=queue, lines=lines)


def calls(stage: Stage, **changes: object) -> DeskWindow:
    picture = with_queue(queue_pictures.certificates(pictures.NOW))
    shown = {"clerk": AT_1, "picture": picture, "next_because": (117, Why.FAIR_TURN)}
    return stage.desk(**(shown | changes))


def _calling(stage: Stage) -> None:
    done = NumberDone(117, TicketDeed.RECALL, pictures.NOW - timedelta(seconds=8))
    note = DeedDone(Intent(Verb.RECALL, "k", ticket=117), 117, 2)
    calls(stage, done=(done,), note=note, number=118)


def _nobody(stage: Stage) -> None:
    queue = queue_pictures.certificates(pictures.NOW)
    left = tuple(one for one in queue if one.ticket.number != 117)
    calls(stage, picture=with_queue(left), number=113)


def _empty(stage: Stage) -> None:
    calls(stage, picture=with_queue(()))


def _worn(stage: Stage) -> None:
    """Called four times; the last deed was long ago."""
    queue = queue_pictures.certificates(pictures.NOW, calls=4)
    done = NumberDone(117, TicketDeed.RECALL, pictures.NOW - timedelta(seconds=80))
    calls(stage, picture=with_queue(queue), done=(done,))


def _with_papers(stage: Stage) -> None:
    """A visitor with a reservation at a counter that serves numbers too."""
    papers = pictures.row("55120934", State.ARRIVED, 60, "홍*동", ticket=pictures.called(804, 4))
    picture = pictures.picture((papers, *pictures.morning().rows[5:]))
    calls(stage, clerk=AT_4, picture=picture, next_because=(804, Why.RESERVED))


def _full(stage: Stage) -> None:
    """A long line, late in the morning."""
    now = pictures.NOW
    queue = tuple(
        queue_pictures.row(
            118 + n, Line.CERTIFICATES, TicketState.WAITING, now - timedelta(minutes=64 - n),
            ahead=n,
        )
        for n in range(48)
    )  # fmt: skip
    calls(stage, picture=with_queue((*queue_pictures.certificates(now)[:2], *queue)))


def _offline(stage: Stage) -> None:
    calls(stage, online=False, heard_at=pictures.NOW - timedelta(minutes=3))


def _transfer(stage: Stage) -> None:
    calls(stage).press(Verb.TRANSFER)


def _late_undo(stage: Stage) -> None:
    done = NumberDone(117, TicketDeed.RECALL, pictures.NOW - timedelta(seconds=80))
    calls(stage, done=(done,)).press(Verb.UNDO)


def _paused(stage: Stage) -> None:
    picture = with_queue(queue_pictures.certificates(pictures.NOW)[1:])
    mine, *others = picture.counters
    paused = structs.replace(mine, paused_because="lunch")
    calls(stage, picture=structs.replace(picture, counters=(paused, *others)))


def _pause(stage: Stage) -> None:
    calls(stage).pause()


def _bar(stage: Stage, **changes: object) -> CallerBar:
    """The bar over whatever the desk shows."""
    calls(stage, **changes).close()
    bar = CallerBar(stage.view, stage.look, BarDoes(_nothing, _nothing, lambda _: None))
    stage.put(bar, None)
    return bar


def _nothing() -> None:
    """The gallery has no desk to go back to."""


def _bar_called(stage: Stage) -> None:
    _bar(stage, note=DeedDone(Intent(Verb.RECALL, "k", ticket=117), 117, 2))


def _bar_nobody(stage: Stage) -> None:
    _bar(stage, picture=with_queue(queue_pictures.certificates(pictures.NOW)[1:]))


def _bar_papers(stage: Stage) -> None:
    papers = pictures.row("55120934", State.ARRIVED, 60, "홍*동", ticket=pictures.called(804, 4))
    _bar(stage, clerk=AT_4, picture=pictures.picture((papers, *pictures.morning().rows[5:])))


def _bar_taken(stage: Stage) -> None:
    _bar(stage).tell_trouble(taken_words(DeskChoices(), {Verb.CALL_NEXT.value}))


def _bar_offline(stage: Stage) -> None:
    _bar(stage, online=False)


def _bar_idle(stage: Stage) -> None:
    stage.view.watch = Watch(pictures.NOW - timedelta(seconds=560))
    _bar(stage)


def _bar_keys(stage: Stage) -> None:
    window = calls(stage)
    dialog = BarKeysDialog(window, stage.look, DeskChoices(), lambda _: frozenset())
    dialog.fields["done_keys"].setKeySequence(QKeySequence("G"))
    dialog.open()


def _bar_keys_taken(stage: Stage) -> None:
    window = calls(stage)
    has_next = frozenset({Verb.CALL_NEXT.value})
    dialog = BarKeysDialog(window, stage.look, DeskChoices(), lambda _: has_next)
    dialog.open()
    dialog.decide()


def _bar_bell(stage: Stage) -> None:
    picture = with_queue(queue_pictures.certificates(pictures.NOW))
    rung = bell("1층 로비 왼쪽", 12)
    _bar(stage, picture=structs.replace(picture, bells=(rung,)))


BAR_SCENES: Final[dict[str, Scene]] = {
    "bar": _bar_called,
    "bar-nobody": _bar_nobody,
    "bar-papers": _bar_papers,
    "bar-offline": _bar_offline,
    "bar-taken": _bar_taken,
    "bar-idle": _bar_idle,
    "bar-bell": _bar_bell,
    "bar-keys": _bar_keys,
    "bar-keys-taken": _bar_keys_taken,
}

CALL_SCENES: Final[dict[str, Scene]] = {
    "calls": _calling,
    "calls-nobody": _nobody,
    "calls-empty": _empty,
    "calls-worn": _worn,
    "calls-papers": _with_papers,
    "calls-full": _full,
    "calls-offline": _offline,
    "calls-transfer": _transfer,
    "calls-late-undo": _late_undo,
    "calls-paused": _paused,
    "calls-pause": _pause,
    **BAR_SCENES,
}
