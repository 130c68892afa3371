"""Bytes of a serial scanner to texts: ended by CR, LF or Tab, or by silence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_ENDS: Final = re.compile(rb"[\r\n\t\x03\x04]+")
_LONGEST: Final = 4096


@dataclass(slots=True)
class SerialWords:
    """Keeps what has come of a text that is not yet ended; never more than 4 kB."""

    _begun: bytes = b""

    def take(self, data: bytes) -> tuple[str, ...]:
        """The texts that `data` completes."""
        *whole, rest = _ENDS.split(self._begun + data)
        self._begun = rest[-_LONGEST:]
        return tuple(_text(word) for word in whole if _text(word))

    def end(self) -> tuple[str, ...]:
        """The line went silent: what was begun is a whole text."""
        begun, self._begun = self._begun, b""
        return (_text(begun),) if _text(begun) else ()


def _text(word: bytes) -> str:
    return "".join(filter(str.isprintable, word.decode("utf-8", errors="ignore"))).strip()
