"""Who makes a claim, with which word and how directly, as far as its text tells."""

from __future__ import annotations

import pytest

from penanda.proposing.proposal import about_entities, propose

AZLAN = "PERSON:Datuk Azlan"


def span_of(text, words):
    """Where *words* stand first."""
    start = text.index(words)
    return start, start + len(words)


def proposed(text, content, mentions, lexicon):
    """The proposal for a claim of the words *content*, told by words."""
    found = propose(text, tuple(span_of(text, words) for words in content.split(" / ")), mentions, lexicon)
    surfaces = {mention.id: mention.surface for mention in mentions}
    claimant = found.claimant_mention_id and surfaces[found.claimant_mention_id]
    return found, claimant, found.cue and text[slice(*found.cue)]


@pytest.mark.parametrize(
    ("text", "content", "told", "claimant", "cue"),
    [
        ("Jeti siap, kata Datuk Azlan.", "Jeti siap", [AZLAN], "Datuk Azlan", "kata"),
        ("Datuk Azlan berkata, jeti siap.", "jeti siap", [AZLAN], "Datuk Azlan", "berkata"),
        ("Menurut Datuk Azlan, jeti siap.", "jeti siap", [AZLAN], "Datuk Azlan", "Menurut"),
        ("Datuk Azlan berkata jeti siap.", "berkata jeti siap", [AZLAN], "Datuk Azlan", "berkata"),
        (
            "Jeti itu, menurut Datuk Azlan, siap pada Mei.",
            "Jeti itu / siap pada Mei",
            [AZLAN],
            "Datuk Azlan",
            "menurut",
        ),
        (
            "Jeti siap, kata Menteri Marin, Datuk Azlan.",
            "Jeti siap",
            ["ROLE:Menteri Marin", AZLAN],
            "Datuk Azlan",
            "kata",
        ),
        (
            "Pengerusi Persatuan Nelayan, Hajah Salmah mendakwa jeti rosak.",
            "jeti rosak",
            ["ROLE:Pengerusi Persatuan Nelayan", "ORG:Persatuan Nelayan", "PERSON:Hajah Salmah"],
            "Hajah Salmah",
            "mendakwa",
        ),
        (
            "Pengerusi Persatuan Nelayan mendakwa jeti rosak.",
            "jeti rosak",
            ["ROLE:Pengerusi Persatuan Nelayan", "ORG:Persatuan Nelayan"],
            "Pengerusi Persatuan Nelayan",
            "mendakwa",
        ),
        (
            "Menteri itu yang baru menemui Datuk Azlan turut memaklumkan bahawa jeti siap.",
            "jeti siap",
            ["ROLE.nominal:Menteri itu", AZLAN],
            "Menteri itu",
            "memaklumkan",
        ),
        (
            "Salmah, yang menemui Datuk Azlan, berkata jeti siap.",
            "jeti siap",
            ["PERSON:Salmah", AZLAN],
            "Salmah",
            "berkata",
        ),
        (
            "Wakil yayasan itu dari Amman, Dr Nabil (نبيل) berkata, jeti siap.",
            "jeti siap",
            ["ROLE.nominal:Wakil yayasan itu", "GPE:Amman", "PERSON:Dr Nabil", "PERSON:نبيل"],
            "Dr Nabil",
            "berkata",
        ),
        (
            "Syarikat itu menafikan dakwaan dan menegaskan kerja itu sah.",
            "kerja itu sah",
            ["ORG.nominal:Syarikat itu"],
            "Syarikat itu",
            "menegaskan",
        ),
        (
            "Datuk Azlan memberitahu, pasukan itu mendapati rumah rosak.",
            "rumah rosak",
            [AZLAN, "ORG.nominal:pasukan itu"],
            "pasukan itu",
            "mendapati",
        ),
        ('"Jeti siap," katanya.', "Jeti siap", ["PERSON.pronoun:nya"], "nya", "kata"),
        ("“It is early,” Azlan said.", "It is early", ["PERSON:Azlan"], "Azlan", "said"),
        (
            "“We want it closed,” said Chong, who left.",
            "We want it closed",
            ["PERSON:Chong"],
            "Chong",
            "said",
        ),
        (
            "Selat Power spokesman Lim said the plant was safe.",
            "the plant was safe",
            ["ORG:Selat Power", "ROLE.nominal:spokesman", "PERSON:Lim"],
            "Lim",
            "said",
        ),
        (
            "Selat Power spokesman said the plant was safe.",
            "the plant was safe",
            ["ORG:Selat Power", "ROLE.nominal:spokesman"],
            "spokesman",
            "said",
        ),
        ("Said Lim: “I acted alone.”", "I acted alone", ["PERSON:Lim"], "Lim", "Said"),
        (
            "Added the minister, Datuk Azlan: “We act.”",
            "We act",
            ["ROLE.nominal:the minister", AZLAN],
            "Datuk Azlan",
            "Added",
        ),
        ("Kata Datuk Azlan: “Jeti siap.”", "Jeti siap", [AZLAN], "Datuk Azlan", "Kata"),
        (
            "Lim insisted his deputy, Ann Noor, “had said the sums were wrong”.",
            "the sums were wrong",
            ["PERSON:Lim", "ROLE.nominal:his deputy", "PERSON:Ann Noor"],
            "Ann Noor",
            "said",
        ),
        (
            "“Kami percaya wang itu dicuri,” katanya.",
            "Kami percaya wang itu dicuri",
            ["PERSON.pronoun:nya"],
            "nya",
            "kata",
        ),
        (
            "The union, which represents 4,200 bakers in Ipoh, said the mill shut.",
            "the mill shut",
            ["ORG.nominal:The union", "NORP:bakers", "GPE:Ipoh"],
            "The union",
            "said",
        ),
        ("Putrajaya denied the plan.", "the plan", ["GPE:Putrajaya"], "Putrajaya", "denied"),
        (
            "Police told Datuk Azlan that the jetty fell.",
            "the jetty fell",
            ["ORG:Police", AZLAN],
            "Police",
            "told",
        ),
    ],
)
def test_the_nearest_fitting_mention_makes_the_claim(
    lexicon, mentions_of, text, content, told, claimant, cue
) -> None:
    found, who, word = proposed(text, content, mentions_of(text, *told), lexicon)
    assert (found.attribution, who, word, found.reason) == ("claimant", claimant, cue, "reported")


