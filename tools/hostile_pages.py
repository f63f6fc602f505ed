"""Pages that HTML readers stumble over, by file name.

What they refer to elsewhere must never be asked for.
"""

from __future__ import annotations

from collections.abc import Iterator

SCRIPT = '<script type="application/ld+json">'
PROSE = "<p>Jeti itu dibuka semula pada hari Isnin, kata majlis dalam satu kenyataan kepada pemberita.</p>"
LOCAL, REMOTE = "file:///etc/passwd", "http://127.0.0.1:9/x"
NESTED = (
    "div",
    "span",
    "b",
    "a",
    "ul><li",
    "table><tr><td",
    "blockquote",
    "font",
    "form",
    "p",
    "h1",
    "select",
    "svg",
)
REFERRING = (
    *(
        '<img src="{0}">',
        '<iframe src="{0}"></iframe>',
        '<link rel="stylesheet" href="{0}">',
        '<base href="{0}">',
    ),
    *(
        '<script src="{0}"></script>',
        '<object data="{0}"></object>',
        '<embed src="{0}">',
        '<video src="{0}"></video>',
    ),
    *(
        '<meta http-equiv="refresh" content="0; url={0}">',
        '<link rel="canonical" href="{0}">',
        '<body background="{0}">',
    ),
    *('<style>@import "{0}";</style>', '<svg><image href="{0}"/></svg>', '<form action="{0}"><input></form>'),
)
DECLARED = (
    "utf-8",
    "utf-16",
    "utf-7",
    "x-user-defined",
    "no-such",
    "hex",
    "rot13",
    "idna",
    "cp037",
    "iso-2022-jp",
    "é",
)


def pages() -> Iterator[tuple[str, bytes]]:
    """Yield files of HTML."""
    yield "good.html", _page("<h1>Jeti dibuka semula</h1>")
    for number, tag in enumerate(NESTED):
        yield f"deep-{number:02}.html", f"<{tag}>".join([""] * 10_001).encode() + PROSE.encode()
        yield f"many-{number:02}.html", (f"<{tag}>x" * 3_000).encode() + PROSE.encode()
    for number, markup in enumerate(REFERRING):
        for kind, place in (("local", LOCAL), ("remote", REMOTE)):
            yield f"refers-{kind}-{number:02}.html", _page(markup.format(place))
    for number, name in enumerate(DECLARED):
        yield f"declares-{number:02}.html", f'<meta charset="{name}">{PROSE} “é”'.encode()
    for name, page in _odd().items():
        yield f"{name}.html", page if isinstance(page, bytes) else page.encode()


def _page(markup: str) -> bytes:
    return f"<!doctype html><html><head></head><body>{markup}{PROSE}{PROSE}</body></html>".encode()


def _odd() -> dict[str, str | bytes]:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return {
        "open-anchors": "<a " * 100_000,
        "open-comments": "<!--" * 100_000,
        "open-quotes": "<p x='" * 50_000,
        "only-less-than": "<" * 500_000,
        "closing-only": "</div>" * 100_000 + PROSE,
        "attributes": "<p " + " ".join(f"a{n}=1" for n in range(5_000)) + f">{PROSE}",
        "long-attribute": f'<p title="{"x" * 1_000_000}">{PROSE}',
        "long-tag": f"<{'x' * 1_000_000}>{PROSE}",
        "long-run": f"<p>{'k' * 1_000_000}</p>",
        "entities": f"<p>{'&amp;' * 100_000}</p>",
        "number-entities": f"<p>&#0; &#xD800; &#x110000; &#{'9' * 10_000}; &#x1F41F; {PROSE}",
        "laughs": f'<!DOCTYPE html [<!ENTITY l0 "ha">{laughs}]><html><body>&l9;{PROSE}</body></html>',
        "external-entity": f'<!DOCTYPE html [<!ENTITY x SYSTEM "{LOCAL}">]><html>&x;{PROSE}</html>',
        "external-dtd": f'<!DOCTYPE html SYSTEM "{REMOTE}"><html><body>{PROSE}</body></html>',
        "xinclude": f'<html xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="{LOCAL}"/>',
        "xml-style": f'<?xml version="1.0"?><?xml-stylesheet href="{REMOTE}"?><html>{PROSE}</html>',
        "json-ld-deep": f"{SCRIPT}{'[' * 100_000}</script>{PROSE}",
        "json-ld-wide": f"{SCRIPT}[{'{},' * 50_000}{{}}]</script>{PROSE}",
        "json-ld-number": f'{SCRIPT}{{"datePublished": {"9" * 10_000}}}</script>{PROSE}',
        "json-ld-twice": SCRIPT + '{"datePublished": 1, "datePublished": []}</script>' + PROSE,
        "date-meta": f'<meta name="date" content="{"9" * 100_000}">{PROSE}',
        "long-title": f"<title>{'T ' * 100_000}</title>{PROSE}",
        "script-only": "<script>while (true) {}</script>",
        "nul-in-tags": b"<\x00p\x00>Apa\x00khabar</p>" + PROSE.encode(),
        "broken-utf-8": b"<meta charset=utf-8><p>Kaf\xe9 \xff\xfe\xed\xa0\x80</p>" + PROSE.encode(),
        "utf-16-page": f"<html><body>{PROSE}</body></html>".encode("utf-16"),
        "mark-against-declaration": b"\xef\xbb\xbf<meta charset=utf-16>" + PROSE.encode(),
        "empty-page": "<html></html>",
        "frames": f'<frameset><frame src="{LOCAL}"></frameset>',
        "half-a-page": "<html><body><p>Jeti itu dibuka semula pada hari Isnin <b",
    }
