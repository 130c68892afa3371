"""Keystrokes with their times to scans: finds a keyboard-wedge scanner among human typing.

A scanner strikes keys faster than hands can. Keys are held back until it is clear whose they
are: a scanner's never reach the page, a person's are given back in order, at most
`Pace.between_keys_ms` late. Pure: no clock, no Qt; the caller says when each key was struck.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from seoripul.kiosk.station.hardware.code_repair import (
    Known,
    certain_code,
    looks_like_a_spoilt_code,
)
from seoripul.kiosk.station.hardware.jamo_keys import struck
from seoripul.kiosk.station.hardware.ports import UNREADABLE
from seoripul.rules.pickup_code import is_whole


class KeyKind(Enum):
    LETTER = "letter"
    """Writes something: `Stroke.text` is one or more characters."""
    END = "end"
    """Enter, Return or Tab: what scanners send last."""
    RELEASE = "release"
    """A key let go; it goes wherever its press went."""
    SHIFT = "shift"
    """Shift and its like: part of a scan in progress, else a person's."""
    OTHER = "other"
    """Arrows, function keys, repeats of a held key: always a person's."""


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """One key. `origin` is the caller's own event, handed back untouched."""

    kind: KeyKind
    at_ms: int
    text: str = ""
    key: int = 0
    origin: object = None

    def __repr__(self) -> str:
        return f"Stroke({self.kind.value}, {self.at_ms})"


@dataclass(frozen=True, slots=True)
class Pace:
    """How a scanner differs from a hand (milliseconds, keys)."""

    between_keys_ms: int = 50
    fewest_keys: int = 8
    deaf_after_ms: int = 300
    """For so long after a scan a second Enter (CR LF) is swallowed."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What one step brought: keys that belong to a person, and a scan if one ended."""

    give_back: tuple[Stroke, ...] = ()
    scan: str | None = None


NOTHING: Final = Heard()
_SURELY_NO_HAND: Final = 3


@dataclass(slots=True)
class WedgeAssembler:
    """Feed it every key with `strike`, and call `settle` when `settle_at` has come."""

    pace: Pace = field(default_factory=Pace)
    known: Known | None = None
    """Whether a code is in the station's copy of today; settles doubtful repairs."""
    _held: list[Stroke] = field(default_factory=list)
    _kept_keys: set[int] = field(default_factory=set)
    _last_scan_ms: int | None = None
    _last_letter_ms: int = 0

    @property
    def settle_at(self) -> int | None:
        """When the held keys must be judged (same clock as the strokes), or None."""
        return self._last_letter_ms + self.pace.between_keys_ms + 1 if self._held else None

    def claims(self, at_ms: int) -> bool:
        """True while keys come too fast for a hand, and shortly after a scan: until then no
        shortcut may act on them."""
        return self._letters() >= _SURELY_NO_HAND or self._just_scanned(at_ms)

    def strike(self, stroke: Stroke) -> Heard:
        """Take one key. It is held, kept for good, or comes back in `give_back`."""
        if stroke.kind is KeyKind.RELEASE:
            return self._release(stroke)
        if stroke.kind is KeyKind.SHIFT and self._held:
            self._held.append(stroke)
            return NOTHING
        before = self._settle_if_late(stroke.at_ms)
        now = self._press(stroke)
        return Heard(before.give_back + now.give_back, before.scan or now.scan)

    def settle(self, now_ms: int) -> Heard:
        """Judge the held keys if no further one came in time."""
        return self._settle_if_late(now_ms)

    def _press(self, stroke: Stroke) -> Heard:
        if stroke.kind is KeyKind.LETTER:
            self._held.append(stroke)
            self._last_letter_ms = max(s.at_ms for s in self._held if s.kind is KeyKind.LETTER)
            return NOTHING
        if stroke.kind is KeyKind.END:
            return self._end(stroke)
        judged = self._judge(())
        return Heard((*judged.give_back, stroke), judged.scan)

    def _end(self, stroke: Stroke) -> Heard:
        if self._held:
            return self._judge((stroke,))
        if self._just_scanned(stroke.at_ms):
            self._kept_keys.add(stroke.key)
            return NOTHING
        return Heard((stroke,))

    def _release(self, stroke: Stroke) -> Heard:
        if any(held.key == stroke.key for held in self._held):
            self._held.append(stroke)
            return NOTHING
        if stroke.key in self._kept_keys:
            self._kept_keys.discard(stroke.key)
            return NOTHING
        return Heard((stroke,))

    def _settle_if_late(self, now_ms: int) -> Heard:
        due = self.settle_at
        return NOTHING if due is None or now_ms < due else self._judge(())

    def _judge(self, ending: tuple[Stroke, ...]) -> Heard:
        strokes = (*self._held, *ending)
        if self._letters() < self.pace.fewest_keys:
            self._held.clear()
            return Heard(strokes)
        typed = [s for s in self._held if s.kind is KeyKind.LETTER]
        self._held.clear()
        self._last_scan_ms = strokes[-1].at_ms
        self._keep(strokes)
        return Heard(scan=self._read(typed))

    def _read(self, typed: list[Stroke]) -> str:
        """As the keys arrived, and if that is no code, as their own times order them."""
        arrived = _text(typed)
        in_time = _text(sorted(typed, key=lambda stroke: stroke.at_ms))
        return in_time if is_whole(in_time) else scanned_text(arrived, self.known)

    def _keep(self, strokes: tuple[Stroke, ...]) -> None:
        let_go = {s.key for s in strokes if s.kind is KeyKind.RELEASE}
        self._kept_keys = {s.key for s in strokes if s.kind is not KeyKind.RELEASE} - let_go

    def _just_scanned(self, now_ms: int) -> bool:
        last = self._last_scan_ms
        return last is not None and now_ms - last <= self.pace.deaf_after_ms

    def _letters(self) -> int:
        return sum(len(s.text) for s in self._held if s.kind is KeyKind.LETTER)


def _text(strokes: list[Stroke]) -> str:
    return "".join(stroke.text for stroke in strokes)


def scanned_text(typed: str, known: Known | None = None) -> str:
    """The pick-up code in `typed` when one is certain; `UNREADABLE` for a spoilt one;
    anything else as the keys that were struck."""
    text = struck(typed).strip()
    code = certain_code(text, known)
    if code is not None:
        return code
    return UNREADABLE if looks_like_a_spoilt_code(text) else text
