"""The window's one view-model: what is shown, and what a visitor can do.

Each value tells of its own change, so that only what shows it is drawn anew.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from seoripul.contract.language import Language
from seoripul.contract.queue import Line
from seoripul.kiosk.visitor import events
from seoripul.kiosk.visitor.events import Event
from seoripul.kiosk.visitor.states import Field
from seoripul.ui.theme.singleton import camel
from seoripul.ui.visitor.order_showing import OrderShowing
from seoripul.ui.visitor.showing import Showing

QML_IMPORT_NAME = "Seoripul.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

SCALES = (1.0, 1.5, 2.0)
_TOLD: Final = {name: f"{camel(name)}Changed" for name in Showing.__struct_fields__}
_QT: dict[str, Any] = {"str": str, "bool": bool, "int": int, "float": float}


def _shown(name: str) -> Callable[[View], object]:
    def read(view: View) -> object:
        value = getattr(view.showing, name)
        return list(value) if isinstance(value, tuple) else value

    return read


@QmlElement
@QmlUncreatable("made by the kiosk's program")
class View(QObject):  # type: ignore[operator]
    """`showing` is replaced whole; `post` takes each deed of the visitor as an event."""

    changed = Signal()

    def __init__(
        self, showing: Showing, post: Callable[[Event], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._showing = showing
        self._post = post
        self._able: dict[str, object] = {
            "can_speak": False,
            "can_lower": False,
            "camera": None,
            "enrolment": None,
        }

    @property
    def showing(self) -> Showing:
        return self._showing

    def show(self, showing: Showing) -> None:
        before, self._showing = self._showing, showing
        for name, told in _TOLD.items():
            if getattr(before, name) != getattr(showing, name):
                getattr(self, told).emit()

    def enable(self, **able: object) -> None:
        """`can_speak`, `can_lower`: whether the control works here; `camera`: its scanner;
        `enrolment`: the first start's own model."""
        self._able |= able
        self.changed.emit()

    for _name, _kind in {**OrderShowing.__annotations__, **Showing.__annotations__}.items():
        _told = vars()[_TOLD[_name]] = Signal()
        vars()[camel(_name)] = Property(_QT.get(_kind, "QVariantList"), _shown(_name), notify=_told)
    canSpeak = Property(bool, lambda self: self._able["can_speak"], notify=changed)  # noqa: N815
    canLower = Property(bool, lambda self: self._able["can_lower"], notify=changed)  # noqa: N815
    enrolment = Property(QObject, lambda self: self._able["enrolment"], notify=changed)
    camera = Property(QObject, lambda self: self._able["camera"], notify=changed)

    @Slot(str)
    def choose(self, service: str) -> None:
        self._post(events.ServiceChosen(service))

    @Slot(str)
    def takeNumber(self, line: str) -> None:  # noqa: N802
        self._post(events.LineChosen(Line(line)))

    @Slot()
    def togglePaper(self) -> None:  # noqa: N802
        self._post(events.PaperToggled())

    @Slot(str)
    def letter(self, letter: str) -> None:
        self._post(events.LetterPressed(letter))

    @Slot()
    def shift(self) -> None:
        self._post(events.ShiftPressed())

    @Slot()
    def otherScript(self) -> None:  # noqa: N802
        self._post(events.ScriptToggled())

    @Slot(str)
    def chooseGroup(self, group: str) -> None:  # noqa: N802
        self._post(events.GroupChosen(group))

    @Slot()
    def search(self) -> None:
        self._post(events.SearchChosen())

    @Slot(str, int)
    def changeCopies(self, code: str, by: int) -> None:  # noqa: N802
        self._post(events.CopiesChanged(code, by))

    @Slot(str)
    def chooseAddress(self, address: str) -> None:  # noqa: N802
        self._post(events.AddressChosen(address))

    @Slot(str)
    def chooseDong(self, code: str) -> None:  # noqa: N802
        self._post(events.DongChosen(code))

    @Slot()
    def guide(self) -> None:
        self._post(events.GuideChosen())

    @Slot(str)
    def mend(self, at: str) -> None:
        from seoripul.kiosk.visitor.ordering.drafts import At

        self._post(events.QuestionChosen(At(at)))

    @Slot(bool)
    def payAtDoor(self, door: bool) -> None:  # noqa: N802
        from seoripul.contract.delivery import PayWhere

        self._post(events.PayChosen(PayWhere.DOOR if door else PayWhere.COUNTER))

    @Slot()
    def toggleSplit(self) -> None:  # noqa: N802
        self._post(events.SplitToggled())

    @Slot()
    def toggleConsent(self) -> None:  # noqa: N802
        self._post(events.ConsentToggled())

    @Slot()
    def typeNumber(self) -> None:  # noqa: N802
        self._post(events.TypingChosen())

    @Slot(str)
    def digit(self, digit: str) -> None:
        self._post(events.DigitPressed(digit))

    @Slot()
    def erase(self) -> None:
        self._post(events.DigitErased())

    @Slot()
    def clear(self) -> None:
        self._post(events.FieldCleared())

    @Slot(str)
    def chooseField(self, field: str) -> None:  # noqa: N802
        self._post(events.FieldChosen(Field(field)))

    @Slot()
    def confirm(self) -> None:
        self._post(events.TypedConfirmed())

    @Slot()
    def home(self) -> None:
        self._post(events.HomePressed())

    @Slot()
    def back(self) -> None:
        self._post(events.BackPressed())

    @Slot()
    def help(self) -> None:
        self._post(events.HelpPressed())

    @Slot()
    def ring(self) -> None:
        self._post(events.BellPressed())

    @Slot()
    def done(self) -> None:
        self._post(events.DonePressed())

    @Slot()
    def again(self) -> None:
        self._post(events.TriedAgain())

    @Slot()
    def touch(self) -> None:
        self._post(events.Touched())

    @Slot()
    def printSlip(self) -> None:  # noqa: N802
        self._post(events.SlipAsked())

    @Slot(str)
    def speakLanguage(self, language: str) -> None:  # noqa: N802
        self._post(events.LanguageChosen(Language(language)))

    @Slot()
    def toggleContrast(self) -> None:  # noqa: N802
        self._post(events.ContrastToggled())

    @Slot()
    def growText(self) -> None:  # noqa: N802
        """100 → 150 → 200 → 100 %."""
        larger = [scale for scale in SCALES if scale > self._showing.text_scale]
        self._post(events.TextScaleChosen(larger[0] if larger else SCALES[0]))

    @Slot()
    def toggleLow(self) -> None:  # noqa: N802
        self._post(events.LowPositionToggled())

    @Slot()
    def toggleVoice(self) -> None:  # noqa: N802
        self._post(events.VoiceToggled())

    @Slot(int)
    def setVolume(self, volume: int) -> None:  # noqa: N802
        self._post(events.VolumeChosen(volume))

    @Slot()
    def pauseSpeech(self) -> None:  # noqa: N802
        self._post(events.SpeechPaused())

    @Slot()
    def replaySpeech(self) -> None:  # noqa: N802
        self._post(events.SpeechReplayed())
