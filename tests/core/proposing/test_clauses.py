"""The clause at the caret, as a claim is made of it, and the way outward."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.model.reporting_word import DEFAULT_REPORTING_WORDS
from penanda.proposing.clauses import clause_at, sentence_around, widenings
from penanda.proposing.cues import Lexicon

# The caret stands at the bar; the clause is what follows the arrow, its pieces joined by a slash.
CLAUSES = """
J|eti akan siap bulan depan. -> Jeti akan siap bulan depan
KOTA SERI: J|eti akan siap. -> Jeti akan siap
KOTA SERI, 5 Mac - J|eti akan siap. -> Jeti akan siap
KOTA SERI, 5 Mac 2025 – J|eti akan siap. -> Jeti akan siap
KOTA SERI, March 5 — T|he jetty is ready. -> The jetty is ready
Kota Seri, Nov. 5, 2025 (AFP) -- T|he jetty is ready. -> The jetty is ready
4.19pm: J|eti akan siap. -> Jeti akan siap
8.40 pagi – J|eti rosak, kata Azlan. -> Jeti rosak
8:40 - “J|eti rosak,” kata Azlan. -> Jeti rosak
Bagaimanapun, j|eti belum siap. -> jeti belum siap
Difahamkan, j|eti belum siap. -> jeti belum siap
Sementara itu, difahamkan bahawa j|eti belum siap. -> jeti belum siap
Dipercayai mabuk, p|emandu itu terbabas. -> Dipercayai mabuk, pemandu itu terbabas
It is understood that t|he jetty fell. -> the jetty fell
She said the firm, which owns 12.5 percent, w|as sound. -> the firm, which owns 12.5 percent, was sound
Critics say the bill, which was tabled, g|ives it power. -> the bill, which was tabled, gives it power
Azlan accused the firm of l|ying. -> the firm of lying
It had “no choice” but to r|aise prices, Azlan argued. -> It had “no choice” but to raise prices
The claim is f|alse, said the Media and Press Commission (MPC). -> The claim is false
Azlan berpandangan j|eti belum siap. -> jeti belum siap
Beliau berkata firma itu, yang baharu dibuka, t|elah muflis. -> firma itu, yang baharu dibuka, telah muflis
Azlan denied the claim, which spread, and l|eft. -> Azlan denied the claim, which spread, and left
Siasatan d|ijalankan mengikut Seksyen 233 Akta itu. -> Siasatan dijalankan mengikut Seksyen 233 Akta itu
J|eti akan siap, kata Azlan. -> Jeti akan siap
Jeti akan siap, kata A|zlan. -> Jeti akan siap
Apabila saya mengadu, Azlan menjawab bahawa j|eti siap. -> jeti siap
Azlan reckons j|etties sell. -> jetties sell
Azlan berkata, j|eti akan siap. -> jeti akan siap
Azlan berkata jeti akan s|iap. -> jeti akan siap
Azlan memaklumkan pemberita bahawa j|eti akan siap. -> jeti akan siap
Azlan berkata pada sidang media di sini, hari ini, j|eti akan siap. -> jeti akan siap
Menurut Azlan, j|eti akan siap. -> jeti akan siap
Menurut Azlan, pengerusi persatuan itu, j|eti akan siap. -> jeti akan siap
According to Azlan, a fellow at the forum, t|he jetty fell. -> the jetty fell
According to Azlan, a man d|ied, but the jetty held. -> a man died
Azlan said that t|he jetty fell and that the road sank. -> the jetty fell
Azlan said that the jetty fell and that t|he road sank. -> the road sank
Azlan memberitahu bahawa jeti siap dan bahawa j|alan dibuka. -> jalan dibuka
Kajian Azlan menunjukkan j|eti akan siap. -> jeti akan siap
Azlan called the claim “a l|ie” and lodged a report. -> the claim “a lie”
Katanya, j|eti akan siap. -> jeti akan siap
Jeti itu, menurut Azlan, dinaik t|araf pada 2009. -> Jeti itu / dinaik taraf pada 2009
"Kita tidak mahu tunggu. Tiada s|iapa pergi," katanya. -> Tiada siapa pergi
"K|ita tidak mahu tunggu. Tiada siapa pergi," katanya. -> Kita tidak mahu tunggu
"K|erugian itu," katanya, "ditanggung nelayan." -> Kerugian itu / ditanggung nelayan
Azlan mendakwa janji dibuat, tetapi tiang t|idak diganti. -> tiang tidak diganti
Azlan mendakwa janji d|ibuat, tetapi tiang tidak diganti. -> janji dibuat
Salmah berkata 640 nelayan rugi manakala jeti d|itutup. -> jeti ditutup
Syarikat itu menafikan d|akwaan dan menegaskan kerja itu sah. -> Syarikat itu menafikan dakwaan
Syarikat itu menafikan dakwaan dan menegaskan k|erja itu sah. -> kerja itu sah
Beliau memberitahu, pasukan itu mendapati 37 r|umah rosak. -> 37 rumah rosak
Beliau m|emberitahu, pasukan itu mendapati 37 rumah rosak. -> pasukan itu mendapati 37 rumah rosak
Beliau berkata demikian selepas m|elawat jeti. -> Beliau berkata demikian selepas melawat jeti
Kata sepakat dicapai untuk t|ambah RM5 juta. -> Kata sepakat dicapai untuk tambah RM5 juta
Resolusi yang menuntut bantuan d|iluluskan. -> Resolusi yang menuntut bantuan diluluskan
“T|he water,” Lim told reporters, “has never been warm.” -> The water / has never been warm
“It is early,” Azlan said, promising a f|ull report. -> a full report
“I|t is early,” Azlan said, promising a full report. -> It is early
The chemicals, she said, w|ere moved in May. -> The chemicals / were moved in May
Fees r|ose by 40 per cent, Hafiz said on Monday. -> Fees rose by 40 per cent
The firm said in a statement that it h|ad paid. -> it had paid
Lim said the Lab had told him that o|xygen fell. -> oxygen fell
Lim s|aid the Lab had told him that oxygen fell. -> the Lab had told him that oxygen fell
The council called the station “a b|ad tenant”. -> the station “a bad tenant”
According to a report, the f|lood was bad. -> the flood was bad
He replied with a|n emoji. -> He replied with an emoji
The claims w|ere dropped. -> The claims were dropped
It was shared 5,000 times, and dozens r|eacted. -> dozens reacted
Asked about the delay, Rajan replied: “We c|annot rush.” -> We cannot rush
“We want it closed,” s|aid Chong, who lives there. -> We want it closed
“N|ot one!” Siti said on Sunday. -> Not one
"Adil?" s|oalnya. -> Adil
“There is no plan,” he told a m|eeting in the hall. -> There is no plan
The Lab found that f|ish died, Azlan told reporters. -> fish died
Azlan warned of “a c|risis in the making”. -> a crisis in the making
The economy s|hrank, the office said on Friday, dealing a blow to Azlan. -> The economy shrank
Azlan mencadangkan agar g|aji dinaikkan. -> gaji dinaikkan
Harga ayam t|urun, umum Menteri Tani. -> Harga ayam turun
F|ares will rise by a third, says minister -> Fares will rise by a third
Fares will rise by a third, says m|inister -> Fares will rise by a third
“I|t is early,” said Chong, whose wife, Siti, runs a stall. -> It is early
“I|t is early,” said Chong, an adviser to the mayor. -> It is early
Rajan claimed f|ish were sold, though police have denied it. -> fish were sold
Beliau berkata j|eti siap, walaupun nelayan menafikannya. -> jeti siap
Rajan said that "m|asks fail", a claim which the ministry rejected. -> masks fail
Azlan berkata j|eti selamat, dakwaan yang ditolak oleh polis. -> jeti selamat
“It is a lie, a claim that n|obody believes,” Azlan said. -> It is a lie, a claim that nobody believes
The jetty i|s safe, Dr Lim, 47, who led the study, told Reuters. -> The jetty is safe
The fees were f|air, according to records, though some dispute that. -> The fees were fair
Nobody warned the b|akers. -> Nobody warned the bakers
Nobody said the oven w|as hot. -> Nobody said the oven was hot
Siti warned the oven w|ould explode. -> the oven would explode
Siti urged the bakers to s|tay calm. -> the bakers to stay calm
Siti urged c|alm. -> Siti urged calm
Siti confirmed the d|eaths of two men. -> Siti confirmed the deaths of two men
Siti confirmed the o|ven exploded. -> the oven exploded
Siti accused the baker of t|aking flour. -> the baker of taking flour
Siti called the baker a l|iar. -> the baker a liar
Siti called the p|olice. -> Siti called the police
Siti denied r|esponsibility. -> responsibility
Siti denied the claim m|ade by Lim. -> Siti denied the claim made by Lim
Siti denied claims that the o|ven exploded. -> claims that the oven exploded
Siti denied that the o|ven exploded. -> the oven exploded
Siti, the chief baker, denied the c|laim on Monday. -> Siti, the chief baker, denied the claim on Monday
On Monday, Siti denied the c|laim. -> On Monday, Siti denied the claim
The oven i|s safe, Siti told the inquiry. -> The oven is safe
When the oven fell, Siti told the i|nquiry. -> When the oven fell, Siti told the inquiry
“I a|cted alone and told nobody,” Siti said. -> I acted alone and told nobody
Siti said the oven was safe and denied the c|laim. -> denied the claim
Siti mengesahkan perkara i|tu. -> Siti mengesahkan perkara itu
Siti mengesahkan ketuhar itu r|osak. -> ketuhar itu rosak
Siti menggesa tukang roti b|ertenang. -> tukang roti bertenang
Siti mengingatkan orang ramai tentang b|ahaya itu. -> Siti mengingatkan orang ramai tentang bahaya itu
Pembantunya hanya m|enurut perintah. -> Pembantunya hanya menurut perintah
Semua orang akur dan menurut k|ata ketua. -> Semua orang akur dan menurut kata ketua
Gaji d|ibayar mengikut jadual. -> Gaji dibayar mengikut jadual
Harga n|aik menurut laporan itu. -> Harga naik
“Kami percaya r|oti itu telah dicuri,” katanya. -> Kami percaya roti itu telah dicuri
“We still believe the b|read was stolen,” Siti said. -> We still believe the bread was stolen
“Siti believes the b|read was stolen,” Lim said. -> the bread was stolen
The union, which represents 4,2|00 bakers, said the mill would close. -> which represents 4,200 bakers
The union, which represents 4,200 bakers, said the m|ill would close. -> the mill would close
Siti, yang mengetuai 4,200 p|ekerja, berkata kilang ditutup. -> yang mengetuai 4,200 pekerja
Said Siti: “I a|cted alone.” -> I acted alone
Kata Siti: “Ketuhar r|osak.” -> Ketuhar rosak
Menurut Siti, ada dua p|unca: api dan asap. -> ada dua punca: api dan asap
Asked about the oven: “No c|omment.” -> Asked about the oven: “No comment.”
Harga tidak n|aik, jamin Menteri. -> Harga tidak naik
Hakim itu memutuskan sabitan itu s|elamat. -> sabitan itu selamat
Peguam itu memohon hukuman d|itangguhkan. -> hukuman ditangguhkan
Lim said his client, a father of four, w|ould appeal. -> his client, a father of four, would appeal
Lim said the men, both aged 24 and 31, e|arned RM5. -> the men, both aged 24 and 31, earned RM5
The only clinic h|as shut, villagers claim, forcing them to travel. -> The only clinic has shut
Lim said at least three p|eople died. -> at least three people died
An aide told this newspaper the f|und was empty. -> the fund was empty
Siti promised villagers a n|ew van. -> a new van
The landslip, reported at dawn, c|overed a road. -> The landslip, reported at dawn, covered a road
The firm says that i|s not true. -> that is not true
The court dismissed an a|ppeal by Lim. -> The court dismissed an appeal by Lim
Jurulatih itu memuji anak b|uahnya. -> Jurulatih itu memuji anak buahnya
Lina menambah gol k|etiga. -> Lina menambah gol ketiga
Azlan berkata kaum Dusun t|erbabit. -> kaum Dusun terbabit
Azlan disiasat, m|engikut Seksyen 233 Akta itu. -> Azlan disiasat, mengikut Seksyen 233 Akta itu
"Kami mendapati tiada s|alah," katanya. -> Kami mendapati tiada salah
Azlan menyalahkan pengadil kerana menafikan satu p|enalti. -> pengadil kerana menafikan satu penalti
"""
CASES = [line.split(" -> ") for line in CLAUSES.strip().splitlines()]


@pytest.mark.parametrize(("marked", "expected"), CASES, ids=[case[0] for case in CASES])
def test_the_clause_at_the_caret(lexicon, marked, expected) -> None:
    text, at = marked.replace("|", ""), marked.index("|")
    assert [text[slice(*piece)] for piece in clause_at(text, at, lexicon)] == expected.split(" / ")


def test_a_comma_inside_a_name_cuts_nothing(lexicon) -> None:
    text = "Menurut Jabatan Tanah, Air dan Hutan, jeti rosak."
    name = (text.index("Jabatan"), text.index(", jeti"))
    assert clause_at(text, 45, lexicon, [name]) == ((text.index("jeti"), len(text) - 1),)


def test_a_name_with_a_verb_behind_it_is_nobody_who_was_told(lexicon) -> None:
    text = "Azlan memaklumkan Hulu Seri mencatat hujan."
    assert clause_at(text, 30, lexicon, [(18, 27)]) == ((18, len(text) - 1),)
    text = "Azlan memberitahu Berita Seri jeti rosak."
    assert clause_at(text, 32, lexicon, [(18, 29)]) == ((30, len(text) - 1),)


def test_who_is_told_more_of_before_the_word_is_nothing_said(lexicon) -> None:
    text = "Azlan, on a visit to London, said Jeti Bhd, which built it, was sound."
    names = [(text.index(name), text.index(name) + len(name)) for name in ("Azlan", "London", "Jeti Bhd")]
    ((start, end),) = clause_at(text, text.index("sound"), lexicon, names)
    assert text[start:end] == "Jeti Bhd, which built it, was sound"


def test_the_way_outward_ends_with_the_paragraph(lexicon) -> None:
    text = "Hujan. Lim said the Lab had told him that oxygen fell. Dry.\n\nLain."
    chain = widenings(text, text.index("oxygen"), lexicon)
    assert [[text[slice(*piece)] for piece in pieces] for pieces in chain] == [
        ["oxygen fell"],
        ["the Lab had told him that oxygen fell"],
        ["Lim said the Lab had told him that oxygen fell"],
        ["Hujan. Lim said the Lab had told him that oxygen fell. Dry"],
    ]


def test_an_interrupted_clause_widens_to_its_sentence(lexicon) -> None:
    text = "“The water,” Lim told us, “has never been warm.”"
    chain = widenings(text, 3, lexicon)
    assert [len(pieces) for pieces in chain] == [2, 1]
    assert text[slice(*chain[1][0])] == text


def test_where_nothing_stands_there_is_no_clause(lexicon) -> None:
    assert clause_at("", 0, lexicon) == ()
    assert clause_at("Ya.\n\n\nTidak.", 4, lexicon) == ()
    assert widenings("\n", 0, lexicon) == []
    assert sentence_around("  ", 1, lexicon) is None


def test_offsets_count_code_points(lexicon) -> None:
    text = "🐟👩\u200d🌾 Hujan.\r\nAzlan berkata, jeti 🐟 siap.\r\n"
    start = text.index("jeti")
    assert clause_at(text, start, lexicon) == ((start, text.index(".\r\n", start)),)


WORDS = [
    "Azlan",
    "berkata",
    "kata",
    "menurut",
    "said",
    "and",
    "tetapi",
    "jeti",
    "katanya",
    "told",
    "that",
    "adding",
]
TEXTS = st.lists(
    st.sampled_from([*WORDS, ",", ".", '"', "“", "”", "\n", "\r\n", ";", "🐟", "?", ":"]), max_size=30
)


@given(TEXTS, st.data())
def test_whatever_stands_there_every_clause_is_words_of_the_sentence_at_the_caret(words, data) -> None:
    text = " ".join(words)
    at = data.draw(st.integers(0, len(text)))
    chain = widenings(text, at, Lexicon(DEFAULT_REPORTING_WORDS))
    lengths = [sum(end - start for start, end in pieces) for pieces in chain]
    assert lengths == sorted(set(lengths))
    for pieces in chain:
        assert all(0 <= start < end <= len(text) for start, end in pieces)
        assert all(before[1] <= after[0] for before, after in pairwise(pieces))


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Fish died in Jalan Imbi, Ipoh, police chief Azlan said.", "Fish died in Jalan Imbi, Ipoh"),
        ("Fish died in Jalan Imbi, Ipoh, Azlan said on Friday.", "Fish died in Jalan Imbi, Ipoh"),
        ("Fish died in Ipoh, Azlan, the police chief, said.", "Fish died in Ipoh"),
        ("Fish died in Ipoh, Azlan, of Jalan Imbi, said.", "Fish died in Ipoh"),
    ],
)
def test_the_town_of_a_place_belongs_to_what_is_said_of_it(lexicon, text, clause) -> None:
    places = [(name, text.index(name)) for name in ("Jalan Imbi", "Ipoh", "Azlan") if name in text]
    ((start, end),) = clause_at(text, 3, lexicon, [(at, at + len(name)) for name, at in places])
    assert text[start:end] == clause


def test_a_list_of_names_with_a_verb_behind_it_is_said(lexicon) -> None:
    text = "Azlan said Wangsa, Seri and Tanjung were hit."
    names = [
        (text.index(name), text.index(name) + len(name)) for name in ("Azlan", "Wangsa", "Seri", "Tanjung")
    ]
    ((start, end),) = clause_at(text, text.index("hit"), lexicon, names)
    assert text[start:end] == "Wangsa, Seri and Tanjung were hit"


def test_whoever_is_named_before_a_colon_at_the_start_of_a_paragraph_is_no_part_of_the_clause() -> None:
    text = "Ia lama.\nDatuk Seri Panglima Azlan anak Musa: Jeti itu siap."
    start = text.index("Datuk")
    assert clause_at(
        text, text.index("siap"), Lexicon(DEFAULT_REPORTING_WORDS), [(start, text.index(":"))]
    ) == ((text.index("Jeti"), len(text) - 1),)
