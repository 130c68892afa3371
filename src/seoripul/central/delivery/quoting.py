"""What an order would cost and when it would come, asked while typing; nothing is kept.

POST, as the question has a body; it changes nothing and wants no key.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from litestar import Response, post
from sqlalchemy import Connection

from seoripul.central.calendar import Calendar
from seoripul.central.centres import records as centres
from seoripul.central.delivery import where
from seoripul.central.delivery.promising import PromisedPart, parts_of, splittable
from seoripul.central.delivery.wanted import Papers, look_up
from seoripul.central.office import AnyRequest, office_of
from seoripul.central.permits import Verb
from seoripul.central.problems import problem
from seoripul.central.reading import read_body
from seoripul.central.reception import admit, send
from seoripul.contract import paths
from seoripul.contract.addresses import Zone
from seoripul.contract.centres import Centre
from seoripul.contract.delivery import Part, Quote, QuoteOrder
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.seoul import day_of

_TOLD: Final = {
    "may": Verb.QUOTE_ORDER, "takes": QuoteOrder, "gives": Quote, "public": False, "keyed": False,
}  # fmt: skip


def quote(
    conn: Connection, asked: QuoteOrder, centre_id: str, now: datetime, calendar: Calendar
) -> Quote | Refusal:
    """Refused as the order itself would be, as far as is known yet."""
    here = centres.find(conn, centre_id)
    if here is None:
        return refuse(RefusalCode.UNKNOWN_DEVICE, 403)
    rules, today = here.centre.delivery, day_of(now)
    papers = look_up(conn, asked.documents, asked.channel, rules, today)
    if isinstance(papers, Refusal):
        return papers
    zone = _zone(conn, asked, here.centre, now)
    if isinstance(zone, Refusal):
        return zone
    return told(papers, parts_of(papers.documents, now, calendar.days, split=asked.split),
                splits=splittable(papers.documents, now, calendar.days),
                fee_krw=rules.fee_krw, zone=zone)  # fmt: skip


def told(
    papers: Papers,
    parts: tuple[PromisedPart, ...],
    *,
    splits: bool,
    fee_krw: int,
    zone: Zone | None,
) -> Quote:
    return Quote(
        parts=tuple(map(part_told, parts)),
        splittable=splits,
        identity_check=papers.identity_check,
        stamp_krw=papers.stamp_krw,
        delivery_krw=fee_krw,
        zone="" if zone is None else zone.code,
        zone_name="" if zone is None else zone.ko,
    )


def part_told(one: PromisedPart) -> Part:
    return Part(
        documents=tuple(paper.line for paper in one.documents),
        effective_received_at=one.promise.effective_received_at,
        due_at=one.promise.legal_due_at,
        delivery_date=one.promise.delivery_date,
        window=one.promise.delivery_window,
    )


def _zone(
    conn: Connection, asked: QuoteOrder, centre: Centre, now: datetime
) -> Zone | Refusal | None:
    dong = where.dong_of(conn, asked.address_id) if asked.address_id else asked.dong_code
    if dong is None:
        return refuse(RefusalCode.OUTSIDE_DISTRICT, 422, subject="address_id")
    return where.served(conn, dong, centre, day_of(now)) if dong else None


@post(paths.QUOTES, status_code=200, opt=_TOLD)
async def ask(request: AnyRequest) -> Response[Any]:
    """Fee and promise as of now."""
    actor = await admit(request, Verb.QUOTE_ORDER)
    if isinstance(actor, Refusal):
        return problem(actor)
    asked = read_body(await request.body(), QuoteOrder)
    if isinstance(asked, Refusal):
        return problem(asked)
    office = office_of(request)
    now, centre_id = office.clock.now(), actor.centre_id
    return send(
        await office.store.read(lambda conn: quote(conn, asked, centre_id, now, office.calendar))
    )
