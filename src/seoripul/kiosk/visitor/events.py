"""What happened at the kiosk, in the past tense."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from seoripul.contract.pickup import CheckedIn, Language, StationPicture
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.kiosk.station.results import Done, NotReached, Queued, Refused
from seoripul.kiosk.visitor.states import Field


@dataclass(frozen=True, slots=True)
class Scanned:
    """A camera, wedge or serial scanner delivered one text."""

    text: str

    def __repr__(self) -> str:
        return f"Scanned({len(self.text)} characters)"


@dataclass(frozen=True, slots=True)
class ServiceChosen:
    """Known: "pickup"."""

    service: str


@dataclass(frozen=True, slots=True)
class TypingChosen:
    pass


@dataclass(frozen=True, slots=True)
class DigitPressed:
    digit: str

    def __repr__(self) -> str:
        return "DigitPressed(*)"


@dataclass(frozen=True, slots=True)
class DigitErased:
    pass


@dataclass(frozen=True, slots=True)
class FieldCleared:
    pass


@dataclass(frozen=True, slots=True)
class FieldChosen:
    field: Field


@dataclass(frozen=True, slots=True)
class TypedConfirmed:
    pass


@dataclass(frozen=True, slots=True)
class HomePressed:
    pass


@dataclass(frozen=True, slots=True)
class BackPressed:
    pass


@dataclass(frozen=True, slots=True)
class HelpPressed:
    pass


@dataclass(frozen=True, slots=True)
class DonePressed:
    """The visitor has read the outcome."""


@dataclass(frozen=True, slots=True)
class TriedAgain:
    """From an outcome back to the scan page."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Any action not otherwise listed, and the button of the idle warning."""


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    language: Language


@dataclass(frozen=True, slots=True)
class ContrastToggled:
    pass


@dataclass(frozen=True, slots=True)
class TextScaleChosen:
    """One of `states.TEXT_SCALES`."""

    scale: float


@dataclass(frozen=True, slots=True)
class LowPositionToggled:
    pass


@dataclass(frozen=True, slots=True)
class VolumeChosen:
    volume: int


@dataclass(frozen=True, slots=True)
class VoiceToggled:
    pass


@dataclass(frozen=True, slots=True)
class SpeechPaused:
    pass


@dataclass(frozen=True, slots=True)
class SpeechReplayed:
    pass


@dataclass(frozen=True, slots=True)
class SlipAsked:
    """The visitor (or staff) pressed "print the slip" on an outcome page."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The check-in with this key ended."""

    key: str
    result: Done[CheckedIn] | Queued | Refused | NotReached


@dataclass(frozen=True, slots=True)
class SlipPrinted:
    job: str


@dataclass(frozen=True, slots=True)
class SlipFailed:
    job: str
    condition: PrinterCondition
    nothing_came_out: bool = False
    """True only when it is certain; otherwise a second print says 재발행."""


@dataclass(frozen=True, slots=True)
class PrinterChanged:
    condition: PrinterCondition


@dataclass(frozen=True, slots=True)
class PictureArrived:
    picture: StationPicture


@dataclass(frozen=True, slots=True)
class LinkChanged:
    online: bool


@dataclass(frozen=True, slots=True)
class Woke:
    """The time asked for by `effects.WakeAt` has come."""


Event: TypeAlias = (
    Scanned
    | ServiceChosen
    | TypingChosen
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
    | SlipPrinted
    | SlipFailed
    | PrinterChanged
    | PictureArrived
    | LinkChanged
    | Woke
)
