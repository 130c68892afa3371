"""A run leaves without a packed envelope promised for it: its citizen hears the new day, once."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest
from msgspec import structs

from seoripul.contract.delivery import OrderRow
from seoripul.contract.dispatch import RunDeed
from seoripul.contract.language import Language
from seoripul.rules.promise import Window
from tests.central_delivery.home import ADDRESS, Home, phone
from tests.central_dispatch.yard import MONDAY, Yard
from tests.central_messages.set_up import set_up, webhook
from tests.central_pickup.scene import Scene, done
from tests.support.central import running_central
from tests.support.webhook_gateway import WebhookGateway

SEOCHO_1 = "1165051000"
TUESDAY = date(2026, 11, 24)


def promise(row: OrderRow) -> tuple[date, Window]:
    return row.delivery_date, row.window


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.KO, "11월 24일(화) 오전"),
        (Language.EN, "Tue 24 Nov, in the morning"),
        (Language.ZH, "11月24日（周二）上午"),
        (Language.JA, "11月24日（火）午前"),
    ],
)
def test_the_next_run_is_promised_and_told(tmp_path: Path, language: Language, said: str) -> None:
    with WebhookGateway() as gateway, ExitStack() as closing:
        central = running_central(set_up(tmp_path / "central", webhook(gateway)))
        yard = Yard(Home(Scene(closing.enter_context(central), closing)))
        goes, stays = yard.packed(), yard.packed(language=language)
        courier = yard.courier()
        heard = {gateway.next().json["kind"] for _ in range(2)}
        assert heard == {"order_received"}
        yard.out(courier, goes)
        told = sorted((gateway.next().json for _ in range(2)), key=lambda one: str(one["kind"]))
        assert [one["kind"] for one in told] == ["order_new_date", "order_out"]
        assert said in told[0]["text"]
        assert promise(yard.home.row(stays)) == (TUESDAY, Window.AM)
        yard.out(yard.courier("정배송"), stays)
        assert gateway.next().json["kind"] == "order_out"
        assert gateway.is_quiet, "told once"


def test_nobody_is_put_off_while_another_run_of_the_zone_can_take_it(yard: Yard) -> None:
    first, second, stays = yard.packed(), yard.packed(), yard.packed()
    later = yard.locked(yard.courier("정배송"), second)
    yard.out(yard.courier(), first)
    assert promise(yard.home.row(stays)) == (MONDAY, Window.PM)
    done(yard.does(later, RunDeed.SCAN_OUT, envelope_code=yard.code(second)))
    done(yard.does(later, RunDeed.START))
    assert promise(yard.home.row(stays)) == (TUESDAY, Window.AM)


def test_only_what_was_promised_for_that_run_is_put_off(yard: Yard) -> None:
    afternoon, goes = yard.packed(), yard.packed()
    address = structs.replace(ADDRESS, dong_code=SEOCHO_1)
    elsewhere = yard.home.packed(address=address, phone=phone(77))
    yard.out(yard.courier(), goes, window=Window.AM)
    assert promise(yard.home.row(afternoon)) == (MONDAY, Window.PM), "its run is still to come"
    yard.out(yard.courier("정배송"), yard.packed())
    assert promise(yard.home.row(afternoon)) == (TUESDAY, Window.AM)
    assert promise(yard.home.row(elsewhere)) == (MONDAY, Window.PM), "of another zone"


def test_a_lost_envelope_comes_first_in_the_list(yard: Yard) -> None:
    other, lost = yard.packed(), yard.packed()
    run = yard.out(yard.courier(), lost)
    done(yard.does(run, RunDeed.RECONCILE, reason="가방에 없음"))
    rows = list(yard.home.rows().values())
    assert [row.id for row in rows[:2]] == [lost, other]
