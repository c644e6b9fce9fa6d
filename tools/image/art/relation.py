"""Two subjects in one picture: handed over, held, or side by side in their real proportions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tools.image.art import studio
from tools.image.art.lookup import terms
from tools.image.art.sizes import METRES, beside, metres
from tools.image.group import Group, Member

PEOPLE = frozenset(("person", "crowd", "child", "teacher", "doctor", "cook", "farmer", "builder"))
"""Whoever may stand in for somebody that a line names."""
GIVING = (
    "hand give gave offer serve deliver bring pass sell sold gibt geben reicht überreicht bringt verkauft serviert"
    " liefert da dan entrega ofrece sirve vende donne donnent offre tend sert servent livre vend dà porge serve oferece"
)
HOLDING = (
    "hold held carr use using drink drank eat read plays play pick water trink hält halt trägt trag isst liest lies"
    " sostiene lleva bebe come lee usa tient porte boit mange lit utilise tiene porta beve mangia legge segura leva lê"
)
JOINTS = "and with plus beside on in und mit neben auf y e con et avec ed"
FARTHEST_JOINED = 5
LIKE = 0.8
"""The smaller of two things that are about as high; side by side they would look like one row."""
LARGEST_HELD = 0.62
WIDEST = 2.7
FARTHEST = 14.0
"""How many times higher one of two things may be for both to be seen in one picture."""
HOLDERS = frozenset(("person", "crowd", "child"))
"""Who may be drawn with something else in hand; people at their trades have their own things."""
AFLOAT = frozenset(("ship", "whale"))
"""What nothing can stand beside on a common ground."""
PETS = frozenset(("bird", "cat", "dog", "fox", "frog", "hedgehog", "rabbit", "snail", "tortoise", "baby"))
HAND_LEVEL = {"person": 46.0, "child": 55.0}


def _stems(words: str) -> tuple[str, ...]:
    return tuple(terms(words))


_GIVING, _HOLDING, _JOINTS = (frozenset(_stems(words)) for words in (GIVING, HOLDING, JOINTS))


def related(main: str, listed: Sequence[str], said: str) -> Group | None:
    """What the line says two subjects do with each other, else two that it joins side by side; None for one."""
    tokens = set(terms(said))
    named = [name for _, name in studio.mentions(said)]
    people = [name for name in named if name in PEOPLE]
    held = next((name for name in named if metres(name) <= LARGEST_HELD and name in METRES), None)
    if held and main in (held, *people):
        if tokens & _GIVING and len(people) > 1:
            return handing(held)
        if tokens & _HOLDING and people and people[0] in HOLDERS:
            return holding(people[0], held)
    return pair(listed[0], listed[1], said) if len(listed) > 1 and joined(listed[0], listed[1], said) else None


def joined(one: str, other: str, said: str) -> bool:
    """Whether the words bring two things together: named within a few words, with a joint between them."""
    tokens = terms(said)
    spots = [(at, name) for at, name in studio.mentions(said) if name in (one, other)]
    return any(
        first != second
        and start < end <= start + FARTHEST_JOINED
        and any(word in _JOINTS for word in tokens[start:end])
        for (start, first), (end, second) in pairwise(spots)
    )


def handing(thing: str) -> Group:
    """One person hands the thing to another."""
    height = _in_hand(thing)
    wide = studio.prop(thing).aspect * height
    gap = max(58.0, 42 + wide)
    members = (
        Member(prop="person", state="giving", x=26, foot=100, height=100),
        Member(prop="person", state="taking", x=26 + gap, foot=100, height=100, variant=3),
        Member(prop=thing, x=26 + gap / 2, foot=44 + height * 0.3, height=height),
    )
    return Group(members=members, aspect=round((52 + gap) / 100, 4))


def holding(who: str, thing: str) -> Group:
    """Somebody with the thing in both hands."""
    height = _in_hand(thing) * 1.15
    holder = "child" if who == "child" else "person"
    level = HAND_LEVEL[holder]
    wide = studio.prop(thing).aspect * height
    half = max(26.0, wide / 2)
    members = (
        Member(prop=holder, state="holding", x=half, foot=100, height=100),
        Member(prop=thing, x=half, foot=level + 3 + height * 0.25, height=height),
    )
    return Group(members=members, aspect=round(half * 2 / 100, 4))


def _in_hand(thing: str) -> float:
    """How high a thing is in the hands of a person 100 high; small things are drawn larger than they are."""
    return min(34.0, max(17.0, 100 * metres(thing) / metres("person") * 1.5))


def pair(main: str, other: str, said: str = "") -> Group | None:
    """Both on one ground, the smaller in front; None where they would not be seen together."""
    if main == other or not {main, other} <= METRES.keys() - AFLOAT:
        return None
    if max(metres(main) / metres(other), metres(other) / metres(main)) > FARTHEST:
        return None
    someone = next((name for name in (main, other) if name in PEOPLE), None)
    thing = other if someone == main else main
    if someone and metres(thing) <= LARGEST_HELD and thing not in PETS:
        return holding(someone, thing) if someone in HOLDERS - {"crowd"} else None
    sizes = dict(zip((main, other), beside(main, other), strict=True))
    large, small = sorted((main, other), key=lambda name: -sizes[name])
    sizes[small] = min(sizes[small], LIKE)
    wide, slim = (studio.prop(name).aspect * sizes[name] for name in (large, small))
    left = 0.0
    x_small = wide + slim / 2 - min(0.3 * slim, 0.3 * wide)
    whole = max(wide, x_small + slim / 2) - left
    scale = 100 / 1.05
    if whole / 1.05 > WIDEST:
        return None
    members = (
        Member(prop=large, state=studio.find_state(large, said), x=wide / 2 * scale, foot=scale, height=scale),
        Member(
            prop=small,
            state=studio.find_state(small, said),
            x=x_small * scale,
            foot=100,
            height=sizes[small] * scale,
            variant=1,
        ),
    )
    return Group(members=members, aspect=round(whole / 1.05, 4))
