"""``python -m penanda_gui [--tour-without-display] [FILES…]``."""

import sys

from penanda_gui.start import open_window

_TOUR = "--tour-without-display"

if __name__ == "__main__":
    arguments = sys.argv[1:]
    sys.exit(open_window([a for a in arguments if a != _TOUR], tour_without_display=_TOUR in arguments))
