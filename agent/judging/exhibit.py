"""What the judge is given of a film: its words and pictures as data, and the moments of which it sees pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import Field

from agent.brief import Brief, Closed
from agent.critic import Evidence
from agent.critic.wording import shown
from agent.llm.data import as_data
from agent.storyboard import Scene, Storyboard
from tools.media.timing import FPS

MOST_PICTURES = 12  # about 10,000 tokens, and as many as most servers take in one question
BEFORE_END_S = 0.2
STRETCH_S = 5.0  # of a film whose scenes are not known
NO_BRIEF = "None was given: judge by what the film itself sets out to do."
LATE_SHARE = 0.65  # of a scene: by then what enters has entered, and the next transition has not begun
BRIEF_LETTERS, SOURCE_LETTERS = 6000, 6000
FIELDS = {
    "text", "kind", "language", "title", "audience", "tone", "topics", "opening", "ending", "ending_wish",
    "call_to_action", "must_say", "must_show", "must_not",
}  # fmt: skip


class Part(Closed):
    """A scene with its place in the film, seconds."""

    id: str
    start: float
    end: float


class Exhibit(Closed):
    """A film as it is put before the judge."""

    seconds: float = Field(gt=0, description="Length of the film")
    scenes: tuple[Part, ...] = Field(min_length=1)
    brief: str = Field(description="The brief as JSON")
    film: str = Field(description="The film as JSON")
    told: bool = Field(default=True, description="Whether the film's words are known")
    shown: tuple[float, ...] = Field(default=(), description="Seconds of the pictures that go along")

    def scene_at(self, time: float) -> str:
        """The id of the scene that is seen at that time."""
        return next((part.id for part in reversed(self.scenes) if part.start <= time + 1e-6), self.scenes[0].id)

    def label(self, time: float) -> str:
        """What stands before a picture."""
        return f"Picture at {time:g} s, scene {self.scene_at(time)}:"


def exhibit_of(evidence: Evidence) -> Exhibit:
    """The film, from what was decided and measured; no picture goes along yet."""
    seconds = round(evidence.video.end, 2)
    captions = [
        {"from": round(cue.start, 2), "to": round(cue.end, 2), "text": " ".join(cue.lines)}
        for _, cue in evidence.film_cues()
    ]
    parts = stretches(seconds) if evidence.outside else _parts(evidence)
    told: dict[str, Any] = {"seconds": seconds}
    if not evidence.outside:
        told |= _look(evidence.storyboard) | {"scenes": _scenes(evidence, parts)}
    return Exhibit(
        seconds=seconds,
        scenes=parts,
        brief=as_data(_brief(evidence.brief)),
        film=as_data(told | {"captions": captions}),
        told=bool(captions) or not evidence.outside,
    )


def stretches(seconds: float) -> tuple[Part, ...]:
    """A film whose scenes are not known, in equal parts of about STRETCH_S, so that each is looked at."""
    count = max(1, min(MOST_PICTURES - 1, round(seconds / STRETCH_S)))
    return tuple(
        Part(id=f"part{at + 1}", start=round(seconds * at / count, 2), end=round(seconds * (at + 1) / count, 2))
        for at in range(count)
    )


def _parts(evidence: Evidence) -> tuple[Part, ...]:
    return tuple(
        Part(id=scene.id, start=round(slot.start, 2), end=round(slot.start + slot.frames / FPS, 2))
        for scene, slot in evidence.placed()
    )


def _scenes(evidence: Evidence, parts: Sequence[Part]) -> list[dict[str, Any]]:
    scenes = zip(evidence.storyboard.scenes, parts, strict=False)
    return [_scene(scene, part, spoken=evidence.speaks) for scene, part in scenes]


def moments(exhibit: Exhibit) -> tuple[float, ...]:
    """When to look: once in each scene, late enough for everything to be there, and at the very end.

    Of a film with many scenes some are left out, evenly; the first and the last are always seen.
    """
    late = [round(part.start + LATE_SHARE * (part.end - part.start), 2) for part in exhibit.scenes]
    room = MOST_PICTURES - 1
    if len(late) > room:
        late = [late[round(at * (len(late) - 1) / (room - 1))] for at in range(room)]
    last = round(max(exhibit.seconds - BEFORE_END_S, 0.0), 2)
    return tuple(sorted({*late, last}))


def _brief(brief: Brief) -> dict[str, Any]:
    told = brief.model_dump(mode="json", include=FIELDS, exclude_defaults=True)
    told["text"] = brief.text[:BRIEF_LETTERS] or NO_BRIEF
    told["seconds"] = brief.duration.target
    left, sources = SOURCE_LETTERS, []
    for source in brief.sources:
        sources.append({"name": source.name, "text": source.text[:left]})
        left -= len(source.text[:left])
    return told | ({"sources": sources} if sources else {})


def _look(board: Storyboard) -> dict[str, Any]:
    sound = board.sound
    return {
        "title": board.title,
        "shape": board.aspect,
        "look": board.look,
        "colors": list(board.colors),
        "voice": sound.voice,
        "music": sound.mood if sound.music else "",
    }


def _scene(scene: Scene, part: Part, *, spoken: bool) -> dict[str, Any]:
    shot, seconds = scene.shot, max(part.end - part.start, 0.01)
    words = len(scene.narration.split())
    told = {
        "id": scene.id,
        "role": scene.role,
        "from": part.start,
        "to": part.end,
        "said" if spoken else "caption": scene.narration,
        "words_per_second": round(words / seconds, 1),
        "picture": _picture(shot.family, shot.subject, shot.setting),
        "on_screen": shown(shot).split("\n"),
    }
    return {name: value for name, value in told.items() if value not in ("", [""])}


def _picture(family: str, subject: str, setting: str) -> str:
    described: Sequence[str] = (
        family.replace("_", " "),
        f"of {subject}" if subject else "",
        f"in {setting}" if setting else "",
    )
    return " ".join(filter(None, described))
