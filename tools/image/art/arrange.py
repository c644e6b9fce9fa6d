"""Several of one thing laid out as a group: clusters, rows, lines, stacks, heaps, fans, circles and crowds.

Members overlap with depth: what stands behind is a little smaller, higher up in the picture and nearer to the colour
of the air. All stand on one ground and keep the light of the studio, so nothing is ever mirrored.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

from tools.image.art import studio
from tools.image.art.counting import Form, Said
from tools.image.group import Group, Member

MOST, MOST_WIDE = 12, 8
MOST_PEOPLE = 17
WIDEST = 2.7
FLAT = frozenset(("book-stack", "coins", "document", "parcel", "pizza", "suitcase", "pancakes", "gift", "laptop"))
THIN = frozenset(("book", "credit-card", "document", "leaf", "phone", "price-tag", "ticket", "envelope", "notebook"))
PEOPLE = frozenset(("person", "crowd", "stretch", "child"))
ROWS = {2: (2,), 3: (2, 1), 4: (2, 2), 5: (3, 2), 6: (3, 3), 7: (4, 3), 8: (3, 3, 2), 9: (4, 3, 2), 10: (4, 3, 3),
        11: (4, 4, 3), 12: (5, 4, 3)}  # fmt: skip
SIDE_BY_SIDE, SLIM = 5, 0.7
"""As many slim things as are seen whole beside each other."""
PILED = {"book": "book-stack"}
"""Things whose pile is a drawing of its own."""
COMPANY: dict[str, tuple[str, ...]] = {
    "": ("standing", "waving", "talking", "confident", "pointing", "ready", "presenting"),
    "talking": ("talking", "standing", "presenting", "confident"),
    "cheering": ("cheering", "waving", "cheering", "ready"),
    "thinking": ("thinking", "standing", "confident"),
    "pointing": ("pointing", "thinking", "standing"),
    "waving": ("waving", "standing", "waving", "ready"),
    "phoning": ("phoning", "standing"),
}
"""What people do beside one who does this; all the same where it is something else."""


@dataclass(frozen=True)
class Place:
    """A member's foot and size, where the front ones are 1 high; y runs down."""

    x: float
    y: float
    size: float
    turn: float = 0.0
    far: float = 0.0


def arranged(name: str, said: Said, state: str = "") -> Group | None:
    """The group that the words ask for; None where one drawing shows them already."""
    if said.count < 2:
        return None
    thing = "person" if name == "crowd" else name
    if said.form in ("stack", "heap") and thing in PILED:
        pile = Member(prop=PILED[thing], x=50 * studio.prop(PILED[thing]).aspect, foot=100, height=100)
        return Group(members=(pile,), aspect=studio.prop(PILED[thing]).aspect)
    people = thing in PEOPLE
    form: Form = "crowd" if people and said.count > MOST else said.form
    aspect = studio.prop(thing).aspect
    count = min(said.count, MOST_PEOPLE if people else MOST if aspect < 1.05 else MOST_WIDE)
    return _grouped(thing, _places(form, thing, count, aspect), state, cheering=form == "crowd")


def _places(form: Form, name: str, count: int, aspect: float) -> list[Place]:
    dice = random.Random(f"{name}-{count}-{form}")
    if form == "stack" and name in FLAT:
        return _stack(min(count, 6), dice)
    if form == "fan" and name in THIN:
        return _fan(min(count, 5), aspect)
    if form in ("heap", "stack") and name not in PEOPLE:
        return _heap(count, aspect, dice)
    if form == "circle":
        return _circle(min(count, 8), aspect)
    if form == "line":
        return _line(min(count, 6), aspect)
    if form == "row" and count * aspect * 0.9 <= WIDEST + 1.2:
        return [Place(at * aspect * 0.9, 0, 1) for at in range(count)]
    if form == "crowd":
        return _crowd(count, aspect, dice)
    return _cluster(name, count, aspect)


