"""What an editor marks with each label of the ready tagsets, and what not, in English and Malay.

Those of CoNLL-2003 and OntoNotes 5 say in a sentence what these corpora, which :mod:`penanda.model.tagsets`
names, have marked.
"""

from __future__ import annotations

Descriptions = dict[str, tuple[str, str]]


def by_language(description: tuple[str, str]) -> dict[str, str]:
    """A description as a label has it."""
    english, malay = description
    return {"en": english, "ms": malay}


NEWS: Descriptions = {
    "PERSON": (
        "People by name, with Dr, Datuk or bin, or by words such as she; not their offices.",
        "Nama orang, dengan Dr, Datuk atau bin, atau kata gantinya seperti beliau; bukan jawatannya.",
    ),
    "ORG": (
        "Companies, ministries, parties, associations, courts and news agencies; not their buildings.",
        "Syarikat, kementerian, parti, persatuan, mahkamah dan agensi berita; bukan bangunannya.",
    ),
    "GPE": (
        "Countries, states, cities and villages, also meaning their government; not rivers or buildings.",
        "Negara, negeri, bandar dan kampung, juga yang bermaksud kerajaannya; bukan sungai atau bangunan.",
    ),
    "LOC": (
        "Seas, rivers, mountains, regions, roads and buildings; not countries, cities or villages.",
        "Laut, sungai, gunung, rantau, jalan dan bangunan; bukan negara, bandar atau kampung.",
    ),
    "NORP": (
        "Peoples, believers and other groups, such as Malaysians or fishermen; not associations or parties.",
        "Bangsa, penganut dan kumpulan, seperti rakyat Malaysia atau nelayan; bukan persatuan atau parti.",
    ),
    "ROLE": (
        "Offices, titles and jobs, such as minister, chairman or teacher; not Dr or Datuk before a name.",
        "Jawatan dan pekerjaan, seperti menteri, pengerusi atau guru; bukan Dr atau Datuk di depan nama.",
    ),
    "EVENT": (
        "What happened or is to happen, such as a storm, an election or a match; not when it is.",
        "Kejadian dan acara, seperti ribut, pilihan raya atau perlawanan; bukan masa berlakunya.",
    ),
    "DATE": (
        "Dates, times, how long and how often, such as Tuesday or three days; not what happens then.",
        "Tarikh, masa, tempoh dan kekerapan, seperti Selasa atau tiga hari; bukan yang berlaku ketika itu.",
    ),
    "QUANTITY": (
        "Numbers with currency or unit, such as six or RM1.2 million; not what is counted, nor dates.",
        "Bilangan dengan mata wang atau unit, seperti enam atau RM1.2 juta; bukan yang dibilang atau tarikh.",
    ),
    "LAW": (
        "Acts, rules, treaties, judgments, permits and reports; not those who made them.",
        "Akta, peraturan, perjanjian, penghakiman, permit dan laporan; bukan pihak yang membuatnya.",
    ),
}

CONLL_2003: Descriptions = {
    "PER": (
        "People by name, also invented ones; not titles before a name, offices, or words such as she.",
        "Nama orang, termasuk watak rekaan; bukan gelaran di depan nama, jawatan, atau kata ganti.",
    ),
    "ORG": (
        "Companies, parties, ministries, clubs and sports teams by name; not their buildings.",
        "Nama syarikat, parti, kementerian, kelab dan pasukan sukan; bukan bangunannya.",
    ),
    "LOC": (
        "Countries, cities, rivers, mountains, roads and buildings by name; not a team named after a city.",
        "Nama negara, bandar, sungai, gunung, jalan dan bangunan; bukan pasukan yang bernama bandar.",
    ),
    "MISC": (
        "All other names: peoples, languages, events, laws, works, products; not dates or numbers.",
        "Semua nama lain: bangsa, bahasa, acara, undang-undang, karya, produk; bukan tarikh atau bilangan.",
    ),
}

