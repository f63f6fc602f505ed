"""Which entity? offers first whom the words may name."""

from penanda.edits import articles, mentions
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

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
    assert hands.options()[0] == "Datuk Seri Anwar Ibrahim"
    hands.press("1")
    hands.settle()
    assert hands.entity(hands.mention("Anwar", 1)) == "Datuk Seri Anwar Ibrahim"
