"""What is measured, each figure beside its floor: run ``make bench``."""
