"""Qt's warnings during the tour: the last step fails when there was one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from seoripul.ui.qt_warnings import qt_warnings
from seoripul.ui.tour.record import Record, StepFailed


@contextmanager
def qt_heard(record: Record) -> Iterator[None]:
    with qt_warnings() as said:
        yield
    with record.step("no-qt-warnings"):
        if said:
            raise StepFailed(f"{len(said)}, the first: {said[0]}")
