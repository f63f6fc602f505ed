"""What is proposed for a claim, drawn over the words."""

from collections import Counter

from penanda_gui.article.proposed_words import ProposedWords

TEXT = "Beliau berkata jeti siap."
WHO, CUE = (0, 6), (7, 14)


def columns_drawn(view, words):
    """The columns of the view, in pixels, in which something of *words* is drawn."""
    view.show_proposed(ProposedWords())
    without = view.viewport().grab().toImage()
    view.show_proposed(words)
    drawn = view.viewport().grab().toImage()
    return {
        x
        for x in range(drawn.width())
        if any(drawn.pixel(x, y) != without.pixel(x, y) for y in range(drawn.height()))
    }


def test_the_frames_of_neighbouring_words_keep_apart(show):
    view = show(TEXT)
    claimant = columns_drawn(view, ProposedWords(claimant=WHO))
    cue = columns_drawn(view, ProposedWords(cue=CUE))
    assert len(claimant) > 30
    assert len(cue) > 30
    assert max(claimant) + 1 < min(cue)


def test_the_line_and_the_brackets_of_a_clause_are_sharp(show):
    view = show(TEXT)
    view.show_proposed(ProposedWords(clause=((7, len(TEXT) - 1),)))
    drawn, ink = view.viewport().grab().toImage(), view.ink_of(None).rgb()
    dots = {(x, y) for x in range(drawn.width()) for y in range(drawn.height()) if drawn.pixel(x, y) == ink}
    rows, columns = Counter(y for _, y in dots), Counter(x for x, _ in dots)
    assert max(rows.values()) > 30
    assert sum(count > 10 for count in columns.values()) == 2
