"""Soon once, each call once, and everything anew for whoever begins to wait again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from seoripul.central.messages.message import Kind
from seoripul.central.messages.steps import Told, next_step
from seoripul.central.messages.words import WORDS
from seoripul.contract.language import Language
from seoripul.contract.queue import Line, Ticket, TicketState

NOTHING = Told(soon=False, calls=0)


def ticket(state: TicketState = TicketState.WAITING, calls: int = 0) -> Ticket:
    at = datetime(2026, 11, 23, 1, tzinfo=UTC)
    return Ticket(number=9, line=Line.CERTIFICATES, state=state, issued_at=at, calls=calls)


@pytest.mark.parametrize(
    ("line", "kind", "ahead"),
    [
        ((5, 6, 7, 8, 9), None, 0),
        ((6, 7, 8, 9), Kind.SOON, 3),
        ((9, 10), Kind.SOON, 0),
        ((6, 7), None, 0),
    ],
)
def test_soon_is_told_from_three_ahead(
    line: tuple[int, ...], kind: Kind | None, ahead: int
) -> None:
    step = next_step(ticket(), line, NOTHING, 3)
    assert (step.kind, step.ahead) == (kind, ahead)
    assert next_step(ticket(), line, step.told, 3).kind is None


def test_each_call_is_told_once() -> None:
    first = next_step(ticket(TicketState.CALLED, 1), (), NOTHING, 3)
    assert first.kind is Kind.CALLED
    assert next_step(ticket(TicketState.CALLED, 1), (), first.told, 3).kind is None
    assert next_step(ticket(TicketState.CALLED, 2), (), first.told, 3).kind is Kind.CALLED


def test_whoever_waits_again_is_told_again() -> None:
    called = next_step(ticket(TicketState.CALLED, 2), (), NOTHING, 3).told
    back = next_step(ticket(), (1, 2, 3, 4, 9), called, 3)
    assert back == (NOTHING, None, 0)
    assert next_step(ticket(), (4, 9), back.told, 3).kind is Kind.SOON


@pytest.mark.parametrize("state", [TicketState.HELD, TicketState.SERVING])
def test_whoever_is_asked_aside_or_served_is_told_nothing(state: TicketState) -> None:
    assert next_step(ticket(state, 1), (9,), Told(soon=True, calls=1), 3).kind is None


def test_every_language_has_every_sentence_with_the_same_facts() -> None:
    assert set(WORDS) == set(Language)
    for words in zip(*WORDS.values(), strict=True):
        facts = [{one for one in ("number", "ahead", "link", "counter") if f"{{{one}}}" in text}
                 for text in words]  # fmt: skip
        assert all(words)
        assert all(one == facts[0] for one in facts)
