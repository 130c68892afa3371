"""`seoripul counter`: the staff desk."""

from __future__ import annotations

import argparse
import contextlib
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import structs
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from seoripul.api_client.asking import Patience
from seoripul.contract.language import Language
from seoripul.contract.people import DeviceKind
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter import desk
from seoripul.kiosk.counter.station import CounterStation
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.config import (
    DamagedConfig,
    DeskChoices,
    StationConfig,
    read_usable_config,
    write_config,
)
from seoripul.kiosk.station.enrol import enrol
from seoripul.kiosk.station.hardware.ports import Printer, Speaker
from seoripul.kiosk.station.home import home_of
from seoripul.kiosk.station.options import station_options
from seoripul.ui.background import Background
from seoripul.ui.counter.bar_keys import OpenBar, taken_by_others
from seoripul.ui.counter.bell_ringer import BellRinger
from seoripul.ui.counter.caller_bar import BarDoes, CallerBar
from seoripul.ui.counter.delivery.promise_ringer import PromiseRinger
from seoripul.ui.counter.dialogs.bar_keys import BarKeysDialog
from seoripul.ui.counter.enrol import EnrolPage
from seoripul.ui.counter.languages import Translations
from seoripul.ui.counter.log_in import LogInPage
from seoripul.ui.counter.menu import Options
from seoripul.ui.counter.printing import DeskPrinter
from seoripul.ui.counter.style import LARGE, Look, style_sheet
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.window import DeskWindow
from seoripul.ui.hardware.chime import open_speaker
from seoripul.ui.hardware.printers import DEMO, open_printer
from seoripul.ui.theme.fonts import register_fonts

SCAN_VOLUME: Final = 0.8


