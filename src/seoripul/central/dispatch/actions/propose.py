"""The order of stops by the route library: worked out beside the writer, then written."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection

from seoripul.central.centres import records as centres
from seoripul.central.deed import Deed
from seoripul.central.delivery import contact
from seoripul.central.delivery.records import orders
from seoripul.central.dispatch.actions.this_run import change, planned
from seoripul.central.dispatch.pictures.one_run import told
from seoripul.central.dispatch.records import coordinates, runs, stops
from seoripul.central.dispatch.routing.distance import Place, place
from seoripul.central.dispatch.routing.ordering import basis, round_trip
from seoripul.central.office import AnyRequest, office_of
from seoripul.central.secrets import Secrets
from seoripul.contract.dispatch import ChangeRun, Ordering, Run
from seoripul.contract.refusals import Refusal


class Asked(NamedTuple):
    """Where a round begins and ends, and where it calls."""

    centre: Place
    order_ids: list[str]
    places: list[Place]


class Proposed(NamedTuple):
    order_ids: list[str]
    by: Ordering


async def prepare(request: AnyRequest, _given: ChangeRun) -> Proposed:
    """Beside the writer, among those who read: the search takes its time."""
    office, run_id = office_of(request), str(request.path_params["run_id"])
    asked = await office.store.read(lambda conn: asked_of(conn, office.secrets, run_id))
    return await office.store.read(lambda _conn: worked_out(asked))


def asked_of(conn: Connection, secrets: Secrets, run_id: str) -> Asked:
    """However the stops lie now: the same ones are always asked for in the same way.

    Nothing to call at where there is no such run: that is refused when it is written.
    """
    run = runs.find(conn, run_id)
    here = None if run is None else centres.find(conn, run.centre_id)
    if here is None:
        return Asked(place(""), [], [])
    name = here.centre.name
    found = [(_place_of(conn, secrets, one.order_id), one) for one in stops.of_run(conn, run_id)]
    found.sort(key=lambda pair: (pair[0].main, pair[0].branch, pair[0].number, pair[1].order_id))
    return Asked(
        place(name.address, point=coordinates.find(conn, name.id)),
        [one.order_id for _, one in found],
        [where for where, _ in found],
    )


def worked_out(asked: Asked) -> Proposed:
    order = round_trip(asked.centre, asked.places)
    return Proposed([asked.order_ids[at] for at in order], basis(asked.centre, asked.places))


def propose(deed: Deed, found: Proposed, run_id: str) -> Run | Refusal:
    """What was put on the run in the meantime comes last."""
    run = planned(deed, run_id)
    if isinstance(run, Refusal):
        return run
    known = {order_id: nth for nth, order_id in enumerate(found.order_ids)}
    there = stops.of_run(deed.conn, run_id)
    there.sort(key=lambda one: (known.get(one.order_id, len(known)), one.position))
    for position, one in enumerate(there, start=1):
        stops.change(deed.conn, one, position=position)
    change(deed, run, "propose", found.by.value, ordered_by=found.by)
    return told(deed, run_id)


def _place_of(conn: Connection, secrets: Secrets, order_id: str) -> Place:
    row = orders.find(conn, order_id)
    home = None if row is None else contact.home(secrets, row)
    if row is None or home is None:
        return place("")
    return place(home.address.reveal(), row.dong, coordinates.find(conn, home.address_id))
