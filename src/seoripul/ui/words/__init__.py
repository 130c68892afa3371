"""Codes, numbers and times as sentences of a language.

`words_in(language)` is the door; Korean is the source, other languages come from Qt's
translations in `resources/translations`.
"""

from __future__ import annotations

from seoripul.ui.words.sentence import Sentence
from seoripul.ui.words.tongue import Words, words_in

__all__ = ["Sentence", "Words", "words_in"]
