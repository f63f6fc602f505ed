"""Icons, fonts, translations and sample articles, as files."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent


def icon_file(name: str) -> Path:
    """The SVG of an icon, such as ``"undo-2"``."""
    return _FOLDER / "icons" / f"{name}.svg"


def font_files() -> tuple[Path, ...]:
    """The fonts that ship with Penanda."""
    return tuple(sorted((_FOLDER / "fonts").glob("*.ttf")))


def translation_file(language: str) -> Path:
    """The compiled translation into *language*, such as ``"ms"``."""
    return _FOLDER / "translations" / f"penanda_{language}.qm"


def sample_files() -> tuple[Path, ...]:
    """The sample articles; beside each ``NAME.txt`` lies ``NAME.marks.json``, an export of its marks."""
    return tuple(sorted((_FOLDER / "samples").glob("*.txt")))
