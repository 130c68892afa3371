"""Seoripul: civil-document pick-up, delivery and queue for a district office in Seoul."""

__version__ = "0.1.0"
