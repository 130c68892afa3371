"""Which deed a number's state allows (rules, section 6):
`WAITING → CALLED → SERVING → DONE`, aside `HELD`, `NO_SHOW`."""

from __future__ import annotations

from typing import Final

FROM: Final[dict[str, frozenset[str]]] = {
    "call": frozenset({"WAITING", "HELD"}),
    "recall": frozenset({"CALLED"}),
    "serve": frozenset({"CALLED"}),
    "done": frozenset({"CALLED", "SERVING"}),
    "no_show": frozenset({"CALLED"}),
    "return": frozenset({"NO_SHOW"}),
    "hold": frozenset({"CALLED", "SERVING"}),
    "transfer": frozenset({"WAITING", "HELD", "CALLED", "SERVING"}),
}
"""States from which each deed leads on."""
_WITH_PAPERS: Final = frozenset({"call", "recall", "hold"})
"""What a number with a reservation may also be told here: its papers end it elsewhere."""


def allowed(deed: str, state: str, *, reserved: bool) -> bool:
    return state in FROM.get(deed, frozenset()) and (not reserved or deed in _WITH_PAPERS)
