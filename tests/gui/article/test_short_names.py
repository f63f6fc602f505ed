import msgspec
import pytest

from penanda.model.tagset import DEFAULT_LABELS
from penanda_gui.article.short_names import short_name


@pytest.mark.parametrize("language", ["en", "ms"])
def test_every_default_label_has_a_short_name_of_its_own(language):
    names = [short_name(label, language) for label in DEFAULT_LABELS]
    assert all(0 < len(name) <= 7 for name in names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Gelaran", "Gelaran"),
        ("Kapal selam", "Kapal"),
        ("Perlembagaan", "Perlem…"),
        ("Undang-undang", "Undang…"),
    ],
)
def test_a_label_of_ones_own_is_cut_at_a_word_or_with_an_ellipsis(name, short):
    label = msgspec.structs.replace(DEFAULT_LABELS[0], id="OWN", names={"en": name})
    assert short_name(label, "ms") == short
