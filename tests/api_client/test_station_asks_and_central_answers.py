"""Good answers and refusals are values; a command may be sent twice, with one key."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

from seoripul.api_client.central import Central
from seoripul.contract import paths, wire
from seoripul.contract.pickup import CheckedIn, CheckIn
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from tests.api_client.peer import Peer, hangs_up, says
from tests.kiosk.visitor.lobby import CODE, checked_in, picture

PROBLEM = "application/problem+json"


def test_a_check_in_is_answered_with_the_number(peer: Peer, central: Central) -> None:
    peer.then(says(201, wire.encode(checked_in())))
    assert central.check_in(CheckIn(code=CODE), "key-1") == checked_in()
    (heard,) = peer.heard
    assert (heard.method, heard.path) == ("POST", paths.CHECK_INS)
    assert heard.headers[paths.KEY_HEADER] == "key-1"
    assert heard.headers["Authorization"] == "Bearer device-key"
    assert heard.headers[paths.SESSION_HEADER] == "session"
    assert wire.decode(heard.body, CheckIn) == CheckIn(code=CODE)


def test_a_refusal_comes_back_as_a_value(peer: Peer, central: Central) -> None:
    refusal = refuse(RefusalCode.WRONG_CENTRE, distance_words="걸어서 10분")
    peer.then(says(409, wire.encode(refusal), PROBLEM))
    assert central.check_in(CheckIn(code=CODE), "k") == refusal


def test_a_full_disk_at_central_is_a_refusal_and_no_accident(peer: Peer, central: Central) -> None:
    peer.then(says(507, wire.encode(refuse(RefusalCode.STORAGE_FULL, 507)), PROBLEM))
    answer = central.check_in(CheckIn(code=CODE), "k")
    assert isinstance(answer, Refusal)
    assert answer.code is RefusalCode.STORAGE_FULL


def test_a_broken_line_is_tried_again_with_the_same_key(peer: Peer, central: Central) -> None:
    peer.then(hangs_up, says(503, b"busy", "text/html"), says(201, wire.encode(checked_in())))
    assert isinstance(central.check_in(CheckIn(code=CODE), "once"), CheckedIn)
    assert [each.headers[paths.KEY_HEADER] for each in peer.heard] == ["once"] * 3
    assert len({each.body for each in peer.heard}) == 1


def test_a_picture_that_is_not_newer_is_none(peer: Peer, central: Central) -> None:
    peer.then(says(200, wire.encode(picture())), says(204, b""))
    assert central.station() == picture()
    assert central.station(after=1) is None
    assert [each.path for each in peer.heard] == ["/v1/station", "/v1/station?after=1"]


def test_words_in_an_address_are_escaped(peer: Peer, central: Central) -> None:
    peer.then(says(200, b"[]"))
    assert central.slots("a/b ?", date(2026, 11, 23), date(2026, 11, 24)) == []
    assert peer.heard[0].path == "/v1/centres/a%2Fb%20%3F/slots?from=2026-11-23&until=2026-11-24"


def test_the_library_of_the_wire_is_not_loaded_before_it_is_needed() -> None:
    """A kiosk's first picture does not wait for it."""
    program = "import sys, seoripul.api_client, seoripul.kiosk.station.station; "
    program += "sys.exit('requests' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
