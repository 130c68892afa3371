"""Couriers and their runs: planned, loaded, driven, and reckoned up at the end."""
