"""What stands behind the window: station, runner, devices; or, before pairing, the enrolment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from seoripul.contract.language import Language
from seoripul.contract.people import DeviceKind
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.kiosk.station.config import StationConfig
from seoripul.kiosk.station.enrol import enrol
from seoripul.kiosk.station.hardware.ports import DeviceState, Printer
from seoripul.kiosk.station.hardware.raster import Raster
from seoripul.kiosk.station.slips import Slip
from seoripul.kiosk.station.station import Station
from seoripul.kiosk.visitor import events
from seoripul.kiosk.visitor.runner import Runner
from seoripul.kiosk.visitor.states import Kiosk
from seoripul.ui.background import Background
from seoripul.ui.hardware.chime import open_speaker
from seoripul.ui.hardware.printers import open_printer
from seoripul.ui.hardware.scanners import Scanners, open_scanners
from seoripul.ui.hardware.slip_picture import slip_raster
from seoripul.ui.hardware.speech import open_speech
from seoripul.ui.visitor.after_frame import AfterFrame
from seoripul.ui.visitor.enrolment import Enrolment
from seoripul.ui.visitor.reading import shown_words
from seoripul.ui.visitor.stage import Stage
from seoripul.ui.visitor.voice import KioskVoice

Changed = Callable[[Kiosk], None]


class Works:
    def __init__(
        self,
        home: Path,
        config: StationConfig,
        stage: Stage,
        ticks: Callable[[], float],
        printer: Printer | None,
    ) -> None:
        self.runner: Runner | None = None
        self._home, self._config, self._stage = home, config, stage
        self._ticks, self._printer = ticks, printer
        self._background = Background("kiosk")
        self._after_frame = AfterFrame(stage.window)
        self._station = Station(home, config)
        self._scanners: Scanners | None = None
        self._voice: KioskVoice | None = None
        self._enrolment: Enrolment | None = None
        self._changed: Changed = lambda kiosk: None

    def now(self) -> datetime:
        return self._station.clock.now()

    def open(self, changed: Changed) -> None:
        self._changed = changed
        self._background.start()
        if self._config.device is None:
            self._ask_to_enrol()
        else:
            self._run()

    def close(self) -> None:
        """Under a second."""
        self._background.stop()
        self._stop()

    def _stop(self) -> None:
        if self._scanners is not None:
            self._scanners.stop()
        if self._voice is not None:
            self._voice.hush()
        if self.runner is not None:
            self.runner.stop()
        self._scanners = self._voice = self.runner = None
        self._station.close()

    def pair(self, code: str) -> None:
        if self._enrolment is not None:
            self._enrolment.clear()
            self._enrolment.type(code)
            self._enrolment.enrol()

    def say(self, words: str, language: Language, volume: int) -> None:
        if self._voice is not None:
            self._voice.say_words(words, language, volume)

    def follow(self, kiosk: Kiosk) -> None:
        """What depends on the visitor's language."""
        language = kiosk.session.language
        if self._enrolment is not None:
            self._enrolment.language = language
        can_speak = self._voice is not None and self._voice.speaks(language)
        if can_speak != self._stage.view.property("canSpeak"):
            self._stage.view.enable(can_speak=can_speak)

    def _ask_to_enrol(self) -> None:
        def ask(config: StationConfig, code: str) -> StationConfig | Refusal:
            return enrol(self._home, config, code, DeviceKind.KIOSK)

        self._enrolment = Enrolment(
            self._config, ask, self._background.run, self._enrolled, self._stage.window
        )
        self._stage.ask_to_enrol(self._enrolment)

    def _enrolled(self, config: StationConfig) -> None:
        self._station.close()
        self._config, self._station = config, Station(self._home, config)
        self._enrolment = None
        self._stage.ask_to_enrol(None)
        self._run()

    def _run(self) -> None:
        station, config = self._station, self._config
        station.open()
        printer = self._printer or open_printer(config.printer, self._home, config.paper_mm)
        words = partial(shown_words, self._stage.window)
        speaker = open_speaker(config.speaker != "none")
        speech = open_speech() if config.speaker != "none" else None
        self._voice = KioskVoice(self._background.post, speaker, speech, words)
        runner = self.runner = Runner(
            station.desk,
            printer,
            self._draw_slip,
            self._voice,
            self._ticks,
            self._background.posting(self._changed),
            config.language,
            config.pages_at,
        )
        self._listen(station, runner)
        runner.start()
        self._scan(runner)
        station.start()
        self._changed(runner.kiosk)

    def _draw_slip(self, slip: Slip, dots_across: int) -> Raster:
        self._after_frame.wait()
        return slip_raster(slip, dots_across)

    def _listen(self, station: Station, runner: Runner) -> None:
        station.listen(lambda picture: runner.post(events.PictureArrived(picture)))
        station.link.listen(lambda online: runner.post(events.LinkChanged(online)))
        station.listen_refused(self._background.posting(self._refused))
        if station.copy.picture is not None:
            runner.post(events.PictureArrived(station.copy.picture))

    def _scan(self, runner: Runner) -> None:
        scanners = open_scanners(
            self._config.scanner, self._home, known=self._station.desk.knows_code
        )
        self._scanners = scanners
        if scanners.camera is not None:
            self._look_through(scanners.camera)
        scanners.start(lambda text: runner.post(events.Scanned(text)))

    def _look_through(self, camera: QObject) -> None:
        from seoripul.ui.hardware import camera_view
        from seoripul.ui.hardware.camera import CameraScanner

        assert isinstance(camera, CameraScanner) and camera_view.QML_IMPORT_NAME

        def changed() -> None:
            seen = camera if camera.state() is DeviceState.READY else None
            self._stage.view.enable(camera=seen)

        camera.state_changed.connect(changed)
        changed()

    def _refused(self, refusal: Refusal) -> None:
        """Central does not know this kiosk any more: it must be paired anew."""
        if self.runner is None:
            return
        if refusal.code is not RefusalCode.UNKNOWN_DEVICE:
            self._stage.refuse(refusal.code)
            return
        self._stop()
        self._ask_to_enrol()
        assert self._enrolment is not None
        self._enrolment.tell(refusal.code)
