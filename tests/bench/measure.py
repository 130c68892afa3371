"""One figure of a bench run, with the goal it is held against."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, kw_only=True)
class Measure:
    """`against` says what it was measured beside; `holds` is None for a figure without a goal."""

    name: str
    value: float
    unit: str
    goal: str = ""
    holds: bool | None = None
    against: str = ""

    def as_row(self) -> dict[str, object]:
        return asdict(self)


def at_least(name: str, value: float, goal: float, unit: str, against: str = "") -> Measure:
    """A figure that is good when it is `goal` or more."""
    held = value >= goal
    return Measure(
        name=name, value=value, unit=unit, goal=f">= {goal:g}", holds=held, against=against
    )


def at_most(name: str, value: float, goal: float, unit: str, against: str = "") -> Measure:
    """A figure that is good when it is `goal` or less."""
    held = value <= goal
    return Measure(
        name=name, value=value, unit=unit, goal=f"<= {goal:g}", holds=held, against=against
    )


def figure(name: str, value: float, unit: str, against: str = "") -> Measure:
    """A figure told without a goal."""
    return Measure(name=name, value=value, unit=unit, against=against)
