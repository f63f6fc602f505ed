"""Plain, frozen records of what is marked. No record holds a database row or a Qt type."""
