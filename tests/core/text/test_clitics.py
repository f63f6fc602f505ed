import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.text.clitics import stem_length


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("Baratnya", "Barat"),
        ("rakan-rakannya", "rakan-rakan"),
        ("PBB-nya", "PBB"),
        ("AS-nya", "AS"),
        ("Tuhan-Nya", "Tuhan"),
        ("masalahnya", "masalah"),
        ("anaknyalah", "anak"),
        ("Anwarlah", "Anwar"),
        ("Serilah", "Seri"),
        ("adakah", "ada"),
        ("merekakah", "mereka"),
        ("apatah", "apa"),
        ("siapatah", "siapa"),
        ("Israel's", "Israel"),
        ("Israel’s", "Israel"),
        ("ISRAEL'S", "ISRAEL"),
        ("Xi's", "Xi"),
        ("Hizbullah's", "Hizbullah"),
    ],
)
def test_a_clitic_is_told_from_its_host(word: str, stem: str) -> None:
    assert word[: stem_length(word)] == stem


@pytest.mark.parametrize(
    "word",
    """
    hanya tanya bertanya punya Kenya KENYA banyak mempunyai ianya Konya nya
    adalah ialah telah setelah sekolah bersekolah masalah langkah-langkah melangkah jumlah sejumlah
    seolah-olah Abdullah Ramallah Hizbullah insya-Allah Jamilah Norfadilah Malikah Makkah Mukah nikah sedekah
    perintah Fatah pemerintah walaupun bagaimanapun McDonald's Moody’s
    """.split(),
)
def test_a_word_that_only_looks_so_stays_whole(word: str) -> None:
    assert stem_length(word) == len(word)


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("anylhkt'’s-")), max_size=20))
def test_any_word_has_a_stem_within_it(word: str) -> None:
    assert 0 <= stem_length(word) <= len(word)
    assert bool(stem_length(word)) == bool(word) or word.lower() in ("'s", "’s")
