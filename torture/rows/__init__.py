"""One file for each row of the table in docs/reliability.md, named as ``python -m torture`` takes it."""
