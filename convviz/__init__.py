"""convviz shows every number that a convolution computes."""

__version__ = "0.1.0"
