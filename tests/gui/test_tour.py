"""The main job played off-screen leaves the JSON and the picture it promises."""

import json

from PySide6.QtGui import QImage

from penanda.exchange.parsing import parse_export
from penanda_gui.tour import play


def marks(article):
    return len(article["mentions"]), len(article["claims"])


def test_the_tour_tags_a_name_marks_a_claim_and_exports_both_with_a_picture(hands, tmp_path):
    before = marks(hands.article())
    played = play(hands.application, tmp_path)
    export = json.loads(played.json.read_bytes())
    (article,) = (one for one in export["articles"] if one["id"] == hands.window.desk.article_id)
    assert marks(article) == (before[0] + 1, before[1] + 1)
    (mention,) = (one for one in article["mentions"] if one["text"] == played.name)
    assert mention["label"] == "PERSON"
    (claim,) = (one for one in article["claims"] if one["spans"][0]["text"] == played.claim)
    assert claim["check_worthiness"] == "check"
    assert (claim["attribution"], claim["claimant_mention_id"]) == ("claimant", mention["id"])
    parse_export(played.json.read_bytes(), name=played.json.name)
    assert QImage(str(played.picture)).size() == hands.window.size()
