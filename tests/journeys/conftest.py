from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.journeys.home_delivery import Delivery
from tests.journeys.people_and_places import Clerk, Lobby, Resident, lobby
from tests.support.central import RunningCentral


@pytest.fixture
def resident(central: RunningCentral) -> Iterator[Resident]:
    resident = Resident(central)
    yield resident
    resident.web.close()


@pytest.fixture
def clerk(central: RunningCentral) -> Iterator[Clerk]:
    clerk = Clerk(central)
    yield clerk
    clerk.desk.close()


@pytest.fixture
def open_lobby(central: RunningCentral, tmp_path: Path) -> Iterator[Callable[..., Lobby]]:
    """Opens kiosks that central knows; each is closed in the end."""
    opened: list[Lobby] = []

    def open_one(name: str = "kiosk", centre: str = "ok") -> Lobby:
        opened.append(lobby(central, tmp_path / name, centre))
        return opened[-1]

    yield open_one
    for each in opened:
        each.closes()


@pytest.fixture
def rise() -> Iterator[Callable[[Lobby], Lobby]]:
    """A kiosk's next life on the same disk: not opened yet, closed in the end."""
    risen: list[Lobby] = []

    def rise_one(before: Lobby) -> Lobby:
        risen.append(Lobby(before.home, before.config))
        return risen[-1]

    yield rise_one
    for each in risen:
        each.closes()


@pytest.fixture
def kiosk(open_lobby: Callable[..., Lobby]) -> Lobby:
    return open_lobby()


@pytest.fixture
def house(central: RunningCentral) -> Iterator[Delivery]:
    """Everybody who brings documents home."""
    with ExitStack() as closing:
        yield Delivery(central, closing)
