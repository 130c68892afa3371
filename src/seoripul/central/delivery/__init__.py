"""민원택배: orders of documents that a courier brings home, up to the run and after it."""
