"""The deeds of pick-up: each is one transaction."""
