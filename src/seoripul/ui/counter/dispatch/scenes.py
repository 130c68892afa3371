"""Scenes of dispatch: plan, load, reckon up, and what goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from msgspec import structs

from seoripul.contract.dispatch import Run
from seoripul.contract.people import PairingOpened
from seoripul.contract.refusals import RefusalCode, refuse
from seoripul.kiosk.counter.desk import Page
from seoripul.kiosk.counter.dispatch.runs import RunIntent, RunRefused, RunsState, RunUnanswered
from seoripul.kiosk.counter.dispatch.verbs import RunVerb
from seoripul.kiosk.station.hardware.ports import PrintOutcome
from seoripul.kiosk.station.results import Done, Refused
from seoripul.ui.counter.dispatch import pictures
from seoripul.ui.counter.dispatch.choose_courier import ChooseCourierDialog
from seoripul.ui.counter.dispatch.couriers import CouriersDialog
from seoripul.ui.counter.dispatch.loading import LoadingDialog
from seoripul.ui.counter.dispatch.new_run import NewRunDialog
from seoripul.ui.counter.dispatch.sheet_dialog import SheetDialog
from seoripul.ui.counter.pictures import NOW
from seoripul.ui.counter.stage import Stage
from seoripul.ui.counter.window import DeskWindow

Scene = Callable[[Stage], None]


def runs(stage: Stage, chosen: str = "r1", **changes: object) -> DeskWindow:
    window = stage.desk(**({"page": Page.DISPATCH} | changes))
    waiting = ("o-40772222", "o-40773333")
    state = RunsState(picture=pictures.day(), run_id=chosen, waiting=waiting)
    stage.view.runs.show(state)
    return window


def _change(stage: Stage, **changes: object) -> None:
    view = stage.view.runs
    view.show(replace(view.state, **changes))  # type: ignore[arg-type]


def _plain(chosen: str) -> Scene:
    def scene(stage: Stage) -> None:
        runs(stage, chosen)

    return scene


def _report(stage: Stage) -> None:
    runs(stage, "r0")
    _change(stage, picture=pictures.with_report())


def _refused(stage: Stage) -> None:
    runs(stage)
    intent = RunIntent(RunVerb.LOCK, "k", "r1")
    _change(stage, note=RunRefused(intent, refuse(RefusalCode.COURIER_BUSY)))


def _offline(stage: Stage) -> None:
    runs(stage, online=False, heard_at=NOW - timedelta(minutes=6))
    intent = RunIntent(RunVerb.ASSIGN, "k", "r1")
    _change(stage, note=RunUnanswered(intent), failed=intent)


def _empty(stage: Stage) -> None:
    runs(stage)
    empty = structs.replace(pictures.day(), runs=(), waiting=(), couriers=())
    _change(stage, picture=empty, run_id=None, waiting=())


def _keys(stage: Stage) -> None:
    runs(stage).show_keys()


def _new(stage: Stage) -> None:
    dialog = NewRunDialog(runs(stage), stage.view, stage.look)
    dialog.take_zones(Done(pictures.zones()))
    dialog.open()


def _courier(stage: Stage) -> None:
    ChooseCourierDialog(runs(stage), stage.view, stage.look, pictures.planned()).open()


def loading(stage: Stage, run: Run) -> LoadingDialog:
    dialog = LoadingDialog(runs(stage, run.id), stage.view, stage.look, run)
    dialog.open()
    return dialog


def _loading(stage: Stage) -> None:
    before = pictures.loading()
    first, *others = (stop for stop in before.stops if not stop.loaded)
    after = structs.replace(
        before,
        stops=tuple(
            structs.replace(stop, loaded=True) if stop == first else stop for stop in before.stops
        ),
    )
    assert others
    loading(stage, before).take(before, Done(after))


def _extra(stage: Stage) -> None:
    before = pictures.loading()
    refusal = refuse(RefusalCode.ENVELOPE_EXTRA, numbers=("40770002",))
    loading(stage, before).take(before, Refused(refusal))


def _back(stage: Stage) -> None:
    loading(stage, pictures.out())


def _couriers(stage: Stage, *, pairing: bool = False) -> None:
    dialog = CouriersDialog(runs(stage), stage.view, stage.look)
    dialog.take_zones(Done(pictures.zones()))
    dialog.take(Done(list(pictures.couriers())), "c2")
    if pairing:
        ends = NOW + timedelta(minutes=9)
        dialog.take_pairing(Done(PairingOpened(code="482913", expires_at=ends)))
    dialog.open()


def _sheet(stage: Stage, printers: tuple[str, ...], *, failed: bool = False) -> None:
    over, sheet = runs(stage, "r2"), pictures.sheet()
    dialog = SheetDialog(over, stage.view, stage.look, stage.printer, sheet, pictures.day().centre)
    dialog.take_printers(printers)
    if failed:
        dialog.take_outcome(PrintOutcome.NOT_PRINTED)
    dialog.open()


RUN_SCENES: Final[dict[str, Scene]] = {
    "runs": _plain("r1"),
    "runs-loading": _plain("r2"),
    "runs-out": _plain("r0"),
    "runs-report": _report,
    "runs-refused": _refused,
    "runs-offline": _offline,
    "runs-empty": _empty,
    "runs-keys": _keys,
    "run-new": _new,
    "run-courier": _courier,
    "run-scanned": _loading,
    "run-extra": _extra,
    "run-back": _back,
    "run-sheet": lambda stage: _sheet(stage, ("민원실 복합기", "2층 프린터")),
    "run-sheet-failed": lambda stage: _sheet(stage, ("민원실 복합기",), failed=True),
    "run-sheet-no-printer": lambda stage: _sheet(stage, ()),
    "couriers": _couriers,
    "couriers-pairing": lambda stage: _couriers(stage, pairing=True),
}
