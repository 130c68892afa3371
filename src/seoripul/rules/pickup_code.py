"""The pick-up code: 1 version digit, 37 random digits, 2 check digits (ISO 7064 MOD 97-10).

40 digits fit a QR of version 2 at level M in numeric mode, and digits pass through a
keyboard-wedge scanner unharmed while a Hangul input method is on.
"""

from __future__ import annotations

from typing import Final

VERSION: Final = "1"
RANDOM_DIGITS: Final = 37
LENGTH: Final = 40


def compose(random_digits: str) -> str:
    """The whole code from 37 random decimal digits. Raises ValueError for anything else."""
    if len(random_digits) != RANDOM_DIGITS or not _digits(random_digits):
        raise ValueError("37 decimal digits are needed")
    from stdnum.iso7064 import mod_97_10  # here: a kiosk only reads codes, and starts sooner

    body = VERSION + random_digits
    return body + mod_97_10.calc_check_digits(body)


def is_whole(text: str) -> bool:
    """True for a code whose length, version and check digits are right.

    Every exchange of two neighbouring digits and every single wrong digit is caught. Digits
    alone need no letters turned into numbers: the check of ISO 7064 is one division.
    """
    return (
        len(text) == LENGTH and _digits(text) and text.startswith(VERSION) and int(text) % 97 == 1
    )


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
