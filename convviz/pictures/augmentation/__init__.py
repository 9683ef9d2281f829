"""Changes of pictures that leave them what they are, so that a network sees each in many ways."""
