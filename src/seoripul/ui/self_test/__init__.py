"""`seoripul --self-test`: prove that this installation works."""

from __future__ import annotations

from seoripul.ui.self_test.main import main

__all__ = ["main"]
