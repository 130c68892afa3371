"""Every colour, size, font, icon and duration of what a person sees.

Python is the source; QML reads the same values from the singleton `Seoripul.Theme`.
`furnish(engine, screen)` makes both modules, fonts and pictures known to a QML engine.
"""

from __future__ import annotations
