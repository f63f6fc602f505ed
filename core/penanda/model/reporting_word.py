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
    | sambung | menurut | mengikut | according to
"""
_BEFORE = """
    berkata | mendakwa | memberitahu | mendedahkan | menjelaskan | menegaskan | memaklumkan | menyatakan
    | mengatakan | menambah | mengakui | menafikan | mengumumkan | mengesahkan | melaporkan | menyifatkan
    | menyebut | mencadangkan | menggesa | mendesak | menyeru | menuntut | mengingatkan | memberi amaran
    | meramalkan | menjangka | menjangkakan | menganggarkan | berpendapat | mempersoalkan | menuduh
    | menyalahkan | membidas | menyangkal | mengulangi | menekankan | meluahkan | berjanji | menjanjikan
    | mendapati | menasihatkan | membayangkan | merayu | menulis | menyuarakan | menyimpulkan
    | menolak dakwaan | meminta | mengkritik | memuji | bertegas | yakin | menyarankan | mencatatkan
    | berikrar | merumuskan | said | says | saying | told | tells | telling | claimed | claims | claiming
    | added | adds | adding | stated | stating | announced | announces | announcing | denied | denies
    | denying | confirmed | confirms | confirming | explained | explains | explaining | warned | warns
    | warning | cautioned | cautions | cautioning | insisted | insists | insisting | argued | argues
    | arguing | alleged | alleges | alleging | accused | accuses | accusing | blamed | blames | blaming
    | urged | urges | urging | called | calls | calling | described | describes | describing | noted
    | noting | admitted | admits | admitting | acknowledged | acknowledges | acknowledging | revealed
    | reveals | revealing | disclosed | discloses | disclosing | reported | reporting | stressed | stresses
    | stressing | reiterated | reiterates | reiterating | promised | promises | promising | pledged
    | pledging | vowed | vows | vowing | predicted | predicts | predicting | estimated | estimates
    | estimating | suggested | suggests | suggesting | recalled | recalls | recalling | remarked | replied
    | responded | testified | wrote | writes | writing | tweeted | asked | asks | asking | demanded
    | demands | demanding | believes | believed | dismissed | dismisses | dismissing | disputed | disputes
    | disputing | rejected | rejects | rejecting | criticised | criticises | criticising | criticized
    | contended | contends | maintained | maintains | declared | declares | declaring | asserted | asserts
    | asserting | proposed | proposes | proposing | concluded | concludes | called for | calls for
    | calling for | called on | calls on | calling on
"""
_UNNAMED = """
    dikatakan | didakwa | dilaporkan | dipercayai | digelar | kononnya | khabarnya | disifatkan | dianggap
    | reportedly | allegedly | is said to | was said to | are said to | were said to | is believed to
    | are believed to | was believed to | were believed to
"""


def _listed(words: str, claimant: ClaimantSide) -> tuple[ReportingWord, ...]:
    return tuple(ReportingWord(" ".join(word.split()), claimant) for word in words.split("|"))


DEFAULT_REPORTING_WORDS = (
    *_listed(_AFTER, "after"),
    *_listed(_BEFORE, "before"),
    *_listed(_UNNAMED, "unnamed"),
)
