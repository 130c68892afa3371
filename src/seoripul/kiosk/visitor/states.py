"""Everything the touch kiosk can be showing: frozen, compared by value, drawn by `ui.visitor`."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

from msgspec import Struct, field

from seoripul.contract.bells import Bell
from seoripul.contract.centres import CentreName
from seoripul.contract.language import Language
from seoripul.contract.queue import IssueTicket, Line, LineStatus, TicketIssued
from seoripul.contract.refusals import Facts, RefusalCode
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.kiosk.station.results import Queued

if TYPE_CHECKING:
    from seoripul.contract.delivery import OrderPlaced, PayWhere
    from seoripul.contract.pickup import CheckedIn
    from seoripul.kiosk.station.shelf import Shelf
    from seoripul.kiosk.visitor.ordering.drafts import Ordering

BY_PHONE: Final = "queue_phone"
"""The service by which a number may be told to a phone instead of paper."""
NUMBER_DIGITS: Final = 8
CHECK_DIGITS: Final = 4
PHONE_DIGITS: Final = 8
"""After the 010 of a mobile phone."""
TEXT_SCALES: Final = (1.0, 1.25, 1.5, 2.0)
LOUDEST: Final = 5
REPRINTS: Final = 2
PICKUP: Final = "pickup"
QUEUE: Final = "queue"
DELIVERY: Final = "delivery"


class Field(StrEnum):
    NUMBER = "number"
    CHECK = "check"


class SlipState(StrEnum):
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"
    """The number stays large on the screen; `Kiosk.printer` says why."""
    NOT_PRINTED = "not_printed"
    """Nothing asked of the printer yet; a reprint may be offered."""


class Home(Struct, frozen=True):
    """Shows `Place.services` only."""


class Scanning(Struct, frozen=True):
    """Hold the QR to the camera or scanner."""


class Typing(Struct, frozen=True):
    """The typed way in. Check digits are drawn as dots."""

    number: str = ""
    check: str = ""
    field: Field = Field.NUMBER

    @property
    def complete(self) -> bool:
        return len(self.number) == NUMBER_DIGITS and len(self.check) == CHECK_DIGITS


class Choosing(Struct, frozen=True):
    """Which line to take a number for."""

    by_phone: bool = False
    """The number goes to a phone instead of on paper."""


class Dialling(Struct, frozen=True):
    """The phone that is to be told of the number."""

    line: Line
    digits: str = ""

    @property
    def complete(self) -> bool:
        return len(self.digits) == PHONE_DIGITS


class Wish(Struct, frozen=True):
    """A number asked for: however often it is asked with this key, it is one number."""

    key: str
    command: IssueTicket


class Checking(Struct, frozen=True):
    """Central is being asked; bounded by `until` (monotonic seconds). Cannot be left early."""

    key: str
    until: float
    typed: bool = False
    wish: Wish | None = None
    """A number is asked for; None: a reservation is looked up, or an order placed."""
    ordering: Ordering | None = None
    """An order is placed."""


class Paper(Struct, frozen=True):
    """The slip of one outcome, by the printer's jobs."""

    slip: SlipState = SlipState.NOT_PRINTED
    job: str = ""
    may_exist: bool = False
    """Some paper may have come out before: the next one says 재발행."""
    prints: int = 0

    @property
    def can_print(self) -> bool:
        """A failed slip any number of times, a good one `REPRINTS` times more."""
        if self.slip is SlipState.PRINTED:
            return self.prints <= REPRINTS
        return self.slip is not SlipState.PRINTING


class Received(Struct, frozen=True):
    """Checked in. `checked_in.late` means: taken, in normal order."""

    checked_in: CheckedIn
    paper: Paper = field(default_factory=Paper)

    @property
    def slip(self) -> SlipState:
        return self.paper.slip

    @property
    def can_reprint(self) -> bool:
        return self.paper.can_print


class Numbered(Struct, frozen=True):
    """A number was given."""

    issued: TicketIssued
    address: str
    """The number's page, for a phone."""
    told_to: str = ""
    """The phone that is told of it, masked; empty: the number is printed."""
    paper: Paper = field(default_factory=Paper)

    @property
    def slip(self) -> SlipState:
        return self.paper.slip

    @property
    def can_reprint(self) -> bool:
        return self.paper.can_print


class Ordered(Struct, frozen=True):
    """An order was placed."""

    placed: OrderPlaced
    pay: PayWhere
    address: str
    """The order's page, for a phone."""
    counters: tuple[int, ...] = ()
    """Where its number is called, and where it is paid."""
    paper: Paper = field(default_factory=Paper)

    @property
    def slip(self) -> SlipState:
        return self.paper.slip

    @property
    def can_reprint(self) -> bool:
        return self.paper.can_print


