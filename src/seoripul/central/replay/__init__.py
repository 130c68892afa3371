"""A day's log of number tickets played again: was the waiting time told the true one?"""
