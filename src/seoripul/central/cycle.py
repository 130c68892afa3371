"""In the place of uvicorn's own cycle: a request that a connection answers by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Final

from seoripul.central.office import Office
from seoripul.central.orders import Answer
from seoripul.central.straight import Admitted, Straight, told
from seoripul.contract.refusals import Refusal

Says = Callable[..., None]


class _Nobody:
    """In the place of what uvicorn's own requests wait for."""

    def set(self) -> None:
        pass


class Cycle:
    """What uvicorn asks of the request a connection is busy with."""

    __slots__ = ("disconnected", "keep_alive", "more_body", "response_complete")
    message_event: Final = _Nobody()

    def __init__(self, *, complete: bool) -> None:
        self.response_complete = complete
        self.disconnected = False
        self.keep_alive = True
        self.more_body = False

    def leave(self, office: Office) -> None:
        """The asker has gone."""
        self.disconnected = True


DONE: Final = Cycle(complete=True)


class Errand(Cycle):
    """A command whose body is still to come; then what the writer settles (`orders.Settled`)."""

    __slots__ = ("_admitted", "_loop", "_office", "_says", "_straight", "body")

    def __init__(
        self,
        office: Office,
        straight: Straight,
        admitted: Admitted,
        says: Says,
        *,
        keep_alive: bool,
    ) -> None:
        super().__init__(complete=False)
        self.keep_alive = keep_alive
        self.more_body = True
        self.body = bytearray()
        self._office = office
        self._loop = asyncio.get_running_loop()
        self._straight = straight
        self._admitted = admitted
        self._says = says

    def go(self) -> None:
        """The whole body is there."""
        order = self._straight.order(self._admitted, bytes(self.body), self)
        if isinstance(order, Refusal):
            self._answer(order)
        else:
            self._office.store.take(order)

    def done(self) -> bool:
        return self.disconnected or self.response_complete

    def get_loop(self) -> asyncio.AbstractEventLoop:
        return self._loop

    def set_result(self, outcome: Any) -> None:
        self._answer(outcome)

    def set_exception(self, surprise: Exception) -> None:
        self._answer(told(surprise, "POST", self._straight.path))

    def _answer(self, answer: Answer | Refusal) -> None:
        if not self.done():
            self.response_complete = True
            self._says(answer, keep_alive=self.keep_alive)
