"""One application object for every test of the windows."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def application() -> QApplication:
    """Widgets and QML share one; it lives as long as the run."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = QApplication(["seoripul"])
    made.setQuitOnLastWindowClosed(False)
    return made
