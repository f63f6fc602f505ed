"""Penanda's core: text, marks, project file, readers, writers and command line. It knows no window."""

__version__ = "0.3.10"
