"""Pixels in and out: files, arrays, ink, fitting to an input, colours and the samples. No Qt."""
