"""Measures a film file, from parts that were watched and heard before where these are what it is made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import av

from tools.errors import InvalidRequest
from tools.post.measurement import FileFacts, Heard, Measurement, SoundFacts, VideoFacts
from tools.post.measuring.adding import add_up
from tools.post.measuring.boxes import read_boxes
from tools.post.measuring.listen import Ear, listen
from tools.post.measuring.packets import Stretch, Times, Track, read_tracks
from tools.post.measuring.watch import Part, watch

SAME_TIME_S = 1e-4
Report = Callable[[float], None]
NAMES = {0: "", 1: "bt709", 2: "", 5: "bt470bg", 6: "smpte170m", 9: "bt2020"}
RANGES = {0: "", 1: "tv", 2: "pc"}


def measure_film(
    path: Path,
    marks: Sequence[float] = (),
    colors: Sequence[str] = (),
    parts: Sequence[Part] = (),
    heard: Heard | None = None,
    report: Report = lambda _done: None,
    *,
    texts: bool = False,
    ear: Ear | None = None,
) -> Measurement:
    """Facts of a film.

    `parts` and `heard` are used if the film holds exactly their packets; else it is decoded, with a look at `marks`
    (seconds) for `colors`; with `texts` for lines of text instead of main colours. `ear` hears the sound as well.
    """
    try:
        with av.open(str(path)) as container:
            if not container.streams.video:
                raise InvalidRequest(f"{path.name} holds no video stream: give a film.")
            file = _file_facts(path, container)
            video, sound = _tracks(container, parts)
            known = parts if parts and video.stretches() == [_stretch(part) for part in parts] else None
            seen = known or [watch(path, marks, colors, report, stills=False, texts=texts)]
            pictures = _video_facts(container.streams.video[0], video.times(), seen)
        heard_of = _sound_facts(path, sound, heard, ear) if sound else None
    except (av.error.FFmpegError, OSError) as error:
        raise InvalidRequest(f"{path.name} is no readable film ({error}): give one that plays.") from error
    return Measurement(file=file, video=pictures, picture=add_up(seen, pictures.fps or 30.0), sound=heard_of)


def hear(path: Path, also: Ear | None = None) -> Heard:
    """What is heard in a file's first sound, by `also` too; raises InvalidRequest where there is none."""
    try:
        sound = listen(path, also)
        if sound is None:
            raise InvalidRequest(f"{path.name} holds no sound: give some to `sound`")
        with av.open(str(path)) as container:
            stream = container.streams.audio[0]
            track = Track(stream)
            read_tracks(container, [(stream, track)])
    except (av.error.FFmpegError, OSError) as error:
        raise InvalidRequest(f"{path.name} is no readable sound ({error}): give one that plays.") from error
    (name, packets), shown = track.whole(), track.times().shown
    return Heard(digest=name, packets=packets, first=shown[0] if shown else 0.0, sound=sound)


def _tracks(container: Any, parts: Sequence[Part]) -> tuple[Track, Track | None]:
    """The packets of the first pictures, cut as the parts are, and of the first sound."""
    pictures, sounds = container.streams.video[0], container.streams.audio
    video = Track(pictures, [part.sights.packets for part in parts])
    audio = Track(sounds[0]) if sounds else None
    read_tracks(container, [(pictures, video), *([(sounds[0], audio)] if audio else [])])
    return video, audio


def _stretch(part: Part) -> Stretch:
    return part.sights.digest, part.sights.packets


def _sound_facts(path: Path, track: Track, heard: Heard | None, ear: Ear | None) -> SoundFacts | None:
    """The same packets sound the same; when they do, the film itself says."""
    if heard is None or track.whole() != (heard.digest, heard.packets):
        return listen(path, ear)
    late = track.times().shown[0] - heard.first
    moved = {"start": round(heard.sound.start + late, 4), "end": round(heard.sound.end + late, 4)}
    return heard.sound.model_copy(update=moved if abs(late) > SAME_TIME_S else {})


def _file_facts(path: Path, container: Any) -> FileFacts:
    boxes = read_boxes(path)
    return FileFacts(
        container=container.format.name,
        size=path.stat().st_size,
        duration=round((container.duration or 0) / av.time_base, 4),
        moov_first=boxes.moov_first,
        edit_list=boxes.edit_list,
        delay_s=boxes.delay_s,
    )


def _video_facts(stream: Any, times: Times, parts: Sequence[Part]) -> VideoFacts:
    """What the headers and the packets of the film itself say; only counts of frames come from its parts."""
    fps = float(stream.average_rate or 0)
    context = stream.codec_context
    end = times.shown[-1] + (1 / fps if fps else 0.0) if times.shown else 0.0
    return VideoFacts(
        codec=context.name,
        profile=str(context.profile or ""),
        pix_fmt=context.pix_fmt or "",
        width=context.width,
        height=context.height,
        fps=round(fps, 4),
        primaries=_name(NAMES, context.color_primaries),
        transfer=_name(NAMES, context.color_trc),
        matrix=_name(NAMES, context.colorspace),
        color_range=_name(RANGES, context.color_range),
        start=round(times.shown[0] if times.shown else 0.0, 4),
        end=round(end, 4),
        frames=sum(part.sights.frames for part in parts),
        timing_error_ms=round(_worst_step(times, fps) * 1000, 2),
        key_frame_gap_s=round(max((b - a for a, b in pairwise([*times.keys, end])), default=end), 3),
        decode_errors=sum(part.sights.decode_errors for part in parts),
    )


def _worst_step(times: Times, fps: float) -> float:
    """Largest deviation of a frame's length from 1 / fps."""
    return max((abs(b - a - 1 / fps) for a, b in pairwise(times.shown)), default=0.0) if fps else 0.0


def _name(names: dict[int, str], code: Any) -> str:
    return names.get(int(code), str(int(code)))
