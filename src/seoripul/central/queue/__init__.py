"""Lines, tickets and calls; the deeds that move them belong to the nouns that serve visitors."""
