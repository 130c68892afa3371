"""Reservations, their documents, the places of slots, fees received, and failed tries."""
