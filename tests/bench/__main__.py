"""`python -m tests.bench [NAME …] [--json FILE] [--list]`: run benches, tell their figures.

Exits 0 when every goal holds, 1 when one does not or a bench failed, 2 on an unknown name.
"""

from __future__ import annotations

import argparse
import json
import pkgutil
import sys
import traceback
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from tests.bench.measure import Measure

Bench = Callable[[], list[Measure]]


def known() -> dict[str, Bench]:
    """Every bench of this package by its name."""
    here = str(Path(__file__).parent)
    modules = (
        import_module(f"tests.bench.{found.name}")
        for found in pkgutil.iter_modules([here])
        if not found.name.startswith("_")
    )
    return {module.NAME: module.measure for module in modules if hasattr(module, "NAME")}


def run(name: str, bench: Bench) -> tuple[list[Measure], bool]:
    """The figures of one bench, and whether it is good; a failure is told on stderr."""
    try:
        figures = bench()
    except Exception:
        sys.stderr.write(f"{name} failed\n{traceback.format_exc()}")
        return [], False
    for one in figures:
        sys.stdout.write(line(one) + "\n")
    sys.stdout.flush()
    return figures, all(one.holds is not False for one in figures)


def line(one: Measure) -> str:
    verdict = {None: "     ", True: "holds", False: "FAILS"}[one.holds]
    beside = f"  beside {one.against}" if one.against else ""
    return f"{verdict}  {one.name:<38} {one.value:>12,.2f} {one.unit:<12} {one.goal:<10}{beside}"


def _words(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--list", action="store_true", help="tell the names and stop")
    return parser.parse_args(argv)


def main(argv: Sequence[str]) -> int:
    words = _words(argv)
    benches = known()
    if words.list:
        sys.stdout.write("\n".join(sorted(benches)) + "\n")
        return 0
    unknown = sorted(set(words.names) - set(benches))
    if unknown:
        sys.stderr.write(f"no such bench: {', '.join(unknown)}; known: {sorted(benches)}\n")
        return 2
    ran = [run(name, benches[name]) for name in words.names or sorted(benches)]
    if words.json is not None:
        rows = [one.as_row() for figures, _ in ran for one in figures]
        words.json.write_text(json.dumps(rows, indent=2, ensure_ascii=False) + "\n", "utf-8")
    return 0 if all(good for _, good in ran) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
