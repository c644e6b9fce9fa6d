"""sync.events: what is heard when something happens in the picture, decided from the scenes and their times.

Few sounds are more than enough: no two of them come close together, a quiet film has only soft ones, and news has
hardly any.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any, ClassVar, Literal

from pydantic import Field

from tools.audio.sounds.event import Event
from tools.contract import Context, Estimate, InvalidRequest, Payload, Resources, Tool
from tools.image.shot import Family
from tools.media.timing import Slot, Word
from tools.video.motion import CUE_LEAD, LATEST_CUE, spoken_at

Style = Literal["full", "gentle", "sober"]

# A transition has its greatest speed a little after the cut.
TRANSITION_S = 0.1
RISER_S = (1.2, 2.4)
_APART_S = 0.7
_WHOOSH_EVERY_S = 4.0
_SHORTEST_AMBIENCE_S = 3.0
# Neighbouring ambiences overlap by this much on either side, so that one fades into the other.
_OVERLAP_S = 0.4
_UNSPOKEN_S = 0.4

# The words of a setting by which its air is known; the first that is found decides.
PLACES: tuple[tuple[str, str], ...] = (
    ("rain", "rain rainy storm umbrella"),
    ("sea", "sea ocean beach coast shore harbour harbor island lighthouse boat"),
    ("crowd", "market fair festival stage crowd party stadium concert shop bar café cafe restaurant"),
    ("street", "street city road town traffic square bridge station"),
    ("nature", "field forest mountains mountain sky garden park meadow wood woods hill farm river lake night"),
    ("room", "room kitchen office classroom home workshop studio library hall museum hospital"),
)


class EventsInput(Payload):
    """The scenes as they are seen, one entry each."""

    slots: tuple[Slot, ...] = Field(min_length=1)
    roles: tuple[str, ...]
    families: tuple[Family, ...]
    settings: tuple[str, ...]
    labels: tuple[tuple[str, ...], ...] = Field(
        default=(), description="What comes up on its spoken word: entries of a list, the figure of a number shot"
    )
    words: tuple[tuple[Word, ...], ...] = Field(default=(), description="Spoken words, from the start of the speech")
    style: Style = Field(default="full", description="gentle: no risers and impacts; sober: clicks and dings alone")


class EventsOutput(Payload):
    """What to play, in order of time."""

    events: tuple[Event, ...]


class Events(Tool):
    """Listens to the picture."""

    name = "sync.events"
    version = "2"
    summary = "Decides which soft sound effects a film gets, and when, from its scenes and their times."
    Input = EventsInput
    Output = EventsOutput
    resources = Resources(cpu=0.1, memory_mb=10, timeout_s=10)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {
        "slots": [
            {"start_frame": 0, "frames": 120, "start": 0.0, "speech_at": 0.2},
            {"start_frame": 120, "frames": 120, "start": 4.0, "speech_at": 0.2},
        ],
        "roles": ["hook", "reveal"],
        "families": ["title", "hero"],
        "settings": ["street", "street"],
    }

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.01)

    async def run(self, request: EventsInput, context: Context) -> EventsOutput:
        return EventsOutput(events=find_events(request))


def find_events(request: EventsInput) -> tuple[Event, ...]:
    """All events of a film."""
    _check(request)
    hits = sorted((*_changes(request), *_appearances(request)), key=lambda event: event.at)
    air = () if request.style == "sober" else tuple(_ambience(request))
    return tuple(sorted((*air, *_apart(hits)), key=lambda event: (event.at, event.kind)))


def place_of(setting: str) -> str:
    """The ambience that a setting has; empty for none."""
    words = set(re.findall(r"\w+", setting.casefold()))
    return next((place for place, known in PLACES if words & set(known.split())), "")


def _check(request: EventsInput) -> None:
    for name in ("roles", "families", "settings", "labels", "words"):
        given = len(getattr(request, name))
        if given != len(request.slots) and (given or name not in ("labels", "words")):
            raise InvalidRequest(f"{name} has {given} entries for {len(request.slots)} scenes; give one for each")


def _changes(request: EventsInput) -> Iterator[Event]:
    """The reveal is led up to; turns and the close are brushed in, not too often."""
    brushed = 0.0
    for slot, role in list(zip(request.slots, request.roles, strict=True))[1:]:
        climb = min(RISER_S[1], slot.start - 0.3)
        if role == "reveal" and request.style == "full" and climb >= RISER_S[0]:
            yield Event(kind="riser", at=slot.start, seconds=round(climb, 3))
            yield Event(kind="impact", at=slot.start)
            brushed = slot.start
        elif _is_brushed(role, request.style) and slot.start - brushed >= _WHOOSH_EVERY_S:
            yield Event(kind="whoosh", at=slot.start + TRANSITION_S, gain_db=-3.0 if request.style != "full" else 0.0)
            brushed = slot.start


def _is_brushed(role: str, style: Style) -> bool:
    return role in {"full": ("reveal", "turn", "proof", "close"), "gentle": ("reveal", "turn", "close")}.get(style, ())


def _appearances(request: EventsInput) -> Iterator[Event]:
    """A ding for a figure, a click for each entry of a list, when it comes up on its spoken word."""
    nothing: tuple[tuple[Any, ...], ...] = ((),) * len(request.slots)
    scenes = zip(request.slots, request.families, request.labels or nothing, request.words or nothing, strict=True)
    for slot, family, labels, words in scenes:
        if family == "number":
            at = _spoken(slot, labels[0] if labels else "", words)
            yield Event(kind="ding", at=slot.start + _UNSPOKEN_S if at is None else at)
        elif family in ("list", "steps"):
            times = (_spoken(slot, label, words) for label in labels)
            yield from (Event(kind="click", at=at) for at in times if at is not None)
        elif family in ("timeline", "route"):
            times = (_spoken(slot, label, words, latest=1.0) for label in labels)
            yield from (Event(kind="click", at=at) for at in times if at is not None)


def _spoken(slot: Slot, label: str, words: tuple[Word, ...], latest: float = LATEST_CUE) -> float | None:
    """When the label comes up, as the picture has it: a moment before it is spoken, and no later than a share of it."""
    said = spoken_at(label, words) if label and words else None
    if said is None:
        return None
    inside = min(max(slot.speech_at + said - CUE_LEAD, 0.0), latest * slot.frames * _frame_s(slot))
    return slot.start + inside


def _frame_s(slot: Slot) -> float:
    """Seconds of one frame, as the slot counts them."""
    return slot.start / slot.start_frame if slot.start_frame else 1 / 30


def _apart(hits: list[Event]) -> Iterator[Event]:
    """Sounds that would fall on top of one another leave room: the first one stays; a riser never counts as one."""
    last = -_APART_S
    for event in hits:
        if event.kind != "riser" and event.at - last < _APART_S:
            continue
        yield event
        last = event.at if event.kind != "riser" else last


def _ambience(request: EventsInput) -> Iterator[Event]:
    """One stretch of air for neighbouring scenes in the same place."""
    scenes = list(zip(request.slots, map(place_of, request.settings), strict=True))
    end = scenes[-1][0].start + scenes[-1][0].frames * _frame_s(scenes[-1][0])
    runs = [(place, next(run)[0].start) for place, run in groupby(scenes, key=lambda scene: scene[1])]
    for (place, start), after in zip(runs, [*(start for _, start in runs[1:]), end], strict=True):
        if place and after - start >= _SHORTEST_AMBIENCE_S:
            begin, stop = max(0.0, start - _OVERLAP_S), min(end, after + _OVERLAP_S)
            yield Event(kind="ambience", at=round(begin, 3), seconds=round(stop - begin, 3), setting=place)