class Counter:
    """The program: one window that shows the pairing page, the log-in or the desk."""

    def __init__(
        self,
        home: Path,
        config: StationConfig,
        *,
        printer: Printer | None = None,
        speaker: Speaker | None = None,
        patience: Patience | None = None,
    ) -> None:
        self.home, self._config, self._given_printer = home, config, printer
        self._central_patience = patience
        self._speaker = speaker or open_speaker()
        self.look = Look()
        self.translations = Translations()
        self.background = Background("counter")
        self.window = QStackedWidget()
        self.window.setObjectName("counterWindow")
        self.view: CounterView | None = None
        self._printer: DeskPrinter | None = None
        self._had_clerk = False
        self._bar: OpenBar | None = None
        self._options = Options(
            self._toggle_language,
            self._toggle_large,
            self._toggle_contrast,
            self.open_bar,
            self.choose_keys,
        )

    def open(self) -> None:
        register_fonts()
        self.background.start()
        self.translations.speak(self._config.language)
        self._dress()
        if self._config.device is None:
            self._show(self._enrol_page())
        else:
            self._begin(self._config)

    def show(self, width: int = 1440, height: int = 900) -> None:
        self.window.resize(width, height)
        self.window.show()

    def close(self) -> None:
        """Under a second, whatever central and the printer do."""
        self.background.stop()
        self._close_bar()
        if self.view is not None:
            self.view.close()
        if self._printer is not None:
            self._printer.stop()
        self._speaker.stop()
        self.translations.speak(Language.KO)
        self.window.close()

    def _begin(self, config: StationConfig) -> None:
        self._config = config
        printer = self._given_printer or open_printer(config.printer, self.home, config.paper_mm)
        self._printer = DeskPrinter(printer, self.background)
        self._printer.start()
        self.view = CounterView(CounterStation(config, self._central_patience), self.background)
        self.view.changed.connect(self._follow)
        self._ringer = BellRinger(self.view, self._speaker, self.window)
        self._promises = PromiseRinger(self.view, self._speaker, self.window)
        self.view.sounded.connect(lambda clip: self._speaker.play(clip, SCAN_VOLUME))
        self._rebuild()

    def pair(self, code: str) -> None:
        """Type the code in for the operator (`--pair`)."""
        page = self.window.currentWidget()
        if isinstance(page, EnrolPage):
            page.enter_code(code)

    def _enrol_page(self) -> QWidget:
        def ask(code: str) -> StationConfig | Refusal:
            return enrol(self.home, self._config, code, DeviceKind.COUNTER)

        url = self._config.central_url
        return EnrolPage(self.look, self.background, url, ask, self._begin)

    def _follow(self) -> None:
        """Somebody logged in or off: another page."""
        assert self.view is not None
        has_clerk = self.view.state.clerk is not None
        if has_clerk != self._had_clerk:
            self.close_bar()
            self._rebuild()

    def _rebuild(self) -> None:
        if self.view is None or self._printer is None:
            self._show(self._enrol_page())
            return
        self._had_clerk = self.view.state.clerk is not None
        if self._had_clerk:
            self._keep(counter_no=desk.counter_no(self.view.state))
            self._show(DeskWindow(self.view, self.look, self._printer, self._options))
        else:
            last = self._config.desk.counter_no
            self._show(LogInPage(self.view, self.look, self._options, last))

    # the caller bar

    @property
    def bar(self) -> CallerBar | None:
        return self._bar.bar if self._bar is not None else None

    def open_bar(self) -> None:
        """Only the bar stays on the screen."""
        if self.view is None or self._bar is not None:
            return
        does = BarDoes(self.close_bar, self._hand_over, lambda at: self._keep(bar_at=at))
        self._bar = OpenBar(CallerBar(self.view, self.look, does), self._config.desk)
        self.window.hide()

    def close_bar(self) -> None:
        """The whole desk again."""
        if self._bar is not None:
            self.window.show()
            self.window.activateWindow()
        self._close_bar()

    def _close_bar(self) -> None:
        closing, self._bar = self._bar, None
        if closing is not None:
            closing.close()

    def _hand_over(self) -> None:
        self.close_bar()
        page = self.window.currentWidget()
        if isinstance(page, DeskWindow):
            page.press(Verb.HAND_OVER)

    def choose_keys(self) -> None:
        page = self.window.currentWidget()
        BarKeysDialog(page, self.look, self._config.desk, self._try_keys).open()

    def _try_keys(self, choices: DeskChoices) -> frozenset[str]:
        """Keep them, and say which of them another program has."""
        self._keep(**structs.asdict(choices))
        return taken_by_others(choices)

    def _keep(self, **chosen: Any) -> None:
        """What a clerk chose here stays for the next start; a full disk forgets it."""
        wanted = structs.replace(self._config.desk, **chosen)
        if wanted != self._config.desk:
            self._config = structs.replace(self._config, desk=wanted)
            with contextlib.suppress(OSError):
                write_config(self.home, self._config)

    def _show(self, page: QWidget) -> None:
        old = self.window.currentWidget()
        self.window.addWidget(page)
        self.window.setCurrentWidget(page)
        if old is not None:
            self.window.removeWidget(old)
            old.deleteLater()

    def _dress(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if app.style().name() != "fusion":
            app.setStyle("Fusion")
        app.setStyleSheet(style_sheet(self.look))

    def _toggle_language(self) -> None:
        self.translations.speak(self.translations.next())
        self._rebuild()

    def _toggle_large(self) -> None:
        self._change_look(replace(self.look, scale=1.0 if self.look.scale > 1 else LARGE))

    def _toggle_contrast(self) -> None:
        self._change_look(replace(self.look, high_contrast=not self.look.high_contrast))

    def _change_look(self, look: Look) -> None:
        self.look = look
        self._dress()
        self._rebuild()


def open_counter(
    home: Path,
    config: StationConfig,
    *,
    printer: Printer | None = None,
    speaker: Speaker | None = None,
    patience: Patience | None = None,
) -> Counter:
    """The staff desk, ready to `show`; needs a QApplication. Raises ValueError for a printer
    nobody knows. `patience`: with central."""
    counter = Counter(home, config, printer=printer, speaker=speaker, patience=patience)
    counter.open()
    return counter


def main(argv: Sequence[str]) -> int:
    given = _parser().parse_args(argv)
    home = home_of("counter", given.home, os.environ)
    try:
        config = _configured(read_usable_config(home), given)
    except (DamagedConfig, ValueError) as trouble:
        from seoripul.ui.cannot_start import tell_cannot_start

        return tell_cannot_start(trouble)
    app = QApplication.instance() or QApplication(["seoripul"])
    counter = open_counter(home, config)
    if given.pair:
        counter.pair(given.pair)
    counter.show(*given.screen)
    if given.at:
        counter.window.move(*given.at)
    if not given.windowed:
        counter.window.showMaximized()
    status = app.exec()
    counter.close()
    return status


def _configured(config: StationConfig, given: argparse.Namespace) -> StationConfig:
    if given.central:
        config = msgspec.structs.replace(config, central_url=given.central)
    if given.demo_hardware:
        config = msgspec.structs.replace(config, printer=DEMO)
    return config


def _parser() -> argparse.ArgumentParser:
    parser = station_options("counter", "the staff desk")
    parser.set_defaults(screen=(1440, 900))
    return parser
