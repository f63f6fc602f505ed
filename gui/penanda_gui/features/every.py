"""The features of the window: one line each."""

from __future__ import annotations

from penanda_gui.all_entities import AllEntities
from penanda_gui.claim_proposals.claiming import Claiming
from penanda_gui.entity_duplicates import EntityDuplicates
from penanda_gui.features.feature import Feature
from penanda_gui.finding import Finding
from penanda_gui.fitting import Fitting
from penanda_gui.flows.answers import Answers
from penanda_gui.flows.exporting import Exporting
from penanda_gui.flows.marking_here import MarkingHere
from penanda_gui.flows.opening import Opening
from penanda_gui.flows.projects import Projects
from penanda_gui.flows.restoring import Restoring
from penanda_gui.flows.versions import Versions
from penanda_gui.history import History
from penanda_gui.orphans import Orphans
from penanda_gui.pickers.questions import Questions
from penanda_gui.suggesting import Suggesting
from penanda_gui.tagging_everywhere import TaggingEverywhere
from penanda_gui.telling_entities import TellingEntities

FEATURES: tuple[type[Feature], ...] = (
    Answers,
    Suggesting,
    TaggingEverywhere,
    TellingEntities,
    Finding,
    Fitting,
    History,
    Questions,
    Opening,
    Exporting,
    Projects,
    Restoring,
    MarkingHere,
    Claiming,
    Versions,
    Orphans,
    AllEntities,
    EntityDuplicates,
)
"""In the order in which they are made, and told of what happens."""
