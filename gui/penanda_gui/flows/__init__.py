"""What takes several steps or some time: opening, exporting, changing projects."""
