"""Files that are named, chosen or dropped together: a project, articles for it, and other projects."""

import pytest
from hands import files_mime

from penanda.folders import default_project
from penanda.project.project import create

PROSE = "The jetty will open again in May.\n"


@pytest.fixture
def project(tmp_path):
    """Make an empty project."""

    def made(name="one.penanda"):
        create(tmp_path / name)
        return tmp_path / name

    return made


@pytest.fixture
def article(tmp_path):
    """An article as a file."""
    path = tmp_path / "jetty.txt"
    path.write_text(PROSE, encoding="utf-8")
    return path


def titles(hands):
    return [one["source"]["filename"] for one in hands.export()["articles"]]


def start(hands, *paths):
    hands.start(*paths)


def drop(hands, *paths):
    hands.start()
    hands.drop(files_mime(paths), hands.view.viewport())
    hands.wait_until_active()


@pytest.mark.parametrize("name_files", [start, drop])
def test_articles_go_into_the_project_named_with_them(at_the_desk, project, article, name_files):
    name_files(at_the_desk, article, path := project())
    at_the_desk.wait(lambda: at_the_desk.text == PROSE)
    assert at_the_desk.session.path == path
    assert titles(at_the_desk) == ["jetty.txt"]
    assert not at_the_desk.news
    assert at_the_desk.view.hasFocus()


@pytest.mark.parametrize("name_files", [start, drop])
def test_of_several_projects_the_first_is_opened_and_the_others_are_named(
    at_the_desk, project, article, name_files
):
    one, two, three = (project(f"{name}.penanda") for name in ("one", "two", "three"))
    name_files(at_the_desk, one, two, article, three)
    at_the_desk.wait(lambda: at_the_desk.text == PROSE)
    assert at_the_desk.session.path == one
    assert at_the_desk.news == (
        "Not opened: “two.penanda”, “three.penanda”. Only one project is open at a time; “Open project” "
        "changes to another."
    )


@pytest.mark.parametrize("name_files", [start, drop])
def test_articles_named_with_a_project_that_cannot_be_opened_go_into_no_other(
    at_the_desk, project, article, tmp_path, name_files
):
    wrong = tmp_path / "wrong.penanda"
    wrong.write_text("no project", encoding="utf-8")
    name_files(at_the_desk, wrong, article)
    at_the_desk.wait(lambda: "Not opened: “jetty.txt”." in at_the_desk.news)
    assert "“wrong.penanda” is not a Penanda project" in at_the_desk.news
    assert at_the_desk.session.path == default_project()
    assert "jetty.txt" not in titles(at_the_desk)


def test_articles_dropped_with_the_open_project_go_into_it(at_the_desk, project, article):
    at_the_desk.start(path := project())
    window = at_the_desk.window
    at_the_desk.drop(files_mime([path, article]), at_the_desk.view.viewport())
    at_the_desk.wait(lambda: at_the_desk.text == PROSE)
    assert at_the_desk.window is window
    assert not at_the_desk.news


def test_of_very_many_projects_only_a_few_are_named(at_the_desk, project):
    start(at_the_desk, *(project(f"{number}.penanda") for number in range(9)))
    assert "Not opened: “1.penanda”, “2.penanda”, “3.penanda”, “4.penanda” …. Only" in at_the_desk.news
