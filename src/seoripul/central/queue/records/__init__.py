"""Tickets and calls: rows without personal data."""