@pytest.mark.parametrize(
    ("text", "content", "told", "claimant"),
    [
        ("Lim, 47, a driver from Ipoh, said fish died.", "fish died", ["PERSON:Lim", "PERSON:Ipoh"], "Lim"),
        (
            "Dr Noor, 61, dari Ipoh, berkata jeti siap.",
            "jeti siap",
            ["PERSON:Dr Noor", "GPE:Ipoh"],
            "Dr Noor",
        ),
        (
            "Lim, Selat Party adviser, urged all members to vote.",
            "all members to vote",
            ["PERSON:Lim", "ORG:Selat Party"],
            "Lim",
        ),
        ("Datuk Lim, its director, said fish died.", "fish died", ["PERSON:Datuk Lim"], "Datuk Lim"),
        (
            "Menurut Lim, pengerusi persatuan itu, jeti siap.",
            "jeti siap",
            ["PERSON:Lim"],
            "Lim",
        ),
        (
            "Fish died, Dr Lim, who led the study, told Reuters.",
            "Fish died",
            ["PERSON:Dr Lim", "ORG:Reuters"],
            "Dr Lim",
        ),
        (
            "Azlan telah memberitahu Salmah “jeti siap”.",
            "jeti siap",
            ["PERSON:Azlan", "PERSON:Salmah"],
            "Azlan",
        ),
        (
            "Salmah berkata Azlan telah memberitahunya “jeti siap”.",
            "jeti siap",
            ["PERSON:Salmah", "PERSON:Azlan", "PERSON.pronoun:nya"],
            "Azlan",
        ),
        (
            "Selepas menemui Azlan di Ipoh, Salmah berkata jeti siap.",
            "jeti siap",
            ["PERSON:Azlan", "GPE:Ipoh", "PERSON:Salmah"],
            "Salmah",
        ),
        (
            "Salmah dalam ucapan kepada Azlan berkata jeti siap.",
            "jeti siap",
            ["PERSON:Salmah", "PERSON:Azlan"],
            "Salmah",
        ),
        (
            "Salmah menemui Azlan dan berkata jeti siap.",
            "jeti siap",
            ["PERSON:Salmah", "PERSON:Azlan"],
            "Salmah",
        ),
        (
            "Guru Besar sekolah itu, Salmah, 57, ketika ditemui berkata pagar rosak.",
            "pagar rosak",
            ["PERSON:Guru Besar", "PERSON:Salmah"],
            "Salmah",
        ),
        (
            "The mayor, Azlan, said fish died.",
            "fish died",
            ["ROLE.nominal:The mayor", "PERSON:Azlan"],
            "Azlan",
        ),
        (
            "Azlan, Menteri Marin berkata jeti siap.",
            "jeti siap",
            ["PERSON:Azlan", "ROLE:Menteri Marin"],
            "Azlan",
        ),
        ("Fish died, according to a report by the Lab.", "Fish died", ["ORG:Lab"], "Lab"),
        (
            "Peguam Azlan, Lim Wei Ling, memaklumkan jeti siap.",
            "jeti siap",
            ["PERSON:Azlan", "PERSON:Lim Wei Ling"],
            "Lim Wei Ling",
        ),
        (
            "Jeti siap, kata Ketua Pengarahnya, Datuk Azlan.",
            "Jeti siap",
            ["ROLE:Ketua Pengarah", "PERSON:Datuk Azlan"],
            "Datuk Azlan",
        ),
        (
            "Naib Yang Dipertua Lembaga Azlan berkata jeti siap.",
            "jeti siap",
            ["ROLE:Naib Yang Dipertua Lembaga", "PERSON:Azlan"],
            "Azlan",
        ),
        (
            "“Jeti siap,” tegasnya, sambil menambah jambatan dibina.",
            "jambatan dibina",
            ["PERSON.pronoun:nya"],
            "nya",
        ),
        (
            "A spokesman for Selat Power in Ipoh said fish died.",
            "fish died",
            ["ORG:Selat Power", "GPE:Ipoh"],
            "Selat Power",
        ),
    ],
)
def test_the_subject_speaks_and_nobody_who_is_only_named_beside_it(
    lexicon, mentions_of, text, content, told, claimant
) -> None:
    assert proposed(text, content, mentions_of(text, *told), lexicon)[1] == claimant


