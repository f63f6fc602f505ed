"""What is a web address: one that begins with http:// or https://, has a host, and no blanks."""

from __future__ import annotations

import re

CLAIM = "{claim}"
"""What stands for the id of a claim in the address of a review."""

_NAME = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_DOMAIN = rf"(?:{_NAME}\.)+(?:xn--[a-z0-9-]{{2,59}}|[^\W\d_]{{2,63}})\.?"
_NUMBERS = r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}|\[[0-9a-f:.]+\]"
_HOST = rf"(?:{_DOMAIN}|{_NUMBERS})(?::[0-9]{{1,5}})?"
_ADDRESS = re.compile(rf"https?://{_HOST}(?:[/?#][^\s<>\"]*)?", re.IGNORECASE)
_BEGINS = re.compile(r"https?://", re.IGNORECASE)


def is_web_address(text: str) -> bool:
    """Whether *text* is a whole web address, by its form alone: nothing is fetched."""
    return _ADDRESS.fullmatch(text) is not None


def is_review_address(text: str) -> bool:
    """Whether *text* is the address of a review, in which :data:`CLAIM` stands for the id of its claim."""
    return CLAIM in text and is_web_address(text.replace(CLAIM, "claim"))


def completed(text: str) -> str:
    """*text* with ``https://`` before it where only that is missing, as in ``www.data.example/x``."""
    typed = text.strip()
    if typed and not _BEGINS.match(typed) and is_web_address(f"https://{typed.replace(CLAIM, 'claim')}"):
        return f"https://{typed}"
    return typed
