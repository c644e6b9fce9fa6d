"""audio.music: music composed to the film's length with sections on its scene changes, and the score of it."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, ClassVar

from pydantic import Field

from memory.assets import AudioAsset, MidiAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool, ToolUnavailable


class MusicInput(Payload):
    """How long, in which mood, and where it changes."""

    seconds: float = Field(gt=0, le=1800)
    mood: str = Field(default="uplifting", max_length=200, description="A mood's name, or words near to one")
    bpm: float = Field(default=100.0, ge=40, le=220)
    starts: tuple[float, ...] = Field(default=(), description="Scene starts in seconds, on which sections begin")
    frames: int = Field(default=0, ge=0, description="Frames of the film, for the record")


class MusicOutput(Payload):
    """The music, its score and the mood it was written in."""

    music: AudioAsset
    score: MidiAsset
    mood: str = ""


class Music(Tool):
    """Composes and plays."""

    name = "audio.music"
    version = "4"
    summary = "Composes music of exact length in a mood, changing where scenes change and ending on its last note."
    credit = "music: composed from mood and length"
    better = "music models: not offered yet; --music takes your own track"
    Input = MusicInput
    Output = MusicOutput
    resources = Resources(cpu=1.0, memory_mb=250, timeout_s=300)
    determinism = "seeded"
    example: ClassVar[dict[str, Any]] = {"seconds": 4.8, "mood": "warm", "bpm": 100, "starts": [0.0, 2.4]}

    def check(self) -> None:
        for module, package in (("tinysoundfont", "tinysoundfont"), ("pretty_midi", "pretty-midi")):
            if find_spec(module) is None:
                raise ToolUnavailable(f"the package {package} is missing; install it to have embedded music")

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.3 + 0.04 * request.seconds)

    async def run(self, request: MusicInput, context: Context) -> MusicOutput:
        from random import Random

        from tools.audio.composer import plan_form
        from tools.audio.moods import MOODS, nearest_mood
        from tools.audio.music_sound import finish
        from tools.audio.parts import write_parts
        from tools.audio.score import Score, midi_bytes
        from tools.audio.soundfont import render
        from tools.media.pcm import RATE, write_wav

        name = nearest_mood(request.mood)
        random = Random(f"{context.seed} {name}")
        beats = request.seconds * request.bpm / 60
        form = plan_form(MOODS[name], beats, [start * request.bpm / 60 for start in request.starts], random)
        sections = tuple((section.start, f"section {section.index + 1}") for section in form.sections)
        score = Score(request.bpm, beats, write_parts(form, random), sections)
        context.progress(0.2, "composed")
        played = render(score, round(request.seconds * RATE))
        context.progress(0.7, "played")
        sound = finish(played, MOODS[name], score.seconds(form.bars[-1].length))
        midi = context.scratch / "score.mid"
        midi.write_bytes(midi_bytes(score))
        return MusicOutput(
            music=context.keep(write_wav(context.scratch / "music.wav", sound), AudioAsset),
            score=context.keep(midi, MidiAsset),
            mood=name,
        )
