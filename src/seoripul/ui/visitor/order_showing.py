"""What the pages of an order show, as plain values; `ordering` computes them.

Apart from it, so that a kiosk's first picture needs nothing of an order.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct

Row = dict[str, Any]


class OrderShowing(Struct, frozen=True, kw_only=True):
    """Empty on every other page; QML reads them by the same names in camelCase."""

    order_at: str = ""
    order_step: int = 0
    order_steps: int = 1
    typed: str = ""
    board_rows: tuple[str, ...] = ()
    board_shifted: bool = False
    board_latin: bool = False
    searching: bool = False
    ready: bool = False
    """What can be ordered is known."""
    groups: tuple[Row, ...] = ()
    documents: tuple[Row, ...] = ()
    dongs: tuple[Row, ...] = ()
    addresses: tuple[Row, ...] = ()
    seeking: str = ""
    """`typing`, `asking`, `none`, `found`."""
    chosen: str = ""
    """How many documents and copies."""
    total: str = ""
    promise: str = ""
    """Empty: being asked."""
    trouble: str = ""
    missed: bool = False
    may_go_on: bool = False
    may_order: bool = False
    answers: tuple[Row, ...] = ()
    bill: tuple[Row, ...] = ()
    pays_at_door: bool = True
    splittable: bool = False
    split: bool = False
    consent: bool = False
    identity: bool = False
    """A member of staff must see an identity document."""
    digits_wanted: int = 8
    sending: bool = False
    """The order is on its way to central."""
