"""The features of the window: one line each."""

from __future__ import annotations

from penanda_gui.changing_keys import ChangingKeys
from penanda_gui.features.feature import Feature
from penanda_gui.finding import Finding
from penanda_gui.fitting import Fitting
from penanda_gui.flows.answers import Answers
from penanda_gui.flows.marking_here import MarkingHere
from penanda_gui.flows.opening import Opening

FEATURES: tuple[type[Feature], ...] = (
    ChangingKeys,
    Answers,
    Finding,
    Fitting,
    Opening,
    MarkingHere,
)
"""In the order in which they are made, and told of what happens."""

LATER = (
    "penanda_gui.orphans:Orphans",
    "penanda_gui.claim_proposals.claiming:Claiming",
    "penanda_gui.claim_proposals.ties:Ties",
    "penanda_gui.claim_proposals.reporting_words:EditingReportingWords",
    "penanda_gui.suggesting:Suggesting",
    "penanda_gui.tagging_everywhere:TaggingEverywhere",
    "penanda_gui.telling_entities:TellingEntities",
    "penanda_gui.holding:Holding",
    "penanda_gui.selecting:Selecting",
    "penanda_gui.pickers.questions:Questions",
    "penanda_gui.flows.projects:Projects",
    "penanda_gui.flows.exporting:Exporting",
    "penanda_gui.flows.restoring:Restoring",
    "penanda_gui.flows.versions:Versions",
    "penanda_gui.history:History",
    "penanda_gui.all_entities:AllEntities",
    "penanda_gui.tagset.editing:EditingLabels",
    "penanda_gui.entity_duplicates:EntityDuplicates",
    "penanda_gui.everywhere.finding_everywhere:FindingEverywhere",
    "penanda_gui.left.what_is_left:WhatIsLeft",
    "penanda_gui.claim_desk.feature:ClaimDesk",
)
"""What nobody sees before a command, or after it the first article, is imported and made after its paint."""
