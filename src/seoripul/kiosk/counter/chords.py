"""Keys that work while another program has the screen: "Ctrl+Shift+F2"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntFlag
from typing import Final


class Modifier(IntFlag):
    """As Windows numbers them."""

    ALT = 1
    CTRL = 2
    SHIFT = 4
    META = 8


_MODIFIERS: Final = {
    "ctrl": Modifier.CTRL,
    "shift": Modifier.SHIFT,
    "alt": Modifier.ALT,
    "meta": Modifier.META,
    "win": Modifier.META,
}
_NAMES: Final = {
    Modifier.CTRL: "Ctrl",
    Modifier.SHIFT: "Shift",
    Modifier.ALT: "Alt",
    Modifier.META: "Meta",
}
_F_KEYS: Final = {f"F{n}": n for n in range(1, 25)}


@dataclass(frozen=True)
class Chord:
    """`key`: a capital letter, a digit or F1 to F24."""

    key: str
    modifiers: Modifier

    def __str__(self) -> str:
        held = [name for modifier, name in _NAMES.items() if modifier in self.modifiers]
        return "+".join([*held, self.key])

    @property
    def f_key(self) -> int:
        """1 to 24; 0 for a letter or digit."""
        return _F_KEYS.get(self.key, 0)


def chord(text: str) -> Chord:
    """Raises ValueError when the text names no key, or one that people type with."""
    *held, key = (part.strip() for part in text.split("+"))
    modifiers = Modifier(0)
    for name in held:
        if name.lower() not in _MODIFIERS:
            raise ValueError(f"{text!r}: {name!r} is no modifier")
        modifiers |= _MODIFIERS[name.lower()]
    made = Chord(key.upper(), modifiers)
    if not (made.f_key or (len(made.key) == 1 and made.key.isascii() and made.key.isalnum())):
        raise ValueError(f"{text!r}: expected a letter, a digit or F1 to F24 after the modifiers")
    if not made.f_key and not modifiers & (Modifier.CTRL | Modifier.ALT | Modifier.META):
        raise ValueError(f"{text!r}: a letter or digit needs Ctrl or Alt with it")
    return made


def readable(text: str) -> Chord | None:
    """None for what cannot be used."""
    try:
        return chord(text)
    except ValueError:
        return None
