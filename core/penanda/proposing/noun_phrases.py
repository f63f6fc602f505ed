"""Whether the words behind a reporting word only name something, so that nothing is said by them.

*Azlan denied the claim*, *Nobody warned the fishermen*, *Azlan mengesahkan perkara itu*: no claim can be cut
off there. What only names something is, alone or with where and when behind it,

* a pronoun or a name;
* a noun that is pointed at: *the claim*, *his part in it*, *tindakan itu*, *penglibatannya*; or what points
  back at something said: *allegations*, *tuduhan*;
* behind a verb whose object is a listener or whom it is about (*warn*, *urge*, *memuji*) any short noun
  phrase; what a court is asked (*dismissed an appeal*); what is added to something (*menambah gol ketiga*).

A verb among them makes them a clause, also one behind what tells more of the noun (*the men, both aged 24,
earned …*) or behind a list of names, and so do *that*, *to*, *of taking*, *as*, *bahawa*, *supaya*,
*sebagai* and quotation marks. Behind verbs that hardly ever have a noun for an object (*said*, *claims*) a
noun phrase of more than one noun is taken for a clause whose verb is not recognised. What is neither pointed
at nor a listener may be claimed: *denied responsibility*, *promised a report*.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from penanda.text.sentences import Span

LISTENED = frozenset(
    """
    tell tells told telling warn warns warned warning remind reminds reminded reminding assure assures assured
    assuring inform informs informed informing ask asks asked asking urge urges urged urging caution cautions
    cautioned cautioning
    memberitahu memaklumkan mengingatkan menasihatkan menggesa mendesak menyeru meminta merayu
    """.split()
)
"""Verbs whose object is whoever they are said to."""
_AT_SOMEBODY = frozenset("memuji mengkritik mengecam membidas menyelar menyindir menyalahkan menuduh".split())
# Something can be added to something, too: *menambah gol ketiga*, *added RM5*.
_ADDS = frozenset("menambah add adds added".split())
_WITHOUT_OBJECT = frozenset({"berkata"})
_WITH_OBJECT = LISTENED | frozenset(
    """
    deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing
    dispute disputes disputed disputing refute refutes refuted refuting rebut rebuts rebutted rebutting
    blame blames blamed blaming accuse accuses accused accusing criticise criticises criticised criticising
    criticize criticizes criticized criticizing lament laments lamented lamenting demand demands demanded
    demanding describe describes described describing announce announces announced announcing
    confirm confirms confirmed confirming explain explains explained explaining reveal reveals revealed
    revealing disclose discloses disclosed disclosing mention mentions mentioned mentioning recall recalls
    recalled recalling acknowledge acknowledges acknowledged acknowledging admit admits
    admitted admitting write writes wrote writing
    """.split()
)
_AUXILIARY = r"""(?:is|are|was|were|am|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might
    |must|should|shall|cannot|ought|\p{L}+n['’]t|\p{L}+['’](?:re|ve|ll|d|m)
    |akan|telah|sudah|belum|masih|sedang|tidak|tak|bukan|ialah|adalah|ada|boleh|dapat|perlu|mesti|harus|kena
    |pernah|turut|juga|hanya|mahu|ingin|jadi|naik|turun|masuk|keluar|jatuh|pergi|datang|tiba|tinggal|hilang|buat
    |guna)"""
_IRREGULAR = r"""(?:became|began|bore|beat|bought|broke|brought|built|came|caught|chose|cost|cut|did|drank
    |drew|drove|ate|fell|felt|fled|flew|fought|found|froze|gave|got|grew|heard|held|hid|hit|hurt|kept|knew|laid|lay|led|left|lent
    |lied|lost|made|meant|met|paid|put|ran|rang|read|rose|said|sank|sat|saw|sent|set|shook|shot|shut|slept|sold
    |spent|spoke|spread|stole|stood|struck|sued|swore|took|taught|threw|told|thought|understood|went|woke|won|wore
    |wrote)"""
# English nouns that begin as Malay verbs do.
_NO_VERBAL = r"""(?:direct(?:or(?:ate)?|ion)|district|disease|division|discussion|dispute|difference|distance
    |diplomat|disaster|disability|dialogue|diagnosis|digital|dinner|dividend|member(?:ship)?|memorial|message
    |method|medical|medicine|meeting|merchant|mercury|metre|media|terminal|territory|terrorist)s?"""
_VERBAL = rf"(?!{_NO_VERBAL}\b)(?:me|ber|di|ter)(?!nteri|dia|reka|rita|as\b|sebut|kenaan|babit)\p{{Ll}}{{4,}}"
_JOINS = r"(?:that|to|as|if|whether|how|why|bahawa|bahwa|supaya|agar|sebagai|untuk|kerana|because)"
_VERB = rf"(?:{_AUXILIARY}|{_IRREGULAR}|{_VERBAL})"
_SAYS_SOMETHING = regex.compile(
    rf"""[“”\"«»]|\b(?:{_VERB}|{_JOINS})\b(?!\s+(?:by|oleh)\b)|\b(?:of|for|from)\s+(?:not\s+)?(?!thing\b)\p{{Ll}}{{2,}}ing\b
    |(?<!\b(?:the|an?|his|her|its|their|these|those|such|this)\s+)\b\p{{Ll}}{{2,}}ed\b(?!\s+by\b)""",
    regex.VERBOSE | regex.IGNORECASE,
)
_FINITE = regex.compile(rf"\b{_VERB}\b", regex.VERBOSE | regex.IGNORECASE)
# A plural ends its noun phrase: *the masks fail* is a clause.
_PLURAL_GOES_ON = regex.compile(r"\b\p{L}{2,}[^\Wsui]s\s+\p{L}", regex.IGNORECASE)
# Where something else begins that may have a verb of its own.
_NEW_CLAUSE = rf"""(?:[.,;:?!]|\s(?:after|before|when|while|since|until|who|whom|whose|which|where|ketika
    |semasa|sewaktu|selepas|sebelum|sejak|yang|(?:and|but|or|dan|tetapi|lalu)\s+(?:{_VERB}|\p{{Ll}}{{2,}}ed))\b)"""
_NEXT = regex.compile(_NEW_CLAUSE, regex.VERBOSE | regex.IGNORECASE)
# Behind what tells more of a noun its own verb follows: *the firm, which is listed, was sound*.
_WORDS = r"(?:[^,;:.“”\"«»]|(?<=\p{N})[.,](?=\p{N})|(?<=\p{Lu})\.)"
_TOLD_OF = (
    r"\s*,\s+(?:(?:who|whom|whose|which|where|yang|iaitu)\b|(?:an?|the|both|all|seorang|kedua-dua)\s|(?-i:\p{Lu})|\p{N})"
    rf"{_WORDS}{{1,120}},\s+"
)
_GOES_ON = regex.compile(rf"{_TOLD_OF}(?:{_VERB}|\p{{Ll}}{{2,}}ed)\b", regex.VERBOSE | regex.IGNORECASE)
# So it does behind a list: *Wangsa, Zorak and Tanjung were hit*.
_NAME = r"(?-i:\p{Lu})[\p{L}\p{N}.’'-]*(?:\s(?-i:\p{Lu})[\p{L}\p{N}.’'-]*){0,4}"
_LIST_GOES_ON = regex.compile(
    rf"(?:,\s+{_NAME}){{1,9}}?,?\s+(?:and|dan|serta)\s+{_NAME}\s+(?:{_VERB}|\p{{Ll}}{{2,}}ed)\b",
    regex.VERBOSE | regex.IGNORECASE,
)
_GOES_ON_NOW = regex.compile(rf"{_TOLD_OF}\p{{Ll}}{{2,}}s\b", regex.IGNORECASE)
_TAIL = rf"""\s*(?:\Z|[”\"»]|{_NEW_CLAUSE}|\s(?:of|on|in|at|by|from|for|with|against|about|over|during
    |yesterday|today|tonight|earlier|last|late|again|too|(?:made|given|brought|levelled|issued)\s+by|monday|tuesday|wednesday
    |thursday|friday|saturday|sunday|this\s+(?:week|month|morning|year|afternoon|evening)|pada|di|dalam|terhadap
    |tentang|mengenai|daripada|oleh|kepada|dengan|menerusi|melalui|semalam|kelmarin|hari\s+ini)\b)"""
_NOUN = r"[\p{L}\p{N}]+(?:[-’'.]\p{L}+)*+"
_POINTING = r"(?:the|his|her|its|their|our|my|your|this|that|these|those|such|any)"
_PRONOUN = r"""(?:him|her|them|us|me|it|you|this|that|these|those|so|(?:him|her|it|my|your)self
    |(?:them|our)selves|(?:no|every|any|some)(?:body|thing|one)|no\s+one|itu|ini|mereka|beliau|kami|kita|saya
    |dia)"""
_BACK = r"""(?:claims?|allegations?|accusations?|charges|reports|rumou?rs|suggestions|criticism|dakwaan
    |tuduhan|perkara|kenyataan|tohmahan|andaian|khabar\s+angin)"""
# What a court is asked: *dismissed an appeal*.
_FILED = rf"(?:an?\s+)?(?:{_NOUN}\s+)?(?:appeal|application|bid|suit|petition|motion)s?"
_POINTED_IN_MALAY = (
    rf"""(?:(?:{_NOUN}\s+){{1,4}}?(?:itu|ini|tersebut|berkenaan|terbabit|sedemikian)|\p{{Ll}}{{3,}}nya)"""
)
_QUANTITY = r"(?:many|some|several|all|most|few|both|other|more|\p{N}+|para|pihak|semua|orang|seluruh)"


def _phrases(*forms: str) -> regex.Pattern[str]:
    """Matches one of *forms* where nothing else belongs to it."""
    return regex.compile(rf"(?:{'|'.join(forms)})(?={_TAIL})", regex.VERBOSE | regex.IGNORECASE)


_APPOSED = regex.compile(
    r"""\s*(?:(?:an?|the|its|his|her|their)\s|seorang\s|(?:(?:timbalan|naib|bekas|penolong)\s)?(?:pengerusi|presiden|pengarah
    |ketua|setiausaha|jurucakap|pengurus|penganalisis|pensyarah|peguam|anggota|wakil|pengasas|penyelaras|guru)\b)""",
    regex.VERBOSE | regex.IGNORECASE,
)
_OF_WHAT = regex.compile(r"\s(?:at|of|in|with|from|for|di|dari|daripada|bagi)\s", regex.IGNORECASE)
# What may be a verb that is not known for one: *the price jumps*, *a man died*.
_INFLECTED = regex.compile(r"\b\p{Ll}+[^\Wsiu]s\b|\b\p{Ll}{2,}ed\b")

_ALWAYS = _phrases(_PRONOUN, _BACK, _POINTED_IN_MALAY, rf"(?:{_POINTING}|an?)\s+{_NOUN}")
_OBJECT = _phrases(
    _PRONOUN, _BACK, _POINTED_IN_MALAY, rf"{_POINTING}\s+(?:{_NOUN}\s+){{0,2}}?{_NOUN}", _FILED
)
_LISTENER = _phrases(
    rf"(?:{_NOUN}\s+){{0,2}}\p{{Ll}}{{3,}}nya",
    rf"an?\s+(?:{_NOUN}\s+){{0,2}}?{_NOUN}",
    rf"{_QUANTITY}\s+{_NOUN}",
    _NOUN,
)
_NOTHING_ELSE = _phrases("")


def only_names(text: str, cue_word: str, start: int, end: int, names: Sequence[Span]) -> bool:
    """Whether the words at ``[start, end)``, behind the reporting word *cue_word*, only name something.

    *names* are where the article's mentions stand.
    """
    if cue_word in _WITHOUT_OBJECT:
        return False
    if cue_word in _ADDS and not _SAYS_SOMETHING.search(text, start, end):
        return True
    named = _named_until(text, cue_word, start, end, names)
    if named is None or _PLURAL_GOES_ON.search(text, start, named):
        return False
    if _GOES_ON.match(text, named, end) or _LIST_GOES_ON.match(text, named, end):
        return False
    if cue_word not in _WITH_OBJECT and _GOES_ON_NOW.match(text, named, end):
        return False
    following = _NEXT.search(text, named, end)
    return not _SAYS_SOMETHING.search(text, start, following.start() if following is not None else end)


def has_verb(text: str, start: int, end: int) -> bool:
    """Whether a word at ``[start, end)`` is known for a verb; what tells more of a noun there is left out."""
    following = _NEXT.search(text, start, end)
    return _FINITE.search(text, start, following.start() if following is not None else end) is not None


def is_apposition(text: str, start: int, end: int) -> bool:
    """Whether what stands between two commas tells who somebody is, with no verb: *the head of the bank*."""
    found = _APPOSED.match(text, start, end)
    if found is None or has_verb(text, start, end):
        return False
    of_what = _OF_WHAT.search(text, found.end(), end)
    return _INFLECTED.search(text, found.end(), of_what.start() if of_what is not None else end) is None


def _named_until(text: str, cue_word: str, start: int, end: int, names: Sequence[Span]) -> int | None:
    """Where a noun phrase ends that begins at *start* and is all there is but for where and when."""
    for name in names:
        if name[0] == start and name[1] <= end and _NOTHING_ELSE.match(text, name[1], end):
            return name[1]
    forms = [_OBJECT] if cue_word in _WITH_OBJECT else [_ALWAYS]
    if cue_word in LISTENED | _AT_SOMEBODY:
        forms.append(_LISTENER)
    return next((match.end() for form in forms if (match := form.match(text, start, end))), None)
