"""No paper: the number and its turn go to a phone that is typed at the kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from seoripul.api_client.central import new_key
from seoripul.contract.queue import Line
from seoripul.kiosk.visitor import events
from seoripul.kiosk.visitor.states import Numbered, SlipState
from tests.central_messages.set_up import ADDRESS, set_up, webhook
from tests.journeys.people_and_places import Clerk, Lobby, good, lobby
from tests.support.central import RunningCentral, running_central
from tests.support.webhook_gateway import WebhookGateway


@contextmanager
def at_certificates(central: RunningCentral) -> Iterator[Clerk]:
    clerk = Clerk(central)
    clerk.logs_in(1)
    yield clerk
    clerk.desk.close()


def takes_by_phone(kiosk: Lobby, digits: str) -> Numbered:
    for event in (
        events.ServiceChosen("queue"),
        events.PaperToggled(),
        events.LineChosen(Line.CERTIFICATES),
        *map(events.DigitPressed, digits),
        events.TypedConfirmed(),
    ):
        kiosk.runner.post(event)
    page = kiosk.until(lambda state: isinstance(state.plain, Numbered)).plain
    assert isinstance(page, Numbered)
    return page


def test_the_phone_hears_of_the_number_and_of_its_turn(tmp_path: Path) -> None:
    with WebhookGateway() as gateway:
        home = set_up(tmp_path / "central", webhook(gateway))
        with running_central(home) as central, at_certificates(central) as clerk:
            kiosk = lobby(central, tmp_path / "kiosk")
            page = takes_by_phone(kiosk, "12345678")
            kiosk.closes()
            assert (page.told_to, page.slip) == ("010-****-5678", SlipState.NOT_PRINTED)
            assert kiosk.slips == []
            assert page.address == f"{ADDRESS}/t/{page.issued.follow}"
            taken = gateway.next().json
            assert (taken["kind"], taken["to"]) == ("number_taken", "010-1234-5678")
            assert f"{ADDRESS}/t/{page.issued.follow}" in taken["text"]
            good(clerk.desk.next_ticket(new_key()))
            called = gateway.next().json
            assert "1번 고객님, 1번 창구로 오십시오." in called["text"]
