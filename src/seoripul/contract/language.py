"""The languages that a citizen may choose."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    KO = "ko"
    EN = "en"
    ZH = "zh"
    JA = "ja"
