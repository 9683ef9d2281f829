"""Labelled pictures to learn from: arrays, folders and zips, read a picture at a time. No Qt, no TensorFlow."""
