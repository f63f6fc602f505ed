"""Readers turn a source, the bytes as they came, into a text and what can be guessed about its article."""
