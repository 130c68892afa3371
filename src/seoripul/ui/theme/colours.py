"""The two palettes, and every pair of colours that meets on a screen.

Ratios are computed from here by a test: 4.5:1 in the normal palette, 7:1 in high contrast
(rules of the office, section 8). `MARKS` are shapes, not text: 3:1 (EN 301 549, 11.1.4.11).
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct


class Colours(Struct, frozen=True):
    """`#rrggbb`. `…_ink` is text on the ground of that name; `soft` grounds are pale fills."""

    ground: str
    surface: str
    sunken: str
    line: str
    edge: str
    ink: str
    ink_soft: str
    accent: str
    accent_ink: str
    accent_deep: str
    accent_soft: str
    pressed: str
    hero_from: str
    hero_to: str
    hero_ink: str
    hero_soft_ink: str
    hero_plate: str
    hero_plate_ink: str
    hero_tile: str
    head_from: str
    head_to: str
    head_glow: str
    head_ink: str
    head_soft_ink: str
    head_plate: str
    head_plate_ink: str
    logo: str
    logo_ink: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    focus: str
    focus_gap: str
    disabled_ink: str
    veil: str


NORMAL: Final = Colours(
    ground="#f3f5f9",
    surface="#ffffff",
    sunken="#e9eef7",
    line="#dfe4ec",
    edge="#727d8f",
    ink="#15181d",
    ink_soft="#4a5261",
    accent="#1d5fe0",
    accent_ink="#ffffff",
    accent_deep="#0f47b8",
    accent_soft="#e8f0ff",
    pressed="#d6e4ff",
    hero_from="#164bc4",
    hero_to="#276bef",
    hero_ink="#ffffff",
    hero_soft_ink="#ffffff",
    hero_plate="#3a68cf",
    hero_plate_ink="#ffffff",
    hero_tile="#4277dd",
    head_from="#05205c",
    head_to="#11439f",
    head_glow="#234f9f",
    head_ink="#ffffff",
    head_soft_ink="#d3e0ff",
    head_plate="#2e508f",
    head_plate_ink="#ffffff",
    logo="#ffffff",
    logo_ink="#0f47b8",
    good="#14713a",
    good_soft="#e4f5ea",
    warn="#8a4b00",
    warn_soft="#fff1dc",
    bad="#b3261e",
    bad_soft="#fdeceb",
    focus="#c2410c",
    focus_gap="#ffffff",
    disabled_ink="#5b6472",
    veil="#0b1730",
)

HIGH_CONTRAST: Final = Colours(
    ground="#000000",
    surface="#000000",
    sunken="#161616",
    line="#ffffff",
    edge="#ffffff",
    ink="#ffffff",
    ink_soft="#ffffff",
    accent="#ffe14d",
    accent_ink="#000000",
    accent_deep="#ffe14d",
    accent_soft="#1c1c1c",
    pressed="#3a3a3a",
    hero_from="#ffe14d",
    hero_to="#ffe14d",
    hero_ink="#000000",
    hero_soft_ink="#000000",
    hero_plate="#000000",
    hero_plate_ink="#ffe14d",
    hero_tile="#000000",
    head_from="#000000",
    head_to="#000000",
    head_glow="#000000",
    head_ink="#ffffff",
    head_soft_ink="#c3d5ff",
    head_plate="#262626",
    head_plate_ink="#ffffff",
    logo="#ffffff",
    logo_ink="#000000",
    good="#6ef79a",
    good_soft="#00210c",
    warn="#ffc46b",
    warn_soft="#2a1800",
    bad="#ffaea6",
    bad_soft="#300500",
    focus="#2ee6ff",
    focus_gap="#000000",
    disabled_ink="#c9c9c9",
    veil="#000000",
)

TEXT: Final[tuple[tuple[str, str], ...]] = (
    ("ink", "ground"),
    ("ink", "surface"),
    ("ink", "sunken"),
    ("ink", "accent_soft"),
    ("ink", "pressed"),
    ("ink", "good_soft"),
    ("ink", "warn_soft"),
    ("ink", "bad_soft"),
    ("ink_soft", "ground"),
    ("ink_soft", "surface"),
    ("ink_soft", "sunken"),
    ("accent_ink", "accent"),
    ("accent_ink", "accent_deep"),
    ("accent_deep", "surface"),
    ("accent_deep", "ground"),
    ("accent_deep", "accent_soft"),
    ("accent_deep", "pressed"),
    ("hero_ink", "hero_from"),
    ("hero_ink", "hero_to"),
    ("hero_soft_ink", "hero_from"),
    ("hero_soft_ink", "hero_to"),
    ("hero_plate_ink", "hero_plate"),
    ("head_ink", "head_from"),
    ("head_ink", "head_to"),
    ("head_ink", "head_glow"),
    ("head_soft_ink", "head_from"),
    ("head_soft_ink", "head_to"),
    ("head_soft_ink", "head_glow"),
    ("head_plate_ink", "head_plate"),
    ("logo_ink", "logo"),
    ("good", "surface"),
    ("good", "good_soft"),
    ("warn", "surface"),
    ("warn", "warn_soft"),
    ("bad", "surface"),
    ("bad", "bad_soft"),
    ("disabled_ink", "sunken"),
    ("disabled_ink", "surface"),
)
"""Every (foreground, background) of text; a control uses no other."""

MARKS: Final[tuple[tuple[str, str], ...]] = (
    ("accent", "surface"),
    ("accent", "ground"),
    ("edge", "surface"),
    ("edge", "ground"),
    ("hero_plate_ink", "hero_tile"),
    ("focus", "focus_gap"),
    ("focus", "surface"),
    ("focus", "ground"),
)
"""Shapes that carry meaning: borders of fields, the focus ring beside its gap."""
