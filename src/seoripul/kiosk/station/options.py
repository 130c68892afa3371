"""The command line that every station understands. Light: imported before the first frame."""

from __future__ import annotations

from argparse import ArgumentParser


def station_options(name: str, description: str) -> ArgumentParser:
    """A parser of `seoripul <name>` with the options of all stations; a station adds its own."""
    parser = ArgumentParser(prog=f"seoripul {name}", description=description)
    parser.add_argument("--home", help="folder of this station's files")
    parser.add_argument("--central", help="address of central, e.g. http://127.0.0.1:8734")
    parser.add_argument("--pair", help="six-digit pairing code, for the first start")
    parser.add_argument("--windowed", action="store_true", help="not over the whole screen")
    parser.add_argument("--screen", type=_size, metavar="WxH", help="pixels, e.g. 1080x1920")
    parser.add_argument("--at", type=_place, metavar="X,Y", help="where the window stands")
    parser.add_argument("--width-mm", type=float, help="width of the active screen area")
    parser.add_argument("--demo-hardware", action="store_true", help="folders instead of devices")
    return parser


def _place(text: str) -> tuple[int, int]:
    across, _, down = text.partition(",")
    return int(across), int(down)


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.partition("x")
    return int(wide), int(high)
