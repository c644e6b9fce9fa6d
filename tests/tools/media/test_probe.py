"""Probing: what the reader of a file relies on, and what it says of a file that is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from memory.errors import InvalidSetting
from tools.errors import InvalidRequest, ToolFailed, ToolUnavailable
from tools.media.encode import Encoder
from tools.media.ffmpeg import ffmpeg_program, run_ffmpeg
from tools.media.frame import FrameSize
from tools.media.probe import probe
from tools.settings import ToolSettings


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mp4"
    with Encoder(path, FrameSize(width=128, height=96), 30, "veryfast", 30) as encoder:
        for number in range(45):
            encoder.planes[0][:] = 16 + number * 3
            encoder.write()
    return path


def test_streams_durations_and_frames(clip: Path) -> None:
    info = probe(clip)
    assert info.audio is None
    assert info.video is not None
    assert (info.video.frames, info.video.width, info.video.height, info.video.codec) == (45, 128, 96, "h264")
    assert info.video.duration == pytest.approx(1.5)
    assert info.duration == pytest.approx(1.5, abs=0.001)


def test_sound_is_probed(clip: Path, tmp_path: Path) -> None:
    path = tmp_path / "tone.wav"
    run_ffmpeg(ToolSettings(), ["-f", "lavfi", "-i", "sine=frequency=440:duration=0.5:sample_rate=48000", str(path)])
    sound = probe(path).audio
    assert sound is not None
    assert (sound.sample_rate, sound.channels, sound.codec) == (48000, 1, "pcm_s16le")
    assert sound.duration == pytest.approx(0.5)


def test_a_file_that_is_no_media_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.mp4"
    path.write_text("no film")
    with pytest.raises(InvalidRequest, match=r"notes\.mp4"):
        probe(path)


def test_ffmpeg_says_what_it_could_not_do(tmp_path: Path) -> None:
    with pytest.raises(ToolFailed, match="No such file"):
        run_ffmpeg(ToolSettings(), ["-i", str(tmp_path / "missing.wav"), str(tmp_path / "out.wav")])


def test_a_wrong_ffmpeg_setting_is_named_at_once_and_so_is_a_program_that_went_away(tmp_path: Path) -> None:
    with pytest.raises(InvalidSetting, match=r"^REELWRIGHT_TOOLS_FFMPEG is '/nowhere/ffmpeg': there is no such file"):
        ToolSettings(ffmpeg="/nowhere/ffmpeg")
    program = tmp_path / "ffmpeg"
    program.touch()
    settings = ToolSettings(ffmpeg=str(program))
    program.unlink()
    with pytest.raises(ToolUnavailable, match="REELWRIGHT_TOOLS_FFMPEG"):
        ffmpeg_program(settings)


def test_progress_is_reported_and_stops_by_raising(tmp_path: Path) -> None:
    shares: list[float] = []
    arguments = ["-f", "lavfi", "-i", "sine=duration=2", str(tmp_path / "a.wav")]
    run_ffmpeg(ToolSettings(), arguments, 2.0, shares.append)
    assert shares
    assert shares[-1] == pytest.approx(1.0, abs=0.05)

    def stop(share: float) -> None:
        raise InterruptedError(f"stopped at {share}")

    with pytest.raises(InterruptedError):
        run_ffmpeg(ToolSettings(), ["-re", "-f", "lavfi", "-i", "sine=duration=9", str(tmp_path / "b.wav")], 9.0, stop)
