"""Usual words, which have a capital where a sentence or a title begins with them and are no names.

They are words that join, ask, point and count, those that tell when and how, and those that captions and
reports begin with. Two kinds are told by their form: English adverbs (*Reportedly*), Malay questions
(*Patutkah*).
All are folded (small letters).
"""

from __future__ import annotations

import regex

from penanda.model.reporting_word import DEFAULT_REPORTING_WORDS

_MALAY = """
    ada adalah agaknya akan akhirnya akibat aku alhamdulillah anda antara apa apabila artikel baca
    bagaimana bagaimanapun bagi baginda bahkan barangkali barulah beberapa begitulah bekas beliau
    berdasarkan berhubung berikutan berita bersama bersempena biar biarlah biarpun biasanya bila boleh
    bukan bukanlah dahulu dalam dan dari daripada demi dengan di dia dulu ekoran esok foto gambar
    gara-gara hampir hanya harus hingga hinggakan ia ialah ini inilah insya-allah insyaallah itu itulah
    jangan janganlah jelas jelasnya jika juga justeru kadang-kadang kalau kami kamu kata katanya ke
    kebetulan kecuali kejadian kelmarin kemudian kenapa kepada kerana ketika kini kita kurang lagi lalu
    lantaran lantas laporan lebih lihat lusa maka malah malahan malangnya mampu manakala mangsa masih
    melalui menerusi mengapa mengenai menjelang menurut menurutnya mereka meskipun mesti mohon mujur
    mujurlah mulanya mungkin namun nasib oleh pada pakar para penduduk perlu pihak rupa-rupanya rupanya
    saksi sambil satu saya sayangnya seandainya sebagai sebaik sebanyak sebelum sebelumnya sebenarnya
    sebuah sehingga sehinggakan sehubungan sejak sekiranya selain selepas semalam semasa sementara sempena
    semua seorang seperti seramai seseorang sesiapa setelah setiap setibanya seusai sewaktu siapa sila
    soal sudah sungguhpun suspek susulan syabas syukurlah tadi tahniah takziah tambah tambahnya tanya
    tatkala telah tentang terdahulu terhadap terima termasuk ternyata tertuduh tetapi tiada tiadalah
    tiba-tiba tidak tonton turut ujar ujarnya untuk usah usai video wajib walau walaupun yang
"""
_ENGLISH = """
    a about above according accusing across adding after again against all alongside also although always
    amid among an and another anybody anyone anything are around as at be because been before behind being
    below beside besides between beyond both but by calling can cannot citing clearly commenting could
    criticising dear defending describing despite did do does during each earlier echoing either even
    eventually every everybody everyone everything except few file finally following for from furthermore
    had hardly has have he hence her here his how however i if in indeed instead is it its joining just
    last lately later let like likewise many maybe meanwhile meet merely might more moreover most mps much
    must my namely nearly neither never nevertheless next no nobody none nonetheless nor not nothing
    noting now of often on once one only or other our over overnight per perhaps photo praising published
    quoting rarely read recalling recently referring replying responding sadly several she should since so
    some somebody someone something sometimes soon still such surely than thank thanking thanks that the
    their then there therefore these they this those though throughout thus to today together tomorrow
    tonight too toward towards twice under unless unlike until updated upon urging very via was watch we
    were what whatever when whenever where wherever whether which while who whoever whom why will with
    within without would yes yesterday yet you your
"""
_WORDS = frozenset(f"{_MALAY} {_ENGLISH}".split()) | {word.word for word in DEFAULT_REPORTING_WORDS}
# Of names only short ones end so: *Sally*, *Beverly*.
_ADVERB = regex.compile(
    r"\p{Ll}{3,}(?:ally|fully|[ae]ntly|ously|ively|[ai]bly|edly|ingly|ately|[il]arly|kely)"
)
_QUESTION = regex.compile(
    r"(?:ada|apa|bagaimana|benar|bila|boleh|dapat|kenapa|mampu|mana|mengapa|patut|perlu|siapa|wajar)kah"
)


def is_usual(key: str) -> bool:
    """Whether a folded word is no name by itself, though it has a capital."""
    return key in _WORDS or any(form.fullmatch(key) is not None for form in (_ADVERB, _QUESTION))
