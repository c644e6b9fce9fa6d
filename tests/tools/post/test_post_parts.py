"""Facts of a film added up from its parts are those of the film watched in one go."""

from __future__ import annotations

import asyncio
import subprocess
from itertools import pairwise
from pathlib import Path

import av
import cv2
import imageio_ffmpeg
import pytest

from memory.assets import AudioAsset, ImageAsset, VideoAsset
from tools.audio.encode import Encode, EncodeInput
from tools.contract import InvalidRequest
from tools.post.contact_sheet import ContactSheet
from tools.post.listen import Listen
from tools.post.listen import Request as Sound
from tools.post.measure import Measure, Request
from tools.post.measurement import Heard, Measurement, Watched
from tools.post.measuring.edges import Edges
from tools.post.measuring.watch import watch
from tools.post.mux import Mux
from tools.post.watch import Request as Seen
from tools.post.watch import Watch
from tools.testing import LocalContext
from tools.video.splice import splice

SIZE = "s=320x180:r=30"
STRIPES = "geq=lum='if(mod(floor(X/8),2),200,60)':cb=128:cr=128"


def segment(context: LocalContext, source: str, name: str) -> Path:
    """A segment with the product's own coding: closed groups, two B-frames."""
    path = context.scratch / f"{name}.mp4"
    coding = ["-c:v", "libx264", "-pix_fmt", "yuv420p", "-bf", "2", "-g", "60", "-preset", "veryfast"]
    coding += ["-x264-params", "open-gop=0:threads=1", "-video_track_timescale", "15360"]
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-f", "lavfi", "-i", source, *coding, str(path)]
    subprocess.run(command, check=True, timeout=60)
    return path


def watched(context: LocalContext, path: Path) -> Watched:
    return asyncio.run(Watch().run(Seen(video=VideoAsset.model_validate(kept(context, path))), context)).watched


def kept(context: LocalContext, path: Path) -> VideoAsset:
    copy = context.scratch / f"copy-{path.name}"
    copy.write_bytes(path.read_bytes())
    return context.keep(copy, VideoAsset)


def film_of(context: LocalContext, segments: list[Path]) -> VideoAsset:
    path = context.scratch / "film.mp4"
    splice(segments, path, lambda done, note: None)
    return context.keep(path, VideoAsset)


def measure(
    context: LocalContext, film: VideoAsset, parts: tuple[Watched, ...], heard: Heard | None = None
) -> Measurement:
    request = Request(film=film, parts=parts, heard=heard, marks=(0.0,))
    return asyncio.run(Measure().run(request, context)).measurement


def both(context: LocalContext, *sources: str) -> tuple[Measurement, Measurement]:
    """The film measured by its parts, and decoded whole."""
    segments = [segment(context, source, f"s{number}") for number, source in enumerate(sources)]
    film = film_of(context, segments)
    return measure(context, film, tuple(watched(context, path) for path in segments)), measure(context, film, ())


def test_parts_add_up_to_the_whole(context: LocalContext) -> None:
    added, whole = both(
        context, f"testsrc2={SIZE}:d=2.1", "mandelbrot=size=320x180:rate=30,trim=duration=1.3", f"testsrc={SIZE}:d=0.7"
    )
    assert added.video == whole.video
    assert added.file == whole.file
    assert added.picture.luma == pytest.approx(whole.picture.luma, abs=2e-3)
    assert added.picture.saturation == pytest.approx(whole.picture.saturation, abs=0.05)
    assert added.picture.bars == whole.picture.bars
    assert added.picture.frozen == whole.picture.frozen
    assert added.picture.duplicate_share == pytest.approx(whole.picture.duplicate_share, abs=0.02)
    assert [mark.time for mark in added.picture.marks] == pytest.approx([1.033, 2.733, 3.733], abs=2e-3)


def test_black_and_stillness_go_on_across_a_cut(context: LocalContext) -> None:
    moving, black = f"testsrc2={SIZE}:d=1", f"color=black:{SIZE}:d=0.4"
    card = f"color=gray:{SIZE}:d=0.4,{STRIPES}"
    added, whole = both(context, moving, black, black, moving, card, card, moving)
    assert [(span.start, span.end) for span in added.picture.black] == [(1.0, 1.8)]
    assert added.picture.black == whole.picture.black
    assert [(span.start, span.end) for span in added.picture.frozen] == [(1.0, 1.8), (2.8, 3.6)]
    assert added.picture.frozen == whole.picture.frozen


def test_flashes_across_cuts_are_counted(context: LocalContext) -> None:
    """Single frames, each a segment of its own: no part flashes, the film does."""
    white, dark = f"color=white:{SIZE}:d=0.1", f"color=black:{SIZE}:d=0.1"
    added, whole = both(context, *[white, dark] * 5)
    assert added.picture.flashes_per_s == whole.picture.flashes_per_s >= 4


