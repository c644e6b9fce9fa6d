"""Numbers that are spoken come from the brief or a source, or follow from them.

Sums, differences and percentages of given numbers are allowed, and so are counts up to the number of scenes. A warning,
for a number in a story may be nobody's claim.
"""

from __future__ import annotations

from decimal import Decimal

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from agent.critic.wording import derived_numbers, written_numbers

SOURCE = "the brief and its sources"


def applies(evidence: Evidence) -> bool:
    """With a number in the narration."""
    return any(written_numbers(scene.narration) for scene in evidence.storyboard.scenes)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each scene that states a number of unknown origin."""
    brief, board = evidence.brief, evidence.storyboard
    sources = (source.text for source in brief.sources)
    given = (brief.text, *brief.script, *sources, *board.assumptions, *board.notices)
    known = derived_numbers(given, board.language) | {Decimal(count) for count in range(len(board.scenes) + 1)}
    found: list[Finding] = []
    for index, scene in enumerate(board.scenes):
        strange = sorted(written_numbers(scene.narration) - known)
        if strange:
            found.append(
                Finding(
                    check="facts",
                    severity="warning",
                    measured=f"says {', '.join(f'{number:f}' for number in strange)}",
                    expected="numbers of the brief and its sources only",
                    where=evidence.in_scene("voice", index),
                    advice="Leave the number out or give its source",
                    change="rewrite",
                )
            )
    return found
