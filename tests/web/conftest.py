"""A browser for the tests that need eyes and hands; without one they say so and are left out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.central import RunningCentral
from tests.web.browser import Browser, find
from tests.web.phone import PhoneInHand


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Browser]:
    program = find()
    if program is None:
        pytest.skip("no Chromium on this machine: the pages are not driven here")
    with Browser(program, tmp_path / "browser") as opened:
        opened.size(390, 844)
        yield opened


@pytest.fixture
def phone(browser: Browser, central: RunningCentral) -> Iterator[PhoneInHand]:
    """A resident's phone, in Korean. The pages must not raise anything."""
    held = PhoneInHand(browser, central)
    held.prefer(language="ko")
    yield held
    assert held.complaints() == []
