"""Editing the list of words that report claims. The project keeps only what it changed in the usual list."""

from __future__ import annotations

from penanda.errors import NotAReportingWord
from penanda.model.entity import one_line
from penanda.model.reporting_word import DEFAULT_REPORTING_WORDS, ClaimantSide, ReportingWord
from penanda.project.change import Done
from penanda.project.ids import new_id
from penanda.project.transaction import Transaction

_USUAL = {word.word.casefold(): word for word in DEFAULT_REPORTING_WORDS}


def keep(tx: Transaction, word: str, claimant: ClaimantSide = "before") -> Done | None:
    """Put a word on the list, or say on which side of it the claimant stands.

    Raises :class:`NotAReportingWord` where there is no letter in it.
    """
    word = one_line(word)
    if not any(character.isalpha() for character in word):
        raise NotAReportingWord(word=word)
    wanted = ReportingWord(word, claimant)
    if _now(tx, word) == wanted:
        return None
    _forget(tx, word)
    if _USUAL.get(word.casefold()) != wanted:
        tx.insert("reporting_word", {"id": new_id(), "word": word, "claimant": claimant, "active": True})
    return Done("reporting_word_kept", {"word": word})


def leave(tx: Transaction, word: str) -> Done | None:
    """Take a word from the list; one that is not on it says nothing."""
    word = one_line(word)
    known = _now(tx, word)
    if known is None:
        return None
    _forget(tx, word)
    if word.casefold() in _USUAL:
        row = {"id": new_id(), "word": known.word, "claimant": known.claimant, "active": False}
        tx.insert("reporting_word", row)
    return Done("reporting_word_left", {"word": known.word})


def restore(tx: Transaction) -> Done | None:
    """Go back to the usual list."""
    rows = tx.rows("select id from reporting_word")
    for row in rows:
        tx.delete("reporting_word", row["id"])
    return Done("reporting_words_restored") if rows else None


def _now(tx: Transaction, word: str) -> ReportingWord | None:
    return next((one for one in tx.read.reporting.words() if one.word.casefold() == word.casefold()), None)


def _forget(tx: Transaction, word: str) -> None:
    for row in tx.rows("select id, word from reporting_word"):
        if row["word"].casefold() == word.casefold():
            tx.delete("reporting_word", row["id"])
