"""A resident's phone: orders on the page and follows it, where a Chromium is installed."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from seoripul.contract.language import Language
from seoripul.contract.pickup import Step as OrderStep
from seoripul.ui.hardware.still_pictures import read_picture
from seoripul.ui.tour.chromium import Browser, Page, find
from seoripul.ui.tour.citizen import Ordered
from seoripul.ui.tour.record import Record, StepFailed

SIZE: Final = (412, 915)
SHARPNESS: Final = 1.5
_DONE: Final = {
    OrderStep.RECEIVED: 0,
    OrderStep.PREPARING: 1,
    OrderStep.READY: 2,
    OrderStep.ARRIVED: 2,
    OrderStep.CALLED: 3,
    OrderStep.HANDED_OVER: 4,
}
"""How many of the page's four steps are ticked off."""


@dataclass(frozen=True)
class Person:
    name: str
    phone: str
    slot: str
    """Start of the slot as central writes it, UTC."""
    documents: tuple[str, ...]


class Phone:
    """One page with storage of its own, in one language."""

    def __init__(self, page: Page, url: str, language: Language) -> None:
        self._page, self._url, self._language = page, url, language

    def order(self, person: Person, record: Record) -> None:
        """Every page of the order, one picture each, up to the QR."""
        record_page = self._recorder(record)
        record_page("documents", lambda: self._choose(person.documents))
        record_page("time", lambda: self._take(person.slot))
        record_page("person", lambda: self._introduce(person))
        record_page("check", lambda: self._go_on_to(".receipt"))
        record_page("placed", lambda: self._go_on_to(".qr:not([hidden])"))

    def ordered(self) -> Ordered:
        """What the resident has in hand: token and code in the address, the number as shown."""
        token, _, code = str(self._page.run("location.href")).rpartition("/")[2].partition("#")
        number = str(self._page.run("document.querySelector('.digits').innerText"))
        return Ordered(number.replace("-", ""), code, token)

    def code_on_the_screen(self) -> str:
        """The QR of the page, read as the kiosk's camera reads it. Raises StepFailed."""
        with self._photographed() as file:
            found, _ = read_picture(file)
        if len(found) != 1:
            raise StepFailed(f"{len(found)} codes on the phone's screen")
        return found[0].text

    def shows(self, step: OrderStep) -> QImage:
        """The page once it has come to `step` by itself."""
        done = f"document.querySelectorAll('.progress.follow li.done').length === {_DONE[step]}"
        self._page.wait(done, f"the page to come to {step}")
        return self.look()

    def opened_while_away(self) -> QImage:
        """The order page although nobody answers: the browser has kept it."""
        self._page.go("about:blank")
        self._page.go(f"{self._url}/order")
        self._wait_for(".plain.warn h1")
        return self.look()

    def mistyped(self) -> QImage:
        """An address that leads nowhere."""
        self._page.go(f"{self._url}/oder")
        self._wait_for(".lost h1")
        return self.look()

    def follow_number(self, address: str, number: int) -> QImage:
        """The page of a number, once it shows it."""
        self._page.go(address)
        shown = f"document.body.innerText.includes({json.dumps(str(number))})"
        self._page.wait(shown, f"the page of {number}")
        return self.look()

    def is_called(self) -> QImage:
        """The same page once it says by itself that it is the number's turn."""
        self._page.wait("document.title.startsWith('(')", "the page to call")
        return self.look()

    def look(self) -> QImage:
        with self._photographed() as file:
            return QImage(str(file))

    def _recorder(self, record: Record) -> Callable[[str, Callable[[], None]], None]:
        def record_page(name: str, deed: Callable[[], None]) -> None:
            with record.step(f"order-{name}-{self._language}") as step:
                deed()
                record.keep(step, self.look())

        return record_page

    def _choose(self, documents: tuple[str, ...]) -> None:
        self._page.go(f"{self._url}/order")
        for code in documents:
            self._tap(f"[data-code={code}] .add")

    def _take(self, slot: str) -> None:
        self._tap("#next")
        self._tap(f'.slot.free input[value="{slot}"]')

    def _introduce(self, person: Person) -> None:
        self._tap("#next")
        self._write("#name", person.name)
        self._write("#phone", person.phone)
        self._tap("#consent")

    def _go_on_to(self, selector: str) -> None:
        self._tap("#next")
        self._wait_for(selector)

    def _tap(self, selector: str) -> None:
        self._wait_for(selector)
        self._page.run(f"document.querySelector({json.dumps(selector)}).click()")

    def _write(self, selector: str, text: str) -> None:
        self._wait_for(selector)
        self._page.run(f"document.querySelector({json.dumps(selector)}).focus()")
        self._page.tell("Input.insertText", text=text)

    def _wait_for(self, selector: str) -> None:
        self._page.wait(f"document.querySelector({json.dumps(selector)})", f"no {selector}")

    @contextmanager
    def _photographed(self) -> Iterator[Path]:
        with tempfile.TemporaryDirectory(prefix="seoripul-tour-") as folder:
            file = Path(folder) / "page.png"
            self._page.picture(file)
            yield file


Phones = dict[Language, Phone]


@contextmanager
def phones(folder: Path, url: str, languages: tuple[Language, ...]) -> Iterator[Phones]:
    """A phone for each language; none without a browser."""
    program = find()
    with ExitStack() as stack:
        browser = stack.enter_context(Browser(program, folder)) if program else None
        yield {
            language: Phone(_page(stack.enter_context(browser.page()), language), url, language)
            for language in languages
            if browser is not None
        }


def _page(page: Page, language: Language) -> Page:
    page.tell("Page.enable")
    page.size(*SIZE, SHARPNESS)
    prefer = f"try{{localStorage.setItem('seoripul.language','{language}')}}catch{{}}"
    page.tell("Page.addScriptToEvaluateOnNewDocument", source=prefer)
    return page
