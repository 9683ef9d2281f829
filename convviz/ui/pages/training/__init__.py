"""The training page: what is trained and how, live curves, and the course of every run."""
