from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider, QApplication


def rects(view):
    sheet = view._sheet
    return {
        block.blockNumber(): sheet.layout.blockBoundingRect(block) for block, _ in sheet.page.all_blocks()
    }


def test_a_blank_line_takes_two_fifths_of_a_line(show):
    view = show("satu\n\ndua\n")
    metrics = view._sheet.layout.metrics
    assert rects(view)[1].height() == round(0.4 * metrics.pitch)


def test_paragraphs_stand_apart_but_not_where_they_are_broken_for_display(show):
    view = show("kata " * 320 + "\nakhir\nsekali", width=900, height=1400)
    metrics, heights = view._sheet.layout.metrics, rects(view)
    lines = [block.layout().lineCount() for block, _ in view._sheet.page.all_blocks()]
    assert heights[0].height() == metrics.top + lines[0] * metrics.pitch
    assert heights[1].height() == lines[1] * metrics.pitch + metrics.paragraph_gap


def test_the_column_is_centred_and_no_wider_than_reads_well(show):
    view = show("kata " * 100, width=1600)
    metrics = view._sheet.layout.metrics
    assert metrics.width == 760
    assert abs((metrics.left - metrics.margin) - (1600 - metrics.left - metrics.width - 40)) < 40


def test_lines_stay_within_a_narrow_window(show):
    view = show("kata " * 100, width=360)
    block = view.document().begin()
    for number in range(block.layout().lineCount()):
        assert block.layout().lineAt(number).naturalTextRect().right() <= view.viewport().width()


def test_a_right_to_left_paragraph_starts_at_the_right(show):
    view = show("قال اليوم\nkata")
    metrics = view._sheet.layout.metrics
    arabic, malay = view.document().begin(), view.document().begin().next()
    assert abs(arabic.layout().lineAt(0).naturalTextRect().right() - metrics.left - metrics.width) <= 1
    assert malay.layout().lineAt(0).naturalTextRect().left() == metrics.left


def test_text_that_is_taller_than_the_pitch_gets_the_room_it_needs(show):
    view = show("ܫܠܡܐ ༼ཀ༽ 𒀀𒈪 ﷽ Ấ̂̂\nkata")
    layout = view.document().begin().layout()
    bottom = max(layout.lineAt(n).rect().bottom() for n in range(layout.lineCount()))
    assert rects(view)[0].height() >= bottom


def test_an_article_wider_than_its_window_never_scrolls_sideways(show):
    view = show("x" * 5000, width=400)
    assert view.horizontalScrollBar().maximum() == 0
    assert view.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=200))
def test_any_text_is_laid_out_and_painted(show, text):
    view = show(text)
    assert not view.grab().isNull()
    assert view.source_text == text


def test_a_text_read_to_its_end_lets_go_of_its_lines_and_shows_the_same_again(show):
    words = "Anwar bertemu Bakar di Teluk Seri pada hari Ahad. " * 8
    view = show(f"{words}\n" * 1_000)
    bar, place = view.verticalScrollBar(), 30 * len(words)
    view.restore_place(0, place)
    before, laid_out = view.viewport().grab().toImage(), view._sheet.layout
    while bar.value() < bar.maximum():
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
        QApplication.processEvents()
    assert view._sheet.layout is not laid_out
    end = bar.maximum()
    held = sum(block.layout().lineCount() > 0 for block in blocks_of(view))
    assert 0 < held < 900
    view.restore_place(0, place)
    QApplication.processEvents()
    assert view.viewport().grab().toImage() == before
    assert bar.maximum() == end


def test_pages_that_were_read_are_let_go_of_while_the_reader_rests(show, qtbot):
    view = show(f"{'Anwar bertemu Bakar di Teluk Seri pada hari Ahad. ' * 8}\n" * 200)
    bar, laid_out = view.verticalScrollBar(), view._sheet.layout
    while not laid_out.is_full:
        assert view._sheet.layout is laid_out
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
        QApplication.processEvents()
    page = view.viewport().grab().toImage()
    qtbot.waitUntil(lambda: view._sheet.layout is not laid_out)
    QApplication.processEvents()
    assert view.viewport().grab().toImage() == page


def test_a_page_that_is_laid_out_anew_in_each_step_of_a_resize_drives_nothing_out(show):
    view = show(f"{'Anwar bertemu Bakar di Teluk Seri pada hari Ahad. ' * 8}\n" * 200)
    view.restore_place(0, len(view.source_text) // 2)
    laid_out = view._sheet.layout
    for step in range(60):
        view.resize(view.width() + (-40 if step % 2 else 40), view.height())
        QApplication.processEvents()
    assert view._sheet.layout is laid_out
    assert not laid_out.is_full


def blocks_of(view):
    document = view.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]
