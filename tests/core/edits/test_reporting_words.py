"""The list of words that report claims: usual ones, and what a project changes in it."""

from __future__ import annotations

import pytest

from penanda.edits import reporting_words
from penanda.errors import NotAReportingWord
from penanda.model.reporting_word import DEFAULT_REPORTING_WORDS, ReportingWord


def listed(desk) -> set[ReportingWord]:
    return set(desk.project.read.reporting.words())


def test_a_new_project_has_the_usual_words_each_once(desk) -> None:
    words = desk.project.read.reporting.words()
    assert words == DEFAULT_REPORTING_WORDS
    assert len({word.word for word in words}) == len(words)
    assert {ReportingWord("kata", "after"), ReportingWord("said"), ReportingWord("menurut", "after")} <= set(
        words
    )
    assert not desk.project.read.reporting.is_changed()


def test_a_word_is_put_on_the_list_and_undone(desk) -> None:
    change = desk.project.run(reporting_words.keep, "  mencoret  nota ")
    assert (change.done.kind, change.done.args) == ("reporting_word_kept", {"word": "mencoret nota"})
    assert change.touches("reporting_word")
    assert listed(desk) == {*DEFAULT_REPORTING_WORDS, ReportingWord("mencoret nota", "before")}
    assert desk.project.run(reporting_words.keep, "mencoret nota") is None
    desk.project.undo()
    assert listed(desk) == set(DEFAULT_REPORTING_WORDS)


def test_a_usual_word_is_taken_from_the_list_and_put_back(desk) -> None:
    change = desk.project.run(reporting_words.leave, "Kata")
    assert (change.done.kind, change.done.args) == ("reporting_word_left", {"word": "kata"})
    assert listed(desk) == set(DEFAULT_REPORTING_WORDS) - {ReportingWord("kata", "after")}
    assert desk.project.run(reporting_words.leave, "kata") is None
    desk.project.run(reporting_words.keep, "kata", "after")
    assert not desk.project.read.reporting.is_changed()


def test_the_side_of_the_claimant_can_change(desk) -> None:
    desk.project.run(reporting_words.keep, "said", "unnamed")
    assert ReportingWord("said", "unnamed") in listed(desk)
    assert ReportingWord("said", "before") not in listed(desk)


def test_a_word_of_ones_own_is_forgotten_whole(desk) -> None:
    desk.project.run(reporting_words.keep, "bingkas", "after")
    desk.project.run(reporting_words.leave, "BINGKAS")
    assert not desk.project.read.reporting.is_changed()


def test_the_usual_list_comes_back(desk) -> None:
    desk.project.run(reporting_words.keep, "bingkas")
    desk.project.run(reporting_words.leave, "said")
    assert desk.project.run(reporting_words.restore).done.kind == "reporting_words_restored"
    assert listed(desk) == set(DEFAULT_REPORTING_WORDS)
    assert desk.project.run(reporting_words.restore) is None
    desk.project.undo()
    assert ReportingWord("bingkas") in listed(desk)


@pytest.mark.parametrize("word", ["", "  ", "…", "12"])
def test_what_holds_no_letter_is_refused(desk, word) -> None:
    with pytest.raises(NotAReportingWord, match="no letters"):
        desk.project.run(reporting_words.keep, word)
