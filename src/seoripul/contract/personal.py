"""Personal fields: they travel as plain strings, and print masked everywhere else.

Source: docs/decisions and rules of personal data (masking in `seoripul.rules.masking`).
"""

from __future__ import annotations

from typing import ClassVar, Final, Self

from seoripul.rules import masking


class Personal:
    """A piece of a person: reveal it only where a person entitled to it will read it."""

    __slots__ = ("_value",)
    longest: ClassVar[int] = 100

    def __init__(self, value: str) -> None:
        cleaned = " ".join(value.split())
        if not cleaned or len(cleaned) > self.longest or not cleaned.isprintable():
            raise ValueError("empty, too long or unprintable")
        self._value: Final = cleaned

    def reveal(self) -> str:
        """The value in clear. Every call is a place to ask: who reads this?"""
        return self._value

    def masked(self) -> str:
        return "***"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.masked()})"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._value == self._value

    def __hash__(self) -> int:
        return hash((type(self).__name__, self._value))

    @classmethod
    def read(cls, value: str) -> Self:
        return cls(value)


class PersonName(Personal):
    longest = 40

    def masked(self) -> str:
        return masking.name(self._value)


class Phone(Personal):
    """A Korean phone number; kept as digits with hyphens: 010-1234-5678."""

    longest = 14

    def __init__(self, value: str) -> None:
        super().__init__(masking.phone_with_hyphens(value))

    def masked(self) -> str:
        return masking.phone(self._value)

    def last4(self) -> str:
        return self._value[-4:]


class PostalAddress(Personal):
    """A place in words: "서초대로 123, 101동 1203호"."""

    longest = 120

    def masked(self) -> str:
        return masking.address(self._value)
