"""The rules of sentences that carry no words of their own: each an edit from what a sentence means, or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.edits.forms import (
    Captions,
    Colors,
    Edit,
    Effects,
    FilmLength,
    Grey,
    LookChange,
    Move,
    Music,
    Pace,
    PresenterChange,
    Remove,
    SceneLength,
    Shape,
    Speech,
    VoiceChange,
)
from agent.edits.spans import Spans
from agent.reading.lexicon import LEXICONS
from agent.writers.embedded.sound import BEATS
from tools.image.looks import look_names
from tools.media.frame import Aspect

Rule = Callable[[Spans], Edit | None]
ASPECTS: dict[str, Aspect] = {"vertical": "9:16", "square": "1:1", "wide": "16:9"}
_OFF = frozenset(("no", "remove"))
_HARMLESS = frozenset(("film", "other", "version"))


def _only(found: Spans, *allowed: str) -> bool:
    """Whether the sentence means nothing beside these, and holds no unknown word."""
    return not found.rest and found.concepts <= {*allowed, *_HARMLESS}


def removing(found: Spans) -> Edit | None:
    """A scene taken out."""
    if len(found.scenes) == 1 and found.concepts & _OFF and _only(found, "remove", "no", "scene"):
        return Remove(scene=found.scenes[0])
    return None


def moving(found: Spans) -> Edit | None:
    """A scene put elsewhere."""
    concepts = found.concepts
    if not found.scenes or not _only(found, "move", "front", "end", "before", "behind", "replace"):
        return None
    if len(found.scenes) == 1 and concepts & {"front", "end"} and "replace" not in concepts:
        return Move(scene=found.scenes[0], to=1 if "front" in concepts else -1)
    if len(found.scenes) == 2 and len(concepts & {"before", "behind"}) == 1:
        side = "before" if "before" in concepts else "behind"
        return Move(scene=found.scenes[0], to=found.scenes[1], side="before" if side == "before" else "behind")
    return None


def scene_length(found: Spans) -> Edit | None:
    """A scene shorter, longer, or of a length."""
    ways = found.concepts & {"shorter", "longer"}
    scenes = found.scenes or ([-1] if "ending" in found.concepts else [])
    if len(scenes) != 1 or len(ways) > 1 or not _only(found, "shorter", "longer", "ending"):
        return None
    seconds = _within(found.seconds, 60)
    if not ways and seconds is None:
        return None
    return SceneLength(scene=scenes[0], longer="longer" in ways if ways else None, seconds=seconds)


def film_length(found: Spans) -> Edit | None:
    """The film shorter, longer, or of a length."""
    ways = found.concepts & {"shorter", "longer"}
    if found.scenes or len(ways) > 1 or not _only(found, "shorter", "longer", "with"):
        return None
    seconds = found.seconds
    if seconds is None and not ways:
        return None
    if seconds is not None and not 2 <= seconds <= 600:
        return None
    return FilmLength(longer="longer" in ways if ways else None, seconds=seconds)


def _within(seconds: float | None, most: float) -> float | None:
    return seconds if seconds is None or 0 < seconds <= most else None


def music(found: Spans) -> Edit | None:
    """Music calmer, livelier, of a mood, off or on."""
    concepts = found.concepts
    if found.scenes or found.seconds:
        return None
    if "music" in concepts and len(found.rest) == 1 and found.rest[0] in BEATS:
        return Music(mood=found.rest[0]) if not concepts & _OFF else None
    if not _only(found, "music", "calm", "lively", "slow", "fast", "no", "remove", "with", "light", "dark"):
        return None
    if concepts & {"calm"} or {"music", "slow"} <= concepts:
        return None if concepts & {"lively", "fast", *_OFF} else Music(step=-1)
    if concepts & {"lively"} or {"music", "fast"} <= concepts:
        return None if concepts & _OFF else Music(step=1)
    if "music" in concepts and concepts & {"no", "remove", "with"}:
        return Music(on=not concepts & _OFF)
    return Music(mood="other") if "music" in concepts and "other" in concepts else None


_NAMED = re.compile(r"[-_\d]")
"""Ids of voices have a hyphen or a digit; a plain word is no voice."""


def voice(found: Spans) -> Edit | None:
    """Who speaks, or that nobody does."""
    concepts = found.concepts
    if found.scenes or found.seconds or "music" in concepts or "presenter" in concepts:
        return None
    spoken = bool(concepts & {"voice", "speak"})
    genders = concepts & {"female", "male"}
    if (
        spoken
        and len(found.rest) == 1
        and _NAMED.search(found.rest[0])
        and not genders
        and concepts <= {"voice", "speak", "other", "with"}
    ):
        return VoiceChange(wish=found.rest[0])
    if not _only(found, "voice", "speak", "female", "male", "slow", "fast", "no", "remove", "with"):
        return None
    if spoken and len(genders) == 1 and not concepts & {"slow", "fast", *_OFF}:
        return VoiceChange(wish=next(iter(genders)))
    if concepts & {"slow", "fast"} and not genders | (concepts & _OFF):
        return Pace(faster="fast" in concepts)
    if spoken and concepts & _OFF and not genders:
        return Speech(on=False)
    return VoiceChange() if "voice" in concepts and "other" in concepts else None


def look(found: Spans) -> Edit | None:
    """The look by name, darker, lighter, or another."""
    concepts = found.concepts
    if found.scenes or found.seconds or "music" in concepts:
        return None
    named = [name for name in look_names() if name in found.plain.replace("-", " ").split()]
    known = {"look", "other", "film", "with", "calm", "light", "dark"}
    if "look" in concepts and len(named) == 1 and set(found.rest) <= set(named) and concepts <= known:
        return LookChange(name=named[0])
    if found.rest and found.rest == named and concepts <= {"film", "other"}:
        return LookChange(name=named[0])
    if not _only(found, "look", "dark", "light", "colors"):
        return None
    if concepts & {"dark", "light"}:
        return LookChange(manner="darker" if "dark" in concepts else "lighter")
    return LookChange() if {"look", "other"} <= concepts else None


def colors(found: Spans) -> Edit | None:
    """The brand's colours, by code or name, or those that the order gave."""
    table = {name: code for lexicon in LEXICONS.values() for name, code in lexicon.colors.items()}
    codes = _codes(found.text)
    rest = [word for word in found.rest if f"#{word}" not in found.plain]
    codes += [table[word] for word in rest if word in table]
    strange = [word for word in rest if word not in table]
    bare = bool(codes) and found.concepts <= _HARMLESS
    if found.scenes or found.seconds or strange or not (bare or found.concepts & {"colors", "brand"}):
        return None
    if not codes and "brand" not in found.concepts:
        return None
    if not found.concepts <= {"colors", "brand", "look", "with", *_HARMLESS}:
        return None
    return Colors(codes=tuple(dict.fromkeys(code.upper() for code in codes))[:6])


