"""post.timeline: times exact to the frame and the sample, readable by OpenTimelineIO."""

from __future__ import annotations

import asyncio
from typing import Any

import opentimelineio as otio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from memory.assets import AudioAsset, VideoAsset
from tools.post.timeline import Timeline
from tools.testing import LocalContext

VIDEO = VideoAsset(sha256="a" * 64, suffix=".mp4", size=1)
AUDIO = AudioAsset(sha256="b" * 64, suffix=".wav", size=1)


def slots(*lengths: int) -> list[dict[str, Any]]:
    found, at = [], 0
    for length in lengths:
        found.append({"start_frame": at, "frames": length, "start": at / 30, "speech_at": 0.0})
        at += length
    return found


def write(context: LocalContext, **fields: Any) -> Any:
    made = asyncio.run(Timeline().run(Timeline.Input.model_validate({"title": "Film", **fields}), context))
    return otio.adapters.read_from_file(str(context.path(made.timeline)))


def test_scenes_follow_each_other_to_the_frame(context: LocalContext) -> None:
    timeline = write(context, slots=slots(40, 20, 77), names=["Hook", "Point", "Close"], segments=[VIDEO] * 3)
    track = timeline.video_tracks()[0]
    assert [clip.name for clip in track] == ["Hook", "Point", "Close"]
    assert [track.range_of_child(clip).start_time.value for clip in track] == [0, 40, 60]
    assert timeline.duration() == otio.opentime.RationalTime(137, 30)
    assert [clip.source_range.start_time.value for clip in track] == [0, 40, 60]
    assert [clip.markers[0].name for clip in track] == ["Hook", "Point", "Close"]
    assert [clip.markers[0].marked_range.start_time.value for clip in track] == [0, 40, 60]
    media = track[1].media_references()
    assert media["DEFAULT_MEDIA"].target_url == "film.mp4"
    assert media["asset"].target_url == VIDEO.key
    assert media["asset"].metadata["reelwright"]["sha256"] == VIDEO.sha256


def test_speech_lies_where_it_is_heard(context: LocalContext) -> None:
    timeline = write(
        context,
        slots=slots(60, 60, 60),
        speech=[AUDIO, None, AUDIO],
        speech_starts=[0.25, 2.0, 4.123],
        speech_seconds=[1.0, 0.0, 1.5],
        music=AUDIO,
    )
    voice, music = timeline.audio_tracks()
    assert (voice.name, music.name) == ("Voice", "Music")
    clips = list(voice.find_clips())
    starts = [voice.range_of_child(clip).start_time.value / 48000 for clip in clips]
    assert starts == [0.25, 4.123]
    assert [clip.source_range.duration.value for clip in clips] == [48000, 72000]
    assert [clip.name for clip in clips] == ["Scene 1", "Scene 3"]
    assert music.duration() == otio.opentime.RationalTime(288000, 48000)


def test_effects_are_clips_by_what_they_are_and_captions_are_markers(context: LocalContext) -> None:
    events = [
        {"kind": "ambience", "at": 0.0, "seconds": 2.0, "setting": "street"},
        {"kind": "click", "at": 1.0},
        {"kind": "whoosh", "at": 4.0},
    ]
    cues = [
        [{"start": 0.5, "end": 1.5, "lines": ["Rent a", "tandem"]}],
        [{"start": 0.0, "end": 0.8, "lines": ["Today"]}],
    ]
    timeline = write(
        context, slots=slots(60, 120), music=AUDIO, music_name="song.mp3", effects=AUDIO, events=events, cues=cues
    )
    music, effects = timeline.audio_tracks()
    assert [clip.name for clip in music.find_clips()] == ["song.mp3"]
    clips = list(effects.find_clips())
    air = "ambience (street)"
    assert [clip.name for clip in clips] == [air, "click", air, "whoosh"]
    starts = [effects.range_of_child(clip).start_time.value / 48000 for clip in clips]
    assert starts == pytest.approx([0.0, 1.0, 1.06, 4.0 - 0.55 * 0.7], abs=1e-4)
    assert [clip.source_range.start_time.value / 48000 for clip in clips] == starts
    markers = timeline.video_tracks()[0].markers
    assert [marker.name for marker in markers] == ["Rent a tandem", "Today"]
    assert [marker.marked_range.start_time.value for marker in markers] == [15, 60]
    assert [marker.marked_range.duration.value for marker in markers] == [30, 24]


def test_media_lie_in_the_package_wherever_it_is(context: LocalContext) -> None:
    timeline = write(
        context, slots=slots(60), music=AUDIO, effects=AUDIO, speech=[AUDIO], speech_starts=[0.2], speech_seconds=[1]
    )
    files = {clip.media_reference.target_url for clip in timeline.find_clips()}
    assert files == {"film.mp4", "audio/voice.wav", "audio/music.wav", "audio/effects.wav"}


@settings(max_examples=25, deadline=None)
@given(lengths=st.lists(st.integers(1, 400), min_size=1, max_size=20))
def test_all_tracks_last_as_long_as_the_film(tmp_path_factory: pytest.TempPathFactory, lengths: list[int]) -> None:
    folder = tmp_path_factory.mktemp("timeline")
    timeline = write(LocalContext(folder / "store", folder / "scratch"), slots=slots(*lengths), music=AUDIO)
    frames = sum(lengths)
    assert timeline.video_tracks()[0].duration() == otio.opentime.RationalTime(frames, 30)
    assert timeline.audio_tracks()[0].duration() == otio.opentime.RationalTime(frames * 1600, 48000)


@pytest.mark.parametrize(
    "fields", [{"names": ["one"]}, {"segments": [VIDEO]}, {"speech": [AUDIO, None]}, {"slots": []}]
)
def test_lists_that_do_not_fit_the_scenes_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Timeline.Input.model_validate({"title": "Film", "slots": slots(30, 30), **fields})
