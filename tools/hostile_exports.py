"""Exports that ``penanda load`` must refuse or take whole, by file name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

EXAMPLE = Path(__file__).resolve().parents[1] / "docs/schema/penanda-export-1.example.json"
VALUES: tuple[Any, ...] = (None, True, -1, 2**63, 2**70, 1.5, "", "\x00", "x" * 100_000, [], {}, [[[]]])


def exports() -> Iterator[tuple[str, bytes]]:
    """Yield files called JSON."""
    whole = EXAMPLE.read_text(encoding="utf-8")
    good = json.loads(whole)
    yield "good.json", whole.encode()
    for number, value in enumerate(VALUES):
        yield f"format-{number}.json", json.dumps({**good, "format_version": value}).encode()
        yield f"articles-{number}.json", json.dumps({**good, "articles": value}).encode()
        article = {**good["articles"][0], "text": value}
        yield f"text-{number}.json", json.dumps({**good, "articles": [article]}).encode()
    yield (
        "duplicate-keys.json",
        (whole.rstrip().removesuffix("}") + ', "articles": [], "articles": 3}').encode(),
    )
    yield "deep.json", b"[" * 100_000 + b"]" * 100_000
    yield "deep-objects.json", b'{"articles":' * 50_000
    yield (
        "deep-unknown.json",
        json.dumps({**good, "x": 0}).replace('"x": 0', f'"x": {"[" * 900 + "]" * 900}').encode(),
    )
    yield "huge-number.json", whole.replace('"start": ', f'"start": {"9" * 5_000}').encode()
    yield "huge-exponent.json", whole.replace('"start": ', '"start": 1e999, "x": ').encode()
    yield "not-a-number.json", whole.replace('"start": ', '"start": NaN, "x": ').encode()
    yield "lone-surrogate.json", whole.replace('"surface": "', r'"surface": "\ud800').encode()
    yield "half-an-export.json", whole[: len(whole) // 2].encode()
    yield "two-exports.json", (whole + whole).encode()
    yield "mark.json", b"\xef\xbb\xbf" + whole.encode()
    yield "utf-16.json", whole.encode("utf-16")
    yield "latin.json", whole.replace('"title": "', '"title": "é').encode("latin-1", "replace")
    yield "empty.json", b""
    yield "nul.json", b"\x00" * 1_000
    yield "a-string.json", b'"penanda"'
    yield "any-bytes.json", bytes(range(256)) * 10
