"""The staff bell: rung by a kiosk, answered by a clerk."""

from __future__ import annotations

from seoripul.api_client.asking import Asking, fill
from seoripul.contract import paths
from seoripul.contract.bells import AnswerBell, Bell, RingBell
from seoripul.contract.language import Language
from seoripul.contract.refusals import Refusal


class BellVerbs(Asking):
    def ring_bell(self, key: str, language: Language = Language.KO) -> Bell | Refusal:
        """This kiosk's open bell; whether somebody comes is in `StationPicture.bells`."""
        return self._command(Bell, paths.BELLS, RingBell(language=language), key)

    def answer_bell(self, bell_id: str, key: str) -> Bell | Refusal:
        return self._command(Bell, fill(paths.ANSWER_BELL, bell_id=bell_id), AnswerBell(), key)
