"""The documents hold together: links lead somewhere, and what is generated is what the program says now."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "benchmarks").rglob("*.md")])
PICTURES = ROOT / "docs" / "pictures"
MOST_BYTES = 200_000

_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def links_of(document: Path) -> list[str]:
    return _LINK.findall(_CODE.sub("", document.read_text(encoding="utf-8")))


def anchors_of(document: Path) -> set[str]:
    """The anchors of a document's headings, as GitHub makes them."""
    headings = _HEADING.findall(
        re.sub(r"```.*?```", "", document.read_text(encoding="utf-8"), flags=re.DOTALL)
    )
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def leads_somewhere(document: Path, link: str) -> bool:
    name, _, anchor = link.partition("#")
    target = (document.parent / name).resolve() if name else document
    if not target.is_relative_to(ROOT) or not target.exists():
        return False
    return not anchor or anchor in anchors_of(target)


@pytest.fixture
def generated_docs(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    return importlib.import_module("generated_docs")


def test_no_generated_part_is_stale(generated_docs: ModuleType) -> None:
    stale = [str(document.relative_to(ROOT)) for document in generated_docs.stale()]
    assert stale == [], "run make docs"


def test_a_generated_part_that_was_edited_by_hand_is_stale(
    generated_docs: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    document = tmp_path / "keys.md"
    document.write_text("<!-- keys: generated -->\n`1` says hello\n<!-- keys: end -->\n", encoding="utf-8")
    monkeypatch.setattr(generated_docs, "GENERATED", {document: {"keys": generated_docs.key_table}})
    assert list(generated_docs.stale()) == [document]
    document.write_text(generated_docs.fresh(document), encoding="utf-8")
    assert list(generated_docs.stale()) == []
    table = document.read_text(encoding="utf-8")
    assert "| `1` | tag as Person |" in table
    assert "| `Shift+1` | tag every place of the words as Person |" in table


def test_a_document_without_the_place_for_its_generated_part_is_refused(
    generated_docs: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    document = tmp_path / "keys.md"
    document.write_text("No place here.\n", encoding="utf-8")
    monkeypatch.setattr(generated_docs, "GENERATED", {document: {"keys": generated_docs.key_table}})
    with pytest.raises(ValueError, match="keys"):
        generated_docs.fresh(document)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: str(document.relative_to(ROOT)))
def test_every_link_to_a_file_or_a_heading_leads_there(document: Path) -> None:
    inside = [link for link in links_of(document) if not link.startswith(("https://", "http://"))]
    assert [link for link in inside if not leads_somewhere(document, link)] == []


def test_every_picture_is_shown_in_a_document_and_small() -> None:
    shown = {(document.parent / link).resolve() for document in DOCUMENTS for link in links_of(document)}
    pictures = sorted(PICTURES.iterdir())
    assert pictures, "run make pictures"
    assert [picture.name for picture in pictures if picture not in shown] == []
    assert [picture.name for picture in pictures if picture.stat().st_size > MOST_BYTES] == []


def test_every_decision_is_listed() -> None:
    folder = ROOT / "docs" / "decisions"
    pages = sorted(page.name for page in folder.glob("0*.md"))
    assert sorted(links_of(folder / "README.md")) == pages


@pytest.mark.parametrize(
    ("heading", "folder"),
    [("Rooms of the core", "core/penanda"), ("Rooms of the window", "gui/penanda_gui")],
)
def test_the_rooms_in_the_architecture_are_those_there_are(heading: str, folder: str) -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    section = re.split(r"^#+ ", page.split(f"### {heading}\n")[1], maxsplit=1, flags=re.MULTILINE)[0]
    cells = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    named = [name for cell in cells for name in re.findall(r"`([^`]+)`", cell)]
    files = {path.name for path in (ROOT / folder).glob("*.py") if not path.name.startswith("__")}
    rooms = {f"{path.parent.name}/" for path in (ROOT / folder).glob("*/__init__.py")}
    assert sorted(named) == sorted(files | rooms)


def test_the_user_guide_names_every_command_of_the_command_line() -> None:
    from penanda.cli.program import program

    guide = (ROOT / "docs" / "user-guide.md").read_text(encoding="utf-8")
    section = guide.split("## Without the window\n")[1]
    assert sorted(name.removeprefix("penanda ") for name in re.findall(r"`([^`]+)`", section)) == sorted(
        program.commands
    )


def test_run_and_test_are_the_first_commands_of_the_readme() -> None:
    blocks = re.findall(r"```sh\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    commands = [line.split("#")[0].strip() for line in blocks[0].splitlines()]
    assert commands == ["make run", "make test"]


def test_the_change_log_begins_with_the_version_of_the_package() -> None:
    import penanda

    first = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert first is not None
    assert first[1] == penanda.__version__


def test_every_command_of_the_makefile_that_documents_name_is_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    texts = "\n".join(document.read_text(encoding="utf-8") for document in DOCUMENTS)
    named = set(re.findall(r"(?:`|^)make ([a-z]+)", texts, re.MULTILINE))
    assert {"run", "test"} <= named
    assert named <= targets
