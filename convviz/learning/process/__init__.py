"""The worker's process: how it is started, what is said between it and the program, and how it ends."""
