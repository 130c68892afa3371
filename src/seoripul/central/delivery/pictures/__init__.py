"""What watchers see of the orders brought home."""
