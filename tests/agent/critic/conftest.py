"""A small film that every check passes, and the ways to spoil it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import imageio_ffmpeg
import pytest

from agent.brief import Brief, DurationWish
from agent.critic import Evidence
from agent.storyboard import Post, Scene, Sound, Storyboard
from tools.image.shot import Shot
from tools.media.timing import Cue, Slot, Word
from tools.post.measurement import Measurement
from tools.post.measuring.film import measure_film

TAGS = ["-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709", "-color_range", "tv"]
PICTURE = "testsrc2=s=426x240:r=30:d=4,negate=enable='gte(t,2)'"
COLOUR = "setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709"
TONE = "0.2*sin(2*PI*1000*t)"
LINES = ("Trams run again.", "Nine stops, one line.")
Spoil = Callable[..., Measurement]


@pytest.fixture(scope="session")
def film_file(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Makes a 4 s film; `vf` and `af` are filters, `tags` and `output` go to the encoder."""
    folder = tmp_path_factory.mktemp("films")

    def make(
        *,
        picture: str = PICTURE,
        vf: str = "null",
        af: str = "anull",
        tags: tuple[str, ...] = (*TAGS, "-movflags", "+faststart"),
        output: tuple[str, ...] = (),
        tone_s: float = 4.0,
        sound: bool = True,
        colour: str = COLOUR,
    ) -> Path:
        path = folder / f"{len(list(folder.iterdir()))}.mp4"
        command = [
            imageio_ffmpeg.get_ffmpeg_exe(),
            "-v",
            "error",
            "-f",
            "lavfi",
            "-i",
            f"{picture},{vf},{colour},format=yuv420p",
        ]
        if sound:
            tone = f"aevalsrc='{TONE}|{TONE}':s=48000:d={tone_s},{af}"
            command += ["-f", "lavfi", "-i", tone, "-c:a", "aac", "-b:a", "192k"]
        command += [
            "-c:v",
            "libx264",
            "-profile:v",
            "high",
            "-preset",
            "veryfast",
            "-g",
            "60",
            *tags,
            *output,
            str(path),
        ]
        subprocess.run(command, check=True, timeout=60)
        return path

    return make


@pytest.fixture(scope="session")
def spoilt(film_file: Callable[..., Path]) -> Spoil:
    """The measurement of a film that was made with these changes."""
    return lambda **changes: measure_film(film_file(**changes), (1.0, 3.0))


@pytest.fixture(scope="session")
def clean_measurement(spoilt: Spoil) -> Measurement:
    """The film as it should be."""
    return spoilt()


@pytest.fixture
def clean(clean_measurement: Measurement) -> Evidence:
    """Evidence of a film that passes."""
    return evidence_of(clean_measurement)


@pytest.fixture
def evidence_for() -> Callable[[Measurement], Evidence]:
    """Evidence of the same story with another measurement."""
    return evidence_of


def evidence_of(measurement: Measurement) -> Evidence:
    scenes = tuple(
        Scene(id=f"s{number}", role="point", narration=line, shot=Shot(family="title", headline=line))
        for number, line in enumerate(LINES, 1)
    )
    board = Storyboard(
        title="Trams",
        language="en",
        aspect="16:9",
        short_side=240,
        seconds=4,
        shortest=4,
        longest=4,
        look="newsroom",
        sound=Sound(voice="en-us", music=False),
        scenes=scenes,
        post=Post(title="Trams", description="They run again."),
    )
    stages = ("voice", "captions", "picture", "segment")
    tasks = {f"{stage}:{scene.id}": f"{stage}-{scene.id}" for stage in stages for scene in scenes}
    tasks |= {name: name for name in ("join", "mix", "master", "mux", "subtitles", "copy")}
    return Evidence(
        brief=Brief(
            text="A film about trams.", subject="trams", duration=DurationWish(target=4, shortest=4, longest=4)
        ),
        storyboard=board,
        measurement=measurement,
        slots=tuple(Slot(start_frame=60 * i, frames=60, start=2.0 * i, speech_at=0.2) for i in (0, 1)),
        cues=tuple((Cue(start=0.2, end=1.9, lines=(line,)),) for line in LINES),
        words=tuple(_spread(line) for line in LINES),
        tasks=tasks,
        srt=f"1\n00:00:00,200 --> 00:00:01,900\n{LINES[0]}\n\n2\n00:00:02,200 --> 00:00:03,900\n{LINES[1]}\n",
    )


def _spread(line: str) -> tuple[Word, ...]:
    words = line.split()
    step = 1.6 / len(words)
    return tuple(Word(text=word, start=i * step, end=(i + 1) * step) for i, word in enumerate(words))
