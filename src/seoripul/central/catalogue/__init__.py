"""The catalogue: what can be ordered, at which fee, from which day on."""