def _codes(text: str) -> list[str]:
    return list(re.findall(r"#[0-9a-fA-F]{6}(?![0-9a-zA-Z])", text))


def grey(found: Spans) -> Edit | None:
    """Greys, or colours again."""
    if "grey" in found.concepts and _only(found, "grey", "no", "with", "look", "colors", "scene"):
        return None if found.scenes else Grey(on="no" not in found.concepts)
    back = {"colors", "with"} <= found.concepts and _only(found, "colors", "with", "add")
    return Grey(on=False) if back and not _codes(found.text) else None


TYPE_FITS = (
    "Type is set as large as its words leave room for: fewer words are larger. Say, for instance: change the headline "
    'of scene 2 to "..."; change the title to "..."'
)
LEVELS_FIT = (
    "Levels are set by measure: music lies under the voice, and the whole is as loud as its platform wants. Say, for "
    "instance: calmer music; no music; music again."
)


def settled_by_itself(found: Spans) -> str:
    """Why something that a person may want to set is not set by hand; empty where nothing of it is spoken of."""
    if found.quotes or found.seconds:
        return ""
    if "size" in found.concepts and found.concepts <= {"size", "headline", "title", "say", "scene", "captions"}:
        return "" if found.rest else TYPE_FITS
    if "loudness" in found.concepts and found.concepts <= {"loudness", "music", "voice", "effects", *_HARMLESS}:
        return "" if found.rest else LEVELS_FIT
    return ""


def captions(found: Spans) -> Edit | None:
    """Captions in the picture or not."""
    if "captions" in found.concepts and not found.scenes and _only(found, "captions", "no", "remove", "with", "add"):
        return Captions(on=not found.concepts & _OFF)
    return None


def effects(found: Spans) -> Edit | None:
    """Sound effects or none."""
    if "effects" in found.concepts and not found.scenes and _only(found, "effects", "no", "remove", "with", "add"):
        return Effects(on=not found.concepts & _OFF)
    return None


def presenter(found: Spans) -> Edit | None:
    """A presenter or none."""
    concepts = found.concepts
    allowed = ("presenter", "female", "male", "no", "remove", "with", "add")
    if "presenter" not in concepts or found.scenes or not _only(found, *allowed):
        return None
    if concepts & _OFF:
        return PresenterChange(person="")
    genders = concepts & {"female", "male"}
    return PresenterChange(person="woman" if genders == {"female"} else "man" if genders == {"male"} else "auto")


def shape(found: Spans) -> Edit | None:
    """Another frame shape for this film."""
    aspect = found.aspect or next((name for word, name in ASPECTS.items() if word in found.concepts), None)
    if aspect and not found.scenes and not found.seconds and _only(found, *ASPECTS):
        return Shape(aspect=aspect)
    return None


RULES: tuple[Rule, ...] = (
    removing, moving, scene_length, captions, effects, presenter, shape, grey, colors, look, music, voice, film_length,
)  # fmt: skip
