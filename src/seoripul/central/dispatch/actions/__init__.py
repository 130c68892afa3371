"""The deeds of dispatch."""
