"""What the director's graph carries from node to node: names and decisions, never media.

Documents (brief, storyboard, plan, outputs, review) lie in the studio under the run's id; a node reads and writes
them there, so that a checkpoint stays a few hundred bytes.
"""

from __future__ import annotations

from typing import TypedDict


class DirectorState(TypedDict, total=False):
    """Keys that a node leaves out keep their value."""

    run: str
    brief: str  # the words of a brief, where a run is still to be opened
    ask: bool  # whether a person approves the storyboard before anything is made
    approved: bool
    round: int  # repair rounds done
    tried: list[str]  # repairs made so far, so that none is made twice
    verdict: str
    status: str
