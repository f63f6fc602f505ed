"""The command line. It works where Qt cannot be loaded.

Heavy parts are imported by the commands that need them.
"""

from penanda.cli.program import main

__all__ = ["main"]
