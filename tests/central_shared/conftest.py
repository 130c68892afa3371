from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.central import RunningCentral, running_central


@pytest.fixture
def other(central: RunningCentral) -> Iterator[RunningCentral]:
    """A second central of the same office, on the same database."""
    with running_central(central.home) as second:
        yield second


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "central"
