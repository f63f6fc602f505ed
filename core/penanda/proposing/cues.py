"""Finding the words that report something: *kata*, *menurut*, *said*.

A listed word is none where the words around it say so:

* a short Malay root (*kata*, *tegas*, *jelas*, *tambah*) reports only behind a comma or quote, at the start
  of its clause, or with *-nya*; so *kata sepakat* and *tambah RM5* are left;
* a word behind *untuk*, *enggan*, *belum*, *akan*, *to*, *may* and the like, behind *yang*, *who*, *that*,
  and behind *nobody* or *tiada siapa*, tells of no report that is made here; a word behind *the*, *his*, *no*
  is a noun; *was told*, *is called* is passive;
* an English verb that is a noun as well (*claim*, *reports*) needs a subject before it: a plural or *they*
  for *claim*, and no adjective or preposition for *claims*;
* *found*, *shows*, *agreed*, *menunjukkan*, *menjawab* need *that* or *bahawa* behind, or the end of their
  clause, or figures or an inquiry before and a verb behind (*Kajian menunjukkan harga telah naik*, not *Data
  menunjukkan peningkatan*);
* an English *-ing* reports only behind a comma or quote, *and*, *as*, *but* or *while*;
* *menurut* and *mengikut* are verbs behind *hanya*, *perlu*, *akan* and the like, and before what one obeys
  or keeps to: *menurut perintah*, *mengikut jadual*, *disiasat mengikut Seksyen 233*, *according to plan*;
* an English *-ed* between a comma and *at*, *by*, *in* … is a participle: *the fire, reported at dawn, …*;
* *berkata demikian*, *said so*, *replied with*, *denied by* report nothing of their own sentence.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import regex

from penanda.model.reporting_word import ClaimantSide, ReportingWord
from penanda.proposing.noun_phrases import has_verb
from penanda.text.sentences import Span

_FREE = frozenset({"menurut", "mengikut", "according to"})
_OBEYS = regex.compile(
    r"""\b(?:hanya|sekadar|perlu|mesti|harus|wajib|patut|akan|telah|sudah|belum|tetap|terus|sentiasa|selalu|sering|tidak
    |tak|enggan|mahu|hendak|untuk|supaya|agar|dengan|cuba|sanggup|yang|jangan|bukan)\s+\Z""",
    regex.VERBOSE | regex.IGNORECASE,
)
_AND = regex.compile(r"\b(?:dan|lalu|serta)\s+\Z", regex.IGNORECASE)
_OBEYED = regex.compile(
    r"""\s+(?:sahaja|saja|(?:segala|semua|setiap)\b|perintah|arahan|kehendak|kemahuan|suruhan|telunjuk|nafsu|peraturan
    |undang-undang|prosedur|syarat|jadual|giliran|turutan|kadar|seksyen|akta|enakmen|ordinan|kanun|perlembagaan|fasal
    |perkara\s+\d|plan|schedule|protocol|procedure)\b""",
    regex.VERBOSE | regex.IGNORECASE,
)
_OBEYED_LAW = regex.compile(
    r"\s+(?:seksyen|akta|enakmen|ordinan|kanun|perlembagaan|fasal|section|article)\b", regex.IGNORECASE
)
_OPENS = regex.compile(r"(?:\A|[,;:.!?…—–\"“”’»(])[\s\"“]*\Z")
_NO_REPORT = regex.compile(
    r"""(?:\b(?:untuk|bagi|enggan|gagal|belum|akan|hendak|mahu|boleh|dapat|bakal|yang|who|which|the|an?|his|her
    |its|their|these|those|of|no|any|this|kerana|sebab|nobody|no\s+one|none|neither
    |tiada\s+(?:se)?siapa(?:\s+pun)?|tiada\s+seorang\s+pun|not|never|than|sebagai|tidak|tak
    |(?<!went\s+on\s)(?<!goes\s+on\s)to|may|might|could|would|should|must|will|can|cannot|\p{Ll}+n['’]t|did|does|do|so-)(?:\s+(?:turut|juga|pernah|telah|had|has|have))?)
    \s+\Z""",
    regex.IGNORECASE | regex.VERBOSE,
)
_PASSIVE = regex.compile(r"\b(?:is|are|was|were|be|been|being|as)\s+\Z", regex.IGNORECASE)
_BEFORE_ING = regex.compile(r"(?:[,;—–”\"]|\b(?:and|as|but|while|by))\s+\Z", regex.IGNORECASE)
_NOTHING_SAID = regex.compile(
    r"\s+(?:demikian|begitu|so|with|by|oleh|(?<=kata\s+)(?:putus|sepakat|laluan|kunci|dasar|dua))\b",
    regex.IGNORECASE,
)
_NOUNS = frozenset(
    """
    claim claims report reports estimate estimates note notes stress demand demands call calls promise
    promises pledge pledges vow vows blame dispute disputes remark remarks reply replies forecast forecasts
    caution counter counters hint hints mention mentions state states lament find finds show shows
    """.split()
)
_PLURAL = regex.compile(
    r"\b(?:\p{L}+s|i|we|you|they|who|people|police|media|men|women|\p{L}+folk)\s+"
    r"(?:(?:also|still|now|often|all|both|\p{L}+ly)\s+)?\Z",
    regex.IGNORECASE,
)
# "The landslip, reported at dawn, …": a participle.
_BEHIND_COMMA = regex.compile(r"[^”\"»’],\s+\Z")
_WHEN = regex.compile(r"\s+(?:at|by|on|in|to|as|for|last|early|earlier|late)\b", regex.IGNORECASE)
_NO_SUBJECT = regex.compile(
    r"""(?:[,;:.!?…—–\"“”’»(]|\b(?:and|or|but|with|by|on|about|over|against|amid|despite|after|from|in|for|false|new|recent
    |earlier|other|similar|more|many|most|some|several|all|both|such|two|three|media|news|police|\p{L}+(?:al|ous|ive|ful|less|able))|\A)
    \s*\Z""",
    regex.VERBOSE | regex.IGNORECASE,
)
_ARTICLE = regex.compile(r"\b(?:the|an?|his|her|its|their|this|that|any|no)\s+\S+\s+\Z", regex.IGNORECASE)
_NEEDS_THAT = frozenset(
    """
    find finds found finding show shows showed showing indicate indicates indicated indicating maintain
    maintains maintained maintaining state states rule ruled ruling agree agrees agreed agreeing
    menunjukkan membuktikan bersetuju menjawab
    """.split()
)
_FINDINGS = regex.compile(
    r"""\b(?:kajian|penyelidikan|laporan|data|statistik|angka|tinjauan|siasatan|rekod|ujian|analisis|semakan|dapatan|keputusan
    |soal\s+selidik|bukti|bancian|stud(?:y|ies)|research|reports?|statistics|figures|surveys?|polls?|investigations?
    |records?|tests?|analys[ei]s|reviews?|findings|results?|evidence|audits?|census|estimates)\b""",
    regex.VERBOSE | regex.IGNORECASE,
)
_FIRST_PERSON = regex.compile(
    r"""\b(?:i|we|saya|kami|kita|aku)\s+
    (?:(?:do|also|still|now|all|\p{Ll}+ly|juga|turut|amat|sangat|tetap|masih|memang|sendiri|pun)\s+)*\Z""",
    regex.VERBOSE | regex.IGNORECASE,
)
# Verbs that tell what one holds to be so: said of oneself they are part of what is said.
_HELD = frozenset(
    """
    believe think expect estimate predict
    percaya mempercayai yakin meyakini berpendapat menjangka menjangkakan mengandaikan mendapati
    """.split()
)
_THAT_OR_END = regex.compile(
    r"[^.;“\"]{0,60}?\b(?:that|bahawa|bahwa)\b|\s*(?:[.,;:“”\"]|\Z)", regex.IGNORECASE
)
_CONTEXT = 40
_REACH = 120


class Cue(NamedTuple):
    """A word that reports, at ``[start, end)``; ``clitic`` is where a *-nya* written with it ends."""

    start: int
    end: int
    clitic: int
    word: str
    claimant: ClaimantSide

    @property
    def span(self) -> Span:
        """Where the word stands, without its clitic."""
        return self.start, self.end


class Lexicon:
    """The reporting words of a project, ready to be looked for."""

    def __init__(self, words: Iterable[ReportingWord]) -> None:
        self._words = {folded(word.word): word for word in words if word.word.strip()}
        longest_first = sorted(self._words, key=len, reverse=True)
        listed = "|".join(regex.escape(word).replace(r"\ ", r"\s+") for word in longest_first)
        self._pattern = regex.compile(
            rf"(?<![\p{{L}}\p{{N}}_@#-])({listed or '(?!)'})(nya(?:lah)?)?(?![\p{{L}}\p{{N}}_]|[-‑]\p{{L}})",
            regex.IGNORECASE,
        )

    def cues(self, text: str, start: int, end: int) -> list[Cue]:
        """The reporting words between two places, in order."""
        found = (self._cue(match) for match in self._pattern.finditer(text, start, end))
        return [cue for cue in found if _reports(text, start, end, cue)]

    def _cue(self, match: regex.Match[str]) -> Cue:
        word = self._words[folded(match[1])]
        return Cue(match.start(), match.end(1), match.end(), folded(word.word), word.claimant)


def folded(word: str) -> str:
    """*word* as it is compared with others: in small letters, on one line."""
    return " ".join(word.casefold().split())


def is_speaking(text: str, cue: Cue, quote: Span | None) -> bool:
    """Whether in the quotation *quote* around it a word is what somebody says of themselves there and then.

    *“We believe the jetty fell,” Azlan said* is one claim of Azlan's; *“I told them …”* reports another one.
    """
    if quote is None:
        return False
    before = text[max(quote[0], cue.start - _CONTEXT) : cue.start]
    return cue.word in _HELD and _FIRST_PERSON.search(before) is not None


def _reports(text: str, start: int, end: int, cue: Cue) -> bool:
    before = text[max(start, cue.start - _CONTEXT) : cue.start]
    if cue.claimant == "unnamed":
        return True
    if _NOTHING_SAID.match(text, cue.clitic, end):
        return False
    if cue.claimant == "after":
        if cue.word in _FREE:
            obeys = (
                _OBEYS.search(before)
                or _OBEYED.match(text, cue.clitic, end)
                or (_AND.search(before) and text.find(",", cue.clitic, end) < 0)
            )
            if _OBEYED_LAW.match(text, cue.clitic, end):  # "…, mengikut Seksyen 409 …"
                return _is_at_start(before)
            return bool(_OPENS.search(before)) or not obeys
        return cue.clitic > cue.end or bool(_OPENS.search(before))
    if cue.word.endswith("ing") and not _BEFORE_ING.search(before) and not _is_at_start(before):
        return False
    if cue.word.endswith("ed") and _BEHIND_COMMA.search(before) and _WHEN.match(text, cue.clitic, end):
        return False
    finds = cue.word in _NEEDS_THAT and _tells_finding(text, start, end, cue)
    if cue.word in _NEEDS_THAT and not finds and not _THAT_OR_END.match(text, cue.clitic, end):
        return False
    if cue.word in _NOUNS and not finds and not _has_subject(before, cue.word, text[cue.end : cue.end + 6]):
        return False
    passive = _PASSIVE.search(before) and not cue.word.endswith("ing")
    return not passive and not _NO_REPORT.search(before)


def _tells_finding(text: str, start: int, end: int, cue: Cue) -> bool:
    """Whether figures or an inquiry stand before a word, and a clause behind it."""
    found = _FINDINGS.search(text, max(start, cue.start - _REACH), cue.start)
    return found is not None and has_verb(text, cue.clitic, min(end, cue.clitic + _REACH))


def _has_subject(before: str, word: str, behind: str) -> bool:
    """Whether what may be a noun or a verb stands behind words that can be its subject."""
    if word.endswith("s") and not word.endswith("ss"):
        return not _NO_SUBJECT.search(before)
    named = behind.split()[:1] == ["that"] and not _NO_SUBJECT.search(before) and not _ARTICLE.search(before)
    return named or bool(_PLURAL.search(before))


def _is_at_start(before: str) -> bool:
    return not before.strip()
