"""Penanda's window, in Qt. It knows the core by its public names only, and no SQL."""
