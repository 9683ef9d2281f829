"""The network page: its frozen state, and what is derived from it for each view."""
