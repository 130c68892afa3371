"""A file of daily changes goes into the edition that counts, in one deed or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from seoripul.central.addresses.importing import MOST_TOLD, Stopped, as_told
from seoripul.central.addresses.records import addresses, editions
from seoripul.central.addresses.source import Source, read
from seoripul.central.deed import OFFICE, Deed
from seoripul.central.store import Store
from seoripul.contract.refusals import Refusal
from seoripul.rules.road_address_file import Change, Line


class Changed(NamedTuple):
    written: int
    abolished: int
    elsewhere: int
    rejected: int
    first_rejected: tuple[str, ...]


def import_changes(store: Store, source: Source) -> Changed | Stopped:
    """Once or again, it comes to the same. Raises OSError and NoAddressFile."""
    here: list[tuple[int, Line]] = []
    rejected: list[tuple[int, str]] = []
    elsewhere = 0
    for some in read(source):
        here += some.here
        rejected += some.rejected
        elsewhere += some.elsewhere
    done: Changed | Stopped | Refusal = store.do_now(
        OFFICE, lambda deed: _change(deed, here, rejected, elsewhere)
    )
    if isinstance(done, Refusal):
        return Stopped(f"{done.title}; nothing was changed")
    return done


def _change(
    deed: Deed, here: Iterable[tuple[int, Line]], unread: list[tuple[int, str]], elsewhere: int
) -> Changed | Stopped:
    current = editions.current(deed.conn)
    if current is None:
        return Stopped("no full file has been imported yet: begin with `addresses import`")
    rejected, written, abolished = list(unread), 0, 0
    for number, line in here:
        why = _why_not(deed, current.number, line)
        if why:
            rejected.append((number, why))
            continue
        gone = addresses.drop(deed.conn, current.number, line.address.id)
        if line.change is Change.ABOLISHED:
            abolished += gone
        else:
            addresses.write(deed.conn, current.number, [line.address])
            written += 1
    if rejected and not written and not abolished:
        number, why = min(rejected)
        return Stopped(f"every line of the district was rejected; line {number}: {why}")
    editions.revise(deed.conn, current.number)
    told = f"{written} written, {abolished} abolished, {len(rejected)} rejected"
    deed.record("change_addresses", "addresses", str(current.number), deed.actor.centre_id, told)
    return Changed(written, abolished, elsewhere, len(rejected), as_told(rejected)[:MOST_TOLD])


def _why_not(deed: Deed, edition: int, line: Line) -> str:
    if line.change is None:
        return f"column 21 says no change ({', '.join(Change)})"
    held = addresses.find(deed.conn, edition, line.address.id)
    if held is None or held.holds_from is None or line.address.holds_from is None:
        return ""
    if line.address.holds_from < held.holds_from:
        return f"older than what is in use, which holds from {held.holds_from.isoformat()}"
    return ""
