"""What opens over the main window and waits for a decision."""
