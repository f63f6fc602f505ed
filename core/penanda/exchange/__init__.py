"""Handing marks on: the JSON export and its schema, loading it, and claims as CSV."""
