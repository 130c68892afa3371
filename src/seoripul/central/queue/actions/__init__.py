"""What is done with numbers: one deed, one transaction."""
