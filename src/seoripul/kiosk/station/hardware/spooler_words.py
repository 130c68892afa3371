"""What the status bits of the Windows spooler mean here.

Source: Win32 documentation of PRINTER_INFO_2 (Status, Attributes) and JOB_INFO_1 (Status).
"""

from __future__ import annotations

from enum import IntFlag
from typing import Final

from seoripul.kiosk.station.hardware.ports import PrinterCondition, PrintOutcome


class QueueStatus(IntFlag):
    ERROR = 0x2
    PAPER_JAM = 0x8
    PAPER_OUT = 0x10
    PAPER_PROBLEM = 0x40
    OFFLINE = 0x80
    NOT_AVAILABLE = 0x1000
    USER_INTERVENTION = 0x100000
    DOOR_OPEN = 0x400000
    SERVER_UNKNOWN = 0x800000


class JobStatus(IntFlag):
    ERROR = 0x2
    OFFLINE = 0x20
    PAPER_OUT = 0x40
    PRINTED = 0x80
    DELETED = 0x100
    BLOCKED = 0x200
    USER_INTERVENTION = 0x400
    COMPLETE = 0x1000


WORK_OFFLINE: Final = 0x400
"""Attribute of a queue that somebody set to "use printer offline"."""
_AWAY: Final = (
    QueueStatus.ERROR
    | QueueStatus.PAPER_JAM
    | QueueStatus.OFFLINE
    | QueueStatus.NOT_AVAILABLE
    | QueueStatus.USER_INTERVENTION
    | QueueStatus.SERVER_UNKNOWN
)


def condition(status: int, attributes: int) -> PrinterCondition:
    """The queue's bits as a condition; what a person must mend first comes first."""
    if status & QueueStatus.DOOR_OPEN:
        return PrinterCondition.COVER_OPEN
    if status & (QueueStatus.PAPER_OUT | QueueStatus.PAPER_PROBLEM):
        return PrinterCondition.PAPER_OUT
    if status & _AWAY or attributes & WORK_OFFLINE:
        return PrinterCondition.OFFLINE
    return PrinterCondition.OK


def outcome(job_status: int | None) -> PrintOutcome | None:
    """What a job's bits say. `job_status` None: the queue no longer lists it. The answer is
    None while the job is still waiting."""
    if job_status is None or job_status & (JobStatus.PRINTED | JobStatus.COMPLETE):
        return PrintOutcome.PRINTED
    return PrintOutcome.UNKNOWN if job_status & JobStatus.DELETED else None
