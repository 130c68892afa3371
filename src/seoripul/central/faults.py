"""A fault in the log: its place, but not its message, which may quote what a citizen typed."""

from __future__ import annotations

from typing import Any


def bare(raised: BaseException) -> tuple[type[BaseException], BaseException, Any]:
    """For `exc_info`: the traceback and the kind of the fault."""
    return RuntimeError, RuntimeError(type(raised).__name__), raised.__traceback__
