"""What a step shows: records as they stand in the file, and the states of the pages that they stand for."""
