"""What one station knows about itself: `station.json` in its home folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import msgspec

from seoripul.contract.language import Language
from seoripul.contract.people import DeviceKind
from seoripul.kiosk.station.files import replace_file
from seoripul.kiosk.station.hardware.device_names import (
    printer_named,
    scanners_named,
    speaker_named,
)

FILE: Final = "station.json"
PAPERS_MM: Final = (80, 58)
LOUDEST: Final = 100
_HOUR: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


class Screen(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The active area. `width_mm` makes millimetres out of pixels: measure it."""

    width_px: int = 1080
    height_px: int = 1920
    width_mm: float = 398.0
    bottom_mm: float = 780.0
    """The active area's lower edge above the floor: the low position is computed from it."""

    def __post_init__(self) -> None:
        if not (200 <= self.width_px <= 20000 and 200 <= self.height_px <= 20000):
            raise ValueError("the screen's pixels must be 200 to 20000")
        if not 50 <= self.width_mm <= 5000:
            raise ValueError("the screen's width must be 50 to 5000 mm")
        if not 0 <= self.bottom_mm <= 3000:
            raise ValueError("the screen's lower edge must be 0 to 3000 mm above the floor")


class Device(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who this station is to central; made by enrolment. The key is a secret."""

    id: str
    key: str
    kind: DeviceKind
    centre_id: str
    name: str

    def __repr__(self) -> str:
        return f"Device({self.id}, {self.kind}, {self.name})"


class CallVoice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a board sounds a call. Volumes in percent."""

    volume: int = 90
    speak: bool = True
    """False: only the chime."""
    system_voice: bool = False
    """Let the system's own voice say it, where there is a Korean one."""
    english: bool = False
    """Say it in English, too."""
    quiet_from: str = ""
    """"HH:MM" in Seoul; from here to `quiet_until`, over midnight if that is earlier."""
    quiet_until: str = ""
    quiet_volume: int = 0
    """In the quiet hours; 0 is silence."""

    def __post_init__(self) -> None:
        if not (0 <= self.volume <= LOUDEST and 0 <= self.quiet_volume <= LOUDEST):
            raise ValueError("a volume must be 0 to 100")
        if bool(self.quiet_from) != bool(self.quiet_until):
            raise ValueError("quiet hours need both quiet_from and quiet_until")
        for written in filter(None, (self.quiet_from, self.quiet_until)):
            if not _HOUR.fullmatch(written):
                raise ValueError(f"{written!r}: quiet hours are written as 12:30")


class DeskChoices(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the clerks of a staff desk chose here last. Keys as in "Ctrl+Shift+F2"; "" is none."""

    counter_no: int | None = None
    bar_at: tuple[int, int] | None = None
    """Upper left corner of the caller bar, in pixels."""
    next_keys: str = "Ctrl+Shift+F2"
    recall_keys: str = "Ctrl+Shift+F3"
    done_keys: str = "Ctrl+Shift+F4"


class StationConfig(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`printer` and `scanner` are device names as in `hardware.device_names`."""

    central_url: str = "http://127.0.0.1:8734"
    ca_file: str = ""
    """Certificates of the office's own authority; empty: the usual ones."""
    public_address: str = ""
    """Of an older installation: holds only where central tells none itself. Empty: at
    `central_url`."""
    device: Device | None = None
    screen: Screen = Screen()
    language: Language = Language.KO
    scanner: str = "wedge,camera"
    printer: str = "none"
    paper_mm: int = 80
    speaker: str = "system"
    """A name as in `hardware.device_names`."""
    voice: CallVoice = CallVoice()
    desk: DeskChoices = DeskChoices()
    lines: tuple[str, ...] = ()
    """A board shows and announces these; empty: all of the centre."""
    counter: int | None = None
    """A board shows only what this counter serves: the small display at the counter."""
    pictures: str = ""
    """A board's folder of pictures to show one after another; empty: none."""

    @property
    def pages_at(self) -> str:
        """Where phones find central's pages while central has not said so."""
        return (self.public_address or self.central_url).rstrip("/")


class DamagedConfig(Exception):
    """The file is there and cannot be used; the text says where, what, and what to do."""

    def __init__(self, file: Path, why: str) -> None:
        super().__init__(f"{file}: {why}. Mend it, or remove it and pair this station again.")
        self.file = file
        self.why = why


def read_config(home: Path) -> StationConfig:
    """The defaults when there is no file. Raises DamagedConfig."""
    path = home / FILE
    try:
        return msgspec.json.decode(path.read_bytes(), type=StationConfig)
    except FileNotFoundError:
        return StationConfig()
    except OSError as trouble:
        raise DamagedConfig(path, f"cannot be read ({trouble.strerror})") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as trouble:
        raise DamagedConfig(path, str(trouble)) from None


def read_usable_config(home: Path) -> StationConfig:
    """As `read_config`, and its devices are of kinds we know. Raises DamagedConfig."""
    config = read_config(home)
    try:
        printer_named(config.printer)
        scanners_named(config.scanner)
        speaker_named(config.speaker)
    except ValueError as why:
        raise DamagedConfig(home / FILE, str(why)) from None
    if config.paper_mm not in PAPERS_MM:
        raise DamagedConfig(home / FILE, f"paper of {config.paper_mm} mm: expected 80 or 58")
    return config


def write_config(home: Path, config: StationConfig) -> None:
    """Raises OSError; the old file then stands."""
    text = msgspec.json.format(msgspec.json.encode(config), indent=2)
    replace_file(home / FILE, text + b"\n")
