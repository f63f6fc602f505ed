"""The article view: read-only text with a caret, and the marks painted under it."""
