"""The few calls of the Windows print spooler that a raw job needs (winspool.drv, by ctypes)."""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from dataclasses import dataclass, field
from typing import Any, Final

_RAW_JOB: Final = 1
_JOB_DELETE: Final = 5
_JOB_STATUS_AT: Final = 1


class _Document(ctypes.Structure):
    _fields_ = (
        ("name", wintypes.LPCWSTR),
        ("output", wintypes.LPCWSTR),
        ("kind", wintypes.LPCWSTR),
    )


class _Queue(ctypes.Structure):
    """PRINTER_INFO_2W."""

    _fields_ = (
        *((name, wintypes.LPCWSTR) for name in ("server", "printer", "share", "port")),
        *((name, wintypes.LPCWSTR) for name in ("driver", "comment", "location")),
        ("devmode", wintypes.LPVOID),
        *((name, wintypes.LPCWSTR) for name in ("separator", "processor", "kind", "parameters")),
        ("security", wintypes.LPVOID),
        *((name, wintypes.DWORD) for name in ("attributes", "priority", "default_priority")),
        *((name, wintypes.DWORD) for name in ("start", "until", "status", "jobs", "pages")),
    )


class _Job(ctypes.Structure):
    """JOB_INFO_1W up to its status."""

    _fields_ = (
        ("id", wintypes.DWORD),
        *((name, wintypes.LPWSTR) for name in ("printer", "machine", "user", "document")),
        *((name, wintypes.LPWSTR) for name in ("kind", "words")),
        ("status", wintypes.DWORD),
    )


def _spooler() -> Any:
    library = getattr(ctypes, "WinDLL", None)
    if library is None:
        raise OSError("the print spooler is part of Windows")
    return library("winspool.drv", use_last_error=True)


class JobCutShort(OSError):
    """Some of the job may have reached the printer."""


@dataclass(slots=True)
class Queue:
    """One open print queue. Every call raises OSError when Windows refuses it."""

    name: str
    _handle: wintypes.HANDLE = field(default_factory=wintypes.HANDLE)

    def __enter__(self) -> Queue:
        opened = _spooler().OpenPrinterW(self.name, ctypes.byref(self._handle), None)
        _must(opened, f"no printer {self.name!r}")
        return self

    def __exit__(self, *_: object) -> None:
        _spooler().ClosePrinter(self._handle)

    def state(self) -> tuple[int, int]:
        """Status bits and attribute bits."""
        room = self._room("GetPrinterW", self._handle, 2)
        queue = _Queue.from_buffer(room)
        return int(queue.status), int(queue.attributes)

    def submit(self, data: bytes, title: str) -> int:
        """Hand over one raw job whole; returns its number in the queue."""
        document = _Document(title, None, "RAW")
        number = _spooler().StartDocPrinterW(self._handle, _RAW_JOB, ctypes.byref(document))
        _must(number, "the job was refused")
        written = wintypes.DWORD(0)
        _spooler().WritePrinter(self._handle, data, len(data), ctypes.byref(written))
        ended = _spooler().EndDocPrinter(self._handle)
        if not ended or written.value != len(data):
            raise JobCutShort("the job was cut short")
        return int(number)

    def job_status(self, number: int) -> int | None:
        """The job's status bits; None when the queue no longer lists it."""
        try:
            room = self._room("GetJobW", self._handle, number, _JOB_STATUS_AT)
        except OSError:
            return None
        return int(_Job.from_buffer(room).status)

    def forget(self, number: int) -> None:
        """Take a job out of the queue, so that it does not come out hours later."""
        _spooler().SetJobW(self._handle, number, 0, None, _JOB_DELETE)

    def _room(self, call: str, *asked: object) -> ctypes.Array[ctypes.c_char]:
        needed = wintypes.DWORD(0)
        ask = getattr(_spooler(), call)
        ask(*asked, None, 0, ctypes.byref(needed))
        room = ctypes.create_string_buffer(needed.value or 1)
        _must(ask(*asked, room, needed.value, ctypes.byref(needed)), f"{call} was refused")
        return room


def _must(result: object, why: str) -> None:
    if not result:
        raise OSError(why)
