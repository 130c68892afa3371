"""The kiosk as one thing: window, station, scanners, printer and voice, opened and closed."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickItem, QQuickView

from seoripul.kiosk.station.config import StationConfig
from seoripul.kiosk.visitor.events import Event
from seoripul.kiosk.visitor.states import Checking, Kiosk, Session
from seoripul.ui.theme.measures import Screen
from seoripul.ui.visitor.stage import Stage, set_stage

if TYPE_CHECKING:
    from seoripul.kiosk.station.hardware.ports import Printer
    from seoripul.kiosk.visitor.runner import Runner
    from seoripul.ui.visitor.works import Works

EVERY_MS: Final = 500
PATIENCE_MS: Final = 150
"""An answer that comes sooner is shown at once, without a page that says "checking" before it."""


class KioskProgram:
    """`draw` shows the first frame; `begin` connects everything else. Main thread only."""

    def __init__(
        self,
        home: Path,
        config: StationConfig,
        ticks: Callable[[], float],
        printer: Printer | None,
    ) -> None:
        self._home, self._config = home, config
        self._ticks, self._printer = ticks, printer
        session = Session(language=config.language)
        self._kiosk = Kiosk(seed="", session=session, default_language=config.language)
        self._works: Works | None = None
        self._stage: Stage | None = None
        self._beat: QTimer | None = None
        self._patience: QTimer | None = None

    @property
    def window(self) -> QQuickView:
        return self.stage.window

    @property
    def stage(self) -> Stage:
        assert self._stage is not None
        return self._stage

    @property
    def runner(self) -> Runner | None:
        """None until this kiosk is paired."""
        return self._works.runner if self._works else None

    @property
    def kiosk(self) -> Kiosk:
        """The state that is shown."""
        return self._kiosk

    def draw(self) -> None:
        """Raises BrokenWindow."""
        os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
        screen = self._config.screen
        fitted = Screen(screen.width_px, screen.height_px, screen.width_mm, screen.bottom_mm)
        now = datetime.now(UTC)
        self._stage = set_stage(fitted, self._kiosk, now, self.post)

    def show(self, full_screen: bool = False) -> None:
        if full_screen:
            self.window.showFullScreen()
        else:
            self.window.show()

    def begin(self) -> None:
        """Raises ValueError for devices nobody knows, OSError for a disk that fails."""
        from seoripul.ui.visitor.works import Works

        self.stage.take_keys(self._reached)
        self._works = Works(self._home, self._config, self.stage, self._ticks, self._printer)
        self._works.open(self._changed)
        self._show()
        self._beat = QTimer(self.window, interval=EVERY_MS)
        self._beat.timeout.connect(self._tick)
        self._beat.start()
        self._patience = QTimer(self.window, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._show)
        QTimer.singleShot(0, self.window, self._warm)

    def pair(self, code: str) -> None:
        """Type the code in for the operator (`--pair`)."""
        if self._works is not None:
            self._works.pair(code)

    def post(self, event: Event) -> None:
        if self.runner is not None:
            self.runner.post(event)
        elif self._works is not None:
            self._adjust(event)

    def close(self) -> None:
        """Under a second, whatever central and the printer do."""
        for timer in (self._beat, self._patience):
            if timer is not None:
                timer.stop()
        if self._works is not None:
            self._works.close()
        self.stage.close()

    def _adjust(self, event: Event) -> None:
        """Before pairing only the settings of the screen work."""
        from seoripul.kiosk.visitor.step import step

        stepped, _ = step(self._kiosk, event, self._ticks())
        self._changed(replace(self._kiosk, session=stepped.session))

    def _changed(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        if isinstance(kiosk.page, Checking) and self._patience is not None:
            self._patience.start()
        else:
            self._show()

    def _tick(self) -> None:
        if self._patience is None or not self._patience.isActive():
            self._show()

    def _warm(self) -> None:
        """Nothing that is here now is ever let go: the collector looks only at what comes."""
        self.window.rootObject().setProperty("warm", True)
        gc.collect()
        gc.freeze()

    def _show(self) -> None:
        works = self._works
        if self._patience is not None:
            self._patience.stop()
        now = works.now() if works is not None else datetime.now(UTC)
        self.stage.show(self._kiosk, now, self._ticks())
        if works is not None:
            works.follow(self._kiosk)

    def _reached(self, item: QQuickItem) -> None:
        session = self._kiosk.session
        if self._works is not None and session.voice:
            from seoripul.ui.visitor.reading import name_of

            self._works.say(name_of(item), session.language, session.volume)


def open_kiosk(
    home: Path,
    config: StationConfig,
    *,
    ticks: Callable[[], float] = time.monotonic,
    printer: Printer | None = None,
) -> KioskProgram:
    """A kiosk that works, ready to `show`; needs a QGuiApplication."""
    kiosk = KioskProgram(home, config, ticks, printer)
    kiosk.draw()
    kiosk.begin()
    return kiosk
