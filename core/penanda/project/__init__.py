"""The project file: one SQLite file with articles, marks, and a journal of every edit."""
