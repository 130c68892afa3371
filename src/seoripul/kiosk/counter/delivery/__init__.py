"""Orders that are brought home, as a staff desk takes and follows them."""
