"""The bells of the kiosks, heard at this desk whichever page is open."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from seoripul.kiosk.counter.bells import Heard, Sound, at_desk, sound_of
from seoripul.kiosk.station.hardware.ports import Speaker
from seoripul.ui.counter.view import CounterView

VOLUME: Final = {Sound.RINGS: 0.6, Sound.LOUD: 1.0}
ALERT_MS: Final = 4000


class BellRinger(QObject):
    """Listens to the view; a desk behind another program asks for attention in the task bar."""

    def __init__(self, view: CounterView, speaker: Speaker, window: QWidget) -> None:
        super().__init__()
        self._view, self._speaker, self._window = view, speaker, window
        self._heard = Heard()
        view.changed.connect(self.listen)

    def listen(self) -> None:
        bells = at_desk(self._view.state)
        sound, self._heard = sound_of(bells, self._heard, self._view.beat())
        if sound is not None:
            self._speaker.play(sound.value, VOLUME[sound])
            QApplication.alert(self._window, 0 if sound is Sound.LOUD else ALERT_MS)
