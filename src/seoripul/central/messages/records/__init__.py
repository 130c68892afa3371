"""Whom to tell, and what has not been sent yet."""
