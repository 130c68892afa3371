"""Tables of dispatch."""
