"""Every script that is written can be drawn: a letter that no typeface here has is left out, and that is told.

Latin, Greek and Cyrillic come with the packaged typefaces; other scripts are drawn with the machine's own.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from agent.critic.wording import shown
from tools.media.scripts import Missing, missing

SOURCE = "the product's promise: nothing degrades in silence; no empty boxes on screen"


def applies(evidence: Evidence) -> bool:
    """Where anything is written that is not plain Latin."""
    return not all(text.isascii() for _, text in _texts(evidence))


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each script, at the first scene that lacks it, with the font that draws it."""
    found: dict[str, Finding] = {}
    for scene, text in _texts(evidence):
        for script in missing([text]):
            found.setdefault(script.script, _finding(scene, script))
    return list(found.values())


def _texts(evidence: Evidence) -> list[tuple[str, str]]:
    """What is written in each scene: the shot, and the captions where they are burned in."""
    board = evidence.storyboard
    spoken = board.burned_captions
    return [(scene.id, f"{shown(scene.shot)} {scene.narration if spoken else ''}") for scene in board.scenes]


def _finding(scene: str, lacking: Missing) -> Finding:
    return Finding(
        check="glyphs",
        severity="warning",
        measured=f"letters left out: {lacking.letters[:12]}",
        expected=f"{lacking.script} text in full",
        where=Where(scene=scene),
        advice=f"Install the font {lacking.font} and make the film again",
    )
