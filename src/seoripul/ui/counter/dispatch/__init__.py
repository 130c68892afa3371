"""Runs of couriers: planned, loaded, reckoned up."""
