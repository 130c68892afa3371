"""Keys grabbed on the X server's root window, over a connection of our own.

Through libxcb and libxcb-keysyms, which Qt's own X11 plug-in brings along.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QSocketNotifier

from seoripul.kiosk.counter.chords import Chord, Modifier

_SHIFT, _LOCK, _CONTROL, _ALT, _NUM, _SUPER = 1, 2, 4, 8, 16, 64
_MASKS: Final = {
    Modifier.SHIFT: _SHIFT,
    Modifier.CTRL: _CONTROL,
    Modifier.ALT: _ALT,
    Modifier.META: _SUPER,
}
_IGNORED: Final = (0, _LOCK, _NUM, _LOCK | _NUM)
"""Caps lock and num lock change nothing: each grab is made with and without them."""
_USED: Final = _SHIFT | _CONTROL | _ALT | _SUPER
_KEY_PRESS: Final = 2
_XK_F1: Final = 0xFFBE
_ASYNC: Final = 1


class NoX11(Exception):
    """No X server answers, or its libraries are missing."""


def keysym(chord: Chord) -> int:
    """Letters by their small form, as a keyboard without Shift gives them."""
    return _XK_F1 + chord.f_key - 1 if chord.f_key else ord(chord.key.lower())


def mask(chord: Chord) -> int:
    return sum(bit for modifier, bit in _MASKS.items() if modifier in chord.modifiers)


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screen(ctypes.Structure):
    _fields_ = (("root", ctypes.c_uint32),)


class _Screens(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.POINTER(_Screen)),
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    )


class _KeyPress(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("detail", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("time", ctypes.c_uint32),
        ("root", ctypes.c_uint32),
        ("event", ctypes.c_uint32),
        ("child", ctypes.c_uint32),
        ("places", ctypes.c_int16 * 4),
        ("state", ctypes.c_uint16),
    )


def _libraries() -> tuple[Any, Any, Any]:
    """xcb, its keysyms, and the C library that frees what they return. Raises NoX11."""
    try:
        xcb, syms = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-keysyms.so.1")
    except OSError as missing:
        raise NoX11(str(missing)) from None
    pointer, byte, word, window = (
        ctypes.c_void_p,
        ctypes.c_uint8,
        ctypes.c_uint16,
        ctypes.c_uint32,
    )
    for name, result, taken in (
        ("xcb_connect", pointer, (ctypes.c_char_p, pointer)),
        ("xcb_connection_has_error", ctypes.c_int, (pointer,)),
        ("xcb_get_setup", pointer, (pointer,)),
        ("xcb_setup_roots_iterator", _Screens, (pointer,)),
        ("xcb_get_file_descriptor", ctypes.c_int, (pointer,)),
        ("xcb_grab_key_checked", _Cookie, (pointer, byte, window, word, byte, byte, byte)),
        ("xcb_ungrab_key_checked", _Cookie, (pointer, byte, window, word)),
        ("xcb_request_check", pointer, (pointer, _Cookie)),
        ("xcb_poll_for_event", ctypes.POINTER(_KeyPress), (pointer,)),
        ("xcb_disconnect", None, (pointer,)),
    ):
        _declare(xcb, name, result, taken)
    _declare(syms, "xcb_key_symbols_alloc", pointer, (pointer,))
    _declare(syms, "xcb_key_symbols_get_keycode", ctypes.POINTER(ctypes.c_uint8), (pointer, window))
    _declare(syms, "xcb_key_symbols_free", None, (pointer,))
    libc = ctypes.CDLL(None)
    _declare(libc, "free", None, (pointer,))
    return xcb, syms, libc


def _declare(library: Any, name: str, result: Any, taken: tuple[Any, ...]) -> None:
    function = getattr(library, name)
    function.restype, function.argtypes = result, list(taken)


class X11Keys:
    possible = True

    def __init__(self, pressed: Callable[[str], None]) -> None:
        """Raises NoX11."""
        self._pressed = pressed
        self._xcb, self._syms, self._libc = _libraries()
        self._taken: dict[tuple[int, int], str] = {}
        self._open: Any = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(self._open):
            self._xcb.xcb_disconnect(self._open)
            raise NoX11("no X server answers")
        setup = self._xcb.xcb_get_setup(self._open)
        self._root = self._xcb.xcb_setup_roots_iterator(setup).data.contents.root
        descriptor = self._xcb.xcb_get_file_descriptor(self._open)
        self._heard = QSocketNotifier(descriptor, QSocketNotifier.Type.Read)
        self._heard.activated.connect(self._hear)

    def take(self, wanted: Mapping[str, Chord]) -> frozenset[str]:
        self._leave()
        refused = {name for name, chord in wanted.items() if not self._grab(name, chord)}
        self._hear()
        return frozenset(refused)

    def release(self) -> None:
        """The connection is closed: the server gives every key back."""
        if self._open is not None:
            self._heard.setEnabled(False)
            self._xcb.xcb_disconnect(self._open)
            self._open = None
            self._taken.clear()

    def _grab(self, name: str, chord: Chord) -> bool:
        held, codes = mask(chord), self._codes(keysym(chord))
        done = [self._grab_one(code, held | lock) for code in codes for lock in _IGNORED]
        if not done or not all(done):
            return False
        self._taken.update({(code, held): name for code in codes})
        return True

    def _grab_one(self, code: int, held: int) -> bool:
        cookie = self._xcb.xcb_grab_key_checked(
            self._open, 1, self._root, held, code, _ASYNC, _ASYNC
        )
        return self._succeeded(cookie)

    def _leave(self) -> None:
        for code, held in self._taken:
            for lock in _IGNORED:
                self._succeeded(
                    self._xcb.xcb_ungrab_key_checked(self._open, code, self._root, held | lock)
                )
        self._taken.clear()

    def _succeeded(self, cookie: _Cookie) -> bool:
        error = self._xcb.xcb_request_check(self._open, cookie)
        if error:
            self._libc.free(error)
        return not error

    def _codes(self, symbol: int) -> list[int]:
        """Keys of this keyboard that give the symbol."""
        symbols = self._syms.xcb_key_symbols_alloc(self._open)
        found = self._syms.xcb_key_symbols_get_keycode(symbols, symbol)
        codes: list[int] = []
        while found and found[len(codes)]:
            codes.append(int(found[len(codes)]))
        self._libc.free(ctypes.cast(found, ctypes.c_void_p))
        self._syms.xcb_key_symbols_free(symbols)
        return codes

    def _hear(self) -> None:
        while self._open is not None and (event := self._xcb.xcb_poll_for_event(self._open)):
            told = event.contents
            pressed = told.response_type & 0x7F == _KEY_PRESS
            name = self._taken.get((told.detail, told.state & _USED)) if pressed else None
            self._libc.free(ctypes.cast(event, ctypes.c_void_p))
            if name is not None:
                self._pressed(name)
