"""Numbers that are spoken come from the brief or a source, or follow from them.

Sums, differences and percentages of given numbers are allowed, and so are counts up to the number of scenes. A number
that only a source gives has to stand in the passage that its scene is cited with: the right figure of the wrong thing
is wrong. A warning, for a number in a story may be nobody's claim; of an outside film nobody knows how its numbers came
in, so there it is an error, and a share of two numbers has to be said as a percentage.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from agent.brief import Brief
from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from agent.critic.wording import derived_numbers, percentages, written_numbers
from agent.storyboard import Scene, Storyboard

SOURCE = "the brief and its sources"


def applies(evidence: Evidence) -> bool:
    """With a number in the narration; of an outside film only beside the brief that it was made for."""
    known = not evidence.outside or bool(evidence.brief.text)
    return known and any(written_numbers(scene.narration) for scene in evidence.storyboard.scenes)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each scene that states a number of unknown origin, or of something else than its source does."""
    brief, board = evidence.brief, evidence.storyboard
    own = (brief.text, *brief.script, *board.assumptions, *board.notices)
    given = (*own, *(source.text for source in brief.sources))
    counts = {Decimal(count) for count in range(len(board.scenes) + 1)}
    known = derived_numbers(given, board.language) | counts
    plain = derived_numbers(given, board.language, shares=False) | counts if evidence.outside else known
    to_cite = _of_sources_alone(brief, board) - counts
    found: list[Finding] = []
    for index, scene in enumerate(board.scenes):
        for numbers, measured, expected in _wrong(scene, plain, known, to_cite):
            found.append(
                Finding(
                    check="facts",
                    severity="error" if evidence.outside else "warning",
                    measured=f"says {', '.join(f'{number:f}' for number in sorted(numbers))}{measured}",
                    expected=expected,
                    where=evidence.in_scene("voice", index),
                    advice="Leave the number out or give its source",
                    change="rewrite",
                )
            )
    return found


def _wrong(
    scene: Scene, plain: set[Decimal], known: set[Decimal], to_cite: set[Decimal]
) -> Iterator[tuple[set[Decimal], str, str]]:
    """`plain` numbers may be said of anything, `known` ones as percentages."""
    spoken = written_numbers(scene.narration)
    if strange := spoken - plain - (known & percentages(scene.narration)):
        yield strange, "", "numbers of the brief and its sources only"
    cited = {number for citation in scene.citations for number in written_numbers(citation.quote)}
    if uncited := (spoken & to_cite) - cited:
        yield uncited, ", which a source says of something else", "each number as its source states it"


def _of_sources_alone(brief: Brief, board: Storyboard) -> set[Decimal]:
    """Numbers that the person did not write and that no sum gives; none where the storyboard cites nothing."""
    if not any(scene.citations for scene in board.scenes):
        return set()
    own = (brief.text, *brief.script, *board.assumptions, *board.notices)
    rows = (f"{row.label},{row.value:f}" for row in brief.table)
    table = {Decimal(repr(row.value)).normalize() for row in brief.table}
    computed = derived_numbers(("\n".join((*own, *rows)),), board.language) - table
    return {number for source in brief.sources for number in written_numbers(source.text)} - computed
