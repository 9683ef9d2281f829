"""The chain of stages as one picture: what is shown, where, and how it is painted."""
