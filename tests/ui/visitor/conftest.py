"""One window in each shape for all tests of the kiosk's pages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.visitor.shown import Shown, shown_in


@pytest.fixture(scope="session")
def portrait(application: QApplication) -> Iterator[Shown]:
    yield from shown_in((1080, 1920))


@pytest.fixture(scope="session")
def landscape(application: QApplication) -> Iterator[Shown]:
    yield from shown_in((1920, 1080))


@pytest.fixture(params=["portrait", "landscape"])
def shown(request: pytest.FixtureRequest) -> Shown:
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Shown)
    return found
