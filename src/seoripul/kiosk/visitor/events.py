"""What happened at the kiosk, in the past tense."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from seoripul.contract.bells import Bell
from seoripul.contract.language import Language
from seoripul.contract.queue import Line, TicketIssued
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.kiosk.station.results import Done, NotReached, Queued, Refused
from seoripul.kiosk.visitor.states import Field

if TYPE_CHECKING:
    from seoripul.contract.pickup import CheckedIn, StationPicture


class Scanned(Struct, frozen=True):
    """A camera, wedge or serial scanner delivered one text."""

    text: str

    def __repr__(self) -> str:
        return f"Scanned({len(self.text)} characters)"


class ServiceChosen(Struct, frozen=True):
    """Known: "pickup", "queue"."""

    service: str


class TypingChosen(Struct, frozen=True):
    pass


class LineChosen(Struct, frozen=True):
    """Give me a number of this line."""

    line: Line


class PaperToggled(Struct, frozen=True):
    """On the page of the lines: the number on a phone instead of on paper, or back."""


class DigitPressed(Struct, frozen=True):
    digit: str

    def __repr__(self) -> str:
        return "DigitPressed(*)"


class DigitErased(Struct, frozen=True):
    pass


class FieldCleared(Struct, frozen=True):
    pass


class FieldChosen(Struct, frozen=True):
    field: Field


class TypedConfirmed(Struct, frozen=True):
    pass


class HomePressed(Struct, frozen=True):
    pass


class BackPressed(Struct, frozen=True):
    pass


class HelpPressed(Struct, frozen=True):
    pass


class DonePressed(Struct, frozen=True):
    """The visitor has read the outcome."""


class TriedAgain(Struct, frozen=True):
    """From an outcome back to where it was asked; a number not answered is asked for again."""


class Touched(Struct, frozen=True):
    """Any action not otherwise listed, and the button of the idle warning."""


class LanguageChosen(Struct, frozen=True):
    language: Language


class ContrastToggled(Struct, frozen=True):
    pass


class TextScaleChosen(Struct, frozen=True):
    """One of `states.TEXT_SCALES`."""

    scale: float


class LowPositionToggled(Struct, frozen=True):
    pass


class VolumeChosen(Struct, frozen=True):
    volume: int


class VoiceToggled(Struct, frozen=True):
    pass


class SpeechPaused(Struct, frozen=True):
    pass


class SpeechReplayed(Struct, frozen=True):
    pass


class SlipAsked(Struct, frozen=True):
    """The visitor (or staff) pressed "print the slip" on an outcome page."""


class Answered(Struct, frozen=True):
    """What was asked with this key ended."""

    key: str
    result: Done[CheckedIn] | Done[TicketIssued] | Queued | Refused | NotReached


class BellPressed(Struct, frozen=True):
    """Somebody wants a member of staff to come here."""


class BellAnswered(Struct, frozen=True):
    """Central has heard the bell with this key, or has not."""

    key: str
    result: Done[Bell] | Refused | NotReached


class SlipPrinted(Struct, frozen=True):
    job: str


class SlipFailed(Struct, frozen=True):
    job: str
    condition: PrinterCondition
    nothing_came_out: bool = False
    """True only when it is certain; otherwise a second print says 재발행."""


class PrinterChanged(Struct, frozen=True):
    condition: PrinterCondition


class PictureArrived(Struct, frozen=True):
    picture: StationPicture


class LinkChanged(Struct, frozen=True):
    online: bool


class Woke(Struct, frozen=True):
    """The time asked for by `effects.WakeAt` has come."""


Event: TypeAlias = (
    Scanned
    | ServiceChosen
    | TypingChosen
    | LineChosen
    | PaperToggled
    | DigitPressed
    | DigitErased
    | FieldCleared
    | FieldChosen
    | TypedConfirmed
    | HomePressed
    | BackPressed
    | HelpPressed
    | DonePressed
    | TriedAgain
    | Touched
    | LanguageChosen
    | ContrastToggled
    | TextScaleChosen
    | LowPositionToggled
    | VolumeChosen
    | VoiceToggled
    | SpeechPaused
    | SpeechReplayed
    | SlipAsked
    | Answered
    | BellPressed
    | BellAnswered
    | SlipPrinted
    | SlipFailed
    | PrinterChanged
    | PictureArrived
    | LinkChanged
    | Woke
)
