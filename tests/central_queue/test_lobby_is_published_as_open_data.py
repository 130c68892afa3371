"""The waiting status in the national field names: one row a counter, JSON and XML."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from seoripul.contract import paths
from seoripul.contract.open_data import WaitingStatus
from seoripul.contract.queue import Line, TicketDeed
from tests.central_pickup.scene import done
from tests.central_queue.lobby import Lobby
from tests.support.central import Heard


def asked(lobby: Lobby, query: str = "") -> Heard:
    return lobby.scene.central.ask("GET", f"{paths.OPEN_DATA}?{query}")


def test_each_counter_tells_its_line_its_number_and_who_waits(lobby: Lobby) -> None:
    for _ in range(3):
        lobby.takes()
    lobby.takes(Line.FAMILY)
    lobby.next(1)
    told = asked(lobby, "csoSn=ok").read(WaitingStatus)
    assert (told.header.resultCode, told.body.totalCount) == ("00", "3")
    first, second, third = told.body.items.item
    assert (first.csoNm, first.taskNo, first.taskNm) == ("OK민원센터", "01", "제증명")
    assert (first.wtngCnt, first.clotNo, first.clotCnterNo) == ("2", "1", "1")
    assert (second.taskNm, second.wtngCnt, second.clotNo) == ("가족관계·신고", "1", "")
    assert third.taskNm == "예약수령"
    assert first.totDt == "20261123100000"


def test_a_served_number_is_gone_at_once(lobby: Lobby) -> None:
    lobby.takes()
    lobby.next(1)
    assert asked(lobby, "csoSn=ok").read(WaitingStatus).body.items.item[0].clotNo == "1"
    done(lobby.does(1, 1, TicketDeed.DONE))
    assert asked(lobby, "csoSn=ok").read(WaitingStatus).body.items.item[0].clotNo == ""


def test_xml_says_the_same(lobby: Lobby) -> None:
    lobby.takes()
    heard = asked(lobby, "csoSn=ok&type=xml")
    assert heard.headers["content-type"].startswith("application/xml")
    root = ElementTree.fromstring(heard.body)  # noqa: S314
    assert root.findtext("header/resultCode") == "00"
    rows = root.findall("body/items/item")
    assert [row.findtext("wtngCnt") for row in rows] == ["1", "0", "0"]
    assert [cell.tag for cell in rows[0]] == [
        "csoSn", "csoNm", "taskNo", "taskNm", "wtngCnt", "clotNo", "clotCnterNo", "totDt",
    ]  # fmt: skip


def test_all_centres_come_a_page_at_a_time(lobby: Lobby) -> None:
    whole = asked(lobby).read(WaitingStatus).body
    assert int(whole.totalCount) == 3 + 18 * 2
    second = asked(lobby, "pageNo=2&numOfRows=10").read(WaitingStatus).body
    assert second.items.item == whole.items.item[10:20]
    assert asked(lobby, "pageNo=99").read(WaitingStatus).body.items.item == ()


@pytest.mark.parametrize(
    "query", ["type=csv", "pageNo=0", "pageNo=x", "numOfRows=0", "numOfRows=1001"]
)
def test_what_is_no_question_is_refused(lobby: Lobby, query: str) -> None:
    heard = asked(lobby, query)
    assert (heard.status, heard.json["code"]) == (400, "bad_request")
