"""The deeds of delivery: each is one transaction."""
