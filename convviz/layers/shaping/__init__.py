"""Layers that compute nothing new: they move, repeat, cut or surround what they are given."""
