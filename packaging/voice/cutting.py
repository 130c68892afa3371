"""Samples cut, trimmed, levelled and faded, so that clips can be played one right after another."""

from __future__ import annotations

import math
from array import array
from typing import Final

FULL: Final = 32767
LEVEL_DB: Final = -12.0
"""Loudness of the loudest `WINDOW_S`: the vowel that carries."""
WINDOW_S: Final = 0.08
HIGHEST_DB: Final = -1.0
SILENT_DB: Final = -42.0
"""Below the loudest window by this much: nothing is heard."""
_KEPT_S: Final = 0.015
_JOIN_S: Final = 0.003


def trimmed(samples: array[int], rate: int, *, start: bool, end: bool) -> array[int]:
    """Without the silence before and after, but for 15 ms."""
    step = rate // 200
    floor = loudest(samples, rate) * 10 ** (SILENT_DB / 20)
    loud = [at for at in range(0, len(samples), step) if _rms(samples[at : at + step]) > floor]
    kept = int(_KEPT_S * rate)
    first = max(0, loud[0] - kept) if start else 0
    last = min(len(samples), loud[-1] + step + kept) if end else len(samples)
    return samples[first:last]


def loudest(samples: array[int], rate: int) -> float:
    """Root mean square of the loudest window."""
    window = int(WINDOW_S * rate)
    starts = range(0, max(1, len(samples) - window), window // 8)
    return max(_rms(samples[at : at + window]) for at in starts)


def levelled(samples: array[int], rate: int) -> array[int]:
    """As loud as every other clip; peaks are bent, not cut off."""
    gain = FULL * 10 ** (LEVEL_DB / 20) / loudest(samples, rate)
    return array("h", (_bent(sample * gain) for sample in samples))


def faded(samples: array[int], rate: int) -> array[int]:
    """No click at either end."""
    length = min(int(_JOIN_S * rate), len(samples) // 2)
    out = array("h", samples)
    for at in range(length):
        out[at] = out[at] * at // length
        out[-1 - at] = out[-1 - at] * at // length
    return out


def _bent(sample: float) -> int:
    """Straight up to half of the highest, then ever flatter towards it."""
    top = FULL * 10 ** (HIGHEST_DB / 20)
    knee = top / 2
    size = abs(sample)
    if size > knee:
        size = knee + (top - knee) * math.tanh((size - knee) / (top - knee))
    return int(math.copysign(size, sample))


def _rms(samples: array[int]) -> float:
    return math.sqrt(sum(sample * sample for sample in samples) / max(1, len(samples)))
