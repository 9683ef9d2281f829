"""The kernel lab: its frozen state, the chain that runs it, and the picture that follows from both."""
