"""The sentence of every kind of edit, as a person reads it in the Edit menu and the history."""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP

EDIT_NAMES = {
    "article_added": QT_TRANSLATE_NOOP("Edits", "Added the article “{article}”"),
    "article_removed": QT_TRANSLATE_NOOP("Edits", "Removed the article “{article}”"),
    "fact_set": QT_TRANSLATE_NOOP("Edits", "Changed the facts of “{article}”"),
    "status_set": QT_TRANSLATE_NOOP("Edits", "Changed the status of “{article}”"),
    "encoding_set": QT_TRANSLATE_NOOP("Edits", "Read “{article}” as {encoding}"),
    "version_taken": QT_TRANSLATE_NOOP(
        "Edits", "Took the new version of “{article}”. Marks without a place: {orphans}"
    ),
    "orphan_placed": QT_TRANSLATE_NOOP("Edits", "Found a place for the mark on “{surface}”"),
    "orphan_dropped": QT_TRANSLATE_NOOP("Edits", "Dropped the mark on “{surface}”"),
    "loaded": QT_TRANSLATE_NOOP("Edits", "Loaded “{name}”"),
    "tagged": QT_TRANSLATE_NOOP("Edits", "Tagged “{surface}” as {label}"),
    "tagged_everywhere": QT_TRANSLATE_NOOP("Edits", "Tagged “{surface}” as {label} everywhere: {count}"),
    "hits_tagged": QT_TRANSLATE_NOOP(
        "Edits", "Tagged “{surface}” as {label} in the project: {count} (articles: {articles})"
    ),
    "suggestions_taken": QT_TRANSLATE_NOOP("Edits", "Tagged what was suggested: {count}"),
    "turned_down": QT_TRANSLATE_NOOP("Edits", "Turned down the suggestion “{surface}”"),
    "relabelled": QT_TRANSLATE_NOOP("Edits", "Relabelled “{surface}” as {label}"),
    "mention_removed": QT_TRANSLATE_NOOP("Edits", "Removed the tag on “{surface}”"),
    "mention_moved": QT_TRANSLATE_NOOP("Edits", "Moved the edges of “{surface}”"),
    "mention_changed": QT_TRANSLATE_NOOP("Edits", "Changed the tag on “{surface}”"),
    "entity_given": QT_TRANSLATE_NOOP("Edits", "“{surface}” is now {entity}"),
    "entity_cleared": QT_TRANSLATE_NOOP("Edits", "“{surface}” now names no entity"),
    "entity_changed": QT_TRANSLATE_NOOP("Edits", "Changed the entity {entity}"),
    "entities_merged": QT_TRANSLATE_NOOP("Edits", "Merged {entity} and {other}"),
    "entity_split": QT_TRANSLATE_NOOP("Edits", "Split {other} from {entity}"),
    "entities_told_apart": QT_TRANSLATE_NOOP("Edits", "Kept {entity} and {other} apart"),
    "claim_made": QT_TRANSLATE_NOOP("Edits", "Marked the claim “{surface}”"),
    "claim_removed": QT_TRANSLATE_NOOP("Edits", "Removed the claim “{surface}”"),
    "claim_moved": QT_TRANSLATE_NOOP("Edits", "Moved the edges of the claim “{surface}”"),
    "claim_changed": QT_TRANSLATE_NOOP("Edits", "Changed the claim “{surface}”"),
    "claimant_set": QT_TRANSLATE_NOOP("Edits", "Said who claims “{surface}”"),
    "piece_added": QT_TRANSLATE_NOOP("Edits", "Added a piece to the claim “{surface}”"),
    "piece_removed": QT_TRANSLATE_NOOP("Edits", "Took a piece from the claim “{surface}”"),
    "cue_set": QT_TRANSLATE_NOOP("Edits", "Marked the cue “{surface}”"),
    "proposal_taken": QT_TRANSLATE_NOOP("Edits", "Took what was proposed for the claim “{surface}”"),
    "parent_set": QT_TRANSLATE_NOOP("Edits", "Put the claim “{surface}” inside “{parent}”"),
    "parent_cleared": QT_TRANSLATE_NOOP("Edits", "Let the claim “{surface}” stand on its own"),
    "about_set": QT_TRANSLATE_NOOP("Edits", "Said what the claim “{surface}” is about"),
    "reporting_word_kept": QT_TRANSLATE_NOOP("Edits", "Put “{word}” on the list of reporting words"),
    "reporting_word_left": QT_TRANSLATE_NOOP("Edits", "Took “{word}” from the list of reporting words"),
    "reporting_words_restored": QT_TRANSLATE_NOOP("Edits", "Went back to the usual reporting words"),
    "claims_changed": QT_TRANSLATE_NOOP("Edits", "Changed claims: {count}"),
    "claims_removed": QT_TRANSLATE_NOOP("Edits", "Removed claims: {count}"),
    "claims_linked": QT_TRANSLATE_NOOP("Edits", "Linked the same claim made elsewhere: {count}"),
    "claim_unlinked": QT_TRANSLATE_NOOP("Edits", "Unlinked the claim “{surface}” from others"),
    "claims_unlinked": QT_TRANSLATE_NOOP("Edits", "Unlinked claims: {count}"),
    "label_added": QT_TRANSLATE_NOOP("Edits", "Added the label {label}"),
    "label_changed": QT_TRANSLATE_NOOP("Edits", "Changed the label {label}"),
    "label_removed": QT_TRANSLATE_NOOP("Edits", "Removed the label {label}"),
    "labels_ordered": QT_TRANSLATE_NOOP("Edits", "Put the labels in another order"),
    "tagset_taken": QT_TRANSLATE_NOOP("Edits", "Took the tagset “{name}”"),
    "marks_relabelled": QT_TRANSLATE_NOOP(
        "Edits", "Took the tagset “{name}”, with marks relabelled: {count}"
    ),
    "rating_added": QT_TRANSLATE_NOOP("Edits", "Added the rating {rating}"),
    "rating_changed": QT_TRANSLATE_NOOP("Edits", "Changed the rating {rating}"),
    "rating_removed": QT_TRANSLATE_NOOP("Edits", "Removed the rating {rating}"),
    "ratings_ordered": QT_TRANSLATE_NOOP("Edits", "Put the ratings in another order"),
    "evidence_added": QT_TRANSLATE_NOOP("Edits", "Added evidence to the claim “{surface}”"),
    "evidence_changed": QT_TRANSLATE_NOOP("Edits", "Changed evidence on the claim “{surface}”"),
    "evidence_removed": QT_TRANSLATE_NOOP("Edits", "Removed evidence from the claim “{surface}”"),
}

