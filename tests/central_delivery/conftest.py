from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.central_delivery.home import Home
from tests.central_pickup.scene import Scene
from tests.support.central import RunningCentral


@pytest.fixture
def home(central: RunningCentral) -> Iterator[Home]:
    with ExitStack() as closing:
        yield Home(Scene(central, closing))
