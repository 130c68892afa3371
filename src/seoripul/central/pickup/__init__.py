"""Pick-up: ordered ahead, prepared, checked in, called, handed over."""
