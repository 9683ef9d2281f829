"""The sentences for expected failures by their codes, a subject a file."""
