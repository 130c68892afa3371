"""1366 pixels, letters as large as they get: no fee is hidden and no hint is cut."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget

from seoripul.contract.language import Language
from seoripul.ui.counter.caller_bar import CallerBar
from seoripul.ui.counter.dialogs.documents import Documents
from seoripul.ui.counter.dialogs.new_reservation import NewReservationDialog
from seoripul.ui.counter.languages import Translations
from seoripul.ui.counter.pictures import LONG
from seoripul.ui.counter.row_table import BELOW_ROLE
from seoripul.ui.counter.scenes import SCENES
from seoripul.ui.counter.search_field import SearchField
from seoripul.ui.counter.stage import Stage
from seoripul.ui.counter.style import LARGE, Look
from seoripul.ui.theme.fonts import FAMILY, register_fonts

SMALL = (1366, 768)
LOOKS = [Look(), Look(scale=LARGE)]


@contextmanager
def shown(
    application: QApplication, look: Look, scene: str, language: Language = Language.KO
) -> Iterator[QWidget]:
    register_fonts()
    translations = Translations()
    translations.speak(language)
    stage = Stage(application, look, SMALL)
    SCENES[scene](stage)
    application.processEvents()
    yield stage.window
    stage.close()
    translations.speak(Language.KO)


def ink_at_the_right(documents: Documents, name: str) -> int:
    """Letters in the last 70 pixels of a document's line, where the fee belongs."""
    lines = documents.list
    row = next(at for at in range(lines.count()) if lines.item(at).text() == name)
    lines.scrollToItem(lines.item(row))
    box = lines.visualItemRect(lines.item(row))
    picture = lines.viewport().grab(box.adjusted(box.width() - 70, 2, 0, -4)).toImage()
    ground = picture.pixelColor(1, 1).lightness()
    return sum(
        abs(picture.pixelColor(x, y).lightness() - ground) > 100
        for x in range(picture.width())
        for y in range(picture.height())
    )


@pytest.mark.parametrize("look", LOOKS, ids=["normal", "large"])
def test_a_long_name_takes_two_lines_and_keeps_its_fee(
    application: QApplication, look: Look
) -> None:
    with shown(application, look, "new-reservation") as window:
        [documents] = window.findChildren(Documents)
        lines = documents.list
        high = {lines.item(at).text(): lines.sizeHintForRow(at) for at in range(lines.count())}
        assert high[LONG.name_ko] > high["기본증명서"]
        assert ink_at_the_right(documents, LONG.name_ko) > 10
        assert ink_at_the_right(documents, "기본증명서") > 10
        assert lines.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", [Language.KO, Language.EN])
@pytest.mark.parametrize("look", LOOKS, ids=["normal", "large"])
def test_the_hint_of_the_search_is_whole(
    application: QApplication, look: Look, language: Language
) -> None:
    with shown(application, look, "morning", language) as window:
        [search] = [one for one in window.findChildren(SearchField) if one.isVisible()]
        hint = search.placeholderText()
        assert hint.endswith("( / )")
        assert search.fontMetrics().horizontalAdvance(hint) < search.width() - 2 * look.px(10)
        assert len(search.accessibleDescription()) >= len(hint)


@pytest.mark.parametrize("language", [Language.KO, Language.EN])
@pytest.mark.parametrize("look", LOOKS, ids=["normal", "large"])
def test_address_and_promise_of_every_envelope_are_whole(
    application: QApplication, look: Look, language: Language
) -> None:
    font = QFont(FAMILY)
    font.setPixelSize(look.px(14))
    with shown(application, look, "runs", language) as window:
        for name in ("waitingTable", "stopsTable"):
            table = window.findChild(QTableView, name)
            model, wide = table.model(), QFontMetrics(font).horizontalAdvance
            shown_below = set()
            for column in range(model.columnCount()):
                assert not table.isColumnHidden(column)
                words = model.index(0, column).data(BELOW_ROLE)
                assert wide(words) <= table.columnWidth(column) - 2 * look.px(8), words
                shown_below.add(words)
            assert any("대로 ***" in words for words in shown_below)
            if name == "waitingTable":
                assert any(words.startswith("11-24 ") for words in shown_below)


def test_a_new_reservation_is_called_so_in_english(application: QApplication) -> None:
    with shown(application, Look(), "new-reservation", Language.EN) as window:
        [dialog] = window.findChildren(NewReservationDialog)
        assert "New reservation" in [each.text() for each in dialog.findChildren(QLabel)]


@pytest.mark.parametrize("language", [Language.KO, Language.EN])
@pytest.mark.parametrize(
    "scene", ["calls", "calls-papers", "bell", "bell-escalated", "morning", "orders", "runs-report"]
)
def test_the_whole_desk_stays_on_the_screen(
    application: QApplication, scene: str, language: Language
) -> None:
    with shown(application, Look(scale=LARGE), scene, language) as window:
        window.resize(*SMALL)
        application.processEvents()
        assert (window.width(), window.height()) == SMALL


@pytest.mark.parametrize("language", [Language.KO, Language.EN])
@pytest.mark.parametrize("scene", ["bar", "bar-papers", "bar-bell", "bar-offline"])
def test_the_caller_bar_stays_on_the_screen(
    application: QApplication, scene: str, language: Language
) -> None:
    with shown(application, Look(scale=LARGE), scene, language):
        [bar] = [each for each in application.topLevelWidgets() if isinstance(each, CallerBar)]
        assert bar.width() <= SMALL[0]
