"""What a dispatcher and a courier see."""
