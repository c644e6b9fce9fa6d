"""What shows a subject: a drawn thing or a group of them where the studio has it, else an icon, else nothing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from tools.image.art import acting, icons, studio
from tools.image.art.arrange import arranged
from tools.image.art.counting import said_of
from tools.image.art.lookup import terms
from tools.image.art.relation import related
from tools.image.group import Group, Member
from tools.image.packs.art import PackArt

SINGLE = frozenset((
    "alarm-clock", "apartment-building", "balloon", "bar-chart", "battery", "binoculars", "book-stack", "bridge",
    "calendar", "carrot", "clock", "cloud-computing", "coins", "credit-card", "cutting-board", "eye", "factory",
    "fire", "floor-plan", "globe", "growth", "handshake", "heart", "hospital", "hourglass", "lightning", "lungs",
    "magnet", "megaphone", "moon", "mountain", "museum", "newspaper", "notebook", "price-tag", "puzzle", "rain-cloud",
    "rainbow", "school", "scissors", "snowflake", "solar-panel", "speech-bubble", "street-map", "sun", "target",
    "television", "theatre-masks", "thermometer", "thumbs-up", "tools", "trophy", "volcano", "warning-sign",
    "water-drop", "waterfall", "wifi", "banknotes", "basket", "bell", "brick-wall", "check-mark", "choir",
    "code-window", "dice", "fireworks", "grapes", "heat-pump", "organ", "oven", "question-mark", "refresh", "roof",
    "salt-shaker", "scales", "stairs", "toy-blocks", "bookshelf", "chain", "cherries", "circus-tent",
    "cutlery", "flipchart", "magic-hat", "playing-cards", "slide", "stone", "boxing-gloves", "butter", "wheat",
    "window", "x-ray", "cookies", "gloves", "pyramid", "set-square", "tornado", "traffic-cone",
))  # fmt: skip
"""Signs, scenery, and drawings that show several already: more of them say no more."""

PEOPLE = frozenset(("person", "crowd"))
HINTED, HINTS = frozenset(("stretch",)), 3
"""What most of its words only hint at ("both shoulders" are no two exercises), and how many of them name it."""


@dataclass(frozen=True)
class Subject:
    """A drawing that stands for some words."""

    kind: Literal["prop", "icon"]
    name: str
    words: str
    aspect: float = 1.0
    own: PackArt | None = None
    group: Group | None = None


@lru_cache(maxsize=512)
def find_subject(words: str, line: str = "") -> Subject | None:
    """The drawing that shows these nouns; `line` may say how many there are and what is done with them."""
    if not words.strip():
        return None
    thing = studio.find_prop(words)
    if thing is None:
        icon = icons.find_icon(words)
        return Subject("icon", icon, words) if icon else None
    group = _group(thing, words, line)
    return Subject("prop", thing, words, group.aspect if group else studio.prop(thing).aspect, group=group)


def _group(thing: str, words: str, line: str) -> Group | None:
    """Several of the thing, or the thing with what goes with it; None where it stands alone."""
    if thing in SINGLE:
        return None
    if thing == "parcel" and acting.doing(line) == "carrying":
        return Group(members=(Member(prop="person", state="carrying", x=25, foot=100, height=100),), aspect=0.5)

    own = {terms(name)[-1] for name in (words.split(",")[0], thing.replace("-", " ")) if terms(name)}

    if thing in HINTED:
        own.update(terms(" ".join(studio.prop(thing).words[:HINTS])))

    def is_it(word: str) -> bool:
        if word in own or word.removesuffix("es") in own:
            return True
        found = studio.find_prop(word) if thing not in HINTED else None
        return found == thing or {found, thing} == PEOPLE

    for text in (words, line):
        said = said_of(text, is_it)
        group = (
            arranged(thing, said, _state(thing, text) or (_state(thing, line) if thing in PEOPLE else ""))
            if said
            else None
        )
        if group:
            return group
    return related(thing, studio.find_props(words), f"{words}. {line}") if line else None


def _state(thing: str, text: str) -> str:
    """The state that the words ask for; empty where they ask for none."""
    if thing in PEOPLE:
        return acting.doing(text)
    state = studio.find_state(thing, text)
    return state if state != studio.prop(thing).states[0] else ""


@lru_cache(maxsize=512)
def icon_for(words: str) -> str | None:
    """The icon for a label."""
    return icons.find_icon(words) if words.strip() else None


def find_place(words: str) -> str | None:
    """The backdrop that shows this place."""
    return studio.find_backdrop(words) if words.strip() else None
