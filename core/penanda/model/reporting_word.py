"""Reporting words: what an article reports a claim with, such as *kata*, *menurut*, *said*."""

from __future__ import annotations

from typing import Literal

import msgspec

ClaimantSide = Literal["before", "after", "unnamed"]


class ReportingWord(msgspec.Struct, frozen=True):
    """A word, or several, as they are written; ``claimant`` says where who claims it is named.

    ``before``: *Azlan berkata …*, *Azlan said …* (also where the words come first: *“…,” he said*).
    ``after``: *kata Azlan*, *menurut Azlan*, *according to Azlan*. ``unnamed``: *dikatakan*, *reportedly*.
    """

    word: str
    claimant: ClaimantSide = "before"


# Collected from reading Malay and English news; people change the list to what their own papers use.
_AFTER = """
    kata | ujar | tegas | jelas | tambah | dakwa | akui | luah | tutur | ulas | soal | cerita | rayu | gesa
    | sambung | umum | lapor | dedah | pesan | pinta | titah | keluh | sindir | bidas | balas | jawab | celah
    | seru | jamin | nafi | ramal | menurut | mengikut | according to
"""
_BEFORE_MALAY = """
    berkata | mendakwa | memberitahu | mendedahkan | menjelaskan | menegaskan | memaklumkan | menyatakan
    | mengatakan | menambah | mengakui | menafikan | mengumumkan | mengesahkan | melaporkan | menyifatkan
    | menyebut | mencadangkan | menggesa | mendesak | menyeru | menuntut | mengingatkan | memberi amaran
    | meramalkan | menjangka | menjangkakan | menganggarkan | berpendapat | mempersoalkan | menuduh
    | menyalahkan | membidas | menyangkal | mengulangi | menekankan | meluahkan | berjanji | menjanjikan
    | mendapati | menasihatkan | membayangkan | merayu | menulis | menyuarakan | menyimpulkan
    | menolak dakwaan | meminta | mengkritik | memuji | bertegas | yakin | menyarankan | mencatatkan
    | berikrar | merumuskan | bertitah | percaya | mempercayai | meyakini | menerangkan | berhujah
    | menghujahkan | berkeras | mengesyorkan | mengunjurkan | meramal | menganggar | mengandaikan
    | mengisytiharkan | menzahirkan | memperincikan | memperjelaskan | mengecam | menyelar | menyindir
    | mempertikaikan | menidakkan | mengaku | menggambarkan | memberi jaminan | menjamin | mengeluh
    | mengadu | merungut | menunjukkan | membuktikan | berpandangan | menitahkan | menepis | menyanggah
    | memperakui | mengesyaki | memutuskan | memohon | bersetuju | menjawab | memperingatkan
"""
_BEFORE_ENGLISH = """
    say | says | said | saying | tell | tells | told | telling | write | writes | wrote | writing
    | deny | denies | denied | denying | reply | replies | replied | replying | testify | testifies
    | testified | testifying | clarify | clarifies | clarified | clarifying | admit | admits | admitted
    | admitting | rebut | rebuts | rebutted | rebutting | forecast | forecasts | forecasting | swear | swears
    | swore | swearing | think | thinks | find | finds | found | finding | show | shows | showed | showing
    | call for | calls for | called for | calling for | call on | calls on | called on | calling on
    | rule | ruled | ruling | agree | agrees | agreed | agreeing
    | imply | implies | implied | implying | point out | points out | pointed out | pointing out
"""
_REGULAR_ENGLISH = """
    claim add state announce confirm explain warn caution insist argue allege accuse blame urge call describe
    note acknowledge reveal disclose report stress reiterate promise pledge vow predict estimate suggest
    recall remark respond tweet ask demand believe dismiss dispute reject criticise criticize contend maintain
    declare assert propose conclude concede emphasise emphasize inform remind assure complain counter hint
    indicate opine advise recommend lament mention quip refute retort speculate underline underscore expect
    reckon joke
"""
_UNNAMED = """
    dikatakan | didakwa | dilaporkan | dipercayai | digelar | kononnya | khabarnya | disifatkan | dianggap
    | difahamkan | reportedly | allegedly | purportedly | supposedly | is said to | was said to | are said to
    | were said to | is believed to | are believed to | was believed to | were believed to | is alleged to
    | are alleged to | was alleged to | were alleged to | is thought to | are thought to | it is alleged that
    | it was alleged that | it is reported that | it was reported that | it is understood that
    | it is believed that | it was claimed that
"""


def _listed(words: str, claimant: ClaimantSide) -> tuple[ReportingWord, ...]:
    return tuple(ReportingWord(" ".join(word.split()), claimant) for word in words.split("|"))


def _forms(verb: str) -> str:
    """A regular English verb as it stands in news: *claim, claims, claimed, claiming*."""
    third = f"{verb}es" if verb.endswith("ss") else f"{verb}s"
    stem = verb.removesuffix("e")
    return f"{verb} | {third} | {stem}ed | {stem}ing"


DEFAULT_REPORTING_WORDS = (
    *_listed(_AFTER, "after"),
    *_listed(_BEFORE_MALAY, "before"),
    *_listed(_BEFORE_ENGLISH, "before"),
    *(word for verb in _REGULAR_ENGLISH.split() for word in _listed(_forms(verb), "before")),
    *_listed(_UNNAMED, "unnamed"),
)
