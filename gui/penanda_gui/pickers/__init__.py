"""Small windows in which one thing is picked from a list by a few letters or a digit."""
