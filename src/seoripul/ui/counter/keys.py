"""Keys of the staff desk. The list a clerk sees with F1 is made from here."""

from __future__ import annotations

from typing import Final

from seoripul.kiosk.counter.verbs import Verb

KEYS: Final[dict[Verb, str]] = {
    Verb.CALL_NEXT: "F2",
    Verb.RECALL: "F3",
    Verb.HAND_OVER: "F4",
    Verb.PREPARE: "F5",
    Verb.CONFIRM: "F5",
    Verb.MAKE_READY: "F6",
    Verb.PLACE: "F7",
    Verb.CHECK_IN: "F8",
    Verb.PRINT_COVER: "F9",
    Verb.CALL_NO_SHOW: "F10",
    Verb.CALL: "F11",
    Verb.RETURN: "F11",
    Verb.SERVE: "F12",
    Verb.DONE: "F4",
    Verb.HOLD: "Ctrl+P",
    Verb.TRANSFER: "Ctrl+T",
    Verb.OPEN_FULL: "Ctrl+I",
    Verb.UNDO: "Ctrl+Z",
    Verb.TAKE_BACK: "Ctrl+Z",
    Verb.CANCEL: "Ctrl+D",
    Verb.REJECT: "Ctrl+R",
    Verb.DESTROY: "Ctrl+Shift+D",
    Verb.OPEN_PAIRING: "Ctrl+K",
    Verb.KEEP_DEVICES: "Ctrl+Shift+K",
    Verb.KEEP_STAFF: "Ctrl+U",
    Verb.KEEP_NOTICES: "Ctrl+B",
    Verb.KEEP_SHIFTS: "Ctrl+Shift+T",
    Verb.KEEP_ISSUING: "Ctrl+Shift+N",
    Verb.KEEP_ROLLOUT: "Ctrl+Shift+B",
    Verb.SEE_STATISTICS: "Ctrl+M",
}

CALLS_PAGE: Final = "Alt+1"
RESERVATIONS_PAGE: Final = "Alt+2"
DELIVERY_PAGE: Final = "Alt+3"
DISPATCH_PAGE: Final = "Alt+4"
NEW_ORDER: Final = "Ctrl+O"
"""From any page: the telephone rings when it likes."""
CALLER_BAR: Final = "Ctrl+J"
PAUSE: Final = "Ctrl+Shift+P"
NUMBER_FIELD: Final = "Ctrl+N"
HELP: Final = "F1"
SEARCH: Final = ("Ctrl+F", "/")
DAY_BEFORE: Final = "Alt+Left"
DAY_AFTER: Final = "Alt+Right"
TODAY: Final = "Alt+Home"
DAY_FIELD: Final = "Ctrl+G"
LANGUAGE: Final = "Ctrl+L"
LARGE_TEXT: Final = "Ctrl+="
CONTRAST: Final = "Ctrl+H"
LOG_OFF: Final = "Ctrl+Q"
ANSWER_BELL: Final = "Ctrl+E"
SAVE_CSV: Final = "Ctrl+S"
SAVE_XLSX: Final = "Ctrl+Shift+S"
READ_AGAIN: Final = "F5"
SEND_AGAIN: Final = "Ctrl+Return"
BACK_TO_LIST: Final = "Esc"
