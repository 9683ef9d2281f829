"""What lessons are made of: questions, answers, derivations, hints and progress, as plain records."""
