import msgspec
import pytest

from penanda.model.tagset import DEFAULT_LABELS
from penanda.model.tagsets import READY
from penanda_gui.article.short_names import short_name


@pytest.mark.parametrize("language", ["en", "ms"])
@pytest.mark.parametrize("tagset", READY)
def test_every_label_of_a_ready_tagset_has_a_short_name_of_its_own(tagset, language):
    names = [short_name(label, language) for label in READY[tagset]]
    assert not any(name.endswith("…") for name in names)
    assert all(0 < len(name.removesuffix(".")) <= 7 for name in names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("language", ["en", "ms"])
@pytest.mark.parametrize("tagset", READY)
def test_every_short_name_of_a_ready_tagset_begins_a_word_of_the_name(tagset, language):
    for label in READY[tagset]:
        begun = short_name(label, language).removesuffix(".").casefold()
        assert any(word.casefold().startswith(begun) for word in label.name(language).split()), begun


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Gelaran", "Gelaran"),
        ("Kapal selam", "Kapal"),
        ("Perlembagaan", "Perlem…"),
        ("Undang-undang", "Undang."),
        ("Undang-undang laut", "Undang…"),
    ],
)
def test_a_label_of_ones_own_is_cut_at_a_word_or_with_an_ellipsis(name, short):
    label = msgspec.structs.replace(DEFAULT_LABELS[0], id="OWN", names={"en": name})
    assert short_name(label, "ms") == short


def test_no_short_name_in_malay_can_be_read_as_that_of_another_label():
    """*Org* is how *orang*, a person, is shortened."""
    names = {label.id: short_name(label, "ms").casefold() for label in DEFAULT_LABELS}
    assert names["PERSON"] == "orang"
    assert names["ORG"].removesuffix(".") != "org"


def test_a_label_that_is_renamed_is_renamed_over_its_marks_too():
    label = msgspec.structs.replace(DEFAULT_LABELS[0], names={"en": "Human"})
    assert short_name(label, "en") == "Human"
