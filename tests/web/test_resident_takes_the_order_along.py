"""A calendar entry and a picture of the QR, made on the phone, with no more in them than needed."""

from __future__ import annotations

import base64
from pathlib import Path

from tests.web.phone import NAME, PhoneInHand

CATCH_FILES = """(() => {
  window.caught = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { window.caught.push(blob); return make.call(URL, blob); };
  HTMLAnchorElement.prototype.click = function () { window.named = this.download; };
})()"""


def test_visit_goes_into_the_calendar_without_secrets(phone: PhoneInHand) -> None:
    phone.fill_in("CE01")
    phone.place()
    code = phone.address().split("#")[1]
    phone.page.run(CATCH_FILES)
    phone.tap_text(phone.t("visit.calendar"))
    phone.page.wait("window.caught.length")
    entry = phone.page.run("window.caught[0].text()")
    lines = entry.split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert "DTSTART:20261123T053000Z" in lines, "14:30 in Seoul"
    assert all(len(line.encode()) <= 75 for line in lines)
    assert phone.text(".digits") in entry.replace("\r\n ", "")
    for secret in (code, NAME, "주민등록", "/r/"):
        assert secret not in entry.replace("\r\n ", "")
    assert phone.page.run("window.named").endswith(".ics")


def test_qr_is_kept_as_a_picture(phone: PhoneInHand, tmp_path: Path) -> None:
    phone.fill_in("CE01")
    phone.place()
    phone.page.run(CATCH_FILES)
    phone.tap_text(phone.t("pass.save"))
    phone.page.wait("window.caught.length")
    sent = phone.page.run(
        "new Promise(done => { const r = new FileReader();"
        " r.onload = () => done(r.result); r.readAsDataURL(window.caught[0]); })"
    )
    head, _, body = sent.partition(",")
    assert head == "data:image/png;base64"
    picture = tmp_path / "qr.png"
    picture.write_bytes(base64.b64decode(body))
    assert picture.read_bytes()[16:24] == (1080).to_bytes(4, "big") + (1440).to_bytes(4, "big")


def test_paper_shows_the_pass_and_nothing_to_press(phone: PhoneInHand) -> None:
    phone.fill_in("CE01")
    phone.place()
    phone.page.tell("Emulation.setEmulatedMedia", media="print")
    shown = phone.page.run(
        "[...document.querySelectorAll('button, a.button')].filter(b => b.checkVisibility()).length"
    )
    assert shown == 0
    assert phone.page.run("document.querySelector('.qr').checkVisibility()") is True