@pytest.mark.parametrize(
    ("text", "content", "told"),
    [
        ("A driver in Ipoh said fish died.", "fish died", ["GPE:Ipoh"]),
        ("Azlan's driver said fish died.", "fish died", ["PERSON:Azlan"]),
        (
            "Rajan alleged fish are sold in Siam, though police denied that it was so.",
            "it was so",
            ["GPE:Siam"],
        ),
        ("Fish died, says minister", "Fish died", []),
        ("Fish died, according to papers seen by Reuters.", "Fish died", ["ORG:Reuters"]),
        ("Ikan mati, kata seorang nelayan di Ipoh.", "Ikan mati", ["GPE:Ipoh"]),
    ],
)
def test_where_the_subject_is_not_marked_it_is_asked(lexicon, mentions_of, text, content, told) -> None:
    found, *_ = proposed(text, content, mentions_of(text, *told), lexicon)
    assert (found.attribution, found.reason) == (None, "nobody_near")


@pytest.mark.parametrize(
    ("text", "content", "directness"),
    [
        ("“It is early,” Azlan said.", "It is early", "direct"),
        ('"Jeti itu," kata Azlan, "siap."', "Jeti itu / siap", "direct"),
        ("Azlan called it “a bad tenant”.", "it “a bad tenant”", "mixed"),
        ("Azlan said it was early.", "it was early", "indirect"),
        ("It was “early”.", "It was “early”", "author"),
    ],
)
def test_directness_follows_from_the_quotation_marks(lexicon, mentions_of, text, content, directness) -> None:
    mentions = mentions_of(text, "PERSON:Azlan") if "Azlan" in text else []
    assert proposed(text, content, mentions, lexicon)[0].directness == directness


def test_without_a_reporting_word_the_article_speaks(lexicon, mentions_of) -> None:
    text = "Azlan melawat jeti. Jeti rosak."
    found, *named = proposed(text, "Jeti rosak", mentions_of(text, "PERSON:Azlan"), lexicon)
    assert (found.attribution, named, found.reason) == ("author", [None, None], "no_reporting_word")


def test_with_nobody_fitting_beside_the_word_it_is_asked(lexicon, mentions_of) -> None:
    text = "Laporan itu menyatakan jeti rosak pada Mac."
    found, who, cue = proposed(text, "jeti rosak pada Mac", mentions_of(text, "DATE:Mac"), lexicon)
    assert (found.attribution, who, cue, found.reason) == (None, None, "menyatakan", "nobody_near")


def test_what_a_preposition_governs_with_another_name_does_not_speak(lexicon, mentions_of) -> None:
    text = "The post, shared 250 times on X and Facebook, said rain would fall."
    found, who, cue = proposed(text, "rain would fall", mentions_of(text, "ORG:Facebook"), lexicon)
    assert (found.attribution, who, cue, found.reason) == (None, None, "said", "nobody_near")


def test_who_does_what_stands_before_says_what_stands_behind_selepas(lexicon, mentions_of) -> None:
    text = "Mahkamah Seri memenjarakan akauntan, Zaki, 45, selepas mendapati dia bersalah."
    told = mentions_of(text, "ORG:Mahkamah Seri", "PERSON:Zaki")
    assert proposed(text, "dia bersalah", told, lexicon)[1:] == ("Mahkamah Seri", "mendapati")


def test_who_has_seen_a_paper_does_not_say_what_it_says(lexicon, mentions_of) -> None:
    text = "“It may take years,” according to a memo seen by The Guardian."
    found, who, cue = proposed(text, "It may take years", mentions_of(text, "ORG:Guardian"), lexicon)
    assert (found.attribution, who, cue) == (None, None, "according to")


