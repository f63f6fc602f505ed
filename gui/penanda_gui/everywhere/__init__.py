"""Finding words in the whole project: the panel, and tagging all that was found."""
