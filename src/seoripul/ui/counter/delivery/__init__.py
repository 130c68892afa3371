"""Orders that are brought home: the form, the list, the deeds."""
