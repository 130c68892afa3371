"""Orders brought home: what was ordered, who has the envelope, and two books of fees."""
