"""Idle warning, extension, and the reset that wipes everything."""

from __future__ import annotations

from seoripul.contract.language import Language
from seoripul.kiosk.station.results import Done
from seoripul.kiosk.visitor import effects, events
from seoripul.kiosk.visitor.effects import Sound
from seoripul.kiosk.visitor.states import Helping, Home, Received, Scanning, Session, Typing
from tests.kiosk.visitor.lobby import CODE, Lobby, at_home, checked_in

COMFORTS = (
    events.LanguageChosen(Language.EN),
    events.ContrastToggled(),
    events.TextScaleChosen(2.0),
    events.LowPositionToggled(),
    events.VolumeChosen(5),
    events.VoiceToggled(),
)


def sounds(lobby: Lobby) -> list[Sound]:
    return [each.sound for each in lobby.done if isinstance(each, effects.Play)]


def test_the_warning_comes_at_least_20_s_before_the_end() -> None:
    lobby = at_home().sees(events.ServiceChosen("pickup")).waits(40)
    assert lobby.kiosk.idle.warned
    assert sounds(lobby) == [Sound.WARNING]
    assert lobby.waits(19.9).page == Scanning()
    assert lobby.waits(0.2).page == Home()


def test_one_touch_gives_the_whole_time_again() -> None:
    lobby = at_home().sees(events.ServiceChosen("pickup")).waits(55).sees(events.Touched())
    assert not lobby.kiosk.idle.warned
    assert lobby.waits(59).page == Scanning()
    assert lobby.waits(2).page == Home()


def test_a_machine_that_slept_warns_before_it_throws_out() -> None:
    lobby = at_home().sees(events.ServiceChosen("pickup"))
    lobby.now += 3600
    assert lobby.sees(events.Woke()).page == Scanning()
    assert lobby.kiosk.idle.warned


def test_what_a_visitor_set_goes_with_the_visitor() -> None:
    lobby = at_home().sees(*COMFORTS)
    assert lobby.kiosk.session == Session(Language.EN, True, 2.0, True, 5, True)
    assert lobby.waits(61).kiosk.session == Session()


def test_done_wipes_at_once_and_home_keeps_the_comforts_until_the_end() -> None:
    lobby = at_home().sees(*COMFORTS, events.ServiceChosen("pickup"), events.HomePressed())
    assert lobby.kiosk.session.language is Language.EN
    lobby.sees(events.Scanned(CODE)).hears(Done(checked_in())).sees(events.DonePressed())
    assert (lobby.page, lobby.kiosk.session) == (Home(), Session())


def test_an_untouched_home_page_waits_for_ever() -> None:
    assert at_home().waits(86_400).done == []


def test_the_outcome_page_stays_as_long_as_any_other() -> None:
    lobby = at_home().sees(events.ServiceChosen("pickup")).waits(39)
    lobby.sees(events.Scanned(CODE)).waits(3).hears(Done(checked_in()))
    assert isinstance(lobby.waits(59).page, Received)
    assert lobby.waits(2).page == Home()


def test_help_opens_on_every_page_and_leads_back() -> None:
    lobby = at_home().sees(events.TypingChosen(), events.DigitPressed("1"), events.HelpPressed())
    assert lobby.page == Helping(Typing(number="1"))
    assert lobby.sees(events.BackPressed()).page == Typing(number="1")


def test_the_voice_speaks_each_new_page_once() -> None:
    lobby = at_home().sees(events.VoiceToggled(), events.TypingChosen())
    lobby.sees(*(events.DigitPressed(each) for each in "1234"))
    spoken = [each.page for each in lobby.done if isinstance(each, effects.Say)]
    assert spoken == [Home(), Typing()]
    lobby.sees(events.SpeechPaused())
    assert isinstance(lobby.done[-1], effects.Hush | effects.WakeAt)


def test_every_control_of_comfort_stays_within_its_bounds() -> None:
    lobby = at_home().sees(events.VolumeChosen(99), events.TextScaleChosen(7.0))
    assert (lobby.kiosk.session.volume, lobby.kiosk.session.text_scale) == (5, 2.0)
    assert lobby.sees(events.VolumeChosen(-3)).kiosk.session.volume == 0
