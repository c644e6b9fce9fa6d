"""What each instrument plays on the form of a piece."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from random import Random

from tools.audio.composer import BAR, Bar, Form, Section, chord_steps, humanise, pitch, vary
from tools.audio.score import Note, Part

KICK, SNARE, CLAP, STICK, HAT, OPEN_HAT, CRASH, TAMBOURINE, SHAKER = 36, 38, 39, 37, 42, 46, 49, 54, 70
LOW_TOM, MID_TOM, HIGH_TOM, WOODBLOCK, TRIANGLE = 41, 45, 48, 76, 81
# The energy from which each part plays; the comping always does.
BASS_FROM, BEAT_FROM, LEAD_FROM, COUNTER_FROM = 0.42, 0.5, 0.4, 0.8
_FULL_BEAT = 0.68
LEVELS_DB = {"pad": -5.0, "comp": -2.0, "bass": -3.0, "lead": -1.0, "counter": -7.0, "drums": -4.0}

Hits = tuple[tuple[float, int, int], ...]
_EIGHTHS = tuple(i / 2 for i in range(8))
_SIXTEENTHS = tuple(i / 4 for i in range(16))

# Beat, key, velocity in one bar: what is played while energy is low, and what joins when it is high.
BEATS: dict[str, tuple[Hits, Hits]] = {
    "none": ((), ()),
    "shaker": (
        tuple((beat, SHAKER, 46 if beat % 1 else 58) for beat in _EIGHTHS),
        ((0, KICK, 62), (2, KICK, 56), (1, STICK, 50), (3, STICK, 52)),
    ),
    "soft": (
        tuple((beat, HAT, 40 if beat % 1 else 52) for beat in _EIGHTHS),
        ((0, KICK, 78), (2, KICK, 74), (1, STICK, 62), (3, STICK, 64)),
    ),
    "four": (
        tuple((beat, HAT, 44 if beat % 1 else 54) for beat in _EIGHTHS),
        ((0, KICK, 92), (1, KICK, 84), (2, KICK, 90), (3, KICK, 84), (1, CLAP, 72), (3, CLAP, 76), (3.5, OPEN_HAT, 52)),
    ),
    "half": (((0, KICK, 80), (2, SNARE, 70)), tuple((beat, HAT, 48) for beat in _EIGHTHS)),
    "march": (
        tuple((beat, HAT, 50 if beat % 0.5 else 64) for beat in _SIXTEENTHS[::2]),
        ((0, KICK, 84), (2, KICK, 78), (1, SNARE, 56), (3, SNARE, 60), (3.75, SNARE, 44), (1.75, SNARE, 38)),
    ),
    "big": (
        ((0, LOW_TOM, 84), (2.5, LOW_TOM, 66)),
        ((0, KICK, 100), (1.5, LOW_TOM, 84), (2, MID_TOM, 80), (2.5, LOW_TOM, 88), (3, MID_TOM, 84),
         (3.5, HIGH_TOM, 78)),
    ),
    "clicks": (
        ((0, WOODBLOCK, 60), (1.5, WOODBLOCK, 54), (3, WOODBLOCK, 58)),
        ((0, KICK, 66), (2, KICK, 62), (1, CLAP, 56), (3, CLAP, 58), *((beat, SHAKER, 44) for beat in _EIGHTHS)),
    ),
    "swung": (
        ((0, KICK, 76), (2.5, KICK, 62), (1, STICK, 58), (3, STICK, 60)),
        tuple((beat, HAT, 42 if beat % 1 else 54) for beat in _EIGHTHS),
    ),
    "dance": (
        ((0, KICK, 96), (1, KICK, 90), (2, KICK, 96), (3, KICK, 90), *((beat + 0.5, HAT, 62) for beat in range(4))),
        ((1, CLAP, 84), (3, CLAP, 86), (0.5, OPEN_HAT, 56), (2.5, OPEN_HAT, 56),
         *((beat, TAMBOURINE, 46) for beat in _SIXTEENTHS)),
    ),
}  # fmt: skip


def write_parts(form: Form, random: Random) -> tuple[Part, ...]:
    """All parts, humanised."""
    mood = form.mood
    written = (
        ("pad", mood.pad, pad(form), 64),
        ("comp", mood.comp, comp(form), 44),
        ("bass", mood.bass, bass(form), 64),
        ("lead", mood.lead, lead(form), 80),
        ("counter", mood.counter, counter(form), 96),
        ("drums", mood.kit, drums(form), 64),
    )
    return tuple(
        Part(
            name,
            program,
            humanise(notes, random, mood.swing),
            drums=name == "drums",
            pan=pan,
            level_db=LEVELS_DB[name] + dict(mood.levels).get(name, 0.0),
        )
        for name, program, notes, pan in written
        if notes
    )


def pad(form: Form) -> list[Note]:
    """Held chords in close position."""
    notes = []
    for bar in form.bars:
        velocity = _loudness(form, form.section_at(bar.start), 58)
        for step in chord_steps(form.mood, bar.chord):
            notes.append(Note(bar.start, bar.length, _near(pitch(form.mood, step), 58), velocity))
    return notes


def comp(form: Form) -> list[Note]:
    """The chords in motion."""
    play = _COMPING[form.mood.comping]
    notes = []
    for bar in form.bars:
        keys = sorted(_near(pitch(form.mood, step), 64) for step in chord_steps(form.mood, bar.chord))
        if bar.last:
            notes += [
                Note(bar.start + 0.04 * i, bar.length, key, _loudness(form, form.sections[-1], 66))
                for i, key in enumerate(keys)
            ]
            continue
        for start, length, index, weight in _fitting(play(form, bar), bar):
            section = form.section_at(bar.start + start)
            key = keys[index % len(keys)] + 12 * (index // len(keys))
            notes.append(Note(bar.start + start, length, key, _loudness(form, section, weight)))
    return notes


Stroke = tuple[float, float, int, int]


def _arpeggio(form: Form, bar: Bar) -> Iterator[Stroke]:
    pattern = (0, 1, 2, 3, 2, 1, 2, 1)
    for place, index in zip(_EIGHTHS, pattern, strict=True):
        yield place, 1.0, index, 66 if place == 0 else 54


def _broken(form: Form, bar: Bar) -> Iterator[Stroke]:
    for place, index in ((0.0, 0), (1.0, 1), (1.5, 2), (3.0, 3)):
        yield place, 2.0, index, 56


def _blocks(form: Form, bar: Bar) -> Iterator[Stroke]:
    for place in (0.0, 2.0):
        for index in range(3):
            yield place, 1.9, index, 58


def _offbeats(form: Form, bar: Bar) -> Iterator[Stroke]:
    for place in (0.5, 1.5, 2.5, 3.5):
        for index in (0, 1, 2):
            yield place, 0.3, index, 62
    yield 3.0, 0.3, 3, 58


def _pulse(form: Form, bar: Bar) -> Iterator[Stroke]:
    for place in _EIGHTHS:
        accent = place in (0.0, 1.5, 3.0)
        for index in (0, 2) if not accent else (0, 1, 2):
            yield place, 0.45, index, 70 if accent else 50


def _sixteenths(form: Form, bar: Bar) -> Iterator[Stroke]:
    busy = form.section_at(bar.start).energy > 0.6
    pattern = (0, 2, 1, 2, 3, 2, 1, 2)
    for number, place in enumerate(_SIXTEENTHS if busy else _EIGHTHS):
        yield place, 0.22, pattern[number % 8], 66 if place % 1 == 0 else 52


def _stabs(form: Form, bar: Bar) -> Iterator[Stroke]:
    for place, weight in ((0.0, 70), (0.75, 56), (1.5, 66), (2.5, 60), (3.25, 58)):
        for index in range(3):
            yield place, 0.22, index, weight


def _swung(form: Form, bar: Bar) -> Iterator[Stroke]:
    for place, length in ((0.0, 1.4), (1.5, 0.9), (2.5, 1.4)):
        for index in range(4):
            yield place, length, index, 56


_COMPING: dict[str, Callable[[Form, Bar], Iterator[Stroke]]] = {
    "arpeggio": _arpeggio,
    "broken": _broken,
    "blocks": _blocks,
    "offbeats": _offbeats,
    "pulse": _pulse,
    "sixteenths": _sixteenths,
    "stabs": _stabs,
    "swung": _swung,
}

# Place, length, scale steps above the chord's root.
_BASS_LINES: dict[str, tuple[tuple[float, float, int], ...]] = {
    "held": ((0.0, 4.0, 0),),
    "roots": ((0.0, 1.9, 0), (2.0, 1.4, 0), (3.5, 0.5, 4)),
    "eighths": tuple((place, 0.42, 0) for place in _EIGHTHS),
    "octaves": tuple((place, 0.42, 7 * (number % 2)) for number, place in enumerate(_EIGHTHS)),
    "walking": ((0.0, 0.9, 0), (1.0, 0.9, 2), (2.0, 0.9, 4), (3.0, 0.9, 2)),
    "funk": ((0.0, 0.4, 0), (0.75, 0.3, 0), (1.5, 0.4, 7), (2.0, 0.4, 0), (2.75, 0.3, 4), (3.5, 0.4, 7)),
}


def bass(form: Form) -> list[Note]:
    """The line under the chords; it is there from the second stage of energy on, and at the end."""
    line = _BASS_LINES.get(form.mood.bass_line, ())
    notes = []
    for bar in form.bars:
        low = _near(pitch(form.mood, bar.chord), 40)
        if bar.last and line:
            notes.append(Note(bar.start, bar.length, low, _loudness(form, form.sections[-1], 76)))
            continue
        for start, length, step, _ in _fitting(((a, b, c, 0) for a, b, c in line), bar):
            section = form.section_at(bar.start + start)
            if section.energy >= BASS_FROM:
                key = low + pitch(form.mood, bar.chord + step) - pitch(form.mood, bar.chord)
                notes.append(Note(bar.start + start, length, key, _loudness(form, section, 74)))
    return notes


def lead(form: Form) -> list[Note]:
    """The motif, stated anew in each section and resting every third bar; the last note is the tonic."""
    notes = []
    for number, bar in enumerate(form.bars):
        section = form.section_at(bar.start)
        if bar.last:
            key = _near(pitch(form.mood, 0, form.mood.lead_octave), 60 + 12 * form.mood.lead_octave)
            notes.append(Note(bar.start, bar.length, key, _loudness(form, section, 66)))
        elif section.energy >= LEAD_FROM and number % 4 != 3:
            notes += _statement(form, bar, section, number)
    return notes


def _statement(form: Form, bar: Bar, section: Section, number: int) -> list[Note]:
    motif = vary(form.motif[number % 2], section.index)
    notes = []
    for start, length, step, _ in _fitting(((note.start, note.length, note.step, 0) for note in motif), bar):
        tones = chord_steps(form.mood, bar.chord)
        wanted = bar.chord + step
        if start % 2 == 0:
            wanted = min(
                (tone + 7 * octave for tone in tones for octave in (-1, 0, 1)), key=lambda tone: abs(tone - wanted)
            )
        key = _near(pitch(form.mood, wanted, form.mood.lead_octave), 66 + 12 * form.mood.lead_octave, spread=9)
        notes.append(Note(bar.start + start, length * 0.95, key, _loudness(form, section, 64)))
    return notes


def counter(form: Form) -> list[Note]:
    """A slow line over the loudest stretch: the chord's third, moving by step."""
    notes = []
    for bar in form.bars:
        section = form.section_at(bar.start)
        if section.energy >= COUNTER_FROM and not bar.last:
            key = _near(pitch(form.mood, bar.chord + 2), 72)
            notes.append(Note(bar.start, bar.length, key, _loudness(form, section, 58)))
    return notes


