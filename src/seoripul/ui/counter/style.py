"""The look of the staff desk: one style sheet made from the theme's colours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from seoripul.ui.counter.style_sheets import SHEETS
from seoripul.ui.theme.colours import HIGH_CONTRAST, NORMAL, Colours
from seoripul.ui.theme.fonts import FAMILY

LARGE: Final = 1.3
"""The large-text option."""


@dataclass(frozen=True)
class Look:
    """What a clerk may choose of the looks."""

    high_contrast: bool = False
    scale: float = 1.0

    @property
    def colours(self) -> Colours:
        return HIGH_CONTRAST if self.high_contrast else NORMAL

    def px(self, size: float) -> int:
        """A length at 100 % in pixels of this look."""
        return round(size * self.scale)


def style_sheet(look: Look) -> str:
    """QSS for the whole program; `@name` is a colour, `$n` a length that grows with the text."""
    sheet = "\n".join(SHEETS).replace("%family%", FAMILY)
    sheet = re.sub(r"@([a-z_]+)", lambda found: getattr(look.colours, found[1]), sheet)
    return re.sub(r"\$(\d+)", lambda found: f"{look.px(int(found[1]))}px", sheet)


STATE_COLOURS: Final[dict[str, tuple[str, str]]] = {
    "todo": ("warn", "warn_soft"),
    "ready": ("good", "good_soft"),
    "here": ("accent_deep", "accent_soft"),
    "called": ("accent_ink", "accent"),
    "done": ("ink_soft", "sunken"),
    "ended": ("disabled_ink", "sunken"),
    "urgent": ("bad", "bad_soft"),
    "late": ("bad_soft", "bad"),
}
"""Tone of a state → (text, ground) of its chip; word and icon say the same."""

PAIRS: Final[tuple[tuple[str, str], ...]] = (
    ("ink", "ground"),
    ("ink", "surface"),
    ("ink_soft", "surface"),
    ("ink_soft", "ground"),
    ("ink_soft", "sunken"),
    ("ink", "accent_soft"),
    ("ink_soft", "accent_soft"),
    ("accent_ink", "accent"),
    ("accent_deep", "surface"),
    ("disabled_ink", "sunken"),
    ("head_ink", "head_from"),
    ("head_ink", "head_to"),
    ("head_soft_ink", "head_from"),
    ("head_soft_ink", "head_to"),
    ("head_plate_ink", "head_plate"),
    ("logo_ink", "logo"),
    ("warn", "warn_soft"),
    ("bad", "bad_soft"),
    ("good", "good_soft"),
    ("bad_soft", "bad"),
    ("bad", "surface"),
    *STATE_COLOURS.values(),
)
"""Every text colour and ground that meet on this desk; a test computes their contrast."""
