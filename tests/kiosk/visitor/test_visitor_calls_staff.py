"""The staff bell on every page: called, on the way, or how to get help otherwise."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from seoripul.contract.bells import Bell
from seoripul.contract.language import Language
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.station.results import Done, NotReached
from seoripul.kiosk.visitor import effects, events
from seoripul.kiosk.visitor.states import BellSign, Choosing, Home
from tests.kiosk.visitor.lobby import NOON, Lobby, at_home, picture, refused

RUNG = Bell(id="b", device_id="here", name="1번 키오스크", rung_at=NOON)
COMING = replace(RUNG, answered_at=NOON, answered_from=2)
OTHERS = Bell(id="o", device_id="there", name="2번 키오스크", rung_at=NOON, answered_at=NOON)


def rings(lobby: Lobby) -> list[effects.Ring]:
    return [each for each in lobby.done if isinstance(each, effects.Ring)]


def said(lobby: Lobby) -> BellSign | None:
    return lobby.kiosk.calling.sign(lobby.now)


def sees_bells(lobby: Lobby, *bells: Bell) -> Lobby:
    return lobby.sees(events.PictureArrived(replace(picture(), bells=bells)))


def rung(lobby: Lobby | None = None) -> Lobby:
    lobby = (lobby or at_home()).sees(events.BellPressed())
    return lobby.sees(events.BellAnswered(rings(lobby)[-1].key, Done(RUNG)))


def test_a_touch_calls_and_an_answer_says_from_where_somebody_comes() -> None:
    lobby = rung()
    assert said(lobby) is BellSign.CALLED
    sees_bells(lobby, OTHERS, COMING)
    assert said(lobby) is BellSign.COMING
    lobby.waits(61)
    assert said(lobby) is None


def test_the_visitor_s_language_goes_with_the_bell() -> None:
    lobby = at_home().sees(events.LanguageChosen(Language.JA), events.BellPressed())
    assert [each.language for each in rings(lobby)] == [Language.JA]


def test_the_page_and_what_was_typed_stay_where_they_were() -> None:
    lobby = at_home().sees(events.ServiceChosen("queue"))
    assert rung(lobby).page == Choosing()


def test_touching_again_while_it_is_asked_asks_once() -> None:
    lobby = at_home().sees(events.BellPressed(), events.BellPressed())
    assert len(rings(lobby)) == 1


def test_a_bell_that_nobody_answers_may_be_touched_again() -> None:
    lobby = sees_bells(rung(), replace(RUNG, escalated=True))
    assert said(lobby) is BellSign.AGAIN
    assert len(rings(lobby.sees(events.BellPressed()))) == 2


def test_without_central_it_says_how_else_to_get_help() -> None:
    for result in (NotReached(), refused(RefusalCode.BUSY)):
        lobby = at_home().sees(events.BellPressed())
        lobby.sees(events.BellAnswered(rings(lobby)[-1].key, result))
        assert said(lobby) is BellSign.FAILED
        assert said(lobby.waits(61)) is None


def test_an_answer_that_never_comes_does_not_silence_the_bell() -> None:
    lobby = at_home().sees(events.BellPressed()).waits(15)
    assert said(lobby) is None
    assert len(rings(lobby.sees(events.BellPressed()))) == 2


def test_the_end_of_a_session_does_not_send_staff_away() -> None:
    lobby = rung(at_home().sees(events.ServiceChosen("queue"))).waits(70)
    assert lobby.page == Home()
    assert said(lobby) is BellSign.CALLED


def test_a_picture_drawn_before_the_bell_was_heard_changes_nothing() -> None:
    assert said(sees_bells(rung(), OTHERS)) is BellSign.CALLED


def test_with_the_day_a_bell_is_over() -> None:
    tomorrow = replace(picture(), now=NOON + timedelta(days=1))
    assert said(rung().sees(events.PictureArrived(tomorrow))) is None


def test_another_kiosk_s_bell_is_none_of_ours() -> None:
    assert said(sees_bells(at_home(), RUNG, OTHERS)) is None


def test_the_voice_tells_it() -> None:
    lobby = at_home().sees(events.VoiceToggled())
    before = len(lobby.all(effects.Say))
    rung(lobby)
    assert len(lobby.all(effects.Say)) == before + 1
