"""The tracks of a timeline: every clip named, at its frame or sample, and pointing into the film's package."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import opentimelineio as otio

from memory.assets import Asset, AudioAsset
from tools.audio.placing import span
from tools.audio.sounds.event import Event
from tools.media.timing import FPS
from tools.post.timeline_request import TimelineRequest

RATE = 48000
Stretch = tuple[int, int, list[str]]


def pictures(request: TimelineRequest) -> Any:
    """A clip and a marker for each scene, and a marker on the track for each caption."""
    track = otio.schema.Track(name="Scenes", kind=otio.schema.TrackKind.Video)
    end = max(slot.start_frame + slot.frames for slot in request.slots)
    for index, slot in enumerate(request.slots):
        name = _name(request, index)
        place = _range(slot.start_frame, slot.frames, FPS)
        clip = otio.schema.Clip(name=name, source_range=place)
        segment = request.segments[index] if request.segments else None
        clip.set_media_references(_media(request.film_file, _range(0, end, FPS), segment), "DEFAULT_MEDIA")
        clip.markers.append(otio.schema.Marker(name=name, marked_range=_range(slot.start_frame, 0, FPS), color="CYAN"))
        track.append(clip)
    track.markers.extend(_captions(request))
    return track


def speech(request: TimelineRequest) -> Any:
    """Clips of the whole film's speech, with gaps of exactly the length between them."""
    stretches = [
        (
            round(request.speech_starts[index] * RATE),
            round((request.speech_starts[index] + request.speech_seconds[index]) * RATE),
            asset,
            _name(request, index),
        )
        for index, asset in enumerate(request.speech)
        if asset is not None
    ]
    return _sound_track(request, "Voice", request.voice_file, stretches)


def music(request: TimelineRequest, asset: AudioAsset) -> Any:
    """One clip as long as the film."""
    stretch = (0, _samples(request), asset, request.music_name)
    return _sound_track(request, "Music", request.music_file, [stretch])


def effects(request: TimelineRequest, asset: AudioAsset) -> Any:
    """A clip for each stretch in which something sounds, named by what it is; one where that is not told."""
    stretches = [(first, last, asset, " + ".join(kinds)) for first, last, kinds in _sounding(request)]
    whole = [(0, _samples(request), asset, "Effects")]
    return _sound_track(request, "Effects", request.effects_file, stretches if request.events else whole)


def _captions(request: TimelineRequest) -> Iterator[Any]:
    for slot, cues in zip(request.slots, request.cues, strict=False):
        for cue in cues:
            first = slot.start_frame + round(cue.start * FPS)
            length = max(1, slot.start_frame + round(cue.end * FPS) - first)
            yield otio.schema.Marker(name=" ".join(cue.lines), marked_range=_range(first, length, FPS), color="GREEN")


def _sounding(request: TimelineRequest) -> list[Stretch]:
    """Stretches of samples in which effects sound: hits, and between them the air of a place."""
    hits = _joined(request, [event for event in request.events if event.kind != "ambience"])
    air = _joined(request, [event for event in request.events if event.kind == "ambience"])
    between = [(first, last, kinds) for begin, end, kinds in air for first, last in _without(begin, end, hits)]
    return sorted((*hits, *between))


def _joined(request: TimelineRequest, events: Sequence[Event]) -> list[Stretch]:
    """The events' stretches, those that meet made one."""
    found: list[Stretch] = []
    for event in sorted(events, key=span):
        first, last = (round(min(max(edge * RATE, 0), _samples(request))) for edge in span(event))
        if last <= first:
            continue
        if found and first <= found[-1][1]:
            begin, end, kinds = found[-1]
            kinds += [_called(event)] if _called(event) not in kinds else []
            found[-1] = (begin, max(end, last), kinds)
        else:
            found.append((first, last, [_called(event)]))
    return found


def _without(begin: int, end: int, hits: Sequence[Stretch]) -> Iterator[tuple[int, int]]:
    """What of a stretch no hit lies in."""
    for first, last, _ in hits:
        if begin < first < end:
            yield begin, first
        if first < end and last > begin:
            begin = max(begin, last)
    if begin < end:
        yield begin, end


def _called(event: Event) -> str:
    return f"{event.kind} ({event.setting})" if event.setting else event.kind


def _sound_track(
    request: TimelineRequest, name: str, file: str, stretches: Sequence[tuple[int, int, AudioAsset, str]]
) -> Any:
    """Clips of one file that is as long as the film, each where it is heard, with gaps between them."""
    track = otio.schema.Track(name=name, kind=otio.schema.TrackKind.Audio)
    whole = _range(0, _samples(request), RATE)
    at = 0
    for first, last, asset, called in stretches:
        start = max(first, at)
        if last <= start:
            continue
        if start > at:
            track.append(otio.schema.Gap(source_range=_range(0, start - at, RATE)))
        clip = otio.schema.Clip(name=called, source_range=_range(start, last - start, RATE))
        clip.set_media_references(_media(file, whole, asset), "DEFAULT_MEDIA")
        track.append(clip)
        at = last
    return track


def _media(file: str, available: Any, asset: Asset | None) -> dict[str, Any]:
    """The file in the package, and beside it the asset by its key in the studio's store."""
    media = {"DEFAULT_MEDIA": otio.schema.ExternalReference(target_url=file, available_range=available)}
    if asset:
        facts = {"kind": asset.kind, "sha256": asset.sha256}
        media["asset"] = otio.schema.ExternalReference(target_url=asset.key, metadata={"reelwright": facts})
    return media


def _samples(request: TimelineRequest) -> int:
    frames: Sequence[int] = [slot.start_frame + slot.frames for slot in request.slots]
    return max(frames) * RATE // FPS


def _range(start: int, length: int, rate: int) -> Any:
    time = otio.opentime.RationalTime
    return otio.opentime.TimeRange(time(start, rate), time(length, rate))


def _name(request: TimelineRequest, index: int) -> str:
    return request.names[index] if request.names else f"Scene {index + 1}"
