from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.central_pickup.scene import Scene
from tests.central_queue.lobby import Lobby
from tests.support.central import RunningCentral


@pytest.fixture
def lobby(central: RunningCentral) -> Iterator[Lobby]:
    with ExitStack() as closing:
        yield Lobby(Scene(central, closing))
