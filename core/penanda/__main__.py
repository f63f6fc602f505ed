"""``python -m penanda``: the command line, also where Qt cannot be loaded."""

from penanda.cli import main

if __name__ == "__main__":
    main()
