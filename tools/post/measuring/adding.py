"""Adds up what was seen in the parts of a film, as if it had been watched in one go.

Most facts are sums, joins and maxima. What may happen across a cut (stillness, black, flashes) is looked at in the
last second before it and the first second after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

import numpy as np

from tools.post.measurement import CURVE_STEP_S, ColorShare, Mark, PictureFacts, Span
from tools.post.measuring.cadence import cadence
from tools.post.measuring.edges import EDGE_S, Glimpse
from tools.post.measuring.flicker import Flashes
from tools.post.measuring.frames import Plane
from tools.post.measuring.sights import Repeats, alike, bars, is_frozen
from tools.post.measuring.watch import Part

TOUCHING_S = 2e-3
CUT_CHANGE = 255.0
"""What a cut counts as in the course of changes; it lies on a key frame, whose change is left out."""

Flash = tuple[float, float]


def add_up(parts: Sequence[Part], fps: float) -> PictureFacts:
    """Facts of the film that shows the parts behind each other; there is at least one."""
    starts = [0.0, *accumulate(part.sights.frames / fps for part in parts)]
    placed = list(zip(starts[:-1], parts, strict=True))
    frames = sum(part.sights.frames for part in parts)
    general, red = _flashes(placed)
    same = [_same_across(before, after) for before, after in pairwise(parts)]
    black = _joined((_moved(at, part.sights.black) for at, part in placed), [True] * (len(parts) - 1))
    still = _joined((_moved(at, part.sights.still) for at, part in placed), same)
    return PictureFacts(
        black=tuple(black),
        frozen=tuple(span for span in still if is_frozen(span)),
        duplicate_share=round(_repeats(parts, same) / max(frames - 1, 1), 4),
        cadence=cadence([change for part in parts for change in (*part.sights.changes, CUT_CHANGE)]),
        strays=tuple(span for at, part in placed for span in _moved(at, part.sights.strays)),
        luma=_course(parts, fps),
        saturation=round(sum(part.sights.saturation * part.sights.frames for part in parts) / max(frames, 1), 3),
        flashes_per_s=general[0],
        red_flashes_per_s=red[0],
        flashes_at=round(max(general, red)[1], 3),
        bars=_bars(parts),
        marks=tuple(_marks(placed)),
        wanted=_wanted(parts),
    )


def _moved(at: float, spans: Iterable[Span]) -> list[Span]:
    return [Span(start=round(at + span.start, 3), end=round(at + span.end, 3)) for span in spans]


def _same_across(before: Part, after: Part) -> bool:
    """Whether the picture before a cut is the one after it."""
    return alike(before.edges.tail[-1].small, after.edges.head[0].small)


def _joined(parts: Iterable[list[Span]], across: Sequence[bool]) -> list[Span]:
    """All spans; two that touch at a cut are one where nothing changes across it."""
    found: list[Span] = []
    for number, spans in enumerate(parts):
        for place, span in enumerate(spans):
            touches = found and abs(span.start - found[-1].end) <= TOUCHING_S
            if number and place == 0 and touches and across[number - 1]:
                found[-1] = Span(start=found[-1].start, end=span.end)
            else:
                found.append(span)
    return found


def _repeats(parts: Sequence[Part], same: Sequence[bool]) -> int:
    """Frames that are shown again, over the whole course of changes."""
    repeats = Repeats()
    for number, part in enumerate(parts):
        keys = set(part.sights.keys)
        if number:
            repeats.see(0.0 if same[number - 1] else CUT_CHANGE, key=True)
        for place, change in enumerate(part.sights.changes, start=1):
            repeats.see(change, place in keys)
    return repeats.count


def _course(parts: Sequence[Part], fps: float) -> tuple[float, ...]:
    """Mean luma of each half second; one without frames counts as dark."""
    luma = [value for part in parts for value in part.sights.luma]
    bins: list[list[float]] = []
    for number, value in enumerate(luma):
        while len(bins) <= int(number / fps / CURVE_STEP_S + 1e-9):
            bins.append([])
        bins[-1].append(value)
    return tuple(round(float(np.mean(each)), 3) if each else 0.0 for each in bins)


def _flashes(placed: Sequence[tuple[float, Part]]) -> tuple[Flash, Flash]:
    """The most of both kinds, inside the parts and across their cuts."""
    general = [(part.sights.flashes[0], at + part.sights.flashes[1]) for at, part in placed]
    red = [(part.sights.red_flashes[0], at + part.sights.red_flashes[1]) for at, part in placed]
    for strip in _strips(placed):
        across = Flashes()
        for glimpse in strip:
            across.see(glimpse.small, glimpse.red, glimpse.time)
        found = across.most()
        general.append(found[0])
        red.append(found[1])
    return max(general, key=lambda flash: flash[0]), max(red, key=lambda flash: flash[0])


def _strips(placed: Sequence[tuple[float, Part]]) -> Iterator[list[Glimpse]]:
    """For each cut, the second before it, of several parts where they are short, and the second after it."""
    before: list[Glimpse] = []
    for at, part in placed:
        after = [_later(glimpse, at) for glimpse in part.edges.head]
        if before:
            yield before + after
        end = [_later(glimpse, at) for glimpse in part.edges.tail]
        whole = len(end) == part.sights.frames
        before = [*(before if whole else []), *end]
        before = [glimpse for glimpse in before if glimpse.time > before[-1].time - EDGE_S]


def _later(glimpse: Glimpse, at: float) -> Glimpse:
    return Glimpse(glimpse.time + at, glimpse.small, glimpse.red)


def _bars(parts: Sequence[Part]) -> tuple[int, int, int, int]:
    seen: list[Plane] = [part.edges.brightest for part in parts if part.edges.brightest is not None]
    return bars(np.maximum.reduce(seen), parts[0].edges.scale) if seen else (0, 0, 0, 0)


def _marks(placed: Sequence[tuple[float, Part]]) -> Iterator[Mark]:
    for at, part in placed:
        for mark in part.sights.marks:
            yield mark.model_copy(update={"time": round(at + mark.time, 3)})


def _wanted(parts: Sequence[Part]) -> tuple[ColorShare, ...]:
    shares: dict[str, float] = {}
    for part in parts:
        for wanted in part.sights.wanted:
            shares[wanted.color] = max(shares.get(wanted.color, 0.0), wanted.share)
    return tuple(ColorShare(color=color, share=share) for color, share in shares.items())
