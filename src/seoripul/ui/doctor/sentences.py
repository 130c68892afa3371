"""Findings in words: what is, and what to do."""

from __future__ import annotations

from typing import Final, TypeAlias

from seoripul.ui.doctor import english, korean
from seoripul.ui.doctor.findings import Finding

Sentence: TypeAlias = tuple[str, str]
"""What is; what to do (empty: nothing)."""

SENTENCES: Final[dict[str, dict[str, Sentence]]] = {
    "ko": korean.SENTENCES,
    "en": english.SENTENCES,
}
CHECKS: Final[dict[str, dict[str, str]]] = {"ko": korean.CHECKS, "en": english.CHECKS}


def told(finding: Finding, language: str) -> dict[str, object]:
    """One finding as a row of words and facts. `language`: "ko" or "en"."""
    says, do = SENTENCES[language][finding.code]
    return {
        "check": finding.check,
        "name": CHECKS[language][finding.check],
        "verdict": finding.verdict.value,
        "code": finding.code,
        "says": says.format(**finding.facts),
        "do": do.format(**finding.facts),
        "facts": finding.facts,
    }
