"""A bug leaves a report that says where it struck and nothing of the articles; the window goes on."""

import errno
import re
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from penanda.errors import EmptyText
from penanda_gui import crash_reports
from penanda_gui.crash_reports import KEPT, kind_of, report_of, write_report

SECRET = "Anwar bin Rahim tiba di Tanjung Seri"


def fail(words=SECRET):
    """Fail the way a bug does that has words of an article in its hands."""
    try:
        int(words)
    except ValueError as error:
        raise KeyError(words) from error


def look_up():
    """Fail in another way."""
    return [SECRET][len(SECRET)]


def broken(tx):
    fail()


def caught(run=fail):
    """The exception that *run* raises."""
    with pytest.raises(LookupError) as raised:
        run()
    return raised.value


@pytest.fixture
def reports(data_folder):
    """The reports that are there, the oldest first."""
    return lambda: sorted((data_folder / "reports").glob("*.txt"))


# What a report holds


def test_a_report_tells_versions_and_the_places_in_the_program(capsys):
    report = report_of(caught(), datetime(2026, 3, 9, 14, 30, tzinfo=UTC))
    for line in (
        r"Penanda \d",
        r"Python 3\.\d+",
        r"Qt \d+.*PySide6 \d",
        r"Platform \w+",
        "Time 2026-03-09 14:30:00",
    ):
        assert re.search(f"^{line}", report, re.MULTILINE)
    assert re.search(
        r"^KeyError\n  .*\(test_crash_reports\.py\), line \d+, in caught\n  .*in fail$", report, re.MULTILINE
    )
    assert re.search(r"^ValueError\n  .*in fail$", report, re.MULTILINE)


def test_a_report_holds_no_text_and_no_path():
    report = report_of(caught(), datetime.now(UTC))
    assert SECRET not in report
    assert "Anwar" not in report
    assert str(Path(__file__).parent) not in report
    assert str(Path.home()) not in report


def test_what_was_raised_for_itself_does_not_go_on_for_ever():
    error = caught()
    error.__cause__.__cause__ = error
    assert report_of(error, datetime.now(UTC)).count("KeyError") == 1


def test_bugs_of_one_type_and_place_are_of_one_kind_whatever_they_say():
    assert kind_of(caught()) == kind_of(caught(lambda: fail("lain")))
    assert kind_of(caught()) != kind_of(caught(look_up))
    assert kind_of(KeyError()) != kind_of(ValueError())


def test_the_last_reports_are_kept(tmp_path):
    folder = tmp_path / "reports"
    written = [write_report(KeyError(number), folder) for number in range(KEPT + 3)]
    assert sorted(folder.iterdir()) == sorted(written)[-KEPT:]


# What the user sees of it


def test_a_bug_that_nobody_caught_is_shown_with_the_path_of_its_report(hands, reports):
    error = caught()
    hands.application.broke(type(error), error, error.__traceback__)
    (report,) = reports()
    assert "KeyError" in hands.news
    assert str(report) in hands.news
    assert SECRET not in hands.news
    assert "KeyError" in report.read_text(encoding="utf-8")
    hands.caret_to("Putrajaya")
    hands.press("3")
    assert ("Putrajaya", "GPE") in hands.mentions()


def test_a_bug_that_keeps_coming_back_is_shown_and_reported_once(hands, reports):
    for _ in range(3):
        hands.window.complaints.show(caught())
        hands.parts.banner.clear()
    assert hands.news == ""
    hands.window.complaints.show(caught())
    assert hands.news == ""
    assert len(reports()) == 1
    hands.window.complaints.show(caught(look_up))
    assert "IndexError" in hands.news
    assert len(reports()) == 2


def test_an_edit_that_is_lost_through_a_bug_is_told_each_time_and_reported_once(hands, reports):
    before = hands.export()["articles"]
    for _ in range(2):
        hands.session.run(broken)
        hands.wait(lambda: hands.news)
        assert "KeyError" in hands.news
        hands.parts.banner.clear()
        hands.settle()
    assert len(reports()) == 1
    assert "test_crash_reports.py" in reports()[0].read_text(encoding="utf-8")
    assert hands.export()["articles"] == before


def test_a_bug_in_another_thread_is_shown_too(hands, reports, monkeypatch):
    monkeypatch.setattr(threading, "excepthook", hands.application.broke_in_thread)
    for run in (sys.exit, fail):
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    hands.wait(lambda: hands.news)
    assert "KeyError" in hands.news
    assert len(reports()) == 1


def test_a_failure_of_the_surroundings_leaves_no_report(hands, reports):
    hands.window.complaints.show(EmptyText(name="a.txt"))
    assert "a.txt" in hands.news
    assert reports() == []


def test_where_no_report_can_be_written_the_bug_is_shown_all_the_same(hands, data_folder):
    (data_folder / "reports").write_text("in the way")
    hands.window.complaints.show(caught())
    assert "KeyError" in hands.news
    assert "report" not in hands.news


def test_the_reports_folder_holds_no_more_than_it_may_also_when_one_cannot_go(tmp_path, monkeypatch):
    monkeypatch.setattr(crash_reports, "KEPT", 1)
    write_report(KeyError(), tmp_path)
    stuck = tmp_path / "0.txt"
    stuck.mkdir()
    last = write_report(KeyError(), tmp_path)
    assert sorted(tmp_path.iterdir()) == [stuck, last]


def test_what_the_system_fails_at_is_a_sentence_and_no_bug(hands, reports):
    error = OSError(errno.EMFILE, "Too many open files")
    hands.application.broke(OSError, error, None)
    assert "The system failed just now (Too many open files)" in hands.news
    assert reports() == []
