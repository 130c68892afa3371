"""The one program: `seoripul VERB …`. Each verb is a room's `main`, imported when asked."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final

VERBS: Final[dict[str, tuple[str, str]]] = {
    "demo": ("seoripul.ui.demo", "central, kiosk, board and staff desk with a believable morning"),
    "central": ("seoripul.central.main", "the central service"),
    "addresses": ("seoripul.central.addresses.main", "the official address file comes in"),
    "kiosk": ("seoripul.ui.visitor.main", "the touch kiosk of a lobby"),
    "board": ("seoripul.ui.board.main", "the lobby board"),
    "counter": ("seoripul.ui.counter.main", "the staff desk"),
    "replay": ("seoripul.central.replay.main", "was the waiting time told the true one?"),
    "promise": (
        "seoripul.central.delivery.told_promise",
        "when papers are due and come home, and why",
    ),
    "doctor": ("seoripul.ui.doctor", "check this machine and say what to do"),
    "tour": ("seoripul.ui.tour", "drive every screen and save its picture"),
    "--self-test": ("seoripul.ui.self_test", "prove that this installation works"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb. Each verb's module has `main(argv: Sequence[str]) -> int`."""
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if not words or words[0] not in VERBS:
        return _usage(0 if words[:1] in (["-h"], ["--help"]) else 2)
    room = VERBS[words[0]][0]
    if room.startswith("seoripul.ui."):
        import_module("seoripul.ui.light_qt").open_qt()
    run: Callable[[Sequence[str]], int] = import_module(room).main
    return run(words[1:])


def _usage(status: int) -> int:
    lines = ["usage: seoripul VERB [OPTION …]", ""]
    lines += [f"  {verb:<12} {what}" for verb, (_, what) in VERBS.items()]
    stream = sys.stdout if status == 0 else sys.stderr
    if stream is not None:
        stream.write("\n".join(lines) + "\n")
    return status


if __name__ == "__main__":
    sys.exit(main())
