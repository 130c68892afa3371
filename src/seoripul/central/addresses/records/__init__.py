"""Zones, the addresses of the district, and the editions of the file they came in."""
