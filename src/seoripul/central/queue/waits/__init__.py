"""How long visitors will wait: what the numbers of today and of the days before tell of it."""
