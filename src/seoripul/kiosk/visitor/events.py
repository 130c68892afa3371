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
    from seoripul.contract.addresses import AddressesFound
    from seoripul.contract.delivery import OrderPlaced, PayWhere, Quote
    from seoripul.contract.pickup import CheckedIn, StationPicture
    from seoripul.kiosk.station.shelf import Shelf
    from seoripul.kiosk.visitor.ordering.drafts import At


class Scanned(Struct, frozen=True):
    """A camera, wedge or serial scanner delivered one text."""

    text: str

    def __repr__(self) -> str:
        return f"Scanned({len(self.text)} characters)"


class ServiceChosen(Struct, frozen=True):
    """Known: "pickup", "queue", "delivery"."""

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


class LetterPressed(Struct, frozen=True):
    """One key of the keyboard on the screen, or of one on the desk."""

    letter: str

    def __repr__(self) -> str:
        return "LetterPressed(*)"


class ShiftPressed(Struct, frozen=True):
    """The next letter doubled (ㄲ) or large (A)."""


class ScriptToggled(Struct, frozen=True):
    """Hangul or Latin letters."""


class GroupChosen(Struct, frozen=True):
    """Of documents, as the catalogue names it; empty: those asked for often."""

    group: str


class SearchChosen(Struct, frozen=True):
    """Look for a document by its name, or not any more."""


class CopiesChanged(Struct, frozen=True):
    code: str
    by: int
    """-1 and +1 copy; as many fewer as there are: the document is not wanted any more."""


class AddressChosen(Struct, frozen=True):
    id: str


class DongChosen(Struct, frozen=True):
    code: str


class GuideChosen(Struct, frozen=True):
    """The address is not among those found: ask for it piece by piece."""


class QuestionChosen(Struct, frozen=True):
    """From the summary back to one question of the order."""

    at: At


class PayChosen(Struct, frozen=True):
    where: PayWhere


class SplitToggled(Struct, frozen=True):
    """What is ready sooner comes sooner, in an envelope of its own; or all together."""


class ConsentToggled(Struct, frozen=True):
    pass


class FieldChosen(Struct, frozen=True):
    field: Field


class TypedConfirmed(Struct, frozen=True):
    """What was typed or chosen on this page is as it should be: on."""


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
    result: Done[CheckedIn] | Done[TicketIssued] | Done[OrderPlaced] | Queued | Refused | NotReached


class LookedUp(Struct, frozen=True):
    """What was looked up with this key, or why not."""

    key: str
    result: Done[Shelf] | Done[Quote] | Done[AddressesFound] | Refused | NotReached

    def __repr__(self) -> str:
        return f"LookedUp({self.key})"


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
    | LetterPressed
    | ShiftPressed
    | ScriptToggled
    | GroupChosen
    | SearchChosen
    | CopiesChanged
    | AddressChosen
    | DongChosen
    | GuideChosen
    | QuestionChosen
    | PayChosen
    | SplitToggled
    | ConsentToggled
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
    | LookedUp
    | BellPressed
    | BellAnswered
    | SlipPrinted
    | SlipFailed
    | PrinterChanged
    | PictureArrived
    | LinkChanged
    | Woke
)
