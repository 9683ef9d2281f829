"""The page that says why a network answers as it does."""
