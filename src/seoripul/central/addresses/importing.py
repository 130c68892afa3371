"""A full address file becomes the edition that counts, once it is whole.

It is read in slices, each a deed of its own that also says how far the file has been read: a
killed import goes on there. Until the last deed everybody finds what the edition before had.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from seoripul.central.addresses.records import addresses, changes, editions
from seoripul.central.addresses.records.editions import Edition, Progress
from seoripul.central.addresses.source import Some, Source, read
from seoripul.central.deed import OFFICE, Deed
from seoripul.central.store import Store
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

MOST_TOLD: Final = 100
"""Rejected lines that are told one by one."""
FEWER: Final = 0.8
"""An edition with a smaller share of the addresses in use is not believed."""

Watch = Callable[[Progress], object]


class Stopped(NamedTuple):
    """Nothing that anybody sees has changed."""

    reason: str


class Imported(NamedTuple):
    progress: Progress
    already: bool
    """Nothing was to do: this very file is in use."""


def import_full(
    store: Store, source: Source, watch: Watch = lambda _: None, *, accept_fewer: bool = False
) -> Imported | Stopped:
    """Go on where an earlier try of the same file ended. Raises OSError and NoAddressFile."""
    clear(store, but_file=source.fingerprint)
    edition = store.do_now(OFFICE, lambda deed: _begun(deed, source))
    if isinstance(edition, Refusal):
        return Stopped(_because(edition))
    if edition.whole_at is not None:
        return Imported(edition.progress, already=True)
    progress = edition.progress
    for some in read(source, progress.read_bytes, progress.read_lines):
        taken = store.do_now(OFFICE, _taking(edition.number, progress, some))
        if isinstance(taken, Refusal):
            return Stopped(_because(taken))
        progress = taken
        watch(progress)
    stopped = store.do_now(OFFICE, lambda deed: _finished(deed, edition, progress, accept_fewer))
    if stopped is not None:
        return stopped if isinstance(stopped, Stopped) else Stopped(_because(stopped))
    clear(store)
    return Imported(progress, already=False)


def clear(store: Store, but_file: str = "") -> None:
    """Drop what nobody will ever see: replaced editions and, with `but_file`, begun ones."""
    for number in store.read_now(editions.old):
        _drop(store, number)
    begun = store.read_now(editions.unfinished) if but_file else None
    if begun is not None and begun.file_hash != but_file:
        _drop(store, begun.number)


def _drop(store: Store, number: int) -> None:
    while store.do_now(OFFICE, lambda deed: addresses.drop_slice(deed.conn, number)) is True:
        pass
    store.do_now(OFFICE, lambda deed: editions.forget(deed.conn, number))


def _begun(deed: Deed, source: Source) -> Edition:
    """The edition of this file, whole, begun before, or new."""
    known = (editions.current(deed.conn), editions.unfinished(deed.conn))
    for one in known:
        if one is not None and one.file_hash == source.fingerprint:
            return one
    return editions.begin(deed.conn, source.fingerprint, deed.now)


def _taking(number: int, before: Progress, some: Some) -> Callable[[Deed], Progress | Refusal]:
    def take(deed: Deed) -> Progress | Refusal:
        ids = [line.address.id for _, line in some.here]
        seen = set(addresses.some(deed.conn, number, ids))
        fresh, rejected = [], list(some.rejected)
        for line_no, line in some.here:
            if line.address.id in seen:
                rejected.append((line_no, "its management number stands in the file twice"))
            else:
                fresh.append(line.address)
            seen.add(line.address.id)
        addresses.write(deed.conn, number, fresh)
        now = _further(before, some, len(fresh), rejected)
        if not editions.go_on(deed.conn, number, before, now):
            return refuse(RefusalCode.NOT_ALLOWED_NOW)
        return now

    return take


def _further(before: Progress, some: Some, taken: int, rejected: list[tuple[int, str]]) -> Progress:
    told = before.first_rejected + as_told(rejected)
    return Progress(
        read_bytes=some.end_bytes,
        read_lines=some.end_lines,
        taken=before.taken + taken,
        elsewhere=before.elsewhere + some.elsewhere,
        rejected=before.rejected + len(rejected),
        first_rejected=told[:MOST_TOLD],
    )


def as_told(rejected: list[tuple[int, str]]) -> tuple[str, ...]:
    return tuple(f"line {number}: {why}" for number, why in sorted(rejected))


def _finished(
    deed: Deed, edition: Edition, progress: Progress, accept_fewer: bool
) -> Stopped | None:
    doubt = _doubt(deed, progress, accept_fewer)
    if doubt:
        return Stopped(doubt)
    editions.finish(deed.conn, edition.number, deed.now)
    changes.forget(deed.conn, edition.number)
    told = f"{progress.taken} taken, {progress.rejected} rejected"
    deed.record("import_addresses", "addresses", str(edition.number), deed.actor.centre_id, told)
    return None


def _doubt(deed: Deed, progress: Progress, accept_fewer: bool) -> str:
    """Why this cannot be the whole district; empty when it may be."""
    if not progress.taken:
        return "the file has no building of the district"
    if progress.rejected > progress.taken:
        first = progress.first_rejected[0]
        return f"more lines were rejected ({progress.rejected}) than taken; the first is {first}"
    current = editions.current(deed.conn)
    held = 0 if current is None else addresses.count(deed.conn, current.number)
    if progress.taken < FEWER * held and not accept_fewer:
        return (
            f"the file has {progress.taken} buildings of the district, {held} are in use: is it"
            " whole? Where that is right, say --accept-fewer"
        )
    return ""


def _because(refusal: Refusal) -> str:
    words = {
        RefusalCode.STORAGE_FULL: "there is no room on the disk",
        RefusalCode.BUSY: "the database is busy",
        RefusalCode.NOT_ALLOWED_NOW: "another import is running",
    }
    why = words.get(refusal.code, refusal.title)
    return f"{why}; what was read is kept, the same command goes on from there"