ONTONOTES_5: Descriptions = {
    "PERSON": (
        "People by name, also invented ones; not titles before a name, offices, or words such as she.",
        "Nama orang, termasuk watak rekaan; bukan gelaran di depan nama, jawatan, atau kata ganti.",
    ),
    "ORG": (
        "Companies, ministries, parties, schools and teams by name; not their buildings.",
        "Nama syarikat, kementerian, parti, sekolah dan pasukan; bukan bangunannya.",
    ),
    "GPE": (
        "Places that have a government: countries, states, cities and villages; not rivers or regions.",
        "Tempat yang berkerajaan: negara, negeri, bandar dan kampung; bukan sungai atau rantau.",
    ),
    "LOC": (
        "Seas, rivers, mountains, continents and regions; not places with a government, nor what was built.",
        "Laut, sungai, gunung, benua dan rantau; bukan tempat yang berkerajaan atau yang dibina.",
    ),
    "NORP": (
        "Peoples, believers and followers of a party, such as Malaysian or Buddhist; not the party itself.",
        "Bangsa, penganut dan penyokong parti, seperti Melayu atau Buddha; bukan parti itu sendiri.",
    ),
    "FAC": (
        "What was built and has a name: airports, roads, bridges, towers; not who works in it.",
        "Binaan yang bernama: lapangan terbang, jalan, jambatan; bukan pihak di dalamnya.",
    ),
    "EVENT": (
        "Wars, storms, matches, festivals and the like that have a name; not when they are.",
        "Perang, ribut, perlawanan, perayaan dan seumpamanya yang bernama; bukan masa berlakunya.",
    ),
    "DATE": (
        "Days, months, years, ages and periods of a day or longer; not hours and minutes.",
        "Hari, bulan, tahun, umur dan tempoh sehari atau lebih; bukan jam dan minit.",
    ),
    "CARDINAL": (
        "Numbers that count and have no other label, such as six; not sums of money, measures or dates.",
        "Bilangan yang tiada label lain, seperti enam; bukan jumlah wang, ukuran atau tarikh.",
    ),
    "LAW": (
        "Acts, constitutions and treaties by name; not the parliament or court, nor a bill without a name.",
        "Nama akta, perlembagaan dan perjanjian; bukan parlimen, mahkamah atau undang-undang tanpa nama.",
    ),
    "PRODUCT": (
        "Vehicles, devices, weapons, food and other goods by name; not who makes them, nor services.",
        "Nama kenderaan, peranti, senjata, makanan dan barangan lain; bukan pembuatnya atau perkhidmatan.",
    ),
    "WORK_OF_ART": (
        "Titles of books, films, songs, paintings and programmes; not who made them.",
        "Judul buku, filem, lagu, lukisan dan rancangan; bukan penciptanya.",
    ),
    "LANGUAGE": (
        "Languages by name, such as Malay or Tamil; not the people who speak them.",
        "Nama bahasa, seperti bahasa Melayu atau Tamil; bukan bangsa yang menuturkannya.",
    ),
    "TIME": (
        "Times of the day and periods shorter than a day, such as noon or two hours; not dates.",
        "Waktu dan tempoh yang kurang daripada sehari, seperti tengah hari atau dua jam; bukan tarikh.",
    ),
    "PERCENT": (
        "Shares of a hundred with their sign or word, such as 5% or five per cent; not what they are of.",
        "Peratusan dengan tanda atau perkataannya, seperti 5% atau lima peratus; bukan yang diukurnya.",
    ),
    "MONEY": (
        "Sums with their currency, such as RM1.2 million or ten sen; not what is paid for.",
        "Jumlah dengan mata wangnya, seperti RM1.2 juta atau sepuluh sen; bukan yang dibayar.",
    ),
    "QUANTITY": (
        "Weights, lengths, areas and the like with their unit, such as 3 km; not mere numbers or money.",
        "Berat, panjang, luas dan seumpamanya dengan unitnya, seperti 3 km; bukan wang atau bilangan sahaja.",
    ),
    "ORDINAL": (
        "Words and figures for a place in an order, such as first or 3rd; not dates.",
        "Perkataan dan angka bagi kedudukan, seperti pertama atau ke-3; bukan tarikh.",
    ),
}
