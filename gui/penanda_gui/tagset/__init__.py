"""The dialog in which the labels of a project are edited, and what it needs. Imported when it is opened."""
