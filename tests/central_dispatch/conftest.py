from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.central_delivery.home import Home
from tests.central_dispatch.yard import Yard
from tests.central_pickup.scene import Scene
from tests.support.central import RunningCentral


@pytest.fixture
def yard(central: RunningCentral) -> Iterator[Yard]:
    with ExitStack() as closing:
        yield Yard(Home(Scene(central, closing)))
