"""One training by several processes, on one machine or on many."""
