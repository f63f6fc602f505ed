from PySide6.QtGui import QFontInfo

from penanda_gui.fonts import FAMILY, article_font, label_font, register_fonts


def test_articles_are_read_in_the_family_that_ships(qapp):
    register_fonts()
    assert QFontInfo(article_font()).family() == FAMILY
    assert article_font().pixelSize() == 17


def test_zoom_scales_the_article_but_names_of_labels_stay_readable(qapp):
    assert article_font(2.0).pixelSize() == 34
    assert label_font(0.8).pixelSize() == 11
    assert label_font(2.0).pixelSize() == 21
