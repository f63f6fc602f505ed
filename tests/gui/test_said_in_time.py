"""What the status bar says stands there long enough, while everything goes its own pace."""

import pytest

TEXT = (
    "Jeti akan siap bulan depan, kata Azlan Karim.\n\nHujan lebat turun di sini semalam, menurut Azlan Karim."
)


@pytest.fixture
def hands(hands, tmp_path):
    file = tmp_path / "jeti.txt"
    file.write_text(TEXT, encoding="utf-8")
    hands.window.open_paths([file])
    hands.wait(lambda: hands.text.startswith("Jeti"))
    hands.select("Azlan Karim")
    hands.press("1")
    hands.settle()
    hands.view.place_caret(0)
    hands.qtbot.wait(100)
    return hands


@pytest.mark.parametrize(
    "keys", [("C",), ("V",), ("C", "Ctrl+Z", "C"), ("J", "Shift+C"), ("J", "Shift+V", "Shift+C")]
)
def test_what_is_proposed_is_not_talked_over_by_the_edit(hands, keys):
    for key in keys:
        hands.press(key)
        hands.qtbot.wait(400)
    assert hands.hint == hands.parts.status.standing != ""


def test_what_is_said_right_behind_an_edit_stays(hands):
    hands.parts.status.tell_after_paint("Sooner")
    hands.parts.status.showMessage("Later")
    hands.qtbot.wait(100)
    assert hands.hint == "Later"


def test_a_tag_is_told_once_it_is_painted(hands):
    hands.select("Hujan")
    hands.press("1")
    hands.wait(lambda: hands.hint == "Tagged “Hujan” as Person")
