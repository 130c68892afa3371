"""Benches: each module here with a `NAME` has `measure() -> list[Measure]`.

Run: `python -m tests.bench [NAME …] [--json FILE]`.
"""

from tests.bench.measure import Measure, at_least, at_most, figure

__all__ = ["Measure", "at_least", "at_most", "figure"]