def test_a_word_that_names_nobody_leaves_it_unspecified(lexicon) -> None:
    text = "Jeti itu dikatakan rosak."
    found, who, cue = proposed(text, "Jeti itu dikatakan rosak", [], lexicon)
    assert (found.attribution, who, cue, found.reason) == ("unspecified", None, "dikatakan", "unnamed")


def test_a_word_on_the_list_reports_and_one_taken_from_it_does_not(lexicon, mentions_of) -> None:
    from penanda.model.reporting_word import ReportingWord
    from penanda.proposing.cues import Lexicon

    text = "Azlan bingkas jeti rosak."
    mentions = mentions_of(text, "PERSON:Azlan")
    assert proposed(text, "jeti rosak", mentions, lexicon)[0].attribution == "author"
    own = Lexicon([ReportingWord("bingkas")])
    assert proposed(text, "jeti rosak", mentions, own)[1:] == ("Azlan", "bingkas")
    assert proposed(text, "jeti rosak", mentions, Lexicon([]))[0].attribution == "author"


class TestQuotations:
    def test_a_quotation_goes_on_with_who_was_quoted_before_it(self, lexicon, mentions_of) -> None:
        text = "“It is early,” Azlan said. “If anyone lied, they will pay.”"
        found, who, cue = proposed(text, "they will pay", mentions_of(text, "PERSON:Azlan"), lexicon)
        assert (who, cue, found.directness, found.reason) == ("Azlan", "said", "direct", "same_quotation")

    def test_a_quotation_over_two_paragraphs_has_one_speaker(self, lexicon, mentions_of) -> None:
        text = 'Azlan tiba.\n\n"Kita sabar.\n\n"Jeti siap," kata Salmah.'
        mentions = mentions_of(text, "PERSON:Azlan", "PERSON:Salmah")
        found, who, cue = proposed(text, "Kita sabar", mentions, lexicon)
        assert (who, cue, found.reason) == ("Salmah", "kata", "same_quotation")

    def test_a_quotation_alone_is_of_who_spoke_last(self, lexicon, mentions_of) -> None:
        text = "“It is early,” Azlan said.\n\n“They will pay.”"
        found, who, cue = proposed(text, "They will pay", mentions_of(text, "PERSON:Azlan"), lexicon)
        assert (who, cue, found.reason) == ("Azlan", None, "last_speaker")

    def test_a_quotation_of_nobody_is_asked(self, lexicon) -> None:
        found, *_ = proposed("Jeti.\n\n“They will pay.”", "They will pay", [], lexicon)
        assert (found.attribution, found.reason) == (None, "nobody_near")

    def test_nya_that_is_not_marked_is_who_spoke_last(self, lexicon, mentions_of) -> None:
        text = 'Salmah berkata jeti rosak. Azlan tiba.\n\n"Kita sabar," katanya.'
        mentions = mentions_of(text, "PERSON:Salmah", "PERSON:Azlan")
        assert proposed(text, "Kita sabar", mentions, lexicon)[1:] == ("Salmah", "kata")

    def test_nya_with_no_speaker_before_is_the_last_person_named(self, lexicon, mentions_of) -> None:
        text = 'Azlan tiba di jeti.\n\n"Kita sabar," katanya.'
        assert proposed(text, "Kita sabar", mentions_of(text, "PERSON:Azlan"), lexicon)[1:] == (
            "Azlan",
            "kata",
        )


class TestAbout:
    def test_the_outermost_names_inside_are_proposed_each_once(self, mentions_of) -> None:
        text = "Salmah berkata Persatuan Nelayan Teluk dan Teluk setuju, lalu Salmah pergi."
        told = ["PERSON:Salmah", "ORG:Persatuan Nelayan Teluk", "GPE:Teluk", "GPE:Teluk"]
        mentions = mentions_of(text, *told)
        content = span_of(text, "Persatuan Nelayan Teluk dan Teluk setuju")
        assert about_entities([content], mentions) == ("entity of Persatuan Nelayan Teluk",)

    def test_the_claimant_is_not_what_the_claim_is_about(self, mentions_of) -> None:
        text = "Azlan said Azlan and Lim won."
        mentions = mentions_of(text, "PERSON:Azlan")
        mentions += mentions_of(text[6:], "PERSON:Azlan", "PERSON:Lim")
        shifted = [mentions[0], *(_shifted(mention, 6) for mention in mentions[1:])]
        content = span_of(text, "Azlan and Lim won")
        assert about_entities([content], shifted, without=mentions[0]) == ("entity of Lim",)


def _shifted(mention, by):
    from msgspec.structs import replace

    return replace(mention, id=f"{mention.id}+", start=mention.start + by, end=mention.end + by)
