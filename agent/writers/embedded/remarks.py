"""What the writer tells the person: what is general knowledge, and where the film could not do as it was asked."""

from __future__ import annotations

from collections.abc import Sequence

from agent.audit import Wanted
from agent.writers.embedded.fit import Fitted
from agent.writers.embedded.material import Material
from agent.writers.embedded.unsaid import lacking
from agent.writers.embedded.wording import bans, holds, sentences
from tools.image.shot import Shot

THIN = 0.6
LEAST_OVER = 0.05  # seconds that are worth a word
MOST_NAMED = 6
"""Things that one notice names as left out."""


def assumed(fit: Fitted, material: Material) -> tuple[str, ...]:
    """Decisions that the brief left to the writer."""
    topic, thing = material.topic, material.thing
    spoken = " ".join(line.text for line in fit.lines)
    if thing and any(holds(spoken, text) for text in (thing.hook, thing.truth, thing.contrast, thing.moment)):
        return (
            "Beyond the brief's own words, the film says only what is true of such things in general"
            f" (here: {thing.key}), and nothing of a brand.",
        )
    used = topic and any(holds(spoken, sentences(point.text)[0]) for point in topic.points)
    if not topic or not used:
        return ()
    return (
        f"What the film says about {topic.title or topic.key.replace('_', ' ')} beyond the brief is general knowledge.",
    )


def noticed(fit: Fitted, material: Material) -> tuple[str, ...]:
    """Where the wished length and the given words do not go together, and wishes that contradict each other."""
    notices: list[str] = []
    if fit.over >= LEAST_OVER:
        notices.append(f"What has to be said takes {fit.over:.1f} seconds longer than the longest length asked for.")
    elif fit.spoken < THIN * fit.seconds and not material.brief.script:
        notices.append(
            f"The brief gives words for about {fit.spoken:.0f} of {fit.seconds:.0f} seconds, so it is spoken"
            " calmly and its pauses are shared evenly; more facts or a source would fill it."
        )
    for phrase in (*material.brief.must_say, *material.brief.must_show):
        if bans(phrase, material.banned):
            notices.append(f"{phrase!r} was asked for and ruled out at once; it was left out.")
    return tuple(notices)


def left_out(pictures: Sequence[Shot], material: Material, due: Sequence[Wanted]) -> tuple[str, ...]:
    """What of the brief the film neither says nor shows, so that nothing is lost in silence."""
    names = list(dict.fromkeys(trace.part.text for trace in lacking(pictures, material, due)))
    if not names:
        return ()
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    return (f"Not said for lack of time: {'; '.join(names[:MOST_NAMED])}{more}. A longer film would hold it.",)
