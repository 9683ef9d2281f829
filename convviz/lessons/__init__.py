"""Lessons: files that are read, checked and stepped through, questions whose answers follow from what is shown."""
