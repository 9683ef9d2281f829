"""Kernels and workspaces as files: written, and read without trusting a byte."""
