"""Which entities are offered for words: the likeliest first, found among thousands by a few comparisons."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.model.entity import Entity
from penanda.names import offering
from penanda.names.matching import best
from penanda.names.offering import offered


def entity(name: str, *aliases: str, type_: str = "PERSON", id_: str = "") -> Entity:
    return Entity(id_ or name, name, type_, aliases, None, None)


def test_a_short_name_offers_the_titled_full_name_first() -> None:
    known = [
        entity("Khairul Anwar"),
        entity("Zaki Musa"),
        entity("Datuk Seri Anwar Ibrahim"),
        entity("Kampung Anwar", type_="GPE"),
    ]
    assert [m.entity.name for m in offered("Anwar", known, label="PERSON")] == [
        "Datuk Seri Anwar Ibrahim",
        "Khairul Anwar",
        "Kampung Anwar",
    ]


def test_what_is_named_more_here_comes_first_among_equals() -> None:
    known = [entity("Anwar Musa"), entity("Anwar Ibrahim")]
    assert offered("Anwar", known)[0].entity.name == "Anwar Musa"
    assert offered("Anwar", known, uses={"Anwar Ibrahim": 2})[0].entity.name == "Anwar Ibrahim"


def test_the_list_is_short() -> None:
    known = [entity(f"Anwar Ali {n}", id_=str(n)) for n in range(20)]
    assert len(offered("Anwar", known, limit=5)) == 5


_WORDS = st.sampled_from(
    """
    Datuk Seri Tan Dr Mohd Muhammad Nur Anwar Anuar Ibrahim Ibrahm Yusof Yusuf bin a/l @ al-Qurtas Qurtas Abd
    Abdul Rahman Abdulrahman Syarif Sharif M. K.S. S.M. Rao Salleh Kementerian Kesihatan Malaysia the The dan
    KKM K.K.M. kkm Sdn Bhd Bank Negara al- . Tengku Zaki
    """.split()
)
_NAMES = st.one_of(st.lists(_WORDS, max_size=5).map(" ".join), st.text(max_size=8))
_ENTITIES = st.lists(
    st.tuples(_NAMES, st.lists(_NAMES, max_size=2), st.sampled_from(["PERSON", "ORG", "GPE"])), max_size=8
)


@given(_NAMES, _ENTITIES)
def test_every_entity_that_has_a_score_is_offered(
    words: str, known: list[tuple[str, list[str], str]]
) -> None:
    entities = [
        entity(name, *aliases, type_=type_, id_=str(number))
        for number, (name, aliases, type_) in enumerate(known)
    ]
    scored = {one.id for one in entities if best(words, one) is not None}
    assert {match.entity.id for match in offered(words, entities)} == scored


@pytest.mark.parametrize("words", ["Anwar", "Anwr Ibrahim", "A. Ibrahim"])
def test_of_thousands_those_few_are_compared_that_can_have_a_score(
    words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = [entity(f"Zaki Musa {number}") for number in range(3_000)]
    known += [entity(f"Jabatan Laut {number}", type_="ORG") for number in range(3_000)]
    known.append(entity("Datuk Anwar Ibrahim"))
    compared: list[str] = []

    def counted(words: str, entity: Entity) -> object:
        compared.append(entity.name)
        return best(words, entity)

    monkeypatch.setattr(offering, "best", counted)
    assert [match.entity.name for match in offered(words, known)] == ["Datuk Anwar Ibrahim"]
    assert compared == ["Datuk Anwar Ibrahim"]