def _cluster(name: str, count: int, aspect: float) -> list[Place]:
    """Rows behind each other, the fewest in front."""
    if count == 2:
        return [Place(aspect * 0.8, -0.06, 0.92, far=0.06), Place(0, 0, 1)]
    if count <= SIDE_BY_SIDE and aspect <= SLIM:
        return sorted((_alternating(at, aspect) for at in range(count)), key=lambda place: place.y)
    rows = ROWS[count] if aspect < 1.5 else (2,) * (count // 2) + (1,) * (count % 2)
    if aspect >= 1.5:
        rows = rows[-3:] if count % 2 == 0 else (2, 2, 1)[-len(rows) :]
    if name in PEOPLE:
        return _rows(rows, aspect, lift=0.13, spread=0.78 if aspect > 0.7 else 1.0)
    return _rows(rows, aspect, lift=0.3 if aspect > 1 else 0.2 if aspect > 0.7 else 0.13)


def _alternating(at: int, aspect: float) -> Place:
    """Slim things in one row, every other one a step back."""
    back = at % 2
    return Place(at * aspect * 0.84, -0.05 * back, 1 - 0.06 * back, far=0.05 * back)


def _rows(rows: Sequence[int], aspect: float, lift: float, spread: float = 1.0) -> list[Place]:
    """Rows from the back to the front, each in the gaps of the one before it."""
    places = []
    for back, count in zip(range(len(rows) - 1, -1, -1), rows, strict=True):
        size = 0.88**back
        step = aspect * (0.86 if aspect < 0.8 else 0.94) * size * spread
        stagger = 0.42 * step if back % 2 and count == rows[-1] else 0.0
        for at in range(count):
            x = (at - (count - 1) / 2) * step + stagger
            places.append(Place(x, -lift * back, size, far=0.1 * back))
    return places


def _crowd(count: int, aspect: float, dice: random.Random) -> list[Place]:
    """Loose rows, shoulder to shoulder, with heads between heads."""
    back = math.ceil(count * 0.4)
    middle = math.ceil((count - back) * 0.55)
    places = []
    for row, number in zip((2, 1, 0), (back, middle, count - back - middle), strict=True):
        size = 0.86**row
        for at in range(number):
            x = (at - (number - 1) / 2) * aspect * 0.8 * size + dice.uniform(-0.04, 0.04)
            places.append(Place(x, -0.17 * row + dice.uniform(-0.012, 0.012), size, far=0.11 * row))
    return places


def _line(count: int, aspect: float) -> list[Place]:
    """One behind the other, away from the viewer."""
    places = []
    x = 0.0
    for at in range(count):
        size = 0.87**at
        places.append(Place(x, -0.1 * at * 0.9**at, size, far=0.07 * at))
        x += aspect * 0.66 * size
    return places[::-1]


def _stack(count: int, dice: random.Random) -> list[Place]:
    return [Place(dice.uniform(-0.05, 0.05), -0.62 * at, 1, dice.uniform(-2.5, 2.5)) for at in range(count)]


def _heap(count: int, aspect: float, dice: random.Random) -> list[Place]:
    """A pyramid, each layer resting in the gaps of the one under it."""
    places = []
    wide, left, level = max(2, math.ceil((math.sqrt(8 * count + 1) - 1) / 2)), count, 0
    while left > 0:
        here = min(max(wide, 1), left)
        for at in range(here):
            x = (at - (here - 1) / 2) * aspect * 0.86 + dice.uniform(-0.03, 0.03)
            places.append(Place(x, -0.6 * level, 1, dice.uniform(-8, 8) if level else 0.0))
        left, wide, level = left - here, wide - 1, level + 1
    return places


def _fan(count: int, aspect: float) -> list[Place]:
    spread = 15.0 if aspect < 1 else 11.0
    turns = [(at - (count - 1) / 2) * spread for at in range(count)]
    return [Place(turn / 90 * 1.1, abs(turn) / 220, 1, turn) for turn in turns]


def _circle(count: int, aspect: float) -> list[Place]:
    """A ring seen from a little above, its near side in front."""
    reach = max(0.8, count * aspect * 0.24)
    angles = [2 * math.pi * (at + 0.27) / count for at in range(count)]
    spots = sorted(((math.sin(angle), math.cos(angle)) for angle in angles), key=lambda spot: spot[0])
    return [
        Place(across * reach, (down - 1) * 0.21, 0.86 + 0.14 * (down + 1) / 2, far=0.12 * (1 - down) / 2)
        for down, across in spots
    ]


def _grouped(name: str, places: Sequence[Place], state: str, cheering: bool) -> Group:
    """The places as members, scaled so that the whole is 100 high and begins at 0."""
    thing = studio.prop(name)
    half = thing.aspect / 2
    left = min(place.x - half * place.size - _lean(place) * 0.6 for place in places)
    right = max(place.x + half * place.size + _lean(place) * 0.6 for place in places)
    top = min(place.y - place.size for place in places)
    foot = max(place.y for place in places)
    scale = 100 / (foot - top)
    states = _states(name, state, cheering)
    members = tuple(
        Member(
            prop=name, state=states[at % len(states)], x=round((place.x - left) * scale, 3),
            foot=round((place.y - top) * scale, 3), height=round(place.size * scale, 3), turn=round(place.turn, 2),
            variant=at, far=round(place.far, 3),
        )
        for at, place in enumerate(places)
    )  # fmt: skip
    return Group(members=members, aspect=round((right - left) / (foot - top), 4))


def _lean(place: Place) -> float:
    return abs(math.sin(math.radians(place.turn))) * place.size


def _states(name: str, state: str, cheering: bool) -> tuple[str, ...]:
    """What the members do: what the words say, else what suits many, else everything that the thing can do."""
    if cheering and name == "person":
        return ("cheering", "standing", "waving")
    if name == "person":
        return COMPANY.get(state, (state,))
    every = studio.prop(name).states
    return every if name == "stretch" else (state or every[0],)
