"""The names and descriptions of the named kernels, a family a file."""
