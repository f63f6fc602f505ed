"""Which entity? offers what the words name now, then whom they may name."""

from penanda.edits import articles, mentions
from penanda.readers.registry import read
from penanda.readers.source import source_of_text
from penanda_gui.pickers.questions import Questions

TEXT = "Datuk Seri Anwar Ibrahim tiba. Kata Anwar, Persatuan Nelayan menunggu.\n"


def test_anwar_offers_datuk_seri_anwar_ibrahim_first(hands):
    source = source_of_text(TEXT, "anwar.txt")
    hands.session.run(articles.add, source, read(source))
    hands.settle()
    hands.window.desk.open(hands.session.read.articles.ids()[-1])
    hands.select("Persatuan Nelayan")
    hands.press("2")
    hands.select("Datuk Seri Anwar Ibrahim")
    hands.press("1")
    hands.settle()
    hands.session.run(mentions.tag, hands.window.desk.article_id, *hands.find("Anwar", 1), "PERSON")
    hands.settle()
    (mention,) = hands.mentions_at(hands.find("Anwar", 1))
    hands.session.run(mentions.give_new_entity, [mention["id"]], "Anwar")
    hands.settle()
    hands.click_text("Anwar", 1)
    hands.press("E")
    assert hands.options()[:2] == ["Anwar", "Datuk Seri Anwar Ibrahim"]  # first what it names now
    hands.press("2")
    hands.settle()
    assert hands.entity(hands.mention("Anwar", 1)) == "Datuk Seri Anwar Ibrahim"


def test_enter_at_once_leaves_the_entity_as_it_is_and_says_which_one_that_is(hands):
    hands.click_text("Straits Meridian Power")
    before = hands.export()["articles"]
    hands.press("E")
    model = hands.picker().model
    first = model.at(0)
    assert (first.title, first.detail.split(" · ")[0]) == ("Straits Meridian Power", "As it is now")
    assert all("s it is now" not in model.at(row).detail for row in range(1, model.rowCount()))
    hands.press("Return")
    hands.settle()
    assert hands.export()["articles"] == before


def test_of_marks_that_name_different_entities_none_is_called_the_present_one(hands):
    for nth, name in enumerate(("Amir", "Badrul")):
        hands.session.run(mentions.tag, hands.window.desk.article_id, *hands.find("the", nth), "PERSON")
        hands.settle()
        (mention,) = hands.mentions_at(hands.find("the", nth))
        hands.session.run(mentions.give_new_entity, [mention["id"]], name)
        hands.settle()
    asked = [hands.mentions_at(hands.find("the", nth))[0]["id"] for nth in range(2)]
    hands.window.features[Questions].which_entity(asked)
    model = hands.picker().model
    assert all("As it is now" not in model.at(row).detail for row in range(model.rowCount()))


def test_a_name_of_which_entities_have_only_the_letters_is_offered_as_a_new_one_first(hands):
    hands.click_text("Straits Meridian Power")
    hands.press("E")
    hands.picker()
    hands.type("Sade")
    assert hands.options() == ["New: Sade", "Straits Meridian Power"]
    hands.press("Return")
    hands.settle()
    assert hands.entity(hands.mention("Straits Meridian Power")) == "Sade"


def test_enter_at_once_gives_a_number_no_entity(hands):
    hands.click_text("240 tonnes")
    before = hands.article()
    hands.press("E")
    assert hands.options()[0] == "None"
    hands.press("Return")
    hands.settle()
    assert hands.article() == before
