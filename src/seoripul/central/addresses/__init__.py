"""Addresses, and the zones they lie in: what a delivery order is sent to, and from which day."""
