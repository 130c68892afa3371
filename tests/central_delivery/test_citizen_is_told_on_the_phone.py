"""Each turn of an order is told on the recipient's phone, without a document's name."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path

import pytest

from seoripul.central.delivery import door
from seoripul.central.delivery.notice_words import TEXTS
from seoripul.central.delivery.notices import day_said
from seoripul.central.messages.message import Kind
from seoripul.contract.delivery import PayWhere
from seoripul.contract.dispatch import AtTheDoor
from seoripul.contract.language import Language
from seoripul.rules.delivery_life import Deed
from tests.central_delivery.home import COURIER, RULES, SEEN, Home, phone
from tests.central_messages.set_up import ADDRESS, set_up, webhook
from tests.central_pickup.scene import Scene, done
from tests.support.central import running_central
from tests.support.webhook_gateway import WebhookGateway

OF_ORDERS = [kind for kind in Kind if kind.value.startswith("order_")]


def test_from_the_order_to_the_hand(tmp_path: Path) -> None:
    with WebhookGateway() as gateway, ExitStack() as closing:
        central = running_central(set_up(tmp_path / "central", webhook(gateway)))
        home = Home(Scene(closing.enter_context(central), closing))
        placed = home.placed(pay=PayWhere.COUNTER)
        which, number = placed.orders[0].order_id, placed.orders[0].number
        received = gateway.next().json
        assert (received["kind"], received["to"]) == ("order_received", "010-0000-5678")
        assert f"민원택배 {number[:4]}-{number[4:]} 접수되었습니다" in received["text"]
        assert "11월 23일(월) 오후까지" in received["text"]
        assert f"{ADDRESS}/d/{placed.follow}" in received["text"]
        done(home.pays(which, 1000, 3000))
        done(home.does(which, Deed.ISSUE))
        done(home.does(which, Deed.PACK, count=2))
        done(home.does(which, Deed.CHECK, by=home.second, count=2))
        assert gateway.is_quiet
        home.goes_out(which)
        out, code = gateway.next().json, placed.receipt_code
        assert out["kind"] == "order_out" and f"{code[:3]} {code[3:]}" in out["text"]
        done(home.road(door.absent, which, RULES))
        assert gateway.is_quiet, "not while the courier may take it back"
        home.scene.central.clock.advance(timedelta(seconds=RULES.undo_seconds))
        sender = home.scene.central.office.sender
        assert sender is not None
        sender.wake()
        assert "11월 24일(화) 오후에 다시" in gateway.next().json["text"]
        home.comes_back(which)
        assert gateway.is_quiet, "no news: it was told already"
        home.goes_out(which)
        gateway.next()
        at_door = AtTheDoor(at=placed.orders[0].part.due_at, receipt_code=code)
        done(home.road(door.deliver, which, at_door, COURIER.name))
        assert gateway.next().json["kind"] == "order_delivered"


def test_corrections_extensions_and_ends_are_told_in_the_orders_language(tmp_path: Path) -> None:
    with WebhookGateway() as gateway, ExitStack() as closing:
        central = running_central(set_up(tmp_path / "central", webhook(gateway)))
        home = Home(Scene(closing.enter_context(central), closing))
        which = home.one("PM07x1", language=Language.EN)
        assert gateway.is_quiet, "not before somebody came with the identity document"
        done(home.does(which, Deed.CONFIRM_IDENTITY, identity=SEEN))
        assert "is received" in gateway.next().json["text"]
        done(home.does(which, Deed.ASK_CORRECTION, reason="이용사 면허증 사본"))
        asked = gateway.next().json["text"]
        assert "must be corrected" in asked and "면허증" not in asked
        home.scene.at("10:00", "2026-11-25")
        done(home.does(which, Deed.TAKE_CORRECTION))
        assert gateway.next().json["kind"] == "order_new_date"
        row = done(home.does(which, Deed.EXTEND, reason="현장 확인", extend_by=3))
        assert day_said(row.delivery_date, Language.EN) in gateway.next().json["text"]
        done(home.does(which, Deed.REJECT, reason="자격 없음"))
        assert gateway.next().json["kind"] == "order_rejected"


def test_without_a_gateway_nothing_is_kept_to_be_sent(home: Home) -> None:
    which = home.one(phone=phone(9))
    done(home.does(which, Deed.CANCEL, reason="취소"))
    count = "SELECT count(*) FROM letters"
    read = home.scene.central.office.store.read_now
    assert read(lambda conn: conn.exec_driver_sql(count).scalar()) == 0


@pytest.mark.parametrize("language", list(Language))
def test_every_notice_stands_in_every_language(language: Language) -> None:
    assert set(TEXTS[language]) == set(OF_ORDERS)
    day = day_said(date(2026, 11, 24), language)
    facts = {"number": "1234-5678", "day": day, "window": "w", "until": day, "code": "1",
             "link": "l"}  # fmt: skip
    for kind, text in TEXTS[language].items():
        said = text.format(**facts)
        assert "1234-5678" in said and "{" not in said
        assert (day in said) == ("{day}" in text or "{until}" in text), kind
