from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.central_pickup.scene import Scene
from tests.support.central import RunningCentral


@pytest.fixture
def scene(central: RunningCentral) -> Iterator[Scene]:
    with ExitStack() as closing:
        yield Scene(central, closing)
