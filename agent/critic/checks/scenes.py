"""Every scene was made, and shows something.

A picture counts as blank below 6 % between its dark and bright ends: type at WCAG's least contrast of 3:1 gives
more than 20 % on any ground. Looked at in the middle of the scene, when everything has entered.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where

SOURCE = "own bound: 6 % between dark and bright"
BLANK_CONTRAST = 0.06


def applies(evidence: Evidence) -> bool:
    """Always."""
    return True


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each missing and each blank scene."""
    found = [
        Finding(
            check="scenes",
            severity="error",
            measured="not made",
            expected="every scene of the storyboard",
            where=Where(task=evidence.task("segment", scene), scene=scene),
            advice="Make the scene in a plainer way, or leave it out and say so",
            change="remake",
        )
        for scene in evidence.missing
    ]
    for index, mark in evidence.looks():
        if mark.contrast < BLANK_CONTRAST:
            found.append(
                Finding(
                    check="scenes",
                    severity="error",
                    measured=f"blank at {mark.time:.2f} s: contrast {mark.contrast:.2f}",
                    expected=f"a picture, contrast of at least {BLANK_CONTRAST}",
                    where=evidence.in_scene("picture", index),
                    advice="Lay the scene out again so that something is seen",
                    change="relayout",
                )
            )
    return found
