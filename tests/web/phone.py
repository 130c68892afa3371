"""A resident's phone: what a thumb does on the citizens' pages."""

from __future__ import annotations

import json
from typing import Any

from seoripul.contract import paths
from seoripul.contract.people import LoggedIn
from seoripul.contract.pickup import Reason
from seoripul.contract.queue import ChangeTicket
from tests.support.central import Heard, RunningCentral
from tests.web.browser import Page
from tests.web.files import courier_words, words

NAME = "홍길동"
PHONE = "01012345678"


class PhoneInHand:
    def __init__(self, page: Page, central: RunningCentral) -> None:
        self.page = page
        self.central = central
        self.language = "ko"

    def prefer(self, language: str = "ko", contrast: str = "normal", text: int = 100) -> None:
        """Settings of the display, from the next page on."""
        self.language = language
        kept = {"language": language, "contrast": contrast, "text": str(text)}
        script = "".join(
            f"localStorage.setItem('seoripul.{name}', '{value}');" for name, value in kept.items()
        )
        self.page.tell("Page.addScriptToEvaluateOnNewDocument", source=f"try{{{script}}}catch{{}}")

    def t(self, key: str, **facts: object) -> str:
        known = courier_words if key.startswith("courier.") else words
        return known(self.language)[key].format(**facts)

    # hands

    def open(self, path: str = "/") -> None:
        self.page.go("about:blank")
        self.page.go(self.central.url + path)

    def tap(self, selector: str) -> None:
        self.page.wait(f"document.querySelector({json.dumps(selector)})", f"no {selector}")
        self.page.run(f"document.querySelector({json.dumps(selector)}).click()")

    def tap_text(self, text: str) -> None:
        named = f"one => one.textContent.trim() === {json.dumps(text)}"
        find = f"[...document.querySelectorAll('button, a')].find({named})"
        self.page.wait(find, f"no button {text}")
        self.page.run(f"{find}.click()")

    def write(self, selector: str, text: str) -> None:
        self.page.wait(f"document.querySelector({json.dumps(selector)})", f"no {selector}")
        self.page.run(f"document.querySelector({json.dumps(selector)}).focus()")
        self.page.tell("Input.insertText", text=text)

    def press(self, key: str, code: int) -> None:
        for kind in ("rawKeyDown", "char", "keyUp"):
            text = {"text": "\r"} if key == "Enter" and kind == "char" else {}
            if kind != "char" or text:
                self.page.tell(
                    "Input.dispatchKeyEvent", type=kind, key=key, code=key,
                    windowsVirtualKeyCode=code, **text,
                )  # fmt: skip

    # eyes

    def reads(self, text: str) -> None:
        """Waits until the page shows the text."""
        self.page.wait(
            f"document.body.innerText.replace(/\\s+/g, ' ').includes({json.dumps(text)})", text
        )

    def sees(self, selector: str) -> None:
        self.page.wait(f"document.querySelector({json.dumps(selector)})", f"no {selector}")

    def text(self, selector: str) -> str:
        return str(self.page.run(f"document.querySelector({json.dumps(selector)}).innerText"))

    def count(self, selector: str) -> int:
        return int(self.page.run(f"document.querySelectorAll({json.dumps(selector)}).length"))

    def address(self) -> str:
        return str(self.page.run("location.href"))

    def asked(self) -> list[dict[str, Any]]:
        """Every request that left the phone."""
        sent = [e for e in self.page.events if e["method"] == "Network.requestWillBeSent"]
        return [event["params"]["request"] for event in sent]

    def complaints(self) -> list[str]:
        """What went wrong inside the pages, or was forbidden to them."""
        raised = [e for e in self.page.events if e["method"] == "Runtime.exceptionThrown"]
        entries = [e for e in self.page.events if e["method"] == "Log.entryAdded"]
        wrong = [e for e in entries if e["params"]["entry"]["source"] != "network"]
        return [json.dumps(event["params"], ensure_ascii=False) for event in raised + wrong]

    # the way to an order

    def choose(self, *codes: str) -> None:
        self.open()
        for code in codes:
            self.tap(f"[data-code={code}] .add")
        self.tap("#next")

    def take_first_slot(self) -> None:
        self.tap(".slot.free input")
        self.tap("#next")

    def introduce(self) -> None:
        self.write("#name", NAME)
        self.write("#phone", PHONE)
        self.tap("#consent")
        self.tap("#next")
        self.sees(".receipt")

    def fill_in(self, *codes: str) -> None:
        """Everything but the last tap."""
        self.choose(*codes)
        self.take_first_slot()
        self.introduce()

    def place(self) -> None:
        self.tap("#next")
        self.sees(".qr:not([hidden])")


class Desk:
    """The office's side, over the wire."""

    def __init__(self, central: RunningCentral) -> None:
        self.central = central
        central.add_staff()
        self.device = central.pair("counter")
        self.log_in()

    def log_in(self) -> None:
        logged: LoggedIn = self.central.log_in(self.device, counter_no=3)
        self.session = logged.session

    def rows(self) -> list[Any]:
        """Every reservation of the coming days."""
        found: list[Any] = []
        for day in range(23, 31):
            path = f"{paths.DESK}?day=2026-11-{day}"
            asked = self.central.ask("GET", path, device_key=self.device, session=self.session)
            found += asked.json["rows"]
        return found

    def calls_next(self) -> None:
        """Whoever's turn it is, to this desk's counter."""
        heard = self.central.ask(
            "POST", paths.NEXT_TICKET, ChangeTicket(),
            device_key=self.device, session=self.session,
        )  # fmt: skip
        assert heard.status == 200, heard.body

    def does(self, deed: str, reservation_id: str, body: object = None) -> Heard:
        path = paths.DEED.format(reservation_id=reservation_id, deed=deed)
        heard = self.central.ask(
            "POST", path, body or Reason(reason="확인 불가"),
            device_key=self.device, session=self.session,
        )  # fmt: skip
        assert heard.status == 200, heard.body
        return heard
