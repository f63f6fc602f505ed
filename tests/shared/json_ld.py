"""What a JSON-LD processor reads in a document of schema.org, without a network."""

from __future__ import annotations

from typing import Any

from pyld import jsonld

SCHEMA = "http://schema.org/"
# Of schema.org's own context as much as is used here.
_CONTEXT = {
    "@context": {
        "@vocab": SCHEMA,
        "type": "@type",
        **{name: {"@id": f"{SCHEMA}{name}", "@type": "@id"} for name in ("url", "sameAs", "citation")},
        "datePublished": {"@id": f"{SCHEMA}datePublished", "@type": f"{SCHEMA}Date"},
    }
}


def nodes_in(document: object) -> list[dict[str, Any]]:
    """The nodes of a document, expanded."""
    return list(jsonld.expand(document, {"documentLoader": _offline}))


def said(node: dict[str, Any], name: str) -> list[Any]:
    """What a node says of a property of schema.org."""
    return [one.get("@value", one.get("@id", one)) for one in node[f"{SCHEMA}{name}"]]


def _offline(url: str, _options: object) -> dict[str, object]:
    assert url.rstrip("/") == "https://schema.org"
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": _CONTEXT,
    }
