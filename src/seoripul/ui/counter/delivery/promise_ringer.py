"""A promise that is about to be broken is heard at the desks of those who can still keep it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from seoripul.contract.delivery import Risk
from seoripul.kiosk.counter.bells import Sound
from seoripul.kiosk.station.hardware.ports import Speaker
from seoripul.ui.counter.delivery.risk_strip import WARNED
from seoripul.ui.counter.view import CounterView

VOLUME: Final = {Sound.RINGS: 0.5, Sound.LOUD: 0.8}
ALERT_MS: Final = 4000


class PromiseRinger(QObject):
    """Once at 60 minutes, louder at 30 and when it is late."""

    def __init__(self, view: CounterView, speaker: Speaker, window: QWidget) -> None:
        super().__init__()
        self._view, self._speaker, self._window = view, speaker, window
        view.orders.warned.connect(self.ring)

    def ring(self, risk: Risk) -> None:
        clerk = self._view.state.clerk
        if clerk is None or not WARNED & set(clerk.roles):
            return
        sound = Sound.RINGS if risk is Risk.WITHIN_60 else Sound.LOUD
        self._speaker.play(sound.value, VOLUME[sound])
        QApplication.alert(self._window, ALERT_MS)
