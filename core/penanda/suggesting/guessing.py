"""Which label a run of capitalised words is likely to have, so that one key can accept it.

Rules, in the order in which they are tried; the first that fits decides. The words they go by, with their
sources, are in :mod:`penanda.suggesting.vocabulary`.

1. The words before the colon that opens a paragraph, in capitals, are a place (a dateline): GPE.
2. A title before it (*Datuk Seri*, *Dr*), but for what is called by somebody (*Tunku … Stadium*); *bin*,
   *a/l*, *al-*, but behind a word for a place or body (*Masjid Al-…*): PERSON.
3. A country, a seat (*kerusi …*, *… assemblyman*): GPE. A people or religion, or any behind *kaum*: NORP.
4. *Akta …*, *Seksyen 16 Akta …*, *… Act*: LAW. A word for an organisation in front (*Kementerian …*) or at
   the end (*… Association*, *… Sdn Bhd*), or one that is an organisation by itself (*Parlimen*): ORG.
5. *Perang …*, *… Cup*, a feast (*Deepavali*): EVENT. *Sungai …*, *… River*, a continent: LOC, but ORG behind
   *told* (*told Astro Arena*). *Kampung …*, *… City*: GPE.
6. *Yang di-Pertuan Agong*, *Sultan of Selangor*, *Mufti Perak*, a constituency with its office (*Putrajaya
   MP*, *Ahli Parlimen Bangi*): ROLE. An office in front (*Menteri …*) or at the end (*… Minister*), with the
   state, the letters of the party or a body such as *Hamas* behind it: ROLE, and what follows the office and
   is no part of it: PERSON.
7. A common given name or Chinese surname with more words, an office or, in English, an occupation before
   (*lawyer Zorak*), an age behind (*Salmah, 58,*), a reporting verb behind but for a place by rule 8 (*driver
   from Ipoh, said*): PERSON.

These are sure, a dateline and a country most; what follows is a guess that gives way to what the same
words, or a longer name that holds them, are elsewhere in the article:

   What *The* belongs to inside a sentence (*told The Zorak*) is what its words say, else ORG.

8. Two to six capitals (*PBB*), a capital inside a word (*MyCERT*): ORG. A word for a kind of thing by itself
   (*Parlimen*, *the Act*): what it is. Behind *di*, *ke*, *dari*, *in*, *at*, *from*, *to*, *, of*,
   *residents of*, or with its state behind it (*Raub, Pahang*): GPE. With a small office behind it (*Warisan
   vice-president*), with a land or town in front or *Malaysia* or a state at the end (*Mercy Malaysia*), a
   people in front (*Islamic Relief*), a direction or colour (*Naga Utara*), long letters in front, behind *an
   analyst at*: ORG. Behind a usual word that says what it is (*parti*, *storm*, *virus*): that, or none. Up
   to four words: PERSON; else ORG. One word behind *the* (*the Board*), but for a law's, or tied to another
   by *of* or *on* (*Memorandum of Understanding*) is none, nor is a topic by itself, or what the letters of
   a measure stand behind (*Overnight Policy Rate (OPR)*).
"""

from __future__ import annotations

import regex
from msgspec.structs import replace

from penanda.names.folding import CHILD_OF
from penanda.names.titles import INHERITED, is_title
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.beside import OFFICE_BEHIND
from penanda.suggesting.bodies import is_body, is_named_by_home
from penanda.suggesting.called import THINGS, label_by_noun
from penanda.suggesting.first_words import is_dateline
from penanda.suggesting.kind import kind_by_itself, kind_of
from penanda.suggesting.lands import COUNTRIES, NORP, REGIONS
from penanda.suggesting.named import ACRONYM, CERTAIN, SURE, WEAK, WRITTEN_AS_ONE, Named
from penanda.suggesting.occupations import ENGLISH, OFFICES
from penanda.suggesting.office_names import office
from penanda.suggesting.placing import is_in_state, is_placed, is_settled
from penanda.suggesting.run import Run
from penanda.suggesting.seats import may_be_person
from penanda.suggesting.tokens import is_site

