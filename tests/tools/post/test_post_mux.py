"""post.mux: picture copied, sound exact, boxes in the order in which players want them."""

from __future__ import annotations

import asyncio
import struct
import wave
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from memory.assets import AudioAsset, VideoAsset
from tools.conformance.samples import make_sample
from tools.contract import Cancelled, InvalidRequest
from tools.media.ffmpeg import run_ffmpeg
from tools.post.mux import Mux
from tools.settings import ToolSettings
from tools.testing import LocalContext

RATE = 48000
FRAME = 1 / 30


def mux(context: LocalContext, **fields: Any) -> Path:
    made = asyncio.run(Mux().run(Mux.Input.model_validate(fields), context))
    return context.path(made.film)


def sound(context: LocalContext, seconds: float, clicks: tuple[float, ...] = (), channels: int = 1) -> AudioAsset:
    """Silence with clicks, stereo or mono."""
    samples = np.zeros(round(seconds * RATE), dtype="<i2")
    for at in clicks:
        samples[round(at * RATE) : round(at * RATE) + 48] = 24000
    path = context.scratch / "sound.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.repeat(samples, channels).tobytes())
    return context.keep(path, AudioAsset)


def film_of(context: LocalContext, frames: int, *options: str) -> VideoAsset:
    path = context.scratch / "picture.mp4"
    card = f"testsrc2=size=160x90:rate=30:duration={frames / 30:.6f}"
    run_ffmpeg(ToolSettings(), ["-f", "lavfi", "-i", card, "-frames:v", str(frames), *options, str(path)])
    return context.keep(path, VideoAsset)


@pytest.fixture
def video(context: LocalContext) -> VideoAsset:
    return context.keep(make_sample("video", context.scratch), VideoAsset)


def boxes(data: bytes) -> list[str]:
    found, at = [], 0
    while at < len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        found.append(name.decode())
        at += size
    return found


def packets(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [bytes(packet) for packet in container.demux(video=0) if packet.size]


def test_pictures_are_copied_and_moov_stands_first(context: LocalContext, video: VideoAsset) -> None:
    film = mux(context, video=video, audio=sound(context, 2.0))
    assert packets(film) == packets(context.path(video))
    order = boxes(film.read_bytes())
    assert order.index("moov") < order.index("mdat")


@pytest.mark.parametrize("seconds", [0.4, 1.99, 2.0, 2.5])
def test_sound_ends_with_the_picture_whatever_its_length(
    context: LocalContext, video: VideoAsset, seconds: float
) -> None:
    with av.open(str(mux(context, video=video, audio=sound(context, seconds)))) as film:
        picture, heard = film.streams.video[0], film.streams.audio[0]
        assert picture.frames == 60
        ends = [float(stream.duration * stream.time_base) for stream in (picture, heard)]
        starts = [float((stream.start_time or 0) * stream.time_base) for stream in (picture, heard)]
        assert ends == pytest.approx([2.0, 2.0], abs=FRAME)
        assert starts == pytest.approx([0.0, 0.0], abs=FRAME)
        context_of_sound = heard.codec_context
        assert (context_of_sound.name, context_of_sound.profile) == ("aac", "LC")
        assert (heard.rate, heard.channels) == (RATE, 2)


def test_a_click_is_heard_at_its_frame(context: LocalContext, video: VideoAsset) -> None:
    clicks = (0.1, 1.0, 1.9)
    with av.open(str(mux(context, video=video, audio=sound(context, 2.0, clicks)))) as film:
        heard = [(float(frame.pts * frame.time_base), frame.to_ndarray()[0]) for frame in film.decode(audio=0)]
    wave_form = np.concatenate([samples for _, samples in heard])
    loud = np.flatnonzero(np.abs(wave_form) > 0.3) / RATE + heard[0][0]
    for click in clicks:
        assert min(abs(loud - click)) < 0.005


def test_b_frames_keep_the_picture_at_zero(context: LocalContext) -> None:
    video = film_of(context, 45, "-bf", "2", "-pix_fmt", "yuv420p")
    with av.open(str(mux(context, video=video, audio=sound(context, 1.5)))) as film:
        frames = [float(frame.pts * frame.time_base) for frame in film.decode(video=0)]
    assert len(frames) == 45
    assert frames[0] == pytest.approx(0.0, abs=FRAME / 2)
    assert frames[-1] == pytest.approx(44 / 30, abs=FRAME / 2)


def test_players_that_ignore_edit_lists_are_less_than_a_frame_off(context: LocalContext) -> None:
    video = film_of(context, 45, "-bf", "2", "-pix_fmt", "yuv420p")
    film = mux(context, video=video, audio=sound(context, 1.5, (1.0,)))
    with av.open(str(film), options={"ignore_editlist": "1"}) as container:
        heard = [(float(frame.pts * frame.time_base), frame.to_ndarray()[0]) for frame in container.decode(audio=0)]
    loud = np.flatnonzero(np.abs(np.concatenate([part for _, part in heard])) > 0.3) / RATE + heard[0][0]
    offsets = film.read_bytes().split(b"ctts")[1]
    assert struct.unpack_from(">BxxxIIi", offsets)[3] == 0
    assert 0 <= loud[0] - 1.0 < FRAME


def test_title_and_language_are_written_and_nothing_of_the_clock(context: LocalContext, video: VideoAsset) -> None:
    film = mux(context, video=video, audio=sound(context, 2.0), title="Grüße – 'ça'; x=y", language="de")
    with av.open(str(film)) as container:
        assert container.metadata["title"] == "Grüße – 'ça'; x=y"
        assert "creation_time" not in container.metadata
        assert [stream.metadata["language"] for stream in container.streams] == ["deu", "deu"]
        assert [stream.type for stream in container.streams] == ["video", "audio"]


def test_a_film_without_sound_has_one_track(context: LocalContext, video: VideoAsset) -> None:
    with av.open(str(mux(context, video=video, audio=None, title="Still"))) as container:
        assert [stream.type for stream in container.streams] == ["video"]


def test_the_bytes_are_the_same_every_time(context: LocalContext, video: VideoAsset, tmp_path: Path) -> None:
    heard = sound(context, 2.0, (0.5,), channels=2)
    first = mux(context, video=video, audio=heard, title="One").read_bytes()
    elsewhere = LocalContext(tmp_path / "other", tmp_path / "second")
    again = {"video": context.path(video), "audio": context.path(heard)}
    for name, path in again.items():
        copy = elsewhere.scratch / f"{name}{path.suffix}"
        copy.write_bytes(path.read_bytes())
        elsewhere.keep(copy, VideoAsset if name == "video" else AudioAsset)
    assert mux(elsewhere, video=video, audio=heard, title="One").read_bytes() == first


def test_sound_given_as_picture_is_refused(context: LocalContext) -> None:
    heard = sound(context, 1.0)
    with pytest.raises(InvalidRequest, match="no picture track"):
        mux(context, video=VideoAsset(sha256=heard.sha256, suffix=".wav", size=heard.size))


def test_a_stopped_run_leaves_nothing(context: LocalContext, video: VideoAsset, tmp_path: Path) -> None:
    stopped = LocalContext(tmp_path / "store", tmp_path / "scratch", stopped=lambda: True)
    before = {path for path in (tmp_path / "store").rglob("*") if path.is_file()}
    with pytest.raises(Cancelled):
        mux(stopped, video=video, audio=None)
    assert {path for path in (tmp_path / "store").rglob("*") if path.is_file()} == before
