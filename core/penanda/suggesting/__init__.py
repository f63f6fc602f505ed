"""What could be marked in an article, found by rules and by what the project knows, with no model."""
