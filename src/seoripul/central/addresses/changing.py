"""A file of daily changes goes into the edition that counts, in one deed or not at all.

Files may come in any order: what a newer one has said of an address stays, the abolished too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final, NamedTuple

from seoripul.central.addresses.importing import MOST_TOLD, Stopped, as_told
from seoripul.central.addresses.records import addresses, changes, editions
from seoripul.central.addresses.source import Source, read
from seoripul.central.deed import OFFICE, Deed
from seoripul.central.store import Store
from seoripul.contract.refusals import Refusal
from seoripul.rules.address_changes import Said, why_older
from seoripul.rules.road_address_file import Change, Line
from seoripul.rules.seoul import day_of

_DAY: Final = re.compile(r"(?<!\d)20\d{6}(?!\d)")


class Changed(NamedTuple):
    written: int
    abolished: int
    elsewhere: int
    rejected: int
    first_rejected: tuple[str, ...]


def day_in(name: str) -> date | None:
    """The day that a file's name says: AlterD.JUSUKR.20261124.TH_SGCO_RNADR_MST.TXT."""
    found = _DAY.search(name)
    try:
        return date.fromisoformat(found[0]) if found else None
    except ValueError:
        return None


def import_changes(store: Store, source: Source, day: date | None = None) -> Changed | Stopped:
    """Once or again, and in any order of days, it comes to the same.

    `day`: of the file; None: as its name says. Raises OSError and NoAddressFile.
    """
    here: list[tuple[int, Line]] = []
    rejected: list[tuple[int, str]] = []
    elsewhere = 0
    for some in read(source):
        here += some.here
        rejected += some.rejected
        elsewhere += some.elsewhere
    file_day = day or day_in(source.path.name)
    done: Changed | Stopped | Refusal = store.do_now(
        OFFICE, lambda deed: _change(deed, file_day, here, rejected, elsewhere)
    )
    if isinstance(done, Refusal):
        return Stopped(f"{done.title}; nothing was changed")
    return done


def _change(
    deed: Deed,
    file_day: date | None,
    here: Iterable[tuple[int, Line]],
    unread: list[tuple[int, str]],
    elsewhere: int,
) -> Changed | Stopped:
    current = editions.current(deed.conn)
    if current is None:
        return Stopped("no full file has been imported yet: begin with `addresses import`")
    if file_day is not None and file_day > day_of(deed.now):
        return Stopped(f"the file is of {file_day.isoformat()}, a day to come: say --day DAY")
    taking = _Taking(deed, current.number, file_day)
    for number, line in here:
        taking.take(number, line)
    rejected = unread + taking.rejected
    if rejected and not taking.done:
        number, why = min(rejected)
        return Stopped(f"every line of the district was rejected; line {number}: {why}")
    editions.revise(deed.conn, current.number)
    written, abolished = taking.written, taking.abolished
    told = f"{written} written, {abolished} abolished, {len(rejected)} rejected"
    deed.record("change_addresses", "addresses", str(current.number), deed.actor.centre_id, told)
    return Changed(written, abolished, elsewhere, len(rejected), as_told(rejected)[:MOST_TOLD])


class _Taking:
    """The lines of one file, one after the other: of two for one address the later counts."""

    def __init__(self, deed: Deed, edition: int, file_day: date | None) -> None:
        self._conn, self._edition, self._file_day = deed.conn, edition, file_day
        self.done: set[str] = set()
        self.written = self.abolished = 0
        self.rejected: list[tuple[int, str]] = []

    def take(self, number: int, line: Line) -> None:
        why = self._why_not(line)
        if why:
            self.rejected.append((number, why))
            return
        address = line.address
        gone = addresses.drop(self._conn, self._edition, address.id)
        if line.change is Change.ABOLISHED:
            self.abolished += gone
        else:
            addresses.write(self._conn, self._edition, [address])
            self.written += 1
        self.done.add(address.id)
        abolished = line.change is Change.ABOLISHED
        changes.keep(self._conn, address.id, Said(abolished, self._file_day, address.holds_from))

    def _why_not(self, line: Line) -> str:
        if line.change is None:
            return f"column 21 says no change ({', '.join(Change)})"
        if line.address.id in self.done:
            return ""
        said = changes.find(self._conn, line.address.id)
        held = addresses.find(self._conn, self._edition, line.address.id)
        return why_older(line, self._file_day, held, said)
