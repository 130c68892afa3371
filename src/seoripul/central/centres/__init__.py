"""Centres: where papers are handed over, when, at which counters and by which settings."""