def drums(form: Form) -> list[Note]:
    """The beat, a fill into every louder section, a cymbal where one begins."""
    light, full = BEATS[form.mood.beat]
    notes: list[Note] = []
    if not light:
        return notes
    for bar in form.bars[:-1]:
        for place, _, key, weight in _fitting(((at, 0.2, key, weight) for at, key, weight in (*light, *full)), bar):
            section = form.section_at(bar.start + place)
            played = section.energy >= (BEAT_FROM if (place, key, weight) in light else _FULL_BEAT)
            if played:
                notes.append(Note(bar.start + place, 0.2, key, _loudness(form, section, weight)))
    return notes + list(_marks(form))


def _marks(form: Form) -> Iterator[Note]:
    for before, section in zip(form.sections, form.sections[1:], strict=False):
        cymbal = CRASH if section.energy >= _FULL_BEAT else TRIANGLE
        yield Note(section.start, 1.5, cymbal, _loudness(form, section, 62))
        if section.energy >= _FULL_BEAT and section.start - before.start >= BAR:
            for number, key in enumerate((HIGH_TOM, HIGH_TOM, MID_TOM, LOW_TOM)):
                yield Note(section.start - 1 + number / 4, 0.2, key, 52 + 8 * number)
    last = form.bars[-1]
    yield Note(last.start, last.length, CRASH, _loudness(form, form.sections[-1], 66))
    yield Note(last.start, 0.5, KICK, 72)


def _fitting(strokes: Iterable[Stroke], bar: Bar) -> Iterator[Stroke]:
    """The end of the pattern in a short bar, as an upbeat; nothing beyond the bar."""
    cut = BAR - min(bar.length, BAR)
    for start, length, index, weight in strokes:
        if start >= cut - 1e-6:
            yield start - cut, min(length, BAR - start), index, weight


def _loudness(form: Form, section: Section, weight: int) -> int:
    return max(1, min(127, round(weight * form.mood.strength * (0.56 + 0.6 * section.energy))))


def _near(key: int, centre: int, spread: int = 6) -> int:
    """The key moved by octaves to lie around the centre."""
    while key > centre + spread:
        key -= 12
    while key < centre - spread:
        key += 12
    return key