_MOST_OF_PERSON = 4
_AGE = regex.compile(r",\s(?:\d{1,3})(?:\stahun)?[,.)]|\s\(\d{1,2}\)")
_THRONES = frozenset({"sultan", "raja", "king", "queen", "mufti"})
_WORKS_AT = regex.compile(r"\b(\p{Ll}+) (?:at|with|di) (?:the )?\Z")
_WORKERS = ENGLISH | OFFICES | frozenset("fellow professor pensyarah penganalisis penyelidik".split())
_NEAR = 32
_OF_ANOTHER = regex.compile(r" (?:of|on) \p{Lu}")
_ANOTHER_OF = regex.compile(r"(?<!\p{L})\p{Lu}\p{Ll}+ (?:of|on) \Z")
_LETTERS_BEHIND = regex.compile(r"\s\((\p{Lu}{2,8})\)")
_TOPICS = kinds.ROLE_GOES_ON | kinds.TOPICS
_THE = regex.compile(r"\b[Tt]he\s\Z")  # no person is called so: "The Edge"
# "kaum Iban"
_PEOPLE = frozenset({"kaum", "etnik", "suku", "puak"})
# "Tunku Abdul Rahman Stadium"
_BUILT = frozenset(
    "airport bridge highway stadium mosque hospital university school college avenue street park library"
    " museum complex hall arena".split()
)
# By whose titles houses, funds and cups are called: "Sultan Azlan Shah Cup".
_HONOURED = INHERITED | frozenset(
    "sultan sultanah tuanku tunku raja tun datuk dato dato' datin tan toh".split()
)
# "minggu lalu", "5 Disember ini"
_WHEN = regex.compile(r"\s(?:ini|lalu|depan|hadapan|\d)")
_ON = frozenset(
    "on in by since until before after last next this pada sejak hari bulan menjelang hingga".split()
)
# "Sunday Times", "May Day"
_DAYS_OF = kinds.TAILS | kinds.PAPERS
_INITIALS = frozenset({"ab", "ak", "md"})
_CLUBS = frozenset({"fc", "fa"})
_OF_THINGS = kinds.ORG_TAILS | kinds.LOC_TAILS | kinds.EVENT_TAILS | kinds.LAW_TAILS
_DATE_WORDS = frozenset(
    """
    januari februari mac april mei jun julai ogos september oktober november disember january february march
    may june july august october december jan feb mac apr jul aug sep sept okt oct nov dis dec am pm
    isnin selasa rabu khamis jumaat sabtu ahad monday tuesday wednesday thursday friday saturday sunday
    """.split()
)


def guess(text: str, run: Run, *, role_before: bool) -> tuple[Named, ...]:
    """What *run* may be: one name, or an office and the person behind it; nothing for a date.

    *role_before* says that an office stands right before the run.
    """
    run = _without_date(text, run)
    keys = run.keys
    if all(key in _DATE_WORDS for key in keys):
        return ()
    if text.startswith("$", run.end):  # "US$3 billion"
        return ()
    if keys[0] == "the":
        return (Named(run.tokens, kind_of(keys) or "ORG", SURE),)
    if len(keys) == 1 and (run.end - run.start == 1 or keys[0] in kinds.NO_NAME):
        return ()
    if run.before == "bahasa" or (keys[-1] == "no" and text.startswith(".", run.end)):
        return ()  # "bahasa Inggeris", "Registration No. 4"
    if is_dateline(text, run):
        return (Named(run.tokens, "GPE", CERTAIN),)
    if keys[0] in _THRONES and " ".join(key for key in keys[1:] if key != "of") in COUNTRIES:
        return (Named(run.tokens, "ROLE", SURE),)
    parts = office(text, run) or _person_of_body(text, run)
    if parts:
        return parts
    sure = _sure_label(text, run, role_before)
    if sure is None:
        weak = _weak_label(text, run)
        return () if _is_usual_word(text, run, weak) else (Named(run.tokens, weak, WEAK),)
    return (Named(run.tokens, sure, CERTAIN if " ".join(keys) in COUNTRIES else SURE),)


def _without_date(text: str, run: Run) -> Run:
    """The run without the month or day that is no part of a name: *Zorak Januari ini*, *On Friday Zorak*."""
    keys = run.keys
    if len(keys) > 1 and keys[-1] in _DATE_WORDS and _WHEN.match(text, run.end) is not None:
        return replace(run, tokens=run.tokens[:-1], after=keys[-1])
    if keys[0] in _DATE_WORDS and run.before in _ON and _DAYS_OF.isdisjoint(keys[1:2]):
        return replace(run, tokens=run.tokens[1:], before=keys[0]) if len(keys) > 1 else run
    return run


def _person_of_body(text: str, run: Run) -> tuple[Named, ...]:
    """A body and the person right behind it: *Calon BN Mohd Zorak*, *Pemain Selangor FC Zorak Musa*."""
    keys, first = run.keys, run.tokens[0]
    if text[run.start : run.end].isupper():
        return ()
    begins = len(keys) > 2 and keys[1] in kinds.GIVEN_NAMES and keys[0] not in _INITIALS
    if begins and ACRONYM.fullmatch(text, first.start, first.end):
        body, person = run.tokens[:1], Named(run.tokens[1:], "PERSON", SURE)
        return (person,) if keys[0] in kinds.NO_NAME else (Named(body, "ORG", SURE), person)
    at = next((at for at, key in enumerate(keys) if key in _CLUBS), 0)
    if at and may_be_person(keys[at + 1 :]):
        return Named(run.tokens[: at + 1], "ORG", SURE), Named(run.tokens[at + 1 :], "PERSON", SURE)
    return ()


