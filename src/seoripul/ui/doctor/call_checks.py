"""The sound of a lobby board: a test call is said, to be heard by whoever asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEventLoop, Qt, QTimer

from seoripul.kiosk.board.announcing import Announcement
from seoripul.kiosk.board.voicing import Piece, is_quiet, voiced
from seoripul.kiosk.station.config import LOUDEST, CallVoice
from seoripul.kiosk.station.hardware.ports import Announcer
from seoripul.ui.doctor.findings import Finding, Patient, bad, good, note

_TEST_CALL = Announcement(seq=0, number=1, counter_no=1, recall=False)


def check_call(patient: Patient) -> Iterator[Finding]:
    if patient.config.speaker == "none":
        yield note("sound", "sound_off")
        return
    try:
        from seoripul.ui.hardware.announcer import open_announcer, sound_devices
    except ImportError as why:
        yield bad("sound", "multimedia_missing", why=str(why))
        return
    try:
        announcer = open_announcer(
            patient.config.speaker,
            patient.home,
            system_voice=patient.config.voice.system_voice,
        )
    except ValueError as why:
        yield bad("sound", "sound_unknown", why=str(why))
        return
    if patient.config.speaker.startswith("demo"):
        yield note("sound", "sound_demo", name=patient.config.speaker)
        return
    yield say_test_call(announcer, patient.config.voice, sound_devices(), datetime.now(UTC))


def say_test_call(
    announcer: Announcer, voice: CallVoice, devices: Sequence[str], now: datetime
) -> Finding:
    """As the board would say it now: its volume, its languages, its quiet hours."""
    if not devices:
        return note("sound", "sound_missing")
    piece = voiced(_TEST_CALL, voice, now, waiting=0)
    if piece.sounds:
        hear(announcer, piece)
        loud = round(piece.volume * LOUDEST)
        return good("sound", "sound_said", name=devices[0], volume=loud)
    if is_quiet(voice, now):
        return note("sound", "sound_quiet", start=voice.quiet_from, end=voice.quiet_until)
    return note("sound", "sound_mute")


def hear(announcer: Announcer, piece: Piece) -> None:
    """Until the piece is over."""
    waiting = QEventLoop()
    start = QTimer(singleShot=True, interval=0)
    start.timeout.connect(
        lambda: announcer.announce(piece.sounds, piece.volume, waiting.quit),
        Qt.ConnectionType.DirectConnection,
    )
    start.start()
    waiting.exec()
