"""Repairs: each finding leads to the task that caused it and to a change; the better of two rounds is kept.

A change is always one of the storyboard, so that planning it again makes only what hangs on it. `table` says which
changes there are for which word of a finding, `rounds` keeps the best film so far and takes back what made it worse.
"""

from __future__ import annotations

from agent.repair.again import with_takes
from agent.repair.case import Case, Remedy
from agent.repair.choosing import repair
from agent.repair.rounds import forget, note, settle, told, undo_unfinished
from agent.repair.table import CHANGES

__all__ = (
    "CHANGES",
    "Case",
    "Remedy",
    "forget",
    "note",
    "repair",
    "settle",
    "told",
    "undo_unfinished",
    "with_takes",
)
