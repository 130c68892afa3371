"""qmllint over every QML file of the house: `python -m tests.house.qml_lint`; warnings fail."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

SOURCE = Path(__file__).parents[2] / "src" / "seoripul"
QT = Path(PySide6.__file__).parent


def module_roots() -> list[Path]:
    """Folders under which a module's dots become folders (`Seoripul/Theme/qmldir`)."""
    roots = {SOURCE / "ui"}
    for qmldir in SOURCE.rglob("qmldir"):
        words = qmldir.read_text(encoding="utf-8").split()
        roots.add(qmldir.parents[words[words.index("module") + 1].count(".") + 1])
    return sorted(roots)


def command(files: list[Path]) -> list[str]:
    program = QT / ("qmllint.exe" if sys.platform == "win32" else "qmllint")
    imports = [word for root in module_roots() for word in ("-I", str(root))]
    return [str(program), "--max-warnings", "0", *imports, *map(str, files)]


def main() -> int:
    files = sorted(SOURCE.rglob("*.qml"))
    if not files:
        return 0
    status = subprocess.call(command(files))
    sys.stdout.write(f"qmllint: {len(files)} files, {'good' if status == 0 else 'faults found'}\n")
    return status


if __name__ == "__main__":
    sys.exit(main())
