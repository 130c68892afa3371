"""`messages.toml`: a fault in it is named at the start, and nothing leaves in clear."""

from __future__ import annotations

from pathlib import Path

import pytest

from seoripul.central.bootstrap import CannotOpen, opened
from seoripul.central.clock import Clock
from seoripul.central.messages.settings import read_settings
from seoripul.contract.pickup import StationPicture
from tests.support.central import running_central
from tests.support.databases import settings_at

WEBHOOK = '[webhook]\nurl = "https://sms.example/send"\nkey = "sixteen letters!"\n'
MAIL = '[mail]\nhost = "mail.example"\nsender = "a@b.example"\nto = "{digits}@sms.example"\n'
PUBLIC = 'public_address = "https://minwon.example"\n'


@pytest.mark.parametrize("gateway", [WEBHOOK, MAIL])
def test_a_whole_file_is_taken(tmp_path: Path, gateway: str) -> None:
    (tmp_path / "messages.toml").write_text(PUBLIC + gateway, encoding="utf-8")
    found = read_settings(tmp_path)
    assert found is not None
    assert found.soon_ahead == 3


def test_an_address_alone_is_told_to_kiosks_and_sends_nothing(tmp_path: Path) -> None:
    (tmp_path / "messages.toml").write_text(PUBLIC, encoding="utf-8")
    with running_central(tmp_path) as central:
        kiosk = central.client(central.pair("kiosk"))
        picture = kiosk.station()
        kiosk.close()
    assert isinstance(picture, StationPicture)
    assert picture.public_address == "https://minwon.example"
    assert "queue_phone" not in picture.services


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("public_address = ", "messages.toml: Invalid value"),
        (WEBHOOK, "public_address"),
        (PUBLIC + WEBHOOK + MAIL, r"either \[webhook\] or \[mail\]"),
        (PUBLIC.replace("https", "http") + WEBHOOK, "public_address begins with https"),
        (PUBLIC + WEBHOOK.replace("https", "http"), "webhook.url begins with https"),
        (PUBLIC + WEBHOOK.replace("sixteen letters!", "short"), "at least 16"),
        (PUBLIC + WEBHOOK + 'colour = "red"\n', "colour"),
        (PUBLIC + MAIL.replace("{digits}", "all"), "{digits}"),
        (PUBLIC + MAIL + 'security = "none"\n', "this machine only"),
        (PUBLIC + MAIL + 'security = "rot13"\n', "rot13"),
        ("soon_ahead = 0\n" + PUBLIC + WEBHOOK, "soon_ahead is 1 or more"),
    ],
)
def test_a_fault_is_named_and_central_does_not_open(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "messages.toml").write_text(text, encoding="utf-8")
    with pytest.raises(CannotOpen, match=told), opened(settings_at(tmp_path), Clock()):
        pass
