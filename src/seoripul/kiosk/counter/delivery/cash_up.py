"""마감: what each drawer must hold, as a table and as a sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from seoripul.contract.delivery import CashUp, CashUpLine
from seoripul.contract.money import PaymentKind
from seoripul.kiosk.counter.day_figures import Cell


class Drawer(NamedTuple):
    """One counter, or one courier: its lines by kind of payment."""

    counter_no: int | None
    courier: str
    lines: tuple[CashUpLine, ...]


def drawers(book: CashUp) -> tuple[Drawer, ...]:
    """Counters by their number, then couriers by name."""
    keys = {(line.counter_no, line.courier) for line in book.lines}
    ordered = sorted(keys, key=lambda key: (key[0] is None, key[0] or 0, key[1]))
    return tuple(
        Drawer(no, courier, tuple(x for x in book.lines if (x.counter_no, x.courier) == key))
        for key in ordered
        for no, courier in (key,)
    )


def net_krw(line: CashUpLine) -> int:
    """What is in the drawer of it: received less given back. A waiver is no money."""
    if line.kind is PaymentKind.WAIVED:
        return 0
    taken = line.stamp_krw + line.delivery_krw
    return taken - line.refunded_stamp_krw - line.refunded_delivery_krw


def total(lines: Iterable[CashUpLine]) -> int:
    return sum(net_krw(line) for line in lines)


class CashUpWords(NamedTuple):
    """The words of a sheet in the reader's language."""

    headings: tuple[str, ...]
    drawer_of: Callable[[Drawer], str]
    kind_of: Callable[[PaymentKind], str]
    sum: str


def cells(line: CashUpLine) -> list[Cell]:
    return [
        line.count,
        line.stamp_krw,
        line.delivery_krw,
        line.refunded_stamp_krw,
        line.refunded_delivery_krw,
        net_krw(line),
    ]


def sheet(book: CashUp, words: CashUpWords) -> list[list[Cell]]:
    """A heading, a row for each drawer and kind, and the sum of each drawer."""
    rows: list[list[Cell]] = [[*words.headings]]
    for drawer in drawers(book):
        name = words.drawer_of(drawer)
        rows += [
            [book.day.isoformat(), name, words.kind_of(line.kind), *cells(line)]
            for line in drawer.lines
        ]
        rows.append([book.day.isoformat(), name, words.sum, *_sums(drawer.lines)])
    return rows


def _sums(lines: Iterable[CashUpLine]) -> list[Cell]:
    """Waivers are counted, but no money was taken for them."""
    some = tuple(lines)
    taken = [line for line in some if line.kind is not PaymentKind.WAIVED]
    return [
        sum(line.count for line in some),
        sum(line.stamp_krw for line in taken),
        sum(line.delivery_krw for line in taken),
        sum(line.refunded_stamp_krw for line in taken),
        sum(line.refunded_delivery_krw for line in taken),
        total(some),
    ]
