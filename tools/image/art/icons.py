"""The icon set: found by search terms, read as outlines, drawn in one of three treatments. Brand marks are left out."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.lookup import LONGEST, terms
from tools.image.palette import Palette

Treatment = Literal["solid", "duotone", "badge"]
# The package also ships itself as an importable folder; its metadata is one JSON file with the outlines in it.
METADATA = "static/fontawesomefree/metadata/icons.json"
OURS, NAME, LABEL, ALIAS, TERM, PART = 12.0, 10.0, 9.0, 8.0, 4.0, 3.0
ENOUGH = 1.2
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
    "sale": "tags", "discount": "percent", "egg white": "egg", "lemon": "lemon", "question": "circle-question",
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
    return {n: e for n, e in entries.items() if "solid" in e["free"] and "brands" not in e["free"] and len(n) > 1}


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


def draw_icon(canvas: skia.Canvas, name: str, palette: Palette, treatment: Treatment = "solid") -> None:
    """Draws the icon in a box of 100 by 100."""
    form = icon_path(name)
    main = colour.accent(palette)
    if treatment == "solid":
        brush.fill(canvas, form, colour.rgb(palette.ink))
    elif treatment == "duotone":
        _duotone(canvas, form, main, colour.rgb(palette.ground))
    else:
        _badge(canvas, form, main)


def _duotone(canvas: skia.Canvas, form: skia.Path, main: int, ground: int) -> None:
    front = shape.scaled(form, 0.9, 0.9, 47, 47)
    brush.fill(canvas, shape.moved(front, 5.5, 5.5), colour.mix(ground, main, 0.34))
    edge = front.getBounds()
    run = brush.linear(
        edge.left(),
        edge.top(),
        edge.right(),
        edge.bottom(),
        ((0, colour.lighten(main, 0.2)), (1, colour.darken(main, 0.22))),
    )
    canvas.drawPath(front, brush.shaded(run))


def _badge(canvas: skia.Canvas, form: skia.Path, main: int) -> None:
    disc = shape.oval(50, 48, 44)
    brush.cast(canvas, disc, dx=0, dy=2.6, blur=2.2)
    brush.blend(canvas, disc, colour.lighten(main, 0.16), colour.darken(main, 0.2))
    brush.rim(canvas, disc, 0.7, 1.2)
    sign = colour.PAPER if colour.contrast(colour.PAPER, main) >= 2.2 else colour.darken(main, 0.85)
    brush.fill(canvas, shape.moved(shape.scaled(form, 0.46, 0.46, 50, 50), 0, -2), sign)
