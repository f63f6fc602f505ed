"""Taking what can still be read out of a damaged project file, into a new project."""
