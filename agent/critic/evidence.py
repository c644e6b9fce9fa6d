"""The facts that the critic judges by: what was wanted, what was decided, and what was measured."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from agent.brief import Brief, Closed
from agent.critic.findings import Where
from agent.storyboard import Scene, Storyboard
from tools.image.reading import TextSeen
from tools.media.timing import FPS, Cue, Slot, Word
from tools.post.measurement import (
    Headers,
    Mark,
    Measurement,
    NoiseFloor,
    SoundFacts,
    SoundFaults,
    SpeechBand,
    VideoFacts,
)


class Evidence(Closed):
    """Facts of one run. Tuples run parallel to the storyboard's scenes; one may be shorter where tasks failed."""

    brief: Brief
    storyboard: Storyboard
    measurement: Measurement
    slots: tuple[Slot, ...] = ()
    cues: tuple[tuple[Cue, ...], ...] = Field(default=(), description="Seconds from the start of the scene")
    words: tuple[tuple[Word, ...], ...] = Field(default=(), description="Seconds from the start of the scene's speech")
    tasks: dict[str, str] = Field(default={}, description="'segment:s3' or 'mix' -> task id")
    missing: tuple[str, ...] = Field(default=(), description="Scenes of which a task failed")
    srt: str = ""
    outside: bool = Field(default=False, description="A file is judged alone; how it was made is not known")
    speech_band: SpeechBand | None = Field(default=None, description="Of a film with sound")
    sound_faults: SoundFaults | None = Field(default=None, description="Of an outside film with sound")
    noise_floor: NoiseFloor | None = Field(default=None, description="Of an outside film with sound")
    texts: tuple[tuple[TextSeen, ...] | None, ...] = Field(
        default=(), description="What is read in each scene's picture, of our own films; None where it was not made"
    )
    headers: Headers = Field(default=Headers(), description="Of an outside film")
    caption_faults: tuple[str, ...] = Field(default=(), description="What is wrong with an outside caption file itself")

    @property
    def video(self) -> VideoFacts:
        return self.measurement.video

    @property
    def sound(self) -> SoundFacts | None:
        return self.measurement.sound

    @property
    def speaks(self) -> bool:
        """Whether the film was decided to have speech."""
        return bool(self.storyboard.sound.voice)

    def task(self, stage: str, scene: str = "") -> str:
        """The id of the task that made this stage, of this scene."""
        return self.tasks.get(f"{stage}:{scene}" if scene else stage, "")

    def placed(self) -> Iterator[tuple[Scene, Slot]]:
        """Scenes with their place in the film."""
        yield from zip(self.storyboard.scenes, self.slots, strict=False)

    def scene_at(self, time: float) -> str:
        """The id of the scene that is seen at that time."""
        found = ""
        for scene, slot in self.placed():
            if slot.start <= time + 1e-6:
                found = scene.id
        return found

    def at(self, stage: str, start: float, end: float) -> Where:
        """A stretch of the film, with the scene that it lies in and that scene's task."""
        scene = self.scene_at((start + end) / 2)
        return Where(task=self.task(stage, scene), scene=scene, start=round(start, 3), end=round(end, 3))

    def in_scene(self, stage: str, index: int) -> Where:
        """A whole scene."""
        scene = self.storyboard.scenes[index].id
        if index >= len(self.slots):
            return Where(task=self.task(stage, scene), scene=scene)
        slot = self.slots[index]
        end = round(slot.start + slot.frames / FPS, 3)
        return Where(task=self.task(stage, scene), scene=scene, start=round(slot.start, 3), end=end)

    def film_cues(self) -> tuple[tuple[int, Cue], ...]:
        """All cues with the number of their scene, in seconds from the start of the film."""
        return tuple(
            (index, Cue(start=cue.start + slot.start, end=cue.end + slot.start, lines=cue.lines, words=()))
            for index, (slot, cues) in enumerate(zip(self.slots, self.cues, strict=False))
            for cue in cues
        )

    def speech(self) -> tuple[tuple[float, float], ...]:
        """From the first to the last word of each scene, in seconds of the film."""
        return tuple(
            (slot.start + slot.speech_at + words[0].start, slot.start + slot.speech_at + words[-1].end)
            for slot, words in zip(self.slots, self.words, strict=False)
            if words
        )

    def looks(self) -> tuple[tuple[int, Mark], ...]:
        """Marks with the number of the scene that each lies in."""
        ids = [scene.id for scene in self.storyboard.scenes]
        seen = ((self.scene_at(mark.time), mark) for mark in self.measurement.picture.marks)
        return tuple((ids.index(scene), mark) for scene, mark in seen if scene)
