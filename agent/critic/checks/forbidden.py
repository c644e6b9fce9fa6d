"""Words that may be nowhere are nowhere: not in the narration, the pictures, the captions, the title or the post.

Rests on the brief alone. Whole words, whatever their case or accents.
"""

from __future__ import annotations

from collections.abc import Iterator

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from agent.critic.wording import says, shown, srt_text

SOURCE = "the brief"


def applies(evidence: Evidence) -> bool:
    """When the brief forbids words."""
    return bool(evidence.brief.must_not)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each forbidden word in each place."""
    return [
        Finding(
            check="forbidden",
            severity="error",
            measured=phrase,
            expected=f"nowhere, but it is in {place}",
            where=where,
            advice=f"Say it without “{phrase}”",
            change="rewrite",
        )
        for place, text, where in _texts(evidence)
        for phrase in evidence.brief.must_not
        if says(text, phrase, evidence.storyboard.language)
    ]


def _texts(evidence: Evidence) -> Iterator[tuple[str, str, Where]]:
    board = evidence.storyboard
    for scene in board.scenes:
        yield "the narration", scene.narration, Where(task=evidence.task("voice", scene.id), scene=scene.id)
        yield "the picture", shown(scene.shot), Where(task=evidence.task("picture", scene.id), scene=scene.id)
    yield "the captions", srt_text(evidence.srt), Where(task=evidence.task("subtitles"))
    yield "the title", board.title, Where()
    post = " \n ".join((board.post.title, board.post.description, *board.post.hashtags))
    yield "the post", post, Where(task=evidence.task("copy"))
