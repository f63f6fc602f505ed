"""A view that is given another text shows it as a new view would, whatever it showed before."""

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from penanda.marks import Marks

LINES = st.sampled_from(
    [
        "",
        "Kata Lim Guan.",
        "kata " * 300,
        "ولد في Kuala Lumpur عام",
        "👩‍🔬 🇲🇾",
        "a\tb",
        "漢字 " * 90,
        "x" * 4_000,
    ]
)
TEXTS = st.lists(LINES, max_size=60).map("\n".join)


def quiet(view):
    view.clearFocus()  # else the caret blinks
    return view


def seen(qtbot, view):
    view.prepare_next_page()  # else a pause was long enough for it in one view, and not in the other
    qtbot.wait(1)  # what is put off until the text stands
    bar = view.verticalScrollBar()
    return view.viewport().grab().toImage(), bar.value(), bar.maximum(), view.caret, view.shown()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    before=TEXTS,
    after=TEXTS,
    scrolled=st.floats(0, 1),
    selected=st.booleans(),
    zoom=st.sampled_from([1.0, 1.5]),
)
@example(before="kata " * 4_000, after="pendek", scrolled=0.7, selected=True, zoom=1.0)
@example(before="pendek", after="عربي " * 900, scrolled=0.0, selected=False, zoom=1.0)
@example(before="kata " * 300, after="kata " * 300, scrolled=1.0, selected=False, zoom=1.5)
@example(before="عربي\n" * 60, after="kata\n" * 60, scrolled=1.0, selected=True, zoom=1.5)
def test_nothing_of_the_text_before_is_left(show, qtbot, mention, before, after, scrolled, selected, zoom):
    worn = quiet(show(before, *([mention(0, 1)] if before.strip() else [])))
    worn.set_zoom(zoom)
    qtbot.wait(1)
    worn.verticalScrollBar().setValue(int(scrolled * worn.verticalScrollBar().maximum()))
    if selected and before:
        worn.select(len(before) // 2, len(before))
    worn.show_text(after, Marks())
    new = quiet(show(""))
    new.set_zoom(zoom)
    new.show_text(after, Marks())
    assert seen(qtbot, worn) == seen(qtbot, new)
    for view in (worn, new):
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert seen(qtbot, worn) == seen(qtbot, new)
