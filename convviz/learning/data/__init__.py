"""What is trained on: files and drawings on one side, batches on the other."""
