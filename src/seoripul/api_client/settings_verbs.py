"""What the office's administrator sets: holidays, slots, number ranges, the catalogue."""

from __future__ import annotations

from seoripul.api_client.asking import Asking, fill
from seoripul.contract import paths
from seoripul.contract.catalogue import ImportReport
from seoripul.contract.centres import (
    Centre,
    HolidayOverride,
    Notice,
    ReplaceHolidayOverrides,
    SetCounters,
    SetLineRanges,
    SetNotices,
    SlotRules,
)
from seoripul.contract.refusals import Refusal


class SettingsVerbs(Asking):
    def holidays(self) -> list[HolidayOverride] | Refusal:
        return self._get(list[HolidayOverride], paths.HOLIDAYS)

    def replace_holidays(
        self, command: ReplaceHolidayOverrides, key: str
    ) -> list[HolidayOverride] | Refusal:
        return self._command(list[HolidayOverride], paths.HOLIDAYS, command, key)

    def change_slot_rules(self, centre_id: str, command: SlotRules, key: str) -> Centre | Refusal:
        path = fill(paths.SLOT_RULES, centre_id=centre_id)
        return self._command(Centre, path, command, key)

    def set_counters(self, centre_id: str, command: SetCounters, key: str) -> Centre | Refusal:
        path = fill(paths.COUNTERS, centre_id=centre_id)
        return self._command(Centre, path, command, key)

    def set_line_ranges(self, centre_id: str, command: SetLineRanges, key: str) -> Centre | Refusal:
        path = fill(paths.LINE_RANGES, centre_id=centre_id)
        return self._command(Centre, path, command, key)

    def notices(self, centre_id: str) -> list[Notice] | Refusal:
        return self._get(list[Notice], fill(paths.NOTICES, centre_id=centre_id))

    def set_notices(self, centre_id: str, command: SetNotices, key: str) -> list[Notice] | Refusal:
        path = fill(paths.NOTICES, centre_id=centre_id)
        return self._command(list[Notice], path, command, key)

    def catalogue_sheet(self) -> bytes | Refusal:
        """The whole catalogue with all its dates, as CSV in UTF-8."""
        return self._sheet(paths.CATALOGUE_CSV)

    def preview_catalogue(self, sheet: bytes, key: str) -> ImportReport | Refusal:
        """What an import would do; changes nothing."""
        return self._command(ImportReport, paths.CATALOGUE_PREVIEW, sheet, key)

    def import_catalogue(self, sheet: bytes, key: str) -> ImportReport | Refusal:
        return self._command(ImportReport, paths.CATALOGUE_CSV, sheet, key, method="PUT")
