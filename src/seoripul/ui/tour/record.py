"""What the tour saw: one picture a step, and `tour.json`."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

GOOD: Final = "as expected"


class StepFailed(Exception):
    """The screen did not show what this step is about."""


class StepSkipped(Exception):
    """An optional step that this machine cannot take; the text says why."""


@dataclass
class Step:
    step: str
    outcome: str = GOOD
    milliseconds: int = 0
    """From the visitor's or clerk's deed to the answer on the screen; drawing included."""
    picture: str = ""

    @property
    def failed(self) -> bool:
        return self.outcome.startswith("failed")


class Record:
    """Steps are told as they happen; a failed one does not end the tour."""

    def __init__(self, folder: Path) -> None:
        self.folder: Final = folder
        self.steps: Final[list[Step]] = []

    @contextmanager
    def step(self, name: str) -> Iterator[Step]:
        step = Step(name)
        begun = time.perf_counter()
        try:
            yield step
        except StepSkipped as why:
            step.outcome = f"skipped: {why}"
        except Exception as trouble:  # a tour goes on and tells at the end
            step.outcome = f"failed: {type(trouble).__name__}: {trouble}"
        finally:
            step.milliseconds = step.milliseconds or round((time.perf_counter() - begun) * 1000)
            self.steps.append(step)
            _tell(f"{step.outcome:<12.100} {step.milliseconds:>6} ms  {step.step}")

    def keep(self, step: Step, picture: QImage) -> None:
        """Save the picture of a step under its number and name."""
        if picture.isNull():
            raise StepFailed("an empty picture")
        step.picture = f"{len(self.steps) + 1:03d}-{step.step}.png"
        if not picture.save(str(self.folder / step.picture)):
            raise StepFailed(f"{step.picture} could not be written")

    def close(self) -> int:
        """Write `tour.json`; how many steps failed."""
        told = json.dumps([asdict(s) for s in self.steps], ensure_ascii=False, indent=1)
        (self.folder / "tour.json").write_text(told + "\n", encoding="utf-8")
        failed = [step for step in self.steps if step.failed]
        _tell(f"{len(self.steps)} steps, {len(failed)} failed, pictures in {self.folder}")
        return len(failed)


def _tell(words: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(words + "\n")
        sys.stdout.flush()
