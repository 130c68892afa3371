"""Contrast once more, from pictures: each text's colour against what is painted around it."""

from __future__ import annotations

from collections import Counter

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from seoripul.kiosk.visitor.states import Session
from seoripul.ui.theme.contrast import ratio
from tests.ui.visitor.shown import PAGES, Shown, called, colour, painted, seen

CALM = [name for name in PAGES if name != "type-idle"]
"""Behind the warning everything is dimmed on purpose."""


@pytest.mark.parametrize(("high_contrast", "least"), [(False, 4.5), (True, 7.0)])
@pytest.mark.parametrize("name", CALM)
def test_every_text_stands_out(shown: Shown, name: str, high_contrast: bool, least: float) -> None:
    shown.page(name, replace(Session(), high_contrast=high_contrast))
    picture = shown.stage.window.grabWindow()
    weak = []
    for text in shown.texts():
        ground = ground_of(picture, text)
        if ground and (found := ratio(colour(text), ground)) < least:
            weak.append(f"{called(text)}: {colour(text)} on {ground} is {found:.2f}")
    assert weak == []


def ground_of(picture: QImage, text: QQuickItem) -> str:
    """The commonest colour on the edge of a text's box, where no letter is."""
    box = painted(text).intersected(seen(text)).toAlignedRect()
    if box.height() < 8:
        return ""
    box = box.adjusted(-2, 0, 2, 0).intersected(picture.rect())
    sides = (box.left(), box.right() - 1)
    pixels = Counter(
        picture.pixelColor(x, y).name() for x in sides for y in range(box.top(), box.bottom(), 3)
    )
    return pixels.most_common(1)[0][0]
