"""Devices that need Qt: camera, keyboard wedge, serial lines, sound, and the drawing of slips.

Qt's video library warns at length, while it is being imported, where VA-API or PipeWire are not
installed. Neither is used here, so that one category is switched off first, and so is the
description of every clip that is played. `QT_LOGGING_RULES` still has the last word.
"""

from __future__ import annotations

from PySide6.QtCore import QLoggingCategory

QLoggingCategory.setFilterRules(
    "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.mediadataholder.info=false"
)
