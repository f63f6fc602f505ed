"""The articles that are walked in, beside the samples: one of odd characters, and a long one."""

from __future__ import annotations

from pathlib import Path

_NEWS = (
    "Puan Melur binti Jati met Encik Teja in Taman Sari today, said Melur. He told them the garden had said "
    "that 12 trees fell.\n\nThe gardener, Teja, said that 12 fish died. “We know,” Melur said. Kata Teja, "
    "air keruh.\n\n"
)
_ODD = (
    "Title line\r\nSecond line\rthird line\nA\x00B, \ufeffin, NBSP\xa0in, LS\u2028here PS\u2029here, "
    "OBJ\ufffcin, VT\x0bFF\x0cNEL\x85end.\r\nAstral \N{FISH}\U00020000, family "
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 flag \U0001f1f2\U0001f1fe end. e\u0301a\u0308\u0323.\r\n"
    "\u0642\u0627\u0644 Puan Melur \u0641\u064a Taman Sari \u0627\u0644\u064a\u0648\u0645 said it fell.\n"
    "\u4e2d\u534e\u4eba\u6c11\u3002\n\t tab \u200b \u00ad \u202e rlo said \u202c pdf.\r\r\n\n\rLast line"
)


def write_texts(folder: Path) -> list[Path]:
    """Write the texts into *folder*; return their files."""
    texts = {
        "news": _NEWS + "Melur and Teja said so of Taman Sari. " * 40,
        "odd": _ODD,
        "long": (_NEWS * 3).replace("Melur", "Suri") * 30,
    }
    for name, text in texts.items():
        (folder / f"{name}.txt").write_bytes(text.encode())
    return [folder / f"{name}.txt" for name in texts]
