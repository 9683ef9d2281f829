"""The page of lessons: the course, exercises and progress."""
