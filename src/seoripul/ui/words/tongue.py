"""One language's words: Korean source sentences, looked up in Qt's translations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from importlib.resources import as_file, files

from PySide6.QtCore import QTranslator

from seoripul.contract.language import Language
from seoripul.contract.refusals import RefusalCode
from seoripul.ui.words import dates
from seoripul.ui.words.refusals import REFUSALS
from seoripul.ui.words.sentence import Sentence

CONTEXT = "words"
_PAIR = 2
_FILES = {Language.EN: "en", Language.ZH: "zh_CN", Language.JA: "ja"}


class Words:
    """`words_in` makes them. Sentences keep their `{facts}` in every language."""

    def __init__(self, language: Language, translator: QTranslator | None) -> None:
        """A sentence that a language lacks (for staff only) is said in English."""
        self.language = language
        self.translator = translator

    def say(self, source: str, **facts: object) -> str:
        return self._translated(source).format(**facts)

    def count(self, source: str, number: int, **facts: object) -> str:
        """`%n` in `source` is the number."""
        return self.say(source, **facts).replace("%n", str(number))

    def translate(self, context: str, source: str, comment: str) -> str:
        """Of two sentences alike in Korean the one that `comment` means; `lupdate` knows this
        method by its name."""
        if self.translator is None:
            return source
        return self.translator.translate(context, source, comment) or source

    def refusal(self, code: RefusalCode) -> Sentence:
        korean = REFUSALS[code]
        return Sentence(*(self.say(each) for each in _parts(korean)))

    def time(self, at: datetime) -> str:
        return dates.time(at, self.language)

    def date(self, at: datetime) -> str:
        return dates.date(at, self.language)

    def moment(self, at: datetime, now: datetime) -> str:
        return dates.moment(at, now, self.language)

    def numbers(self, numbers: Sequence[int]) -> str:
        """3, 4 → "3·4" as Korean and Japanese signs write; elsewhere "3, 4", and "1–3" for more
        in a row."""
        if self.language in (Language.KO, Language.JA):
            return "·".join(str(each) for each in numbers)
        in_a_row = list(numbers) == list(range(numbers[0], numbers[0] + len(numbers)))
        if in_a_row and len(numbers) > _PAIR:
            return f"{numbers[0]}–{numbers[-1]}"
        return ", ".join(str(each) for each in numbers)

    def _translated(self, source: str) -> str:
        if self.translator is None:
            return source
        english = read_translator(Language.EN)
        for translator in (self.translator, english):
            found = translator.translate(CONTEXT, source)
            if found:
                return found
        return source


def _parts(sentence: Sentence) -> tuple[str, str, str]:
    return sentence.title, sentence.text, sentence.next_step


@cache
def words_in(language: Language) -> Words:
    """Read once in a process. Korean needs no file."""
    return Words(language, None if language is Language.KO else read_translator(language))


@cache
def read_translator(language: Language) -> QTranslator:
    """The product's `.qm` of a language. Raises FileNotFoundError."""
    name = f"seoripul_{_FILES[language]}.qm"
    translator = QTranslator()
    with as_file(files("seoripul") / "resources" / "translations" / name) as path:
        if not path.is_file() or not translator.load(str(path)):
            raise FileNotFoundError(name)
    return translator
