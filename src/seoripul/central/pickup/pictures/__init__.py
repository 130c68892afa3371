"""What watchers see: whole pictures, each drawn from one moment of the database."""
