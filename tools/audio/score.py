"""A piece of music as notes, and the standard MIDI file it is kept as."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass

TICKS = 480
DRUM_CHANNEL = 9


@dataclass(frozen=True)
class Note:
    """One note; start and length in beats, `late` in seconds as a player is never quite on time."""

    start: float
    length: float
    key: int
    velocity: int
    late: float = 0.0


@dataclass(frozen=True)
class Part:
    """What one instrument plays."""

    name: str
    program: int
    notes: tuple[Note, ...]
    drums: bool = False
    pan: int = 64
    level_db: float = 0.0


@dataclass(frozen=True)
class Score:
    """All parts, the tempo, the length and where sections begin, in beats."""

    bpm: float
    beats: float
    parts: tuple[Part, ...]
    sections: tuple[tuple[float, str], ...] = ()

    def seconds(self, beat: float) -> float:
        """When a beat sounds."""
        return beat * 60 / self.bpm


def channel_of(index: int, part: Part) -> int:
    """The MIDI channel of the part at this place in the score; the tenth is the drums'."""
    if part.drums:
        return DRUM_CHANNEL
    return index if index < DRUM_CHANNEL else index + 1


def midi_bytes(score: Score) -> bytes:
    """The score as a standard MIDI file of type 1."""
    tracks = [_tempo_track(score), *(_part_track(index, part, score) for index, part in enumerate(score.parts))]
    head = struct.pack(">4sIHHH", b"MThd", 6, 1, len(tracks), TICKS)
    return head + b"".join(struct.pack(">4sI", b"MTrk", len(track)) + track for track in tracks)


def _tempo_track(score: Score) -> bytes:
    tempo = round(60_000_000 / score.bpm)
    events = [(0, b"\xff\x51\x03" + tempo.to_bytes(3, "big")), (0, b"\xff\x58\x04\x04\x02\x18\x08")]
    events += [(round(beat * TICKS), _text(0x06, name)) for beat, name in score.sections]
    return _track(events, round(score.beats * TICKS))


def _part_track(index: int, part: Part, score: Score) -> bytes:
    channel = channel_of(index, part)
    events = [
        (0, _text(0x03, part.name)),
        (0, bytes((0xC0 | channel, part.program))),
        (0, bytes((0xB0 | channel, 7, max(1, min(127, round(100 * 10 ** (part.level_db / 40))))))),
        (0, bytes((0xB0 | channel, 10, part.pan))),
    ]
    for note in part.notes:
        start = max(0, round((note.start + note.late * score.bpm / 60) * TICKS))
        events.append((start, bytes((0x90 | channel, note.key, note.velocity))))
        events.append((start + max(1, round(note.length * TICKS)), bytes((0x80 | channel, note.key, 0))))
    return _track(events, round(score.beats * TICKS))


def _track(events: Iterable[tuple[int, bytes]], end: int) -> bytes:
    data = bytearray()
    now = 0
    # At one tick a note ends before the next begins.
    for tick, message in sorted(events, key=lambda event: (event[0], event[1][0] & 0xF0 == 0x90)):
        data += _varying(tick - now) + message
        now = tick
    return bytes(data + _varying(max(0, end - now)) + b"\xff\x2f\x00")


def _text(kind: int, text: str) -> bytes:
    encoded = text.encode("ascii", errors="replace")[:127]
    return bytes((0xFF, kind, len(encoded))) + encoded


def _varying(number: int) -> bytes:
    groups = [number & 0x7F]
    while number := number >> 7:
        groups.append(0x80 | number & 0x7F)
    return bytes(reversed(groups))
