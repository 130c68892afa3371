"""Keys of the page of runs; two deeds share one where the run decides which is meant."""

from __future__ import annotations

from typing import Final

from seoripul.kiosk.counter.dispatch.verbs import RunVerb

KEYS: Final[dict[RunVerb, str]] = {
    RunVerb.OPEN: "F7",
    RunVerb.SET_COURIER: "F4",
    RunVerb.ASSIGN: "F5",
    RunVerb.UNASSIGN: "Del",
    RunVerb.PROPOSE: "F6",
    RunVerb.EARLIER: "Alt+Up",
    RunVerb.LATER: "Alt+Down",
    RunVerb.LOCK: "F8",
    RunVerb.UNLOCK: "F8",
    RunVerb.SHEET: "F9",
    RunVerb.LOAD: "F10",
    RunVerb.BACK: "F10",
    RunVerb.START: "F11",
    RunVerb.RECONCILE: "F12",
    RunVerb.CANCEL: "Ctrl+D",
    RunVerb.KEEP_COURIERS: "Ctrl+Shift+O",
    RunVerb.SETTLE: "Ctrl+Shift+E",
}
TWINS: Final = frozenset({RunVerb.UNLOCK, RunVerb.BACK})
"""Of the two on one key, this one is meant only where the run says so."""
RUNS, STOPS, WAITING = "Ctrl+1", "Ctrl+2", "Ctrl+3"
"""To the runs, the stops of the chosen one, and the envelopes that wait."""
