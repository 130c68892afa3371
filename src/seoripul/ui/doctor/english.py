"""The doctor's sentences in English."""

from __future__ import annotations

from typing import Final

CHECKS: Final = {
    "config": "configuration",
    "central": "central",
    "clock": "clock",
    "pairing": "pairing",
    "display": "display",
    "screen": "screen size",
    "fonts": "fonts",
    "disk": "disk",
    "scanner": "scanner",
    "camera": "camera",
    "printer": "printer",
    "sound": "sound",
}

_PRINTER_POWER: Final = "Check power and cable, and that {name} is the right name."
_LIBRARIES: Final = "On Debian install what is missing, such as libpulse0."

SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "config_damaged": ("cannot be read: {why}", "Mend the file, or remove it and pair again."),
    "central_good": ("{url} answered in {ms} ms", ""),
    "central_slow": ("{url} is slow: {ms} ms", "Check the network and the server's load."),
    "central_away": (
        "{url} does not answer ({why}).",
        "Check that central runs, the address and port, and the firewall.",
    ),
    "central_refuses": ("{url} refused: {why}", "Look into central's log."),
    "name_unknown": ("the name in {url} is unknown ({why}).", "Check DNS or the address."),
    "address_wrong": ("{url} is no address ({why}).", "Write it as https://…"),
    "clock_good": ("{seconds} s from central's", ""),
    "clock_off": ("{seconds} s ahead of central's.", "Turn on time synchronisation (NTP)."),
    "clock_wrong": (
        "{seconds} s ahead of central's.",
        "Set time and time zone, and turn on time synchronisation (NTP).",
    ),
    "clock_demo": ("central runs on a demo clock.", ""),
    "clock_unknown": ("not compared: central was not reached.", "Mend the way to central first."),
    "paired": ("{name} ({centre})", ""),
    "not_paired": ("not paired yet.", "Ask an administrator for a six-digit pairing code."),
    "display_good": ("{platform} {width}×{height}", ""),
    "display_hidden": ("draws without a display ({platform}).", "Ask again on the real screen."),
    "display_missing": (
        "cannot be opened: {why}",
        "Run inside a graphical session. On Debian check libxcb-cursor0 libxkbcommon-x11-0 "
        "libegl1 libgl1.",
    ),
    "pixels_differ": (
        "is {width}×{height}, configured {wanted_width}×{wanted_height}",
        "Configure --screen {width}x{height}.",
    ),
    "size_untold": ("the screen does not tell its width.", "Measure it and compare --width-mm."),
    "size_differs": (
        "the screen tells a width of {told_mm} mm, configured are {width_mm} mm.",
        "Measure the visible width with a ruler and set --width-mm.",
    ),
    "scaled": ("the display is scaled to {percent} %.", "Set the scale to 100 %."),
    "size_good": ("1 mm = {a_mm} pixels, a 12 mm button = {touch} pixels", ""),
    "too_coarse": ("1 mm has only {a_mm} pixels.", "Check the width in mm and the resolution."),
    "fonts_good": ("{family} is there", ""),
    "fonts_missing": ("{family} is not complete: {files}", "Install the program again."),
    "disk_good": ("{folder}: {mb} MB free, a write takes {ms} ms", ""),
    "disk_little": ("{folder}: only {mb} MB free.", "Remove files nobody needs."),
    "disk_full": ("{folder}: only {mb} MB free.", "Make room now: check-ins cannot be kept."),
    "disk_slow": ("{folder}: a write takes {ms} ms.", "Check the disk's health."),
    "disk_closed": ("{folder} cannot be written: {why}", "Give permission or change --home."),
    "scanner_unknown": ("scanner {name!r}: {why}", "Mend `scanner` in station.json."),
    "scanner_none": ("no scanner is configured.", "Only typing the number will work."),
    "scanner_wedge": ("keyboard wedge: reads on every page.", ""),
    "scanner_demo": ("demo: reads files dropped into {folder}.", "Change it on site."),
    "serial_good": ("{name} opens", ""),
    "serial_taken": (
        "{name} may not be opened, or another program has it.",
        "Give permission (Linux: group dialout).",
    ),
    "serial_missing": ("no {name}. Ports here: {others}", "Check the cable and the name."),
    "camera_good": ("{name}", ""),
    "camera_missing": (
        "no camera (configured {name}, found {others}).",
        "Check its cable. Where none is wanted, take camera out of `scanner`.",
    ),
    "multimedia_missing": ("multimedia cannot be used: {why}", _LIBRARIES),
    "printer_good": ("{name} is ready", ""),
    "printer_demo": ("demo printer: slips become picture files ({name}).", "Change it on site."),
    "printer_none": ("no printer is configured.", "Numbers are shown on the screen only."),
    "printer_unknown": ("printer {name!r}: {why}", "Mend `printer` in station.json."),
    "printer_paper_low": ("{name}: little paper is left.", "Have a new roll at hand."),
    "printer_paper_out": ("{name}: no paper.", "Put paper in and close the cover."),
    "printer_cover_open": ("{name}: the cover is open.", "Close the cover."),
    "printer_offline": ("{name}: no answer.", _PRINTER_POWER),
    "sound_good": ("{name}", ""),
    "sound_said": ("a test call was said: {name}, volume {volume} %.", ""),
    "sound_demo": ("for show: calls are written to a file ({name}).", "Change it on site."),
    "sound_quiet": ("quiet hours now ({start}-{end}): nothing is sounded.", ""),
    "sound_mute": ("the volume is set to 0.", "Set volume under voice in station.json."),
    "sound_missing": (
        "no sound device: calls are only shown.",
        "Connect a speaker.",
    ),
    "sound_unknown": ("the sound setting: {why}", "Correct speaker in station.json."),
    "sound_off": ("switched off in the configuration.", ""),
    "sound_none": ("no sound device.", "Connect a speaker. Everything is shown on screen too."),
}
