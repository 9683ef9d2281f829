"""Help in the window: the glossary, and "what am I looking at?" for every view."""
