"""Everything a user can do to a project: each edit one small function, run by ``Project.run``.

An edit writes through the :class:`penanda.project.transaction.Transaction` it is given, and returns what it
did, or ``None`` when there was nothing to do.
"""
