"""What the walk from clause to clause leaves out, because it is no claim."""

from __future__ import annotations

import pytest

from penanda.proposing.open_clauses import Claimed, open_clauses_before, open_clauses_behind


def walked(text, lexicon):
    found = [one for one in open_clauses_behind(text, 0, lexicon, (), Claimed(text, ())) if one]
    back = [one for one in open_clauses_before(text, len(text), lexicon, (), Claimed(text, ())) if one]
    assert back == found[::-1]
    return [" / ".join(text[slice(*piece)] for piece in pieces) for pieces in found]


@pytest.mark.parametrize(
    "text",
    [
        "😀",
        "🇲🇾 5.",
        "By Aisha Tan",
        "Oleh Farid Hassan dan Aisha Tan",
        "By Aisha Tan\naisha@selat.example",
        "PHOTO: Selat News Agency",
        "(AFP/Reuters)",
        "Published: 4 March 2026, 9:15 am",
        "Oleh Farid bin Hassan\n23 November 2026, 9.15 malam",
        "Isnin, 23 November 2026 | 09:15 MYT",
        "Rajan denied it.",
        "Amir rejected that.",
        "Radzi disputed the figure.",
        "Siti menafikan dakwaan tersebut.",
        "Azlan menyifatkan janji itu sebagai karut.",
        "Beliau menafikannya.",
        "Azlan, yang juga menteri, berkata demikian selepas melawat jeti di Ipoh.",
        "Rajan criticised Azlan.",
        "Bilakah jeti siap?",
    ],
)
def test_these_are_left_out(lexicon, text) -> None:
    assert walked(text, lexicon) == []


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Rajan denied wrongdoing.", "wrongdoing"),
        ("Rajan denied the plan.", "Rajan denied the plan"),
        ("Azlan mengakui kesilapan.", "kesilapan"),
        ("“Tidak benar,” tegas Azlan.", "Tidak benar"),
        ("Azlan berkata harga naik.", "harga naik"),
        ("By Tuesday the water fell.", "By Tuesday the water fell"),
        ("Pada 5 Mac 2026 jeti runtuh.", "Pada 5 Mac 2026 jeti runtuh"),
        ("Azlan claimed that rain fell; the firm denied it.", "rain fell"),
        ("Reportedly, the dam leaked.", "the dam leaked"),
        ("Azlan menyifatkan harga itu sebagai “terlalu tinggi”.", "harga itu sebagai “terlalu tinggi”"),
    ],
)
def test_these_are_not(lexicon, text, clause) -> None:
    assert walked(text, lexicon) == [clause]


def test_names_between_semicolons_are_left_out(lexicon) -> None:
    text = "Turut hadir Menteri Marin, Azlan; Datuk Lim; dan Ketua Polis, Zaki."
    names = [
        (at, at + len(name))
        for name in ("Azlan", "Datuk Lim", "Ketua Polis", "Zaki")
        for at in [text.index(name)]
    ]
    found = [one for one in open_clauses_behind(text, 0, lexicon, names, Claimed(text, ())) if one]
    assert [text[slice(*pieces[0])] for pieces in found] == ["Turut hadir Menteri Marin, Azlan"]
