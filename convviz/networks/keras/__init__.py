"""Keras's model files: told apart, parsed in a process of its own, checked, and turned into networks."""
