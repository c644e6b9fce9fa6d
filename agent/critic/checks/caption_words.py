"""Captions say what is said: the words of the SRT are those of the narration, all of them and in order.

FCC and DCMP caption quality rules ask for accuracy in every word; here both come from one text, so any difference is a
fault of ours.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from agent.critic.wording import srt_text, tokens

SOURCE = "DCMP Captioning Key: accurate; FCC 47 CFR 79.1(j)"


def applies(evidence: Evidence) -> bool:
    """With narration."""
    return any(scene.narration for scene in evidence.storyboard.scenes)


def check(evidence: Evidence) -> list[Finding]:
    """At most one finding, about the first difference."""
    made = [scene for scene in evidence.storyboard.scenes if scene.id not in evidence.missing]
    language = evidence.storyboard.language
    spoken = tokens(" \n ".join(scene.narration for scene in made), language)
    written = tokens(srt_text(evidence.srt), language)
    if spoken == written:
        return []
    changes = SequenceMatcher(a=spoken, b=written, autojunk=False).get_opcodes()
    _, from_spoken, to_spoken, from_written, to_written = next(step for step in changes if step[0] != "equal")
    return [
        Finding(
            check="caption_words",
            severity="error",
            measured=f"captions read “{' '.join(written[from_written : to_written + 3][:12])}”",
            expected=f"the narration: “{' '.join(spoken[from_spoken : to_spoken + 3][:12])}”",
            where=Where(task=evidence.task("subtitles")),
            advice="Write the captions again from the narration",
            change="remake",
        )
    ]
