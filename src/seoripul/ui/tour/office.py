"""The tour's own office: a real central on this machine, its staff, its devices, its clock."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from seoripul.api_client.central import Central, new_key
from seoripul.contract.centres import Centre
from seoripul.contract.language import Language
from seoripul.contract.people import DeviceKind, LogIn, OpenPairing
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.station.config import Screen, StationConfig
from seoripul.kiosk.station.enrol import enrol
from seoripul.ui.child_central import ChildCentral, command, office
from seoripul.ui.tour.record import StepFailed

T = TypeVar("T")

CENTRE: Final = "ok"
ORDERING: Final = datetime.fromisoformat("2026-11-24T08:50:00+09:00")
COLLECTING: Final = datetime.fromisoformat("2026-11-24T10:40:00+09:00")
SENDING: Final = datetime.fromisoformat("2026-11-24T13:40:00+09:00")
"""The afternoon's runs leave at two."""
EVENING: Final = datetime.fromisoformat("2026-11-24T18:30:00+09:00")
MUCH_LATER: Final = datetime.fromisoformat("2026-12-14T10:40:00+09:00")
LOGIN: Final = "haneul"
PASSWORD: Final = "seoripul-tour-2026"  # noqa: S105  (of an office that lives for minutes)
COUNTER_NO: Final = 3
SECOND: Final = "bareum"


class TourOffice:
    """`open()` takes some seconds. `lead` is a second desk, for what the tour does not show."""

    def __init__(self, folder: Path) -> None:
        self.folder: Final = folder
        self.slips: Final = folder / "slips"
        self.central: Final = ChildCentral(folder / "central")
        self._clients: list[Central] = []
        self._moment, self._since = ORDERING, 0.0
        self._stations = 0
        self.lead = Central("")
        self._second: Central | None = None

    @property
    def url(self) -> str:
        return self.central.url

    def open(self) -> None:
        self.at(ORDERING)
        words = ["--login", LOGIN, "--name", "김하늘", "--roles", "lead,counter,issue,reception"]
        where = ["--centre", CENTRE]
        with as_file(files("seoripul") / "resources" / "addresses" / "sample.cp949") as sample:
            command(self.central.home, "addresses", "import", str(sample))
        self._command("add-staff", *words, *where, "--password-stdin", typed=PASSWORD)
        code = self._command("pair", "--kind", "counter", "--name", "안쪽 자리", *where)
        config = given(
            enrol(self._new_home(), StationConfig(central_url=self.url), code, DeviceKind.COUNTER)
        )
        assert config.device is not None
        self.lead = self._kept(Central(self.url, config.device.key))
        self.log_in()
        self._set_rules()

    def close(self) -> None:
        for client in self._clients:
            client.close()
        self.central.stop()

    def at(self, moment: datetime) -> None:
        """The office's clock shows `moment` from now on; stations see a short absence."""
        self.central.stop()
        self._moment, self._since = moment, time.monotonic()
        self.central.start(moment)

    def go_away(self) -> None:
        """Central is not to be reached."""
        self.central.stop()

    def come_back(self) -> None:
        """As if nothing had happened: the clock has gone on."""
        self.at(self._moment + timedelta(seconds=time.monotonic() - self._since))

    def log_in(self) -> None:
        """The lead's session at the second desk; it ends when the clock leaps."""
        self.lead.session = None
        wish = LogIn(login=LOGIN, password=PASSWORD, counter_no=4)
        self.lead.session = given(self.lead.log_in(wish, new_key())).session

    def colleague(self) -> Central:
        """A second person with a desk: whoever packed an envelope does not check it."""
        if self._second is None:
            words = ["--login", SECOND, "--name", "이바름", "--roles", "lead", "--centre", CENTRE]
            self._command("add-staff", *words, "--password-stdin", typed=PASSWORD)
            code = self.pairing_code(DeviceKind.COUNTER, "포장하는 자리")
            config = StationConfig(central_url=self.url)
            config = given(enrol(self._new_home(), config, code, DeviceKind.COUNTER))
            assert config.device is not None
            self._second = self._kept(Central(self.url, config.device.key))
        self._second.session = None
        wish = LogIn(login=SECOND, password=PASSWORD, counter_no=None)
        self._second.session = given(self._second.log_in(wish, new_key())).session
        return self._second

    def pairing_code(self, kind: DeviceKind, name: str) -> str:
        wish = OpenPairing(kind=kind, centre_id=CENTRE, name=name)
        return given(self.lead.open_pairing(wish, new_key())).code

    def unpaired(self, screen: Screen, language: Language) -> tuple[Path, StationConfig]:
        """The home of a station that central does not know yet."""
        return self._new_home(), StationConfig(
            central_url=self.url,
            screen=screen,
            language=language,
            scanner="wedge",
            printer=f"demo:{self.slips}",
            speaker="none",
        )

    def station(
        self, kind: DeviceKind, name: str, screen: Screen, language: Language = Language.KO
    ) -> tuple[Path, StationConfig]:
        home, config = self.unpaired(screen, language)
        return home, given(enrol(home, config, self.pairing_code(kind, name), kind))

    def citizen(self) -> Central:
        """Asks as a resident's phone does."""
        return self._kept(Central(self.url))

    def _set_rules(self) -> None:
        """This office needs 20 minutes for papers issued at once: a setting of the centre."""
        rules = msgspec.structs.replace(_centre(self.lead).slots, ready_minutes=20, capacity=20)
        given(self.lead.change_slot_rules(CENTRE, rules, new_key()))

    def _new_home(self) -> Path:
        self._stations += 1
        return self.folder / f"station-{self._stations}"

    def _kept(self, client: Central) -> Central:
        self._clients.append(client)
        return client

    def _command(self, *words: str, typed: str = "") -> str:
        return office(self.central.home, *words, typed=typed + "\n")


def given(answer: T | Refusal | None) -> T:
    """The answer itself. Raises StepFailed with the code of a refusal."""
    if isinstance(answer, Refusal):
        raise StepFailed(f"refused: {answer.code} {answer.facts.subject or ''}".strip())
    if answer is None:
        raise StepFailed("no answer")
    return answer


def _centre(client: Central) -> Centre:
    return next(one for one in given(client.centres()) if one.name.id == CENTRE)