# Of kinds that can tell which field was given which value: earlier versions kept only that there was an edit.
SET_NAMES = {
    "claim_changed": QT_TRANSLATE_NOOP("Edits", "{field} → {value} for the claim “{surface}”"),
    "claims_changed": QT_TRANSLATE_NOOP("Edits", "{field} → {value} for claims: {count}"),
    "evidence_changed": QT_TRANSLATE_NOOP("Edits", "{field} → {value} in evidence on the claim “{surface}”"),
}

# Of one that lets the article itself say a claim: earlier versions read the name above for it.
AUTHOR_NAMES = {
    "claimant_set": QT_TRANSLATE_NOOP("Edits", "The article itself says “{surface}”"),
}

# Of kinds that can tell whether a mark is unsure now: earlier versions read the names above for them.
UNSURE_NAMES = {
    ("mention_changed", True): QT_TRANSLATE_NOOP("Edits", "“{surface}” is now marked as unsure"),
    ("mention_changed", False): QT_TRANSLATE_NOOP("Edits", "“{surface}” is no longer marked as unsure"),
    ("claim_changed", True): QT_TRANSLATE_NOOP("Edits", "The claim “{surface}” is now marked as unsure"),
    ("claim_changed", False): QT_TRANSLATE_NOOP(
        "Edits", "The claim “{surface}” is no longer marked as unsure"
    ),
}

# What the kinds of edits are about, for asking the history for some of them only.
EDIT_GROUPS = {
    "tags": (
        *("tagged", "tagged_everywhere", "hits_tagged", "suggestions_taken", "turned_down"),
        *("relabelled", "mention_removed", "mention_moved", "mention_changed"),
        *("label_added", "label_changed", "label_removed", "labels_ordered", "tagset_taken"),
        "marks_relabelled",
    ),
    "entities": (
        *("entity_given", "entity_cleared", "entity_changed", "entities_merged", "entity_split"),
        "entities_told_apart",
    ),
    "claims": (
        *("claim_made", "claim_removed", "claim_moved", "claim_changed", "claimant_set"),
        *("piece_added", "piece_removed", "cue_set"),
        *("proposal_taken", "parent_set", "parent_cleared", "about_set"),
        *("reporting_word_kept", "reporting_word_left", "reporting_words_restored"),
        *("evidence_added", "evidence_changed", "evidence_removed"),
        *("claims_changed", "claims_removed", "claims_linked", "claim_unlinked"),
        "claims_unlinked",
        *("rating_added", "rating_changed", "rating_removed", "ratings_ordered"),
    ),
    "facts": ("fact_set", "status_set"),
    "articles": (
        *("article_added", "article_removed", "encoding_set", "loaded"),
        *("version_taken", "orphan_placed", "orphan_dropped"),
    ),
}
