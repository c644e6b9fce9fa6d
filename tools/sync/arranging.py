"""Makes a track as long as a film: whole bars are left out of its middle or played again, and its own ending stays.

Where a jump is needed, it goes from the end of one bar to the start of another that sounds most like the one that would
have followed, so that the beat goes on and the ear has little to notice.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate, pairwise

from tools.media.pulse import Bar, Piece, Pulse

# Bars that are played on either side of a jump.
_LEAST_RUN = 2
# A bar this far under the usual level is an ending that fades, and no bar to end on.
_FADED_DB = 12.0
_LEVEL_COUNTS = 0.15
_PLAIN_OVERLAP_S = 1.0
_EDGE = 1e-6
# Beats nearer than this to the edges of two pieces are one and the same.
_SAME_S = 2e-3
# A loop may be this much shorter than its bars are taken to be; the joint covers it.
_MISSED_S = 0.02

Stretch = tuple[float, float]


def arrange(pulse: Pulse, seconds: float) -> tuple[Piece, ...]:
    """The stretches of the track that fill the film, the last one ending on a bar."""
    stretches = _on_bars(pulse, seconds) if pulse.bars else None
    stretches = stretches or _repeated(pulse, seconds)
    starts = accumulate((end - begin for begin, end in stretches), initial=0.0)
    return tuple(
        Piece(at=round(at, 4), source=round(begin, 4), seconds=round(end - begin, 4))
        for at, (begin, end) in zip(starts, stretches, strict=False)
    )


def beats_in_film(pulse: Pulse, pieces: Sequence[Piece], *, strong: bool = False) -> tuple[float, ...]:
    """When the track's beats are heard, in seconds of the film; only the first and third of each bar where `strong`."""
    beats = _strong(pulse) if strong else pulse.beats
    return tuple(
        piece.at + beat - piece.source
        for piece in pieces
        for beat in beats
        if -_SAME_S <= beat - piece.source < piece.seconds - _SAME_S
    )


def _strong(pulse: Pulse) -> tuple[float, ...]:
    opening = pulse.bars[0].start if pulse.bars else pulse.beats[0]
    first = min(range(len(pulse.beats)), key=lambda place: abs(pulse.beats[place] - opening))
    return pulse.beats[first % 2 :: 2]


def _on_bars(pulse: Pulse, seconds: float) -> list[Stretch] | None:
    bars = _unfaded(pulse.bars)
    bar = 240 / pulse.bpm
    lines = [each.start for each in bars] + [min(bars[-1].start + bar, pulse.seconds + _MISSED_S)]
    spare = lines[-1] - seconds - pulse.sound_from
    if spare >= 0 and seconds < (2 * _LEAST_RUN + 1) * bar:
        return _whole(pulse, lines, seconds)
    if spare >= 0:
        return _left_out(bars, lines, math.floor(spare / bar + _EDGE), seconds) or _whole(pulse, lines, seconds)
    return _played_again(bars, lines, math.ceil(-spare / bar - _EDGE), seconds)


def _unfaded(bars: Sequence[Bar]) -> Sequence[Bar]:
    usual = sorted(bar.level_db for bar in bars)[len(bars) // 2]
    last = max(index for index, bar in enumerate(bars) if bar.level_db > usual - _FADED_DB)
    return bars[: last + 1]


def _whole(pulse: Pulse, lines: Sequence[float], seconds: float) -> list[Stretch] | None:
    """The beginning of the track in one stretch, ending on the first bar that lets it be long enough."""
    end = next((line for line in lines if line - seconds >= pulse.sound_from - _EDGE), None)
    return None if end is None else [(max(0.0, end - seconds), end)]


def _left_out(bars: Sequence[Bar], lines: Sequence[float], count: int, seconds: float) -> list[Stretch] | None:
    """The track without `count` bars of its middle."""
    if count == 0:
        return [(max(0.0, lines[-1] - seconds), lines[-1])]
    leaves = range(_LEAST_RUN, len(bars) - count - _LEAST_RUN + 1)
    if not leaves:
        return None
    leave = min(leaves, key=lambda place: (_unlike(bars, place, place + count), place))
    begin = lines[leave] - (seconds - (lines[-1] - lines[leave + count]))
    return [(max(0.0, begin), lines[leave]), (lines[leave + count], lines[-1])]


def _played_again(bars: Sequence[Bar], lines: Sequence[float], count: int, seconds: float) -> list[Stretch] | None:
    """The track with `count` bars played more often, in as few jumps back as there can be."""
    longest = max(len(bars) - _LEAST_RUN, min(len(bars), 2 * _LEAST_RUN))
    jumps = math.ceil(count / longest)
    sizes = [count // jumps + (index < count % jumps) for index in range(jumps)]
    backs = {size: _way_back(bars, size) for size in set(sizes)}
    stretches: list[Stretch] = []
    begin = 0
    for size in sizes:
        to = backs[size]
        stretches.append((lines[begin], lines[to + size]))
        begin = to
    stretches.append((lines[begin], lines[-1]))
    first = stretches[0][0] + sum(end - start for start, end in stretches) - seconds
    if not -_MISSED_S <= first < stretches[0][1] or any(start >= end for start, end in stretches):
        return None
    return [(max(0.0, first), stretches[0][1]), *stretches[1:]]


def _way_back(bars: Sequence[Bar], size: int) -> int:
    """The bar to go back to after `size` bars from it have been played: the later the better, where all are alike."""
    places = range(len(bars) - size + 1)
    return min(places, key=lambda place: (_unlike(bars, place + size, place), -place))


def _unlike(bars: Sequence[Bar], leave: int, enter: int) -> float:
    """How different it sounds to go on with bar `enter` where `leave` would have come."""
    pairs = [(leave - 1, enter - 1), (leave, enter)]
    inside = [(a, b) for a, b in pairs if 0 <= a < len(bars) and 0 <= b < len(bars)]
    return sum(_distance(bars[a], bars[b]) for a, b in inside) / max(1, len(inside)) + (2 - len(inside)) * 0.5


def _distance(one: Bar, other: Bar) -> float:
    colours = [abs(a - b) for a, b in zip(one.colour, other.colour, strict=True)]
    return sum(colours) / max(1, len(colours)) + _LEVEL_COUNTS * abs(one.level_db - other.level_db)


def _repeated(pulse: Pulse, seconds: float) -> list[Stretch]:
    """Without bars: from its first sound, and over again where it is too short."""
    begin, end = pulse.sound_from, max(pulse.sound_to, pulse.sound_from + 0.1)
    turn = max(end - begin - 2 * _PLAIN_OVERLAP_S, 0.5 * (end - begin))
    if seconds <= end - begin:
        return [(begin, begin + seconds)]
    marks = [0.0, *(end - begin + turn * index for index in range(math.ceil((seconds - end + begin) / turn)))]
    again = end - turn
    return [
        (begin if index == 0 else again, (begin if index == 0 else again) + stop - start)
        for index, (start, stop) in enumerate(pairwise([*marks, seconds]))
    ]
