"""The rubric: what is rated, what its scores mean, and from which score on a film is good enough.

The judge rates, code decides: a film passes where no criterion is rated below LEAST. Three is the score of work that
a viewer would not stumble over, so that a strict judge asks for another round only where something is wrong.
"""

from __future__ import annotations

from agent.critic.findings import Change
from agent.critic.judgement import Criterion

CRITERIA: dict[Criterion, str] = {
    "brief": "Does the film say and show what the brief asks for, to the people it is for, in the tone it wants?",
    "picture": "Does each picture show what its line speaks of?",
    "consistency": "Are look, colours, things and characters the same from scene to scene, without being repeated?",
    "pace": "Is there time to take in each scene, and does none drag? Does their length vary with their weight?",
    "ending": "Does the last scene bring the film to its point, with a wish or thought that stays?",
}
SCORES = (
    "5 = as the best in the field would deliver it; 4 = good, a professional sees what is missing; 3 = sound, a viewer "
    "would not stumble over it; 2 = a viewer notices that something is wrong; 1 = fails at this"
)
LEAST = 3
# What another round changes where a criterion is rated below LEAST.
CHANGES: dict[Criterion, Change] = {
    "brief": "rewrite", "picture": "reseed", "consistency": "reseed", "pace": "retime", "ending": "rewrite",
}  # fmt: skip


def rubric_lines() -> str:
    """The criteria as the judge reads them."""
    return "\n".join(f"- {name}: {asked}" for name, asked in CRITERIA.items())
