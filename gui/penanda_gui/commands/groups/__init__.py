"""The commands, a file for each menu of the menu bar, in the order in which they stand there."""
