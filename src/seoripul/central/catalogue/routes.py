"""The catalogue over HTTP."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from litestar import Response

from seoripul.central.actor import Actor
from seoripul.central.catalogue import actions, records
from seoripul.central.catalogue.sheet import write_sheet
from seoripul.central.office import Office
from seoripul.central.permits import Verb
from seoripul.central.reception import command, question
from seoripul.contract import paths
from seoripul.contract.catalogue import Document, ImportReport


async def _catalogue(
    office: Office, _actor: Actor, query: Mapping[str, str]
) -> tuple[Document, ...]:
    day = date.fromisoformat(query["on"]) if "on" in query else office.clock.today()
    return await office.store.read(lambda conn: records.on(conn, day))


async def _export(office: Office, _actor: Actor, _query: Mapping[str, str]) -> Response[bytes]:
    sheet = await office.store.read(lambda conn: write_sheet(records.versions(conn)))
    headers = {"Content-Disposition": 'attachment; filename="catalogue.csv"'}
    return Response(sheet, media_type="text/csv; charset=utf-8", headers=headers)


routers: list[Any] = [
    question(paths.CATALOGUE, may=Verb.READ_PUBLIC, gives=list[Document], asks=_catalogue),
    question(
        paths.CATALOGUE_CSV,
        may=Verb.EXPORT_CATALOGUE,
        gives=bytes,
        asks=_export,
        media_type="text/csv",
    ),
    command(
        paths.CATALOGUE_CSV,
        method="PUT",
        may=Verb.IMPORT_CATALOGUE,
        takes=bytes,
        gives=ImportReport,
        does=actions.import_sheet,
    ),
    command(
        paths.CATALOGUE_PREVIEW,
        may=Verb.IMPORT_CATALOGUE,
        takes=bytes,
        gives=ImportReport,
        does=actions.preview_sheet,
    ),
]
