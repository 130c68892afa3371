"""A day in figures, for a lead and for audit."""

from __future__ import annotations

from datetime import date

from seoripul.api_client.asking import Asking
from seoripul.contract import paths
from seoripul.contract.refusals import Refusal
from seoripul.contract.statistics import DayStatistics, ExportStatistics


class StatisticsVerbs(Asking):
    def statistics(self, day: date | None = None) -> DayStatistics | Refusal:
        """`day` in Asia/Seoul, today when None."""
        query = {"day": day.isoformat()} if day else {}
        return self._get(DayStatistics, paths.STATISTICS, **query)

    def export_statistics(self, wanted: ExportStatistics, key: str) -> DayStatistics | Refusal:
        """The figures to be written into a file; the reason is recorded."""
        return self._command(DayStatistics, paths.STATISTICS_EXPORTS, wanted, key)
