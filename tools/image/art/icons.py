"""The icon set: found by search terms, read as outlines, drawn in one of eight treatments. Brand marks are left out."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import skia

from tools.image.art import shape
from tools.image.art.lookup import LONGEST, terms
from tools.image.art.treatments import DRAWN_ON, TREATMENTS
from tools.image.palette import Palette

Treatment = Literal["solid", "duotone", "gradient", "badge", "long_shadow", "outline", "glass", "neon"]
# The package also ships itself as an importable folder; its metadata is one JSON file with the outlines in it.
METADATA = "static/fontawesomefree/metadata/icons.json"
OURS, NAME, LABEL, ALIAS, TERM, PART = 12.0, 10.0, 9.0, 8.0, 4.0, 3.0
ENOUGH = 1.2
FACES = frozenset(("face-smile", "face-frown", "face-laugh", "face-meh"))
IDLE = frozenset(
    [
        "a",
        "an",
        "and",
        "at",
        "by",
        "for",
        "from",
        "in",
        "is",
        "it",
        "of",
        "on",
        "or",
        "over",
        "the",
        "their",
        "this",
        "to",
        "under",
        "up",
        "very",
        "we",
        "with",
        "you",
        "your",
    ]
)
# Nouns of briefs that the set's own search terms miss or send astray.
KNOWN = {
    "sunlight": "sun", "carbon dioxide": "smog", "oxygen": "wind", "sugar": "cubes-stacked",
    "glucose": "cubes-stacked", "volunteer": "hand-holding-heart", "student": "user-graduate",
    "teacher": "person-chalkboard", "week": "calendar-week", "email": "envelope", "e mail": "envelope",
    "mail": "envelope", "tram": "train-tram", "streetcar": "train-tram", "hot meal": "bowl-food",
    "meal": "bowl-food", "waste": "trash-can", "grinder": "gears", "salary": "money-bill-wave",
    "bike light": "lightbulb", "charge": "charging-station", "usb": "plug", "weight": "weight-hanging",
    "free": "gift", "chlorophyll": "leaf", "plant": "seedling", "photosynthesis": "seedling", "coffee": "mug-hot",
    "bakery": "bread-slice", "bread": "bread-slice", "rain proof": "umbrella", "waterproof": "umbrella",
    "delivery": "truck-fast", "garden": "tree", "energy class": "bolt", "voluntary": "hand",
    "shift plan": "calendar-days", "schedule": "calendar-days", "opening hour": "clock", "address": "location-dot",
    "place": "location-dot", "location": "location-dot", "price": "tag", "cost": "coins", "team": "people-group",
    "people": "people-group", "community": "people-group", "ticket": "ticket", "brass band": "music",
    "concert": "music", "food stall": "store", "market": "store", "stretch": "person", "neck": "person",
    "shoulder": "person", "honey": "jar", "flour": "wheat-awn", "milk": "bottle-droplet", "city": "city",
    "beach": "umbrella-beach", "hike": "person-hiking", "swim": "person-swimming", "bath": "bath", "bedroom": "bed",
    "bathroom": "bath", "kitchen": "kitchen-set", "cellar": "stairs", "parking": "square-parking", "review": "star",
    "rating": "star", "quality": "award", "safe": "shield-halved", "security": "shield-halved", "ai": "microchip",
    "software": "laptop-code", "growth": "arrow-trend-up", "rise": "arrow-trend-up", "fall": "arrow-trend-down",
    "sale": "tags", "discount": "percent", "pump": "wind", "patch": "bandage",
    "patch kit": "bandage", "egg white": "egg", "lemon": "lemon", "question": "circle-question",
}  # fmt: skip


@dataclass(frozen=True)
class Outline:
    """An icon as it is stored: SVG path text in a box of `width` by `height`."""

    d: str
    width: float
    height: float


@cache
def _library() -> dict[str, Any]:
    entries: dict[str, Any] = json.loads(files("fontawesomefree").joinpath(METADATA).read_bytes())
    return {name: entry for name, entry in entries.items() if _wanted(name, entry["free"])}


def _wanted(name: str, free: list[str]) -> bool:
    """Brand marks and letters are left out, and so are comic faces: their search terms claim half the dictionary."""
    comic = name.startswith("face-") and name not in FACES
    return "solid" in free and "brands" not in free and len(name) > 1 and not comic


@cache
def _index() -> dict[tuple[str, ...], dict[str, float]]:
    """Phrases, each with the icons that it leads to and how strongly."""
    found: dict[tuple[str, ...], dict[str, float]] = {}

    def add(phrase: str, icon: str, weight: float) -> None:
        key = terms(phrase)
        if key and not IDLE.issuperset(key):
            held = found.setdefault(key, {})
            held[icon] = max(held.get(icon, 0.0), weight)

    for icon, entry in _library().items():
        parts = icon.split("-")
        add(" ".join(parts), icon, NAME)
        add(entry["label"], icon, LABEL)
        for alias in entry.get("aliases", {}).get("names", ()):
            add(alias.replace("-", " "), icon, ALIAS)
        for term in entry["search"]["terms"]:
            add(str(term), icon, TERM)
        for part in parts:
            add(part, icon, PART / len(parts))
    for phrase, icon in KNOWN.items():
        add(phrase, icon, OURS)
    return found


def find_icons(words: str, limit: int = 5) -> list[tuple[str, float]]:
    """Icons for these words with their scores, best first; earlier words and rarer terms weigh more."""
    tokens = terms(words)
    scores: dict[str, float] = {}
    for at in range(len(tokens)):
        for size in range(1, min(LONGEST, len(tokens) - at) + 1):
            held = _index().get(tokens[at : at + size], {})
            for icon, weight in held.items():
                rare = 1.0 if weight > TERM else 1 / math.sqrt(1 + len(held) / 12)
                scores[icon] = scores.get(icon, 0.0) + weight * rare * size * 0.85**at
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0].count("-"), len(pair[0]), pair[0]))
    return [(icon, round(score, 3)) for icon, score in ranked[:limit] if score >= ENOUGH]


def find_icon(words: str) -> str | None:
    best = find_icons(words, 1)
    return best[0][0] if best else None


@cache
def outline(name: str) -> Outline:
    drawn = _library()[name]["svg"]["solid"]
    return Outline(drawn["path"], float(drawn["width"]), float(drawn["height"]))


@cache
def icon_path(name: str) -> skia.Path:
    """The icon's outline, centred in a box of 100 by 100."""
    stored = outline(name)
    size = 100 / max(stored.width, stored.height)
    fitted = shape.scaled(shape.path(stored.d), size, size)
    return shape.moved(fitted, 50 - stored.width * size / 2, 50 - stored.height * size / 2)


def draw_icon(
    canvas: skia.Canvas, name: str, palette: Palette, treatment: Treatment = "solid", upto: float = 1.0
) -> None:
    """Draws the icon in a box of 100 by 100; `upto` is how much of an outline is there yet."""
    if treatment in DRAWN_ON:
        DRAWN_ON[treatment](canvas, icon_path(name), palette, upto)
    else:
        TREATMENTS[treatment](canvas, icon_path(name), palette)
