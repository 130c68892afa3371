"""Find a reservation by what a visitor says: number, first letter, last of phone, ticket."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from seoripul.contract.pickup import ReservationRow

_INITIALS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FIRST: Final = 0xAC00
_LAST: Final = 0xD7A3
_PER_INITIAL: Final = 588
"""Syllables of Unicode that share a first consonant."""


def search(rows: Iterable[ReservationRow], text: str) -> tuple[ReservationRow, ...]:
    """Rows that fit every word of `text`, in their order; an empty text keeps all.

    Digits fit the reservation number, the last four of the phone, or the ticket; letters fit
    the beginning of the masked name, of its words, or their first consonants (ㅎ finds 홍*동).
    Names are masked, so only their visible letters can be found.
    """
    words = text.replace("-", " ").casefold().split()
    return tuple(row for row in rows if all(_fits(row, word) for word in words))


def _fits(row: ReservationRow, word: str) -> bool:
    return _fits_number(row, word) if word.isdigit() else fits_name(row.masked_name, word)


def _fits_number(row: ReservationRow, digits: str) -> bool:
    ticket = str(row.ticket.number) if row.ticket else ""
    return (
        digits in row.number
        or last4(row.masked_phone).startswith(digits)
        or (bool(ticket) and ticket.startswith(digits))
    )


def last4(masked_phone: str) -> str:
    """The visible end of a masked phone; empty for a visitor without one."""
    return masked_phone[-4:] if masked_phone[-4:].isdigit() else ""


def fits_name(masked: str, word: str) -> bool:
    return any(_begins(part.casefold(), word) for part in (masked, *masked.split()))


def _begins(name: str, word: str) -> bool:
    pairs = zip(name, word, strict=False)
    return len(word) <= len(name) and all(_same(seen, asked) for seen, asked in pairs)


def _same(seen: str, asked: str) -> bool:
    """A masked letter fits any letter: 홍길동 typed whole finds 홍*동."""
    return seen in (asked, "*") or initial(seen) == asked


def initial(letter: str) -> str:
    """First consonant of a Hangul syllable; other letters as they are."""
    place = ord(letter)
    if not _FIRST <= place <= _LAST:
        return letter
    return _INITIALS[(place - _FIRST) // _PER_INITIAL]
