"""The ruler: which scene lies where, and under it every caption at its time, with the words that fit."""

from __future__ import annotations

from agent.delivery.markup import Html, join, tag
from agent.delivery.report.material import Material
from agent.delivery.report.scale import Scale
from tools.media.timing import FPS

SCENES_AT, SCENES_HIGH = 26, 36
CAPTIONS_AT, CAPTIONS_HIGH = 72, 24
CHARACTER, CAPTION_CHARACTER = 6.6, 5.7
MARGIN = 8


def scenes(scale: Scale, material: Material) -> Html:
    """One box a scene, named."""
    parts: list[Html] = []
    for index, (scene, slot) in enumerate(zip(material.board.scenes, material.slots, strict=False)):
        span = (slot.start, slot.start + slot.frames / FPS)
        kind = "scene odd" if index % 2 else "scene"
        parts.append(scale.box(span, (SCENES_AT, SCENES_HIGH), kind, f"{scene.id}: {scene.narration}"))
        room = int((scale.x(span[1]) - scale.x(span[0]) - 2 * MARGIN) / CHARACTER)
        label = next((text for text in (f"{scene.id} {scene.role}", scene.id) if len(text) <= room), "")
        if label:
            place = {"x": scale.x(span[0]) + MARGIN, "y": SCENES_AT + SCENES_HIGH / 2 + 4}
            parts.append(tag("text", label, **place, class_="name"))
    return join(*parts)


def captions(scale: Scale, material: Material) -> Html:
    """One box a caption."""
    parts: list[Html] = []
    for cue in (cue for found in material.cues for cue in found):
        words = " ".join(cue.lines)
        parts.append(scale.box((cue.start, cue.end), (CAPTIONS_AT, CAPTIONS_HIGH), "cue", " / ".join(cue.lines)))
        room = int((scale.x(cue.end) - scale.x(cue.start) - 2 * MARGIN) / CAPTION_CHARACTER)
        if room >= 6:
            shown = words if len(words) <= room else f"{words[: room - 1].rstrip()}…"
            place = {"x": scale.x(cue.start) + MARGIN - 2, "y": CAPTIONS_AT + CAPTIONS_HIGH / 2 + 4}
            parts.append(tag("text", shown, **place, class_="words"))
    return join(*parts)
