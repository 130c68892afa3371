"""Keeps an input method's own process out of the way of a scanner's keys."""

from __future__ import annotations

import os
import sys


def keep_input_method_out() -> None:
    """On Linux, let keys reach the program directly: through an input method's own process they
    may arrive in another order. Call before the application object is made; an explicit
    `QT_IM_MODULE` or Qt's own on-screen keyboard is left alone."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_IM_MODULE", "compose")
