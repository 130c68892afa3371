"""Runs of couriers, as a dispatcher plans, loads and reckons them up."""
