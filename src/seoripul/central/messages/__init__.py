"""What citizens are told on their phones: written with the deed, sent afterwards."""
