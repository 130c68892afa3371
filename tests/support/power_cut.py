"""What a disk holds after the power has failed, by the diary of `recorded_disk`.

What a finished sync confirmed is there. Of everything later each write is there, is not, or is
there in some of its sectors; so is each truncation and removal, whatever came before or after.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from tests.support.recorded_disk import ENTRY, FILES, Did

SECTOR: Final = 512
NEVER: Final = 1 << 62


class Entry(NamedTuple):
    """`at` is the diary's length once it was done, `sure_at` once a sync had confirmed it."""

    did: Did
    which: int
    number: int
    content: bytes
    at: int
    sure_at: int = NEVER


class Disk:
    """`home` is as it was, all of it confirmed, before the diary began."""

    def __init__(self, home: Path, diary: Path) -> None:
        self._home = home
        self.entries: Final = _confirmed(list(_read(diary.read_bytes())))

    def moments(self, file: str) -> list[int]:
        """When `file` was written to."""
        which = FILES.index(file)
        return [one.at for one in self.entries if one.which == which and one.did is Did.WRITE]

    def times_brought_in(self) -> int:
        """How often SQLite has copied its log into the database (a checkpoint)."""
        kinds = [one.which for one in self.entries if one.did is Did.WRITE]
        return sum(here == 0 and last != 0 for last, here in pairwise(kinds))

    def after_a_cut(self, at: int, to: Path, chance: Random, *, keeps_syncs: bool = True) -> None:
        """Lay the home as it is found after a cut at that length of the diary."""
        kept = shutil.ignore_patterns("*-wal", "*-shm", "*-journal")
        shutil.copytree(self._home, to, ignore=kept)
        for which, name in enumerate(FILES):
            path = self._home / name
            found: bytearray | None = bytearray(path.read_bytes()) if path.exists() else None
            for one in self.entries:
                if one.at > at:
                    break
                if one.which != which:
                    continue
                sure = keeps_syncs and one.sure_at <= at
                if one.did is Did.REMOVE and not sure and chance.random() < 0.5:
                    break
                found = _done(found, one, None if sure else chance)
            if found is not None:
                (to / name).write_bytes(found)


def _done(found: bytearray | None, one: Entry, chance: Random | None) -> bytearray | None:
    """The file after a deed that is sure (without `chance`) or may be lost."""
    if one.did is Did.REMOVE:
        return None
    found = bytearray() if found is None else found
    if one.did is Did.TRUNCATE and (chance is None or chance.random() < 0.5):
        del found[one.number :]
    elif one.did is Did.WRITE:
        for offset, content in _sectors(one, chance):
            found.extend(bytes(max(0, offset - len(found))))
            found[offset : offset + len(content)] = content
    return found


def _sectors(one: Entry, chance: Random | None) -> list[tuple[int, bytes]]:
    fate = 1.0 if chance is None else chance.choice((0.0, 0.5, 1.0))
    if chance is None or fate == 1.0:
        return [(one.number, one.content)]
    end = one.number + len(one.content)
    inner = range(one.number - one.number % SECTOR + SECTOR, end, SECTOR)
    edges = [one.number, *inner, end]
    return [
        (begin, one.content[begin - one.number : until - one.number])
        for begin, until in pairwise(edges)
        if chance.random() < fate
    ]


def _read(diary: bytes) -> Iterator[Entry]:
    at = 0
    while at + ENTRY.size <= len(diary):
        did, which, number, many = ENTRY.unpack_from(diary, at)
        begin, at = at + ENTRY.size, at + ENTRY.size + many
        yield Entry(Did(did), which, number, diary[begin:at], at)


def _confirmed(entries: list[Entry]) -> list[Entry]:
    """Each with the moment from which it is sure."""
    done = {one.number: one.at for one in entries if one.did is Did.SYNC_DONE}
    sure_at = [NEVER] * len(FILES)
    found = []
    for one in reversed(entries):
        if one.did is Did.SYNC_BEGAN:
            sure_at[one.which] = min(sure_at[one.which], done.get(one.number, NEVER))
        elif one.did is not Did.SYNC_DONE:
            found.append(one._replace(sure_at=sure_at[one.which]))
    return found[::-1]
