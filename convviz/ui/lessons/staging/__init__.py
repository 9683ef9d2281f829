"""What a step shows, page by page: each page is brought there, and gets back what it had before the lesson."""
