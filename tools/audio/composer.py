"""Composes music to length: bars that end with the film, sections on its scene changes, a motif that comes back.

Beats are counted from the start, as scenes change on them, and bars from the last whole beat, so that the last bar is
whole and rests on the tonic; beats left over become a short first bar. Energy rises towards the last third, and
instruments join and leave where scenes change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from tools.audio.moods import Mood
from tools.audio.score import Note

BAR = 4.0
_ENERGY = ((0.0, 0.3), (0.12, 0.45), (0.45, 0.72), (0.65, 0.9), (0.8, 1.0), (0.93, 0.85), (1.0, 0.6))
_UNTOLD_SECTIONS = (0.0, 0.15, 0.4, 0.88)
_SHORTEST_SECTION = 1.0
_SHORTEST_PICKUP = 1.0
_RHYTHMS = (
    ((0.0, 1.5), (1.5, 0.5), (2.0, 2.0)),
    ((0.0, 1.0), (1.0, 1.0), (2.0, 2.0)),
    ((0.5, 0.5), (1.0, 1.0), (2.0, 0.5), (2.5, 1.5)),
    ((0.0, 0.75), (0.75, 0.75), (1.5, 0.5), (2.0, 1.0), (3.0, 1.0)),
    ((0.0, 3.0), (3.0, 1.0)),
    ((0.0, 0.5), (0.5, 0.5), (1.0, 1.0), (2.5, 0.5), (3.0, 1.0)),
)
_STEPS = (0, 1, -1, 2, -2, 1, -1)


@dataclass(frozen=True)
class Bar:
    """One bar; `chord` is the degree of its root, the last bar is held."""

    start: float
    length: float
    chord: int
    last: bool = False


@dataclass(frozen=True)
class Section:
    """A stretch between scene changes, in beats."""

    start: float
    end: float
    energy: float
    index: int


@dataclass(frozen=True)
class MotifNote:
    """A note of the motif: when, how long, and how many scale steps from the chord's root."""

    start: float
    length: float
    step: int


@dataclass(frozen=True)
class Form:
    """The plan of a piece, on which the parts are written."""

    mood: Mood
    beats: float
    bars: tuple[Bar, ...]
    sections: tuple[Section, ...]
    motif: tuple[tuple[MotifNote, ...], tuple[MotifNote, ...]]

    def section_at(self, beat: float) -> Section:
        """The section in which a beat lies."""
        for section in reversed(self.sections):
            if beat >= section.start - 1e-6:
                return section
        return self.sections[0]


def plan_form(mood: Mood, beats: float, starts: Sequence[float], random: Random) -> Form:
    """Bars, chords, sections and motif for a piece of this many beats; `starts` are scene changes in beats."""
    sections = _sections(beats, starts)
    return Form(mood, beats, _bars(mood, beats), sections, _motif(mood, random))


def pitch(mood: Mood, step: int, octave: int = 0) -> int:
    """The MIDI key of a scale step counted from the tonic."""
    octaves, degree = divmod(step, len(mood.scale))
    return mood.tonic + mood.scale[degree] + 12 * (octaves + octave)


def chord_steps(mood: Mood, chord: int) -> tuple[int, ...]:
    """The scale steps of a chord, root first."""
    return tuple(chord + offset for offset in ((0, 2, 4, 6) if mood.sevenths else (0, 2, 4)))


def _sections(beats: float, starts: Sequence[float]) -> tuple[Section, ...]:
    marks = [round(start * 4) / 4 for start in sorted(starts) if 0 < start < beats - _SHORTEST_SECTION]
    if not marks:
        marks = [round(share * beats) for share in _UNTOLD_SECTIONS[1:]]
    edges = [0.0]
    for mark in marks:
        if mark - edges[-1] >= _SHORTEST_SECTION and mark < beats:
            edges.append(mark)
    ends = [*edges[1:], beats]
    return tuple(
        Section(start, end, _energy((start + end) / 2 / beats), index)
        for index, (start, end) in enumerate(zip(edges, ends, strict=True))
    )


def _energy(place: float) -> float:
    for (x0, y0), (x1, y1) in pairwise(_ENERGY):
        if place <= x1:
            return y0 + (y1 - y0) * (place - x0) / (x1 - x0)
    return _ENERGY[-1][1]


def _bars(mood: Mood, beats: float) -> tuple[Bar, ...]:
    count = max(1, int(beats / BAR + 1e-6))
    pickup = int(beats + 1e-6) - count * BAR if beats >= BAR else 0.0
    starts = [pickup + BAR * index for index in range(count)]
    if count == 1 or pickup < _SHORTEST_PICKUP:
        starts[0] = 0.0
    bars = [] if starts[0] == 0 else [Bar(0.0, pickup, _chord(mood, -1, count, 0.0, beats))]
    ends = [*starts[1:], beats]
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        last = index == count - 1
        chord = 0 if last else _chord(mood, index, count, start, beats)
        bars.append(Bar(start, end - start, chord, last))
    return tuple(bars)


def _chord(mood: Mood, index: int, count: int, start: float, beats: float) -> int:
    """Four-bar phrases that end right before the last bar, the chorus where energy is high."""
    phrase = mood.chorus if _energy(start / beats) > 0.85 else mood.verse
    if index == count - 2:
        return mood.chorus[3]
    return phrase[(index - (count - 1)) % 4]


def _motif(mood: Mood, random: Random) -> tuple[tuple[MotifNote, ...], tuple[MotifNote, ...]]:
    """A call of one bar and its answer, which begins alike and closes."""
    wanted = 2 + round(mood.busyness * 4)
    rhythm = min(_RHYTHMS, key=lambda beats: (abs(len(beats) - wanted), random.random()))
    step, steps = random.choice((0, 2, 4)), []
    for _ in rhythm:
        steps.append(step)
        step = max(-3, min(7, step + random.choice(_STEPS)))
    call = tuple(MotifNote(start, length, place) for (start, length), place in zip(rhythm, steps, strict=True))
    half = (len(call) + 1) // 2
    closing = [2, 1, 0] if steps[half - 1] >= 2 else [-1, 1, 0]
    rest = [MotifNote(note.start, note.length, closing[min(i, 2)]) for i, note in enumerate(call[half:])]
    return call, (*call[:half], *rest[:-1], MotifNote(rest[-1].start, rest[-1].length, 0))


def vary(motif: Sequence[MotifNote], turn: int) -> tuple[MotifNote, ...]:
    """The motif as it comes back: plain, a third higher, upside down, thinned out."""
    kind = turn % 4
    if kind == 1:
        return tuple(MotifNote(note.start, note.length, note.step + 2) for note in motif)
    if kind == 2:
        return tuple(MotifNote(note.start, note.length, 4 - note.step) for note in motif)
    if kind == 3:
        kept = motif[::2]
        ends = [*(note.start for note in kept[1:]), BAR]
        return tuple(MotifNote(note.start, end - note.start, note.step) for note, end in zip(kept, ends, strict=True))
    return tuple(motif)


def humanise(notes: Sequence[Note], random: Random, swing: float) -> tuple[Note, ...]:
    """Moves notes by a few milliseconds and shades of loudness, and swings the offbeats."""
    played = []
    for note in notes:
        offbeat = abs(note.start % 1.0 - 0.5) < 0.01
        late = random.uniform(0.0, 0.006)
        velocity = max(1, min(127, note.velocity + random.randint(-4, 4)))
        start = note.start + (swing if offbeat else 0.0)
        played.append(Note(start, note.length, max(0, min(127, note.key)), velocity, late))
    return tuple(played)
