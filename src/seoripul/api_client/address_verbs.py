"""Where papers can be brought to: addresses while one types, dongs, and a lead's zones."""

from __future__ import annotations

from datetime import date

from seoripul.api_client.asking import Asking, fill
from seoripul.contract import paths
from seoripul.contract.addresses import AddressesFound, Dong, SetZone, Zone
from seoripul.contract.centres import Centre, SetDeliveryFrom
from seoripul.contract.refusals import Refusal


class AddressVerbs(Asking):
    def find_addresses(self, typed: str, most: int = 20) -> AddressesFound | Refusal:
        """By road and number, a building's name, postcode, dong or initial consonants, also
        unfinished. The best first, at most 50."""
        return self._get(AddressesFound, paths.ADDRESSES, q=typed, limit=str(most))

    def dongs(self) -> list[Dong] | Refusal:
        """For a guided entry, in the office's order."""
        return self._get(list[Dong], paths.DONGS)

    def zones(self) -> list[Zone] | Refusal:
        return self._get(list[Zone], paths.ZONES)

    def set_zone(self, zone_code: str, command: SetZone, key: str) -> Zone | Refusal:
        path = fill(paths.ZONE, zone_code=zone_code)
        return self._command(Zone, path, command, key, method="PUT")

    def set_delivery_from(self, centre_id: str, day: date | None, key: str) -> Centre | Refusal:
        path = fill(paths.CENTRE_DELIVERY, centre_id=centre_id)
        return self._command(Centre, path, SetDeliveryFrom(day=day), key)
