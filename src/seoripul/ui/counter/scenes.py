"""The scenes of the gallery, each a state of the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from msgspec import structs

from seoripul.contract.language import Language
from seoripul.contract.people import PairingOpened, Role
from seoripul.contract.pickup import Expected
from seoripul.contract.refusals import RefusalCode, refuse
from seoripul.kiosk.counter.changes import Change, News
from seoripul.kiosk.counter.filters import Group
from seoripul.kiosk.counter.idle import Watch
from seoripul.kiosk.counter.intents import Intent
from seoripul.kiosk.counter.notes import DeedDone, DeedRefused, DeedUnanswered, OtherDeskDid
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.config import StationConfig
from seoripul.kiosk.station.results import Done
from seoripul.rules.reservation import State
from seoripul.ui.counter import bell_scenes, office_pictures, pictures, statistics_scenes
from seoripul.ui.counter.call_scenes import CALL_SCENES
from seoripul.ui.counter.delivery.scenes import ORDER_SCENES
from seoripul.ui.counter.dialogs.devices import DevicesDialog
from seoripul.ui.counter.dialogs.new_reservation import NewReservationDialog
from seoripul.ui.counter.dialogs.notices import NoticesDialog
from seoripul.ui.counter.dialogs.pairing import PairingDialog
from seoripul.ui.counter.dialogs.placed import PlacedDialog
from seoripul.ui.counter.dialogs.staff import StaffDialog
from seoripul.ui.counter.dispatch.scenes import RUN_SCENES
from seoripul.ui.counter.enrol import EnrolPage
from seoripul.ui.counter.log_in import LogInPage
from seoripul.ui.counter.roster_scenes import ROSTER_SCENES
from seoripul.ui.counter.stage import Stage


def _log_in(stage: Stage) -> None:
    stage.put(LogInPage(stage.view, stage.look, stage.options))


def _log_in_refused(stage: Stage) -> None:
    stage.view.ended = refuse(RefusalCode.ACCOUNT_LOCKED)
    _log_in(stage)


def _enrol(stage: Stage) -> None:
    def never(code: str) -> StationConfig:
        raise AssertionError(code)

    url = StationConfig().central_url
    page = EnrolPage(stage.look, stage.background, url, never, lambda _: None)
    stage.put(page)


def _morning(stage: Stage) -> None:
    stage.desk(chosen_id="r-55120934")


def _full(stage: Stage) -> None:
    row = pictures.morning().rows[3]
    stage.desk(
        chosen_id=row.id,
        full=pictures.full_view(row),
        full_until=pictures.NOW + timedelta(seconds=42),
    )


def _undo(stage: Stage) -> None:
    row = pictures.morning().rows[7]
    intent = Intent(Verb.MAKE_READY, "k", row.id, row.number)
    stage.desk(chosen_id=row.id, note=DeedDone(intent))


def _long(stage: Stage) -> None:
    stage.desk(chosen_id="r-71190055", group=Group.TO_PREPARE)


def _offline(stage: Stage) -> None:
    stage.desk(
        chosen_id="r-70031409",
        online=False,
        heard_at=pictures.NOW - timedelta(minutes=7),
        note=DeedUnanswered(Intent(Verb.HAND_OVER, "k", "r-70031409", "70031409")),
        failed=Intent(Verb.HAND_OVER, "k", "r-70031409", "70031409"),
    )


def _never_heard(stage: Stage) -> None:
    stage.desk(picture=None, online=False, heard_at=None)


def _empty(stage: Stage) -> None:
    stage.desk(picture=pictures.picture(()))


def _tomorrow(stage: Stage) -> None:
    day = pictures.NOW.date() + timedelta(days=1)
    picture = structs.replace(pictures.morning(), day=day, waiting=())
    stage.desk(day=day, picture=picture, chosen_id="r-71190055")


def _not_found(stage: Stage) -> None:
    stage.desk(text="9999").list.search.setText("9999")


def _refused(stage: Stage) -> None:
    row = pictures.morning().rows[5]
    refusal = refuse(RefusalCode.NOT_ALLOWED_NOW, state=State.ARRIVED, called_to=1)
    stage.desk(
        chosen_id=row.id,
        note=DeedRefused(Intent(Verb.CALL, "k", row.id, row.number), refusal),
    )


def _other_desk(stage: Stage) -> None:
    change = Change(News.CALLED, "61127750", State.ARRIVED, 1)
    stage.desk(chosen_id="r-61127750", note=OtherDeskDid(change))


def _idle(stage: Stage) -> None:
    stage.view.watch = Watch(pictures.NOW - timedelta(seconds=560))
    stage.desk(chosen_id="r-55120934")


Scene = Callable[[Stage], None]


def _pressing(verb: Verb) -> Scene:
    def scene(stage: Stage) -> None:
        stage.desk(chosen_id="r-70031409").press(verb)

    return scene


def _hand_over(stage: Stage) -> None:
    stage.desk(chosen_id="r-55120934").press(Verb.HAND_OVER)


def _keys(stage: Stage) -> None:
    stage.desk().show_keys()


def _staff(stage: Stage) -> None:
    window = stage.desk()
    dialog = StaffDialog(window, stage.view, stage.look)
    dialog.take(Done(office_pictures.staff()))
    dialog.open()


def _staff_change(stage: Stage) -> None:
    window = stage.desk()
    dialog = StaffDialog(window, stage.view, stage.look)
    dialog.take(Done(office_pictures.staff()))
    dialog.list.setCurrentRow(3)
    dialog.form.roles[Role.RECEPTION].setChecked(True)
    dialog.open()


def _devices(stage: Stage) -> None:
    window = stage.desk()
    dialog = DevicesDialog(window, stage.view, stage.look)
    dialog.take(Done(office_pictures.devices()))
    dialog.open()


def _notices(stage: Stage) -> None:
    window = stage.desk()
    dialog = NoticesDialog(window, stage.view, stage.look)
    dialog.take(Done(office_pictures.notices()), office_pictures.notices()[1])
    dialog.open()


def _pairing(stage: Stage) -> None:
    window = stage.desk()
    dialog = PairingDialog(window, stage.view, stage.look)
    dialog.name.setText("1층 로비 왼쪽")
    ends = pictures.NOW + timedelta(minutes=9, seconds=12)
    dialog.take(Done(PairingOpened(code="482913", expires_at=ends)))
    dialog.open()


def _new_reservation(stage: Stage, *, filled: bool = True) -> None:
    window = stage.desk()
    dialog = NewReservationDialog(window, stage.view, stage.look)
    dialog.take_catalogue(Done(office_pictures.catalogue()))
    dialog.take_days(Done(office_pictures.slot_days()))
    if filled:
        dialog.draft = replace(
            dialog.draft,
            copies={"CE03": 2, "CE01": 1, "WF11": 1},
            slot=office_pictures.slot_days()[0].slots[7],
        )
        dialog.name.setText("김영자")
        dialog.take_expected(Done(Expected(at=pictures.NOW + timedelta(hours=2))))
    dialog.open()


def _placed(stage: Stage) -> None:
    window = stage.desk()
    placed = office_pictures.placed()
    PlacedDialog(window, stage.look, placed, Language.KO, stage.printer).open()


SCENES: Final[dict[str, Scene]] = {
    "enrol": _enrol,
    "log-in": _log_in,
    "log-in-refused": _log_in_refused,
    "morning": _morning,
    "full": _full,
    "undo": _undo,
    "long": _long,
    "offline": _offline,
    "never-heard": _never_heard,
    "empty": _empty,
    "not-found": _not_found,
    "tomorrow": _tomorrow,
    "refused": _refused,
    "other-desk": _other_desk,
    "idle": _idle,
    "bell": bell_scenes.rings,
    "bell-escalated": bell_scenes.escalated,
    "bell-offline": bell_scenes.offline,
    "hand-over": _hand_over,
    "cancel": _pressing(Verb.CANCEL),
    "new-reservation": _new_reservation,
    "new-reservation-empty": lambda stage: _new_reservation(stage, filled=False),
    "placed": _placed,
    "pairing": _pairing,
    "devices": _devices,
    "notices": _notices,
    "staff": _staff,
    "staff-change": _staff_change,
    "keys": _keys,
    "statistics": statistics_scenes.busy,
    "statistics-one-line": statistics_scenes.one_line,
    "statistics-empty": statistics_scenes.empty,
    "statistics-unreachable": statistics_scenes.unreachable,
    **CALL_SCENES,
    **ROSTER_SCENES,
    **ORDER_SCENES,
    **RUN_SCENES,
}
