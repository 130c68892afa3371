"""A program of its own whose SQLite tells each write, truncation, removal and sync of a database
in the order in which they happen: `python -m tests.support.recorded_disk DIARY VERB …`.

SQLite asks its virtual file system (https://www.sqlite.org/vfs.html) for every one of them; the
methods that change a file are replaced by ones that write the diary besides. Nothing is installed.
"""

from __future__ import annotations

import _sqlite3
import ctypes
import os
import struct
import sys
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import Any, Final

ENTRY: Final = struct.Struct("<BBqi")
"""Deed, file (its place in `FILES`), offset or length or number of the sync, bytes that follow."""
FILES: Final = ("seoripul.db", "seoripul.db-wal", "seoripul.db-journal")


class Did(IntEnum):
    WRITE = 1
    TRUNCATE = 2
    REMOVE = 3
    SYNC_BEGAN = 4
    SYNC_DONE = 5


class _File(Structure):
    _fields_ = (("methods", c_void_p),)


_OPEN: Final = CFUNCTYPE(c_int, c_void_p, c_void_p, POINTER(_File), c_int, c_void_p)
_REMOVE: Final = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
_WRITE: Final = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE: Final = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC: Final = CFUNCTYPE(c_int, c_void_p, c_int)


class _Methods(Structure):
    """sqlite3_io_methods, version 3."""

    _fields_ = (
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", _WRITE),
        ("truncate", _TRUNCATE),
        ("sync", _SYNC),
        ("others", c_void_p * 13),
    )


class _System(Structure):
    """The head of sqlite3_vfs."""

    _fields_ = (
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("following", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", _OPEN),
        ("remove", _REMOVE),
    )


def can_record() -> bool:
    """Whether this Python lets its SQLite be reached."""
    return os.name == "posix" and hasattr(_library(), "sqlite3_vfs_find")


def _library() -> Any:
    return ctypes.CDLL(getattr(_sqlite3, "__file__", None))


class Recorder:
    """Takes the place of the system's file methods for as long as the process lives."""

    def __init__(self, diary: Path) -> None:
        self._diary = os.open(diary, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._syncs = 0
        self._which: dict[int, int] = {}
        self._replaced: dict[int, _Methods] = {}
        self._alive: list[object] = []
        find = _library().sqlite3_vfs_find
        find.restype = POINTER(_System)
        system = find(None).contents
        system.open = self._kept(_OPEN, partial(self._open, _copy(_OPEN, system.open)))
        system.remove = self._kept(_REMOVE, partial(self._remove, _copy(_REMOVE, system.remove)))

    def _kept(self, kind: Any, does: Callable[..., int]) -> Any:
        self._alive.append(made := kind(does))
        return made

    def _note(self, did: Did, which: int, number: int, content: bytes = b"") -> None:
        os.write(self._diary, ENTRY.pack(did, which, number, len(content)) + content)

    def _open(self, opens: Any, system: int, name: int, file: Any, flags: int, out: int) -> int:
        failed: int = opens(system, name, file, flags, out)
        which = _which(ctypes.string_at(name)) if name else None
        if not failed and which is not None:
            self._which[ctypes.addressof(file.contents)] = which
            file.contents.methods = ctypes.addressof(self._instead_of(file.contents.methods))
        return failed

    def _instead_of(self, address: int) -> _Methods:
        if address not in self._replaced:
            methods = _Methods.from_buffer_copy(ctypes.string_at(address, ctypes.sizeof(_Methods)))
            writes = partial(self._write, _copy(_WRITE, methods.write))
            truncates = partial(self._truncate, _copy(_TRUNCATE, methods.truncate))
            methods.write = self._kept(_WRITE, writes)
            methods.truncate = self._kept(_TRUNCATE, truncates)
            methods.sync = self._kept(_SYNC, partial(self._sync, _copy(_SYNC, methods.sync)))
            self._replaced[address] = methods
        return self._replaced[address]

    def _write(self, writes: Any, file: int, content: int, many: int, offset: int) -> int:
        failed: int = writes(file, content, many, offset)
        if not failed:
            self._note(Did.WRITE, self._which[file], offset, ctypes.string_at(content, many))
        return failed

    def _truncate(self, truncates: Any, file: int, length: int) -> int:
        failed: int = truncates(file, length)
        if not failed:
            self._note(Did.TRUNCATE, self._which[file], length)
        return failed

    def _sync(self, syncs: Any, file: int, flags: int) -> int:
        """What was written before it began is confirmed when it is done."""
        self._syncs += 1
        number = self._syncs
        self._note(Did.SYNC_BEGAN, self._which[file], number)
        failed: int = syncs(file, flags)
        if not failed:
            self._note(Did.SYNC_DONE, self._which[file], number)
        return failed

    def _remove(self, removes: Any, system: int, name: bytes, synced: int) -> int:
        failed: int = removes(system, name, synced)
        which = _which(name)
        if not failed and which is not None:
            self._note(Did.REMOVE, which, 0)
        return failed


def _copy(kind: Any, function: Any) -> Any:
    """The function itself: what is read from a structure follows the structure."""
    return kind(ctypes.cast(function, c_void_p).value)


def _which(path: bytes) -> int | None:
    name = Path(os.fsdecode(path)).name
    return FILES.index(name) if name in FILES else None


if __name__ == "__main__":
    from seoripul.__main__ import main

    sys.setswitchinterval(0.0002)
    _recorder = Recorder(Path(sys.argv[1]))
    sys.exit(main(sys.argv[2:]))
