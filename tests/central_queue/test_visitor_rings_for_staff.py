"""A kiosk's bell rings at every desk until somebody answers, louder after a minute."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path

from seoripul.contract import paths
from seoripul.contract.bells import Bell
from seoripul.contract.language import Language
from seoripul.contract.people import Role
from seoripul.contract.refusals import RefusalCode
from tests.central_pickup.scene import Scene, done, refused
from tests.central_queue.lobby import Lobby
from tests.support.central import new_key, running_central


def at_the_desks(lobby: Lobby) -> tuple[Bell, ...]:
    return done(lobby.clerk(1).desk()).bells


def at_the_kiosk(lobby: Lobby) -> Bell:
    (bell,) = done(lobby.scene.kiosk.station()).bells
    return bell


def rung(lobby: Lobby, language: Language = Language.KO) -> Bell:
    return done(lobby.scene.kiosk.ring_bell(new_key(), language))


def test_a_bell_rings_at_every_desk_with_the_kiosks_name(lobby: Lobby) -> None:
    watched = done(lobby.clerk(2).desk()).version
    bell = rung(lobby, Language.EN)
    seen = done(lobby.clerk(2).desk(after=watched)).bells
    assert seen == (bell,) == at_the_desks(lobby)
    assert (bell.name, bell.language) == ("test kiosk", Language.EN)
    assert (bell.escalated, bell.answered_at) == (False, None)


def test_ringing_again_is_the_same_bell(lobby: Lobby) -> None:
    first = rung(lobby)
    lobby.after(0.5)
    assert rung(lobby) == first
    assert at_the_desks(lobby) == (first,)


def test_every_kiosk_has_a_bell_of_its_own(lobby: Lobby) -> None:
    first = rung(lobby)
    lobby.after(0.1)
    key = lobby.scene.central.pair("kiosk", name="2번 키오스크")
    body = lobby.scene.central.ask("POST", paths.BELLS, {}, device_key=key)
    assert at_the_desks(lobby) == (first, body.read(Bell))


def test_the_kiosk_sees_from_which_counter_somebody_comes(lobby: Lobby) -> None:
    bell = rung(lobby)
    watched = done(lobby.scene.kiosk.station()).version
    lobby.after(0.5)
    answered = done(lobby.clerk(2).answer_bell(bell.id, new_key()))
    assert done(lobby.scene.kiosk.station(after=watched)).bells == (answered,)
    assert answered.answered_from == 2
    assert at_the_desks(lobby) == ()


def test_of_two_clerks_at_once_one_answers(lobby: Lobby) -> None:
    bell = rung(lobby)
    with ThreadPoolExecutor(2) as together:
        told = [together.submit(lobby.clerk(no).answer_bell, bell.id, new_key()) for no in (1, 2)]
    answers = {done(one.result()).answered_from for one in told}
    assert answers == {at_the_kiosk(lobby).answered_from}
    assert journalled(lobby).count("answer_bell") == 1


def test_after_an_answer_the_kiosk_may_ring_anew(lobby: Lobby) -> None:
    first = rung(lobby)
    done(lobby.clerk(1).answer_bell(first.id, new_key()))
    second = rung(lobby)
    assert second.id != first.id
    assert at_the_desks(lobby) == (second,)
    refused(lobby.clerk(1).answer_bell(first.id, new_key()), RefusalCode.NOT_FOUND)


def test_a_bell_that_nobody_answers_for_a_minute_escalates(lobby: Lobby) -> None:
    bell = rung(lobby)
    lobby.after(0.98)
    lobby.scene.central.do_duties()
    assert not at_the_kiosk(lobby).escalated
    watched = done(lobby.clerk(1).desk()).version
    lobby.after(0.02)
    lobby.scene.central.do_duties()
    assert [one.escalated for one in done(lobby.clerk(1).desk(after=watched)).bells] == [True]
    lobby.scene.central.do_duties()
    assert journalled(lobby).count("escalate_bell") == 1
    assert done(lobby.clerk(1).answer_bell(bell.id, new_key())).answered_from == 1


def test_central_looks_after_bells_by_itself(tmp_path: Path) -> None:
    with running_central(tmp_path, prompt_duty_every_s=0.05) as central, ExitStack() as at_the_end:
        lobby = Lobby(Scene(central, at_the_end))
        rung(lobby)
        watched = done(lobby.clerk(1).desk()).version
        lobby.after(1)
        assert done(lobby.clerk(1).desk(after=watched)).bells[0].escalated


def test_an_answered_bell_does_not_escalate(lobby: Lobby) -> None:
    done(lobby.clerk(1).answer_bell(rung(lobby).id, new_key()))
    lobby.after(2)
    lobby.scene.central.do_duties()
    assert not at_the_kiosk(lobby).escalated


def test_a_bell_of_yesterday_rings_no_more(lobby: Lobby) -> None:
    left = rung(lobby)
    lobby.after(24 * 60)
    assert at_the_desks(lobby) == done(lobby.scene.kiosk.station()).bells == ()
    assert rung(lobby).id != left.id


def test_another_centre_neither_hears_nor_answers_it(lobby: Lobby) -> None:
    bell = rung(lobby)
    central = lobby.scene.central
    central.add_staff("elsewhere", (Role.COUNTER,), "1165051000")
    key = central.pair("counter", "1165051000")
    session = central.log_in(key, "elsewhere").session
    with closing(central.client(key, session)) as there:
        assert done(there.desk()).bells == ()
        refused(there.answer_bell(bell.id, new_key()), RefusalCode.NOT_FOUND)


def test_who_answered_is_journalled(lobby: Lobby) -> None:
    bell = rung(lobby)
    done(lobby.clerk(1).answer_bell(bell.id, new_key()))
    assert journalled(lobby)[-1] == "answer_bell"


def journalled(lobby: Lobby) -> list[str]:
    day = lobby.scene.central.clock.today()
    lines = done(lobby.clerk(1).journal(day, day, "시험"))
    return [one.verb for one in lines if one.verb.endswith("_bell")]