class Told(Struct, frozen=True):
    """A refusal with its facts and its next step. ALREADY_HERE may offer a reprint."""

    code: RefusalCode
    facts: Facts = field(default_factory=Facts)
    paper: Paper = field(default_factory=Paper)
    typed: bool = False
    """The number was typed, not scanned: trying again leads back to the keys."""
    line: Line | None = None
    """A number of this line was asked for: trying again leads back to the lines."""
    ordering: Ordering | None = None
    """An order was to be placed: trying again leads back to what is to be mended."""

    @property
    def slip(self) -> SlipState:
        return self.paper.slip

    @property
    def can_reprint(self) -> bool:
        has_number = self.facts.ticket_number is not None
        return self.code is RefusalCode.ALREADY_HERE and has_number and self.paper.can_print


class Held(Struct, frozen=True):
    """Taken while central is away: kept here, sent later; no ticket number yet."""

    queued: Queued
    paper: Paper = field(default_factory=Paper)

    @property
    def slip(self) -> SlipState:
        return self.paper.slip

    @property
    def can_reprint(self) -> bool:
        return self.paper.can_print


class Unreachable(Struct, frozen=True):
    """Central away and nothing kept here: try again, or go to a counter."""

    counters: tuple[int, ...] = ()
    typed: bool = False
    wish: Wish | None = None
    """A number was asked for, and may have been given: it is asked for again with its key."""
    ordering: Ordering | None = None
    """An order was sent, and may have been placed: it is sent again with its key."""


Plain: TypeAlias = (
    "Home | Scanning | Typing | Choosing | Dialling | Ordering | "
    "Checking | Received | Numbered | Ordered | Told | Held | Unreachable"
)


class Helping(Struct, frozen=True):
    """Help for the page behind it; back returns there."""

    behind: Plain


Page: TypeAlias = "Plain | Helping"


class Session(Struct, frozen=True):
    """What a visitor set for themselves; gone with the visitor."""

    language: Language = Language.KO
    high_contrast: bool = False
    text_scale: float = 1.0
    low_position: bool = False
    volume: int = 3
    """0 (silent) to `LOUDEST`."""
    voice: bool = False
    """Speak each page."""


class Place(Struct, frozen=True):
    """Where this kiosk stands and what works here now (from central's last picture)."""

    centre: CentreName | None = None
    counters: tuple[int, ...] = ()
    services: tuple[str, ...] = ()
    waiting: int = 0
    lines: tuple[LineStatus, ...] = ()
    """Those that give numbers to whoever comes."""
    pages_at: str = ""
    """Where phones find central's pages, if central says so."""

    @property
    def offers(self) -> tuple[str, ...]:
        """What a visitor can choose on the first page."""
        return (*self.services, *((QUEUE,) if self.lines else ()))


class Idle(Struct, frozen=True):
    """Monotonic seconds; both None on an untouched home page."""

    warn_at: float | None = None
    leave_at: float | None = None
    warned: bool = False
    """True: the page shows the warning and a button that stays."""


class LastScan(Struct, frozen=True):
    """A print of the last scanned text, so that a held code counts once. Not the text itself."""

    print: int
    until: float


class BellSign(StrEnum):
    ASKING = "asking"
    CALLED = "called"
    AGAIN = "again"
    """Nobody has answered for a minute; it rings louder."""
    COMING = "coming"
    FAILED = "failed"


class Calling(Struct, frozen=True):
    """How the staff bell of this kiosk stands; it belongs to the place, not to the visitor."""

    key: str = ""
    """Central is being asked to ring it."""
    bell: Bell | None = None
    failed: bool = False
    """It could not be rung."""
    until: float | None = None
    """Monotonic seconds; what has ended (answered, failed) is told no longer than this."""

    def sign(self, now: float) -> BellSign | None:
        """What to tell; None: nothing."""
        if self.until is not None and now >= self.until:
            return None
        if self.key or self.failed:
            return BellSign.ASKING if self.key else BellSign.FAILED
        if self.bell is None:
            return None
        if self.bell.answered_at is not None:
            return BellSign.COMING
        return BellSign.AGAIN if self.bell.escalated else BellSign.CALLED


class Kiosk(Struct, frozen=True):
    """The whole state. `seed` + `made` give each command its key."""

    seed: str
    page: Page = field(default_factory=Home)
    session: Session = field(default_factory=Session)
    place: Place = field(default_factory=Place)
    printer: PrinterCondition = PrinterCondition.OK
    online: bool = True
    idle: Idle = field(default_factory=Idle)
    calling: Calling = field(default_factory=Calling)
    default_language: Language = Language.KO
    pages_at: str = ""
    """Where phones find central's pages, unless central says otherwise."""
    shelf: Shelf | None = None
    """What can be ordered; None: not read yet."""
    made: int = 0
    in_flight: str | None = None
    last_scan: LastScan | None = None

    @property
    def plain(self) -> Plain:
        """The page itself, or the one behind the help."""
        return self.page.behind if isinstance(self.page, Helping) else self.page
