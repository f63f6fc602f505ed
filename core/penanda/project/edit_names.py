"""The sentence of every kind of edit, as a person reads it in the Edit menu and the history."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP

EDIT_NAMES = {
    "article_added": QT_TRANSLATE_NOOP("Edits", "Added the article “{article}”"),
    "articles_added": QT_TRANSLATE_NOOP("Edits", "Added articles: {count}"),
    "article_removed": QT_TRANSLATE_NOOP("Edits", "Removed the article “{article}”"),
    "fact_set": QT_TRANSLATE_NOOP("Edits", "Changed the facts of “{article}”"),
    "status_set": QT_TRANSLATE_NOOP("Edits", "Changed the status of “{article}”"),
    "encoding_set": QT_TRANSLATE_NOOP("Edits", "Read “{article}” as {encoding}"),
    "loaded": QT_TRANSLATE_NOOP("Edits", "Loaded “{name}”"),
    "tagged": QT_TRANSLATE_NOOP("Edits", "Tagged “{surface}” as {label}"),
    "relabelled": QT_TRANSLATE_NOOP("Edits", "Relabelled “{surface}” as {label}"),
    "mention_removed": QT_TRANSLATE_NOOP("Edits", "Removed the tag on “{surface}”"),
    "mention_moved": QT_TRANSLATE_NOOP("Edits", "Moved the edges of “{surface}”"),
    "mention_changed": QT_TRANSLATE_NOOP("Edits", "Changed the tag on “{surface}”"),
    "entity_given": QT_TRANSLATE_NOOP("Edits", "“{surface}” is now {entity}"),
    "entity_cleared": QT_TRANSLATE_NOOP("Edits", "“{surface}” now names no entity"),
    "entity_changed": QT_TRANSLATE_NOOP("Edits", "Changed the entity {entity}"),
    "claim_made": QT_TRANSLATE_NOOP("Edits", "Marked the claim “{surface}”"),
    "claim_removed": QT_TRANSLATE_NOOP("Edits", "Removed the claim “{surface}”"),
    "claim_moved": QT_TRANSLATE_NOOP("Edits", "Moved the edges of the claim “{surface}”"),
    "claim_changed": QT_TRANSLATE_NOOP("Edits", "Changed the claim “{surface}”"),
    "claimant_set": QT_TRANSLATE_NOOP("Edits", "Said who claims “{surface}”"),
    "piece_added": QT_TRANSLATE_NOOP("Edits", "Added a piece to the claim “{surface}”"),
    "piece_removed": QT_TRANSLATE_NOOP("Edits", "Took a piece from the claim “{surface}”"),
    "cue_set": QT_TRANSLATE_NOOP("Edits", "Marked the cue “{surface}”"),
    "evidence_added": QT_TRANSLATE_NOOP("Edits", "Added evidence to the claim “{surface}”"),
    "evidence_changed": QT_TRANSLATE_NOOP("Edits", "Changed evidence on the claim “{surface}”"),
    "evidence_removed": QT_TRANSLATE_NOOP("Edits", "Removed evidence from the claim “{surface}”"),
}

# What the kinds of edits are about, for asking the history for some of them only.
EDIT_GROUPS = {
    "tags": ("tagged", "relabelled", "mention_removed", "mention_moved", "mention_changed"),
    "entities": ("entity_given", "entity_cleared", "entity_changed"),
    "claims": (
        *("claim_made", "claim_removed", "claim_moved", "claim_changed", "claimant_set"),
        *("piece_added", "piece_removed", "cue_set"),
        *("evidence_added", "evidence_changed", "evidence_removed"),
    ),
    "facts": ("fact_set", "status_set"),
    "articles": ("article_added", "articles_added", "article_removed", "encoding_set", "loaded"),
}
