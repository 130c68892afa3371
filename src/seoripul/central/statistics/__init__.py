"""A day of a centre in figures, computed from its numbers."""
