"""A receipt printer that speaks ESC/POS over any link, and tells the truth about each slip."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Final

from seoripul.kiosk.station.hardware import escpos
from seoripul.kiosk.station.hardware.escpos import Query
from seoripul.kiosk.station.hardware.link import Link, LinkBroken
from seoripul.kiosk.station.hardware.ports import PrinterCondition, PrintOutcome
from seoripul.kiosk.station.hardware.raster import Raster

_STALE_ANSWERS: Final = 64


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait for a printer's answers."""

    status_s: float = 1.0
    done_s: float = 6.0


@dataclass(slots=True)
class EscPosPrinter:
    """Implements `ports.Printer`. The link is opened for each job and let go after it."""

    link: Link
    dots_across: int = 576
    patience: Patience = field(default_factory=Patience)
    _one_at_a_time: threading.Lock = field(default_factory=threading.Lock)
    _left_over: bool = False

    def condition(self) -> PrinterCondition:
        with self._one_at_a_time:
            try:
                self.link.open()
                return self._ask_condition()
            except LinkBroken:
                return PrinterCondition.OFFLINE
            finally:
                self.link.close()

    def print_raster(self, rows: bytes, width: int, height: int) -> PrintOutcome:
        raster = Raster(rows, width, height)
        with self._one_at_a_time:
            try:
                return self._print(raster)
            finally:
                self.link.close()

    def close(self) -> None:
        self.link.close()

    def _print(self, raster: Raster) -> PrintOutcome:
        try:
            self.link.open()
            if not self._ask_condition().can_print:
                return PrintOutcome.NOT_PRINTED
        except LinkBroken:
            return PrintOutcome.NOT_PRINTED
        outcome = self._send(raster)
        self._left_over = outcome is PrintOutcome.UNKNOWN
        return outcome

    def _send(self, raster: Raster) -> PrintOutcome:
        arrived = 0
        try:
            if self._left_over:
                self.link.send(escpos.CLEAR_BUFFERS)
            for piece in escpos.job(raster):
                self.link.send(piece)
                arrived += len(piece)
            return self._confirm()
        except LinkBroken as broken:
            nothing = arrived + broken.sent == 0
            return PrintOutcome.NOT_PRINTED if nothing else PrintOutcome.UNKNOWN

    def _confirm(self) -> PrintOutcome:
        if not self.link.answers:
            return PrintOutcome.PRINTED
        self.link.send(escpos.ASK_WHEN_DONE)
        done = self.link.receive(self.patience.done_s)
        if done is not None:
            ended = escpos.paper_ended(done)
            return PrintOutcome.UNKNOWN if ended else PrintOutcome.PRINTED
        healthy = self._ask_condition().can_print
        return PrintOutcome.PRINTED if healthy else PrintOutcome.UNKNOWN

    def _ask_condition(self) -> PrinterCondition:
        if not self.link.answers:
            return PrinterCondition.OK
        answers: list[int] = []
        for query in Query:
            answer = self._ask(query)
            if answer is None:
                return PrinterCondition.OFFLINE
            answers.append(answer)
        return escpos.condition(*answers)

    def _ask(self, query: Query) -> int | None:
        self._drop_stale()
        self.link.send(query.question)
        for _ in range(_STALE_ANSWERS):
            answer = self.link.receive(self.patience.status_s)
            if answer is None or escpos.is_status(answer):
                return answer
        return None

    def _drop_stale(self) -> None:
        for _ in range(_STALE_ANSWERS):
            if self.link.receive(0.0) is None:
                return
