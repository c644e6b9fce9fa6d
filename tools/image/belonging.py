"""Which things can be seen in which places, so that no cup is as tall as a house and no heart hides a window."""

from __future__ import annotations

from tools.image.art import studio
from tools.image.art.kinds import Scale
from tools.image.art.sizes import metres

FLOATING = frozenset((
    "brain", "chip", "cloud-computing", "compass", "credit-card", "dna", "eye", "gear", "globe", "graduation-cap",
    "hand", "handshake", "headphones", "headset", "heart", "key", "lungs", "magnifier", "medal", "megaphone",
    "musical-note", "paint-palette", "pencil", "pizza", "price-tag", "puzzle", "scissors", "shield",
    "speech-bubble", "stethoscope",
    "syringe", "t-shirt", "theatre-masks", "thumbs-up", "ticket", "tools", "trumpet", "water-drop", "wifi", "atom",
    "target", "bar-chart", "growth", "street-map", "floor-plan", "blood-bag", "id-card", "jacket", "bell", "check-mark",
    "code-window", "dress", "drill", "fireworks", "gavel", "paint-roller", "plug", "receipt", "refresh", "scales",
    "stopwatch", "tattoo-machine", "tennis-racket", "tyre", "whistle", "wristwatch", "x-ray", "roof", "stairs",
    "anchor", "grapes", "question-mark", "window", "virus", "spider", "chain", "kite", "cutlery", "playing-cards",
    "boxing-gloves",
    "gauge", "hearing-aid", "carabiner", "gloves", "set-square",
))  # fmt: skip
"""Signs, and things shown from their broad side: they hang in no place, and nothing lies under them."""
HUNG = frozenset(("clock",))
"""What hangs on a wall."""
WEATHER = frozenset(("lightning", "moon", "planet", "rain-cloud", "rainbow", "snowflake", "star", "sun"))
"""What is seen in the sky only."""
FLYERS = frozenset(("balloon", "bee", "bird", "butterfly", "drone", "helicopter", "plane", "rocket", "satellite"))
SWIMMERS = frozenset(("duck", "fish", "octopus", "sailing-boat", "ship", "whale"))
GROWN = frozenset((
    "bee", "bird", "butterfly", "carrot", "egg", "flower", "frog", "hedgehog", "leaf", "mouse", "mushroom", "plant",
    "rabbit", "snail", "tortoise", "cat", "dog", "fox", "apple", "football", "watering-can", "lantern", "fire", "baby",
    "potted-plant", "strawberry", "boots", "hen", "hamster", "ladybird", "wheat", "basket", "basketball", "monkey",
    "penguin", "snake", "pumpkin", "skateboard", "stone", "crab", "telescope",
    "spade", "roller-skate", "tomato", "mosquito",
))  # fmt: skip
"""Small things that are seen from near in the open."""
PEOPLE = frozenset((
    "builder", "child", "cook", "crowd", "doctor", "farmer", "person", "robot", "stretch", "teacher",
))  # fmt: skip
"""Who may stand at a table, and be seen from the waist up."""
VEHICLES = frozenset((
    "bicycle", "car", "scooter", "shopping-cart", "tent", "traffic-light", "parking-sign", "bench",
    "canoe", "lawn-mower", "pig", "signpost", "wheelbarrow", "brick-wall", "deck-chair",
    "lion", "police-car", "forklift", "slide", "surfboard", "flag", "motorbike", "greenhouse",
    "traffic-cone",
))  # fmt: skip
ROOM, STREET = 0.6, 2.6
"""Metres from which a thing stands on the floor of a room, and from which it is out of doors."""

_ANYWHERE: frozenset[Scale] = frozenset(("plain", "tabletop", "room", "street", "landscape", "sky"))
_OPEN: frozenset[Scale] = frozenset(("plain", "street", "landscape", "sky"))
_WIDE: frozenset[Scale] = frozenset(("plain", "landscape", "sky"))
_INDOORS: frozenset[Scale] = frozenset(("plain", "tabletop", "room"))
_PLAIN: frozenset[Scale] = frozenset(("plain",))


def fits(thing: str, place: str) -> bool:
    """Whether a thing is seen in a place in something like its own size."""
    return studio.backdrop(place).scale in _scales(thing)


def place_for(thing: str, place: str) -> str | None:
    """The place, or another of the thing's size; None for a plain ground. Groups gather in a room, not at a table."""
    if fits(thing, place):
        return place
    return "room" if thing == "crowd" and studio.backdrop(place).scale == "tabletop" else None


def _scales(thing: str) -> frozenset[Scale]:
    if thing in FLOATING:
        return _PLAIN
    if thing in HUNG:
        return _INDOORS
    if thing in WEATHER:
        return _WIDE
    if thing in FLYERS | SWIMMERS:
        return _OPEN
    if thing in GROWN:
        return _ANYWHERE - {"street", "sky"} if metres(thing) < ROOM else _ANYWHERE
    if thing in VEHICLES or metres(thing) > STREET:
        return _OPEN - {"sky"}
    if thing in PEOPLE - {"crowd"}:
        return _ANYWHERE - {"sky"}
    if metres(thing) >= ROOM:
        return _ANYWHERE - {"sky", "tabletop"}
    return _INDOORS - {"room"}


def hangs(thing: str) -> bool:
    """Whether nothing lies under it wherever it is shown."""
    return thing in FLOATING or thing in HUNG or thing in WEATHER


def behind(thing: str, place: str) -> bool:
    """Whether somebody stands at the place's table, seen from the waist up."""
    return studio.backdrop(place).scale == "tabletop" and thing in PEOPLE