def _sure_label(text: str, run: Run, role_before: bool) -> str | None:
    keys = run.keys
    if len(keys) > 1 and is_title(keys, 0) and not _is_thing(keys):
        return "PERSON"
    if keys[0] not in kinds.HEADS and _is_arabic_or_child(keys):
        return "PERSON"
    if " ".join(keys) in kinds.FEASTS:
        return "EVENT"
    if " ".join(keys) in COUNTRIES:
        return "GPE"
    if " ".join(keys) in REGIONS:
        return "LOC"
    if is_settled(text, run):
        return "GPE"
    if run.before in _PEOPLE or "-".join(keys) in NORP or all(key in NORP for key in keys):
        return "NORP"
    if " ".join(keys) in kinds.ORG_ALONE or _has_letters_of_body(text, run):
        return "ORG"
    kind = kind_of(keys)
    if kind == "LOC" and run.before in ("told", "memberitahu"):  # "told Astro Arena"
        return "ORG"
    return kind or ("PERSON" if _is_personal(text, run, role_before) else None)


def _has_letters_of_body(text: str, run: Run) -> bool:
    """Whether it is written as one is, or letters stand behind a state: *Johor DAP*, not *Johor Bahru*."""
    last = run.tokens[-1]
    is_short = last.key not in kinds.NO_NAME and ACRONYM.fullmatch(text, last.start, last.end)
    is_of_state = is_short and " ".join(run.keys[:-1]) in COUNTRIES
    is_as_one = WRITTEN_AS_ONE.fullmatch(text, run.start, run.end) or is_site(last.key)
    return bool(is_of_state or is_as_one)


def _is_personal(text: str, run: Run, role_before: bool) -> bool:
    keys = run.keys
    if len(keys) > _MOST_OF_PERSON or text[run.start : run.end].isupper():
        return False
    common = keys[0] in kinds.GIVEN_NAMES or keys[0] in INHERITED
    if common or (len(keys) in (2, 3) and keys[0] in kinds.SURNAMES and not is_in_state(text, run)):
        return True
    if role_before or run.before in ENGLISH | OFFICES or _AGE.match(text, run.end) is not None:
        return True
    is_thing = run.before in THINGS or label_by_noun(text, run) is not None
    if is_thing or is_placed(text, run) or _has_the(text, run) or is_body(text, run.tokens):
        return False
    return run.after in kinds.REPORTING


def _is_thing(keys: tuple[str, ...]) -> bool:
    """Whether something is called by somebody with their title: *Tunku Zorak Stadium*."""
    honoured = keys[0] in _HONOURED and len(keys) > 2 and keys[-1] in _OF_THINGS
    return keys[-1] in _BUILT or honoured


def _is_arabic_or_child(keys: tuple[str, ...]) -> bool:
    is_child = any(key in CHILD_OF or key == "@" for key in keys[1:-1])
    return is_child or any(key.startswith(("al-", "el-")) for key in keys[1:])


def _weak_label(text: str, run: Run) -> str:
    if len(run.tokens) == 1 and ACRONYM.fullmatch(text, run.start, run.end):
        return "ORG"
    if len(run.tokens) == 1 and (of := kind_by_itself(run.keys[0])) is not None:
        return of
    if (of := label_by_noun(text, run)) is not None:
        return of
    if _is_workplace(text, run):
        return "ORG"
    if is_placed(text, run):
        return "ORG" if is_named_by_home(run.keys) else "GPE"  # "daripada Mercy Malaysia"
    if OFFICE_BEHIND.match(text, run.end) or is_body(text, run.tokens):
        return "ORG"  # "Warisan vice-president"
    return "PERSON" if len(run.tokens) <= _MOST_OF_PERSON and not _has_the(text, run) else "ORG"


def _is_usual_word(text: str, run: Run, label: str) -> bool:
    """Whether it is no name for its capitals: *the Board*, *Memorandum of Understanding*, a measure."""
    letters = _LETTERS_BEHIND.match(text, run.end)
    if letters is not None and letters[1].lower() in kinds.NO_NAME:
        return True  # "Kadar Dasar Semalaman (OPR)"
    if label == "PERSON" and run.before in THINGS:
        return True  # "virus Nipah"
    is_topic = _TOPICS.issuperset(run.keys) or run.keys[:2] == ("hal", "ehwal")
    if label == "PERSON" and is_topic:
        return True  # "Laporan Ekonomi 2025", "(Hal Ehwal Agama)"
    if len(run.tokens) > 1 or ACRONYM.fullmatch(text, run.start, run.end):
        return False
    if label != "PERSON":
        return label != "LAW" and _has_the(text, run)
    before = text[max(0, run.start - _NEAR) : run.start]
    return bool(_OF_ANOTHER.match(text, run.end) or _ANOTHER_OF.search(before))


def _is_workplace(text: str, run: Run) -> bool:
    """Whether somebody works there: *an analyst at Zorak*."""
    at = _WORKS_AT.search(text[max(0, run.start - _NEAR) : run.start])
    return at is not None and at[1] in _WORKERS


def _has_the(text: str, run: Run) -> bool:
    return _THE.search(text[max(0, run.start - 5) : run.start]) is not None
