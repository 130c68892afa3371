"""Any sequence of events, at any time: no error, always a way home, nobody's traces."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from seoripul.contract.addresses import AddressesFound
from seoripul.contract.bells import Bell
from seoripul.contract.delivery import PayWhere
from seoripul.contract.language import Language
from seoripul.contract.queue import Line
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.kiosk.station.results import Done, NotReached, Queued
from seoripul.kiosk.visitor import effects, events
from seoripul.kiosk.visitor.events import Event
from seoripul.kiosk.visitor.ordering.drafts import At
from seoripul.kiosk.visitor.states import Field, Home, Kiosk, Session
from tests.kiosk.visitor.lobby import (
    CODE,
    NOON,
    OTHER,
    Lobby,
    checked_in,
    issued,
    picture,
    refused,
)
from tests.kiosk.visitor.ordering.orders import ADDRESS, DONG, QUOTE, SHELF, keys, placed

SEED = "seed"
LATEST = "latest"
RESULTS = st.one_of(
    st.builds(Done, st.builds(checked_in, st.integers(801, 899), late=st.booleans())),
    st.builds(Done, st.builds(issued, st.integers(1, 299))),
    st.builds(Done, st.builds(placed, identity=st.booleans())),
    st.just(Queued("k", NOON, "12345678", (3,))),
    st.just(Queued("k", NOON, "12345678", (3,), again=True)),
    st.builds(refused, st.sampled_from(RefusalCode)),
    st.just(refused(RefusalCode.ALREADY_HERE, ticket_number=805)),
    st.just(NotReached()),
)
BELL = Bell(id="b", device_id="d", name="1번 키오스크", rung_at=NOON)
FOUND = AddressesFound(imported=True, addresses=(ADDRESS,))
LOOKED_UP = st.one_of(
    st.sampled_from(
        [Done(SHELF), Done(QUOTE), Done(FOUND), Done(AddressesFound(imported=False)), NotReached()]
    ),
    st.builds(refused, st.sampled_from(RefusalCode)),
)
IDS = st.integers(0, 12).map(lambda made: f"{SEED}-{made}")
CONDITIONS = st.sampled_from(PrinterCondition)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(events.Scanned, st.sampled_from([CODE, OTHER, "", "1234", "https://a.example"])),
    st.tuples(IDS, RESULTS).map(lambda made: events.Answered(*made)),
    st.just(events.BellPressed()),
    st.builds(events.BellAnswered, IDS, st.sampled_from([Done(BELL), NotReached()])),
    st.builds(events.DigitPressed, st.sampled_from([*"0123456789", "x", ""])),
    st.builds(events.FieldChosen, st.sampled_from(Field)),
    st.builds(events.LanguageChosen, st.sampled_from(Language)),
    st.builds(events.TextScaleChosen, st.floats(0, 10)),
    st.builds(events.VolumeChosen, st.integers(-5, 50)),
    st.builds(events.SlipPrinted, IDS),
    st.builds(events.SlipFailed, IDS, CONDITIONS, st.booleans()),
    st.builds(events.PrinterChanged, CONDITIONS),
    st.builds(events.LinkChanged, st.booleans()),
    st.builds(events.ServiceChosen, st.sampled_from(["pickup", "queue", "delivery", ""])),
    st.builds(events.LineChosen, st.sampled_from(Line)),
    st.just(events.PaperToggled()),
    st.tuples(IDS, LOOKED_UP).map(lambda made: events.LookedUp(*made)),
    st.builds(events.LetterPressed, st.sampled_from([*"ㅎㅗㅇㄱㅣㄹA1 -", "", "ab", "\n"])),
    st.builds(events.GroupChosen, st.sampled_from(["", "제증명", "x"])),
    st.builds(events.CopiesChanged, st.sampled_from(["CE01", "LD01", "x"]), st.integers(-200, 200)),
    st.builds(events.AddressChosen, st.sampled_from([ADDRESS.id, "x"])),
    st.builds(events.DongChosen, st.sampled_from([DONG.code, "x"])),
    st.sampled_from(At).map(events.QuestionChosen),
    st.sampled_from(PayWhere).map(events.PayChosen),
    st.just(events.PictureArrived(picture())),
    st.just(events.PictureArrived(picture(services=()))),
    *(
        st.just(kind())
        for kind in (
            events.ShiftPressed,
            events.ScriptToggled,
            events.SearchChosen,
            events.GuideChosen,
            events.SplitToggled,
            events.ConsentToggled,
            events.TypingChosen,
            events.DigitErased,
            events.FieldCleared,
            events.TypedConfirmed,
            events.HomePressed,
            events.BackPressed,
            events.HelpPressed,
            events.DonePressed,
            events.TriedAgain,
            events.Touched,
            events.ContrastToggled,
            events.LowPositionToggled,
            events.VoiceToggled,
            events.SpeechPaused,
            events.SpeechReplayed,
            events.SlipAsked,
            events.Woke,
        )
    ),
)
TYPED = st.just([events.TypingChosen(), *map(events.DigitPressed, "123456789012")])
TAKEN = st.sampled_from([*Line]).map(
    lambda line: [
        events.HomePressed(),
        events.PictureArrived(picture()),
        events.ServiceChosen("queue"),
        events.LineChosen(line),
    ]
)
DIALLED = st.just(
    [
        events.HomePressed(),
        events.PictureArrived(picture()),
        events.ServiceChosen("queue"),
        events.PaperToggled(),
        events.LineChosen(Line.CERTIFICATES),
        *map(events.DigitPressed, "12345678"),
    ]
)
ORDERED = st.integers(0, 2).map(
    lambda copies: [
        events.HomePressed(),
        events.PictureArrived(picture(services=("pickup", "delivery"))),
        events.ServiceChosen("delivery"),
        events.LookedUp(LATEST, Done(SHELF)),
        events.CopiesChanged("LD01", copies),
        events.TypedConfirmed(),
        events.GuideChosen(),
        events.DongChosen(DONG.code),
        events.LookedUp(LATEST, Done(QUOTE)),
        *keys("서초대로 123"),
        events.TypedConfirmed(),
        *map(events.DigitPressed, "06611"),
        events.TypedConfirmed(),
        events.TypedConfirmed(),
        *keys("홍길동"),
        events.TypedConfirmed(),
        *map(events.DigitPressed, "12345678"),
        events.TypedConfirmed(),
        events.LookedUp(LATEST, Done(QUOTE)),
        events.ConsentToggled(),
        events.TypedConfirmed(),
    ]
)
LIVES = st.lists(
    st.one_of(
        st.tuples(st.floats(0, 70), EVENTS.map(lambda event: [event])),
        st.tuples(st.just(0.0), st.one_of(TYPED, TAKEN, DIALLED, ORDERED)),
    ),
    max_size=40,
)


class Answered(Lobby):
    """Central answers what it was asked last where the event says `LATEST`."""

    def sees(self, *happened: Event) -> Lobby:
        for event in happened:
            if isinstance(event, events.LookedUp) and event.key == LATEST:
                event = events.LookedUp(self._asked(), event.result)
            super().sees(event)
        return self

    def _asked(self) -> str:
        looks = effects.ReadShelf | effects.AskQuote | effects.FindAddresses
        return next((each.key for each in reversed(self.done) if isinstance(each, looks)), "")


def lived(life: list[tuple[float, list[Event]]]) -> Lobby:
    lobby = Answered(Kiosk(seed=SEED))
    for seconds, happened in life:
        lobby.waits(seconds).sees(*happened)
    return lobby


@given(LIVES)
@settings(max_examples=300)
def test_left_alone_the_kiosk_is_home_and_clean(life: list[tuple[float, list[Event]]]) -> None:
    lobby = lived(life).waits(300)
    clean = Kiosk(
        seed=SEED,
        page=Home(),
        session=Session(),
        place=lobby.kiosk.place,
        printer=lobby.kiosk.printer,
        online=lobby.kiosk.online,
        calling=lobby.kiosk.calling,
        made=lobby.kiosk.made,
        last_scan=lobby.kiosk.last_scan,
        shelf=lobby.kiosk.shelf,
    )
    assert lobby.kiosk == clean
    everything = "".join(repr(getattr(lobby.kiosk, name)) for name in Kiosk.__struct_fields__)
    assert CODE not in everything
    assert "홍" not in everything
    assert "ㅎㅗㅇ" not in everything
    assert "482913" not in everything
    assert "12345678" not in everything
    assert "a-token" not in everything


@given(LIVES)
@settings(max_examples=300)
def test_at_most_one_question_is_under_way(life: list[tuple[float, list[Event]]]) -> None:
    lobby = Answered(Kiosk(seed=SEED))
    for seconds, happened in life:
        for event in happened:
            busy = lobby.waits(seconds).kiosk.in_flight
            before = len(asked(lobby))
            lobby.sees(event)
            assert busy is None or len(asked(lobby)) == before
    keys = [each.key for each in lobby.done if isinstance(each, effects.CheckIn)]
    assert len(keys) == len(set(keys))


def asked(lobby: Lobby) -> list[effects.Effect]:
    sent = effects.CheckIn | effects.Issue | effects.PlaceAnOrder
    return [each for each in lobby.done if isinstance(each, sent)]


@given(LIVES)
@settings(max_examples=300)
def test_a_key_never_asks_for_two_different_numbers(
    life: list[tuple[float, list[Event]]],
) -> None:
    wishes = lived(life).issues()
    assert len({each.key for each in wishes}) == len({(w.key, w.command) for w in wishes})


@given(LIVES)
@settings(max_examples=150, deadline=None)
def test_a_key_never_places_two_different_orders(life: list[tuple[float, list[Event]]]) -> None:
    sent = [each for each in lived(life).done if isinstance(each, effects.PlaceAnOrder)]
    assert len({each.key for each in sent}) == len({(each.key, each.command) for each in sent})
    assert all(each.command.consent for each in sent)


class PaperTray:
    """What really may lie in the tray since the last check-in."""

    def __init__(self) -> None:
        self.may_hold_a_slip = False
        self.last_job = ""

    def sees(self, event: Event, asked: str | None, printing: list[effects.Print]) -> None:
        if isinstance(event, events.Answered) and event.key == asked:
            self.may_hold_a_slip = False
        if isinstance(event, events.SlipPrinted) and event.job == self.last_job:
            self.may_hold_a_slip = True
        if isinstance(event, events.SlipFailed) and event.job == self.last_job:
            self.may_hold_a_slip |= not event.nothing_came_out
        for each in printing:
            assert each.slip.reprint or not self.may_hold_a_slip
            self.last_job = each.job


@given(LIVES)
@settings(max_examples=300)
def test_a_printed_number_is_printed_again_only_as_a_reprint(
    life: list[tuple[float, list[Event]]],
) -> None:
    lobby, tray = Answered(Kiosk(seed=SEED)), PaperTray()
    for seconds, happened in life:
        lobby.waits(seconds)
        for event in happened:
            asked, seen = lobby.kiosk.in_flight, len(lobby.slips())
            lobby.sees(event)
            tray.sees(event, asked, lobby.slips()[seen:])
    jobs = [each.job for each in lobby.slips()]
    assert len(jobs) == len(set(jobs))


@given(LIVES)
@settings(max_examples=200)
def test_done_leads_home_from_everywhere_but_a_question_under_way(
    life: list[tuple[float, list[Event]]],
) -> None:
    lobby = lived(life)
    if lobby.kiosk.in_flight is None:
        assert lobby.sees(events.DonePressed()).page == Home()
