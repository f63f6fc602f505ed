"""What is left to do: counted away from the window, listed, and gone to by key."""
