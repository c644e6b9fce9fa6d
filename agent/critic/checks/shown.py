"""What a scene is to show is there, and can be read on the pixels that it stands on.

Contrast is WCAG's ratio, measured on the drawn picture under each text at its worst twentieth; three quarters of what
a text of its size needs (4.5, or 3 for large type) is where pictures fail that were not meant to be quiet. Of 166
pictures of good films none had less than 0.94 of it, or less than 70 % of its headline's words.
"""

from __future__ import annotations

from collections.abc import Iterator

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding
from agent.critic.wording import shown, tokens
from tools.image.reading import TextSeen

SOURCE = "WCAG 2.2, 1.4.3: 4.5:1, or 3:1 for large type; own bound: three quarters of it at the worst twentieth"
SHARE = 0.75
LEAST_WORDS = 1 / 3


def applies(evidence: Evidence) -> bool:
    """With the texts of our own pictures."""
    return bool(evidence.texts)


def check(evidence: Evidence) -> list[Finding]:
    """At most two findings a scene: one for words that are not there, one for the text that reads worst."""
    return [
        Finding(
            check="shown",
            severity="error",
            measured=measured,
            expected=expected,
            where=evidence.in_scene("picture", index),
            advice="Lay the scene out again, with words that stand out from what is behind them",
            change="relayout",
            beyond=beyond,
        )
        for index, texts in enumerate(evidence.texts)
        if texts is not None
        for measured, expected, beyond in _wrong(evidence, index, texts)
    ]


def _wrong(evidence: Evidence, index: int, texts: tuple[TextSeen, ...]) -> Iterator[tuple[str, str, float]]:
    shot = evidence.storyboard.scenes[index].shot
    words, language = shown(shot).strip(), evidence.storyboard.language
    told = set(tokens(shot.headline or words, language))
    seen = set(tokens(" \n ".join(text.text for text in texts), language))
    if len(told & seen) < LEAST_WORDS * len(told):
        measured = "none of its words is in the picture" if not told & seen else "its words are not in the picture"
        yield measured, f"“{(shot.headline or words.splitlines()[0])[:60]}”", 0.0
    elif not words and not shot.subject and not shot.setting:
        yield "nothing is to be seen but the ground", "words or a subject", 0.0
    faint = min(texts, key=lambda text: text.contrast / text.least, default=None)
    if faint is not None and faint.contrast < SHARE * faint.least:
        measured = f"“{faint.text[:60]}” reads at {faint.contrast:.1f}:1"
        yield measured, f"{faint.least:g}:1", round(SHARE * faint.least - faint.contrast, 2)
