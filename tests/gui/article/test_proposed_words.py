"""What is proposed for a claim, drawn over the words."""

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
