"""A browser for the tests that need eyes and hands; without one they say so and are left out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.central import RunningCentral
from tests.web.browser import Browser, find
from tests.web.phone import PhoneInHand


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program = find()
    if program is None:
        pytest.skip("no Chromium on this machine: the pages are not driven here")
    with Browser(program, tmp_path_factory.mktemp("browser")) as opened:
        yield opened


@pytest.fixture
def phone(chromium: Browser, central: RunningCentral) -> Iterator[PhoneInHand]:
    """A resident's phone, in Korean. The pages must not raise anything."""
    with chromium.page() as page:
        page.watch()
        page.size(390, 844)
        held = PhoneInHand(page, central)
        held.prefer(language="ko")
        yield held
        assert held.complaints() == []
