"""A person who does anything at the window, by chance, and what must be true of it whatever was done."""