def test_red_flashes_across_cuts_are_counted(context: LocalContext) -> None:
    red, blue = f"color=red:{SIZE}:d=0.1", f"color=0x000030:{SIZE}:d=0.1"
    added, whole = both(context, *[blue, red] * 5)
    assert added.picture.red_flashes_per_s == whole.picture.red_flashes_per_s >= 4


def test_parts_of_another_film_are_not_believed(context: LocalContext) -> None:
    one, other = segment(context, f"testsrc2={SIZE}:d=1", "one"), segment(context, f"color=black:{SIZE}:d=1", "other")
    film = film_of(context, [one, one])
    alien = watched(context, other)
    assert measure(context, film, (alien, alien)) == measure(context, film, ())
    assert measure(context, film, (watched(context, one),)) == measure(context, film, ())
    assert measure(context, film, (alien, alien)).picture.black == ()


def test_sound_is_heard_once_and_known_again(context: LocalContext, tmp_path: Path) -> None:
    film, heard = sounding(context, "sine=f=440:d=2:r=48000")
    known = measure(context, film, (), heard).sound
    fresh = measure(context, film, ()).sound
    assert known == fresh
    _, alien = sounding(context, "sine=f=880:d=2:r=48000,volume=0.01")
    assert measure(context, film, (), alien).sound == fresh
    assert alien.sound.lufs < heard.sound.lufs - 20


def sounding(context: LocalContext, source: str) -> tuple[VideoAsset, Heard]:
    wav = context.scratch / "tone.wav"
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", "-f", "lavfi", "-i", source, str(wav)]
    subprocess.run(command, check=True, timeout=60)
    tone = EncodeInput(audio=context.keep(wav, AudioAsset), seconds=2.0)
    sound = asyncio.run(Encode().run(tone, context)).sound
    video = kept(context, segment(context, f"testsrc2={SIZE}:d=2", "v"))
    film = asyncio.run(Mux().run(Mux.Input(video=video, audio=sound), context)).film
    return film, asyncio.run(Listen().run(Sound(sound=sound), context)).heard


def test_finished_sound_is_copied_and_other_sound_encoded_to_the_same_packets(context: LocalContext) -> None:
    wav = context.scratch / "tone.wav"
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-f", "lavfi", "-i", "sine=d=1.7:r=48000", str(wav)]
    subprocess.run(command, check=True, timeout=60)
    tone = context.keep(wav, AudioAsset)
    video = kept(context, segment(context, f"testsrc2={SIZE}:d=2", "v"))
    sound = asyncio.run(Encode().run(EncodeInput(audio=tone, seconds=2.0), context)).sound
    with av.open(str(context.path(sound))) as container:
        assert container.duration == 2_000_000
    films = [asyncio.run(Mux().run(Mux.Input(video=video, audio=each), context)).film for each in (tone, sound)]
    encoded, copied = (context.path(film) for film in films)
    assert packets(encoded) == packets(copied)
    assert measure(context, films[0], ()).sound == measure(context, films[1], ()).sound


def packets(path: Path) -> list[tuple[int | None, int | None, bytes]]:
    with av.open(str(path)) as container:
        return [(packet.pts, packet.duration, bytes(packet)) for packet in container.demux(audio=0) if packet.size]


def test_edges_are_kept_and_read_again(context: LocalContext) -> None:
    part = watch(segment(context, f"testsrc2={SIZE}:d=1.5", "v"), (), (), lambda done: None)
    one, two = context.scratch / "one.npy", context.scratch / "two.npy"
    part.edges.save(one)
    Edges.load(one).save(two)
    assert one.read_bytes() == two.read_bytes()
    head = part.edges.head
    assert len(head) == len(part.edges.tail) == 30
    assert all(a.time < b.time for a, b in pairwise(head))


def test_a_sheet_of_stills_shows_them(context: LocalContext) -> None:
    parts = [watched(context, segment(context, f"color={c}:{SIZE}:d=1", c)) for c in ("red", "blue")]
    stills = tuple(part.stills[0] for part in parts)
    made = asyncio.run(ContactSheet().run(ContactSheet.Input(stills=stills, times=(0.5, 1.5)), context))
    sheet = cv2.imread(str(context.path(made.sheet)))
    bright = (sheet > 200).reshape(-1, 3).sum(axis=0)
    assert bright[0] > 20_000 < bright[2]
    assert bright[1] < 10_000


def test_a_sheet_needs_one_kind_of_source_of_one_size(context: LocalContext) -> None:
    still = ImageAsset(sha256="0" * 64, suffix=".png", size=1)
    for wrong in ({}, {"stills": (still, still)}):
        with pytest.raises(ValueError, match=r"either a film or stills|give one a time"):
            ContactSheet.Input.model_validate({"times": (0.5,)} | wrong)
    parts = [
        watched(context, segment(context, f"color=red:s={size}:r=30:d=1", size)) for size in ("320x180", "180x320")
    ]
    request = ContactSheet.Input(stills=tuple(part.stills[0] for part in parts), times=(0.5, 1.5))
    with pytest.raises(InvalidRequest, match="differ in size"):
        asyncio.run(ContactSheet().run(request, context))
