#!/usr/bin/env python3
"""The door for developers: `python3 dev.py VERB`. Standard library only, on purpose.

run [OPTION …]               set everything up and start the demo
test [PYTEST OPTION …]       set everything up, lint, and pass every test (no screen needed)
test --postgresql [OPTION …] pass central's tests in a PostgreSQL cluster of their own
lint                         ruff, mypy, import-linter, qmllint
lock [UV OPTION …]           write the locked versions anew
package                      build the program for this system into dist/ and let it test itself
voice                        make the clips of the spoken call anew (Debian)
bench [NAME …] --json FILE   measure
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
WINDOWS = os.name == "nt"
RUN, TEST, NO_QT = (HERE / "locks" / f"{name}.txt" for name in ("run", "test", "no-qt"))
VENV, VENV_NO_QT = HERE / ".venv", HERE / ".venv-noqt"
NOTHING_COLLECTED = 5  # pytest's exit code
TWO_AT_ONCE = ("-n", "2", "--dist", "worksteal")
SYSTEM_LIBRARIES = {  # what Qt loads: the Debian package that has it
    "libGL.so.1": "libgl1", "libEGL.so.1": "libegl1", "libxcb-shape.so.0": "libxcb-shape0",
    "libglib-2.0.so.0": "libglib2.0-0", "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3", "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1", "libxcb-cursor.so.0": "libxcb-cursor0",
    "libpulse-mainloop-glib.so.0": "libpulse-mainloop-glib0", "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0", "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
}  # fmt: skip


def say(words):
    print(f"== {words}", flush=True)


def call(*words, **environment):
    """Run a command from the project's folder; its exit code."""
    words = list(map(str, words))
    say(" ".join(words))
    status = subprocess.call(words, cwd=HERE, env={**os.environ, **environment})
    if status:
        say(f"exit code {status}")
    return status


def must(*words):
    if call(*words):
        sys.exit("dev.py: this failed, see above")


def python_of(venv):
    return venv / ("Scripts/python.exe" if WINDOWS else "bin/python")


def install_system(packages):
    """With apt when root; otherwise say exactly what to type, and stop."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        say(f"missing; Debian's packages of these libraries are: {' '.join(packages)}")
        sys.exit(2)
    if os.geteuid() != 0:
        say("the system lacks packages; please run this, then dev.py again:")
        print(f"sudo apt-get update && sudo {' '.join(command)}", flush=True)
        sys.exit(2)
    say(f"installing {len(packages)} system packages")
    must("apt-get", "update")
    must("env", "DEBIAN_FRONTEND=noninteractive", *command)


def loads(library):
    try:
        return bool(ctypes.CDLL(library))
    except OSError:
        return False


def need_system_libraries():
    if sys.platform.startswith("linux"):
        missing = [package for name, package in SYSTEM_LIBRARIES.items() if not loads(name)]
        if missing:
            install_system(missing)


def stamp_of(lock):
    files = [one.read_text(encoding="utf-8") for one in (HERE / "pyproject.toml", lock)]
    return hashlib.sha256("\0".join([sys.version, str(HERE), *files]).encode()).hexdigest()


def set_up(venv, lock, also_good=()):
    """Make `venv` hold what `lock` says and the package itself; done at once the second time."""
    stamp = venv / "seoripul-stamp"
    found = stamp.read_text(encoding="utf-8") if stamp.exists() else ""
    if python_of(venv).exists() and found in [stamp_of(good) for good in (lock, *also_good)]:
        return python_of(venv)
    if find_spec("ensurepip") is None:  # Debian packs it apart
        install_system(["python3-venv"])
    python = python_of(venv)
    pip = (python, "-m", "pip", "--disable-pip-version-check", "install")
    if not python.exists() or not found:
        must(sys.executable, "-m", "venv", "--clear", venv)
    say(f"installing locked versions ({lock.relative_to(HERE)}) into {venv.name}")
    must(*pip, "--require-hashes", "--no-deps", "-r", lock)
    must(*pip, "--no-deps", "--no-index", "--no-build-isolation", "--quiet", "--editable", HERE)
    stamp.write_text(stamp_of(lock), encoding="utf-8")
    return python


def run(words):
    need_system_libraries()
    return call(set_up(VENV, RUN, also_good=[TEST]), "-m", "seoripul", "demo", *words)


def set_up_for_tests():
    need_system_libraries()
    return set_up(VENV, TEST)


def lint(_words=()):
    python = set_up_for_tests()
    checks = [
        (python, "-m", "ruff", "check", "."),
        (python, "-m", "ruff", "format", "--check", "."),
        (python, "-m", "mypy"),
        (python.with_name("lint-imports" + python.suffix), "--no-cache"),
        (python, "-m", "tests.house.qml_lint"),
    ]
    return max(call(*check) for check in checks)


def test(words):
    """Lint, everything but the screens without Qt installed, then the screens."""
    if "--postgresql" in words:
        if not list(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
            install_system(["postgresql"])
        return call(set_up(VENV_NO_QT, NO_QT), "-m", "tests.support.cluster", *words)
    quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    failed = ["lint"] if lint() else []
    without_qt = (set_up(VENV_NO_QT, NO_QT), "-m", "pytest", "--ignore=tests/ui")
    if call(*without_qt, *(words or TWO_AT_ONCE)) not in (0, NOTHING_COLLECTED):
        failed.append("tests without Qt")
    if call(set_up_for_tests(), "-m", "pytest", *(words or ["tests/ui", *TWO_AT_ONCE]), **quiet):
        failed.append("tests")
    if failed:
        say(f"failed: {', '.join(failed)}")
    return 1 if failed else 0


def lock(words):
    python = set_up_for_tests()
    common = ["--universal", "--python-version", "3.11", "--generate-hashes"]
    common += ["--no-emit-index-url", "--custom-compile-command=python3 dev.py lock", "--quiet"]
    no_qt = ["pyside6-essentials", "pyside6-addons", "shiboken6", "pyinstaller"]
    wanted = {
        TEST: ["--all-extras"],
        NO_QT: ["--all-extras", "-c", TEST, *[f"--no-emit-package={name}" for name in no_qt]],
        RUN: ["--extra", "station", "--extra", "central", "-c", TEST],
    }
    for target, options in wanted.items():
        source = ["pyproject.toml", "locks/build.in", *options, *common, *words]
        must(python, "-m", "uv", "pip", "compile", *source, "-o", target.relative_to(HERE))
    return 0


def package(_words):
    python = set_up_for_tests()
    build = ["--noconfirm", "--distpath", "dist", "--workpath", "build", "packaging/seoripul.spec"]
    must(python, "-m", "PyInstaller", *build)
    return call(HERE / "dist" / "seoripul" / f"seoripul{python.suffix}", "--self-test")


def voice(_words):
    return call(set_up_for_tests(), "packaging/make_voice.py")


def bench(words):
    return call(set_up_for_tests(), "-m", "tests.bench", *words)


def main(words):
    verbs = {verb.__name__: verb for verb in (run, test, lint, lock, package, voice, bench)}
    if sys.version_info < (3, 11):
        sys.exit("dev.py: Python 3.11 or newer is needed")
    if not words or words[0] not in verbs:
        print(__doc__)
        return 2
    return verbs[words[0]](words[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
