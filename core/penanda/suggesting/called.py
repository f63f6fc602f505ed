"""What a usual word right before a name says that it is: *parti Zorak*, *storm Zorak*, *virus Zorak*.

News puts such a word before a name that its readers may not know; Malay always, English mostly before the
names of firms and storms. A thing that no label is for, such as an illness, a ship or an app, is named by
nothing that could be suggested, and is no person. Words for what people own or make stand before their names
as well (*kereta Azlan*, *lagu Aminah*), and say nothing; between the word and the name Malay may say what
kind of body it is (*syarikat pembinaan Zorak*).
"""

from __future__ import annotations

import regex

from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.occupations import OCCUPATIONS
from penanda.suggesting.run import Run
from penanda.suggesting.usual_words import is_usual

_BODIES = frozenset(
    """
    syarikat firma kelab parti portal agensi akhbar kumpulan pasukan pertubuhan persatuan stesen gabungan
    kesatuan rangkaian konglomerat militan pengganas
    company firm club startup newspaper tabloid broadcaster website portal party group airline carrier lender
    conglomerate insurer bank chain
    """.split()
)
_STORMS = frozenset("taufan ribut tropika siklon badai typhoon hurricane cyclone storm".split())
THINGS = frozenset(
    """
    skim aplikasi permainan jenama virus varian wabak vaksin feri bot kapal bendera sistem drama siri novel
    majalah
    app brand variant vaccine disease ferry ship vessel tanker trawler
    """.split()
)


# "syarikat pembinaan Zorak", but for "syarikat milik Zorak"
_BODY_OF_KIND = regex.compile(
    r"(?<!\p{L})(?i:syarikat|firma|rangkaian|kumpulan|kelab|agensi|stesen|kedai|pasar) (\p{Ll}+) \Z"
)
_OF_SOMEBODY = kinds.KIN | OCCUPATIONS | frozenset("milik kendalian pimpinan kelolaan tajaan".split())
_FARTHEST = 32


def label_by_noun(text: str, run: Run) -> str | None:
    """The label of the name that *run* is, if a word before it tells that."""
    if run.before in _STORMS:
        return "EVENT"
    of_kind = _BODY_OF_KIND.search(text[max(0, run.start - _FARTHEST) : run.start])
    is_body = run.before in _BODIES or (of_kind is not None and not _says_whose(of_kind[1]))
    return "ORG" if is_body else None


def _says_whose(word: str) -> bool:
    return word in _OF_SOMEBODY or is_usual(word)
