"""From which day each zone and centre has papers brought home, as a lead sees and sets it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from seoripul.api_client.central import Central
from seoripul.contract.addresses import SetZone, Zone
from seoripul.contract.centres import Centre
from seoripul.contract.refusals import Refusal
from seoripul.rules.rollout import may_set_zone


@dataclass(frozen=True)
class Beginning:
    """A line of the list: a centre, or a zone."""

    code: str
    ko: str
    en: str
    is_zone: bool
    day: date | None
    """None: nothing is brought yet."""
    pilot_ko: str = ""
    """The dong's centre that tries the zone first; empty: none does."""
    pilot_en: str = ""
    pilot_from: date | None = None
    mine: bool = False
    """A lead of this desk's centre may set it."""


def beginnings(centres: Iterable[Centre], zones: Iterable[Zone], own: str) -> tuple[Beginning, ...]:
    """The own centre first, then the zones, then the other centres. `own`: the desk's centre."""
    known = {one.name.id: one for one in centres}
    here = [_of_centre(one, own) for one in known.values() if one.name.id == own]
    others = [_of_centre(one, own) for one in known.values() if one.name.id != own]
    return (*here, *(_of_zone(one, known, own) for one in zones), *others)


def _of_centre(one: Centre, own: str) -> Beginning:
    name = one.name
    return Beginning(name.id, name.ko, name.en, False, one.delivery_from, mine=name.id == own)


def _of_zone(one: Zone, centres: dict[str, Centre], own: str) -> Beginning:
    hub = centres.get(one.pilot_dong)
    return Beginning(
        one.code,
        one.ko,
        one.en,
        True,
        one.delivery_from,
        hub.name.ko if hub else "",
        hub.name.en if hub else "",
        one.pilot_from,
        may_set_zone(own, one.pilot_dong),
    )


def read(central: Central, own: str) -> tuple[Beginning, ...] | Refusal:
    """Raises what the client raises when central is not reached."""
    centres = central.centres()
    if isinstance(centres, Refusal):
        return centres
    zones = central.zones()
    return zones if isinstance(zones, Refusal) else beginnings(centres, zones, own)


def write(
    central: Central, own: str, which: Beginning, pilot: date | None, day: date | None, key: str
) -> tuple[Beginning, ...] | Refusal:
    """Set one line's days; the list as central has it afterwards."""
    if which.is_zone:
        told = central.set_zone(which.code, SetZone(pilot_from=pilot, delivery_from=day), key)
        return told if isinstance(told, Refusal) else read(central, own)
    done = central.set_delivery_from(which.code, day, key)
    return done if isinstance(done, Refusal) else read(central, own)
