"""The lobby in the national open-data format, as JSON or XML, a page at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final
from xml.etree import ElementTree

import msgspec
from litestar import Response
from sqlalchemy import Connection

from seoripul.central.actor import Actor
from seoripul.central.centres import records as centres
from seoripul.central.clock import SEOUL
from seoripul.central.office import Office
from seoripul.central.queue.records import heads, tickets
from seoripul.contract import wire
from seoripul.contract.centres import Counter
from seoripul.contract.open_data import Body, CounterRow, Header, Items, WaitingStatus
from seoripul.contract.queue import LINE_NAMES_KO, Line
from seoripul.rules.seoul import day_of

MOST_ROWS: Final = 1000
_USUAL_ROWS: Final = 100
_TASK_NO: Final = {line: f"{at:02}" for at, line in enumerate(Line, start=1)}


async def waiting_status(
    office: Office, _actor: Actor, query: Mapping[str, str]
) -> WaitingStatus | Response[bytes]:
    """`?type=json|xml&pageNo=1&numOfRows=100&csoSn=`. Raises ValueError for what is none of them.

    Each centre's rows are drawn once per version, so that a crowd costs a clerk nothing.
    """
    kind = query.get("type", "json").lower()
    page, size = int(query.get("pageNo", "1")), int(query.get("numOfRows", _USUAL_ROWS))
    if kind not in ("json", "xml") or page < 1 or not 1 <= size <= MOST_ROWS:
        raise ValueError("type, pageNo or numOfRows")
    known = await office.store.read(lambda conn: [one.id for one in centres.every(conn)])
    wanted = query.get("csoSn", "")
    rows = [
        row
        for centre_id in known
        if wanted in ("", centre_id)
        for row in await _rows(office, centre_id)
    ]
    status = _page(rows, page, size)
    return Response(as_xml(status), media_type="application/xml") if kind == "xml" else status


def as_xml(status: WaitingStatus) -> bytes:
    """The same names, `<response><header/><body/></response>`, UTF-8."""
    root = ElementTree.Element("response")
    _grow(root, msgspec.to_builtins(status))
    written: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


async def _rows(office: Office, centre_id: str) -> list[CounterRow]:
    def draw(conn: Connection, version: int, now: datetime) -> list[CounterRow]:
        return rows_of(conn, centre_id, now)

    minute = f"{office.clock.now():%H:%M}"
    drawn = await office.store.bulletin.picture("open data", centre_id, draw, minute)
    return wire.decode(drawn, list[CounterRow])


def rows_of(conn: Connection, centre_id: str, now: datetime) -> list[CounterRow]:
    """One row a counter, with the line that it serves first. Raises LookupError."""
    found = centres.find(conn, centre_id)
    if found is None:
        raise LookupError(centre_id)
    at = f"{now.astimezone(SEOUL):%Y%m%d%H%M%S}"
    name = found.centre.name
    return [
        CounterRow(csoSn=name.id, csoNm=name.ko, totDt=at, **_counter(conn, centre_id, one, now))
        for one in found.centre.counters
    ]


def _counter(conn: Connection, centre_id: str, one: Counter, now: datetime) -> dict[str, str]:
    line, today = Line(one.lines[0]), day_of(now)
    called = tickets.at_counter(conn, centre_id, today, one.no)
    return {
        "taskNo": _TASK_NO[line],
        "taskNm": LINE_NAMES_KO[line],
        "wtngCnt": str(heads.many(conn, centre_id, today, line.value)),
        "clotNo": "" if called is None else str(called.number),
        "clotCnterNo": str(one.no),
    }


def _page(rows: Sequence[CounterRow], page: int, size: int) -> WaitingStatus:
    shown = tuple(rows[(page - 1) * size : page * size])
    return WaitingStatus(
        header=Header(),
        body=Body(
            pageNo=str(page),
            numOfRows=str(size),
            totalCount=str(len(rows)),
            items=Items(item=shown),
        ),
    )


def _grow(parent: ElementTree.Element, told: Mapping[str, Any]) -> None:
    for name, value in told.items():
        for one in value if isinstance(value, list | tuple) else [value]:
            child = ElementTree.SubElement(parent, name)
            if isinstance(one, Mapping):
                _grow(child, one)
            else:
                child.text = one
