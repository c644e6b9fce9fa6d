"""What has to be said is said and captioned, and what has to be shown can be read.

Rests on the brief alone. Shown means in a shot's text; where captions are burned in, they count as well.
"""

from __future__ import annotations

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from agent.critic.wording import holds, shown, srt_text, tokens

SOURCE = "the brief"


def applies(evidence: Evidence) -> bool:
    """When the brief requires words."""
    brief = evidence.brief
    return bool(brief.must_say or brief.must_show or brief.silent_words)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each phrase that is missing, and for each that should have stayed unspoken."""
    board, brief = evidence.storyboard, evidence.brief
    spoken = tokens(" \n ".join(scene.narration for scene in board.scenes), board.language)
    captions = tokens(srt_text(evidence.srt), board.language)
    seen = [tokens(shown(scene.shot), board.language) for scene in board.scenes]
    if board.burned_captions:
        seen.append(captions)
    found: list[Finding] = []
    for phrase in brief.must_say:
        wanted = tokens(phrase, board.language)
        if wanted and not holds(spoken, wanted):
            found.append(_missing(phrase, "not in the narration"))
        elif wanted and not holds(captions, wanted):
            found.append(_missing(phrase, "not in the captions"))
    for phrase in brief.must_show:
        wanted = tokens(phrase, board.language)
        if wanted and not any(holds(text, wanted) for text in seen):
            found.append(_missing(phrase, "not on screen"))
    return found + [_spoken(evidence, phrase) for phrase in brief.silent_words if _said(spoken, phrase, board.language)]


def _said(spoken: list[str], phrase: str, language: str) -> bool:
    wanted = tokens(phrase, language)
    return bool(wanted) and holds(spoken, wanted)


def _missing(phrase: str, measured: str) -> Finding:
    return Finding(
        check="required",
        severity="error",
        measured=measured,
        expected=f"“{phrase}”",
        advice=f"Work “{phrase}” into a scene",
        change="rewrite",
    )


def _spoken(evidence: Evidence, phrase: str) -> Finding:
    language = evidence.storyboard.language
    scenes = [
        scene.id for scene in evidence.storyboard.scenes if _said(tokens(scene.narration, language), phrase, language)
    ]
    scene = scenes[0] if scenes else ""
    return Finding(
        check="required",
        severity="error",
        measured=phrase,
        expected="shown, never spoken",
        where=Where(task=evidence.task("voice", scene), scene=scene),
        advice=f"Take “{phrase}” out of the narration",
        change="rewrite",
    )
