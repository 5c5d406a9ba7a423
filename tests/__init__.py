"""All tests, and the bench. The folders mirror those of the application."""
