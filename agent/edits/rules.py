"""The rules of sentences that carry no words of their own: each an edit from what a sentence means, or nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.edits.forms import (
    Captions,
    Colors,
    Edit,
    Effects,
    FilmLength,
    Grey,
    LookChange,
    Manner,
    Music,
    Pace,
    PresenterChange,
    Shape,
    Speech,
    VoiceChange,
)
from agent.edits.scene_rules import OFF, SCENE_RULES, Rule, headline, other_picture, removing, scene_length
from agent.edits.spans import HARMLESS, Spans
from agent.reading.lexicon import LEXICONS
from agent.writers.embedded.sound import BEATS, TONES
from tools.image.looks import look_names
from tools.media.frame import Aspect

ASPECTS: dict[str, Aspect] = {"vertical": "9:16", "square": "1:1", "wide": "16:9"}


def film_length(found: Spans) -> Edit | None:
    """The film shorter, longer, or of a length."""
    ways = found.concepts & {"shorter", "longer"}
    times = {"half": 0.5, "twice": 2.0}
    if share := _share(found, ways):
        return FilmLength(times=share)
    if (named := found.concepts & set(times)) and not ways and not found.scenes and found.only(*times, "longer"):
        return FilmLength(times=times[min(named)]) if len(named) == 1 and found.seconds is None else None
    if found.scenes or len(ways) > 1 or not found.only("shorter", "longer", "with", "remove", "add"):
        return None
    seconds = found.seconds
    ways |= {way for verb, way in (("remove", "shorter"), ("add", "longer")) if verb in found.concepts and seconds}
    if seconds is None and not ways:
        return None
    if seconds is not None and not 1 <= seconds <= 600:
        return None
    if seconds is None and found.concepts & {"remove", "add"}:
        return None
    return FilmLength(longer="longer" in ways if ways else None, seconds=seconds)


def music(found: Spans) -> Edit | None:
    """Music calmer, livelier, of a mood, off or on."""
    concepts = found.concepts
    if found.scenes or found.seconds:
        return None
    if mood := _mood(found):
        return Music(mood=mood) if not concepts & OFF else None
    if not found.only("music", "calm", "lively", "slow", "fast", "no", "remove", "with", "light", "dark", "add"):
        return None
    if concepts & {"calm"} or {"music", "slow"} <= concepts:
        return None if concepts & {"lively", "fast", *OFF} else Music(step=-1)
    if concepts & {"lively"} or {"music", "fast"} <= concepts:
        return None if concepts & OFF else Music(step=1)
    if "music" in concepts and concepts & {"no", "remove", "with", "add"}:
        return Music(on=not concepts & OFF)
    return Music(mood="other") if "music" in concepts and "other" in concepts else None


def _share(found: Spans, ways: frozenset[str] | set[str]) -> float:
    """How many times as long the film is to be where the sentence says it in percent; 0 where it does not."""
    hit = re.search(
        r"(?<![\d.,])(\d{1,2})\s?(?:%|percent|per cent|prozent|por ciento|pour cent|per cento|"
        r"por cento)",
        found.plain,
    )
    words = replace(
        found, numbers=[], rest=[word for word in found.rest if not word.startswith(("percent", "prozent"))]
    )
    if not hit or found.scenes or found.seconds or len(ways) != 1 or not words.only("shorter", "longer"):
        return 0.0
    return round(1 + (int(hit[1]) if "longer" in ways else -int(hit[1])) / 100, 2)


def _mood(found: Spans) -> str:
    """The mood that music is wanted in, by name or by a word of its tone; empty where none is said."""
    named = found.rest or (["warm"] if "warm" in found.meant else [])
    if "music" not in found.concepts or len(named) != 1 or found.numbers:
        return ""
    if named[0] in BEATS:
        return named[0]
    return next((mood for mood, tones in TONES.items() if named[0] in tones.split()), "")


_NAMED = re.compile(r"[-_\d]")
"""Ids of voices have a hyphen or a digit; a plain word is no voice."""


def voice(found: Spans) -> Edit | None:
    """Who speaks, or that nobody does."""
    concepts = found.concepts
    if len(found.scenes) == 1 and concepts & {"slow", "fast"} and found.only("slow", "fast", "voice", "speak"):
        return Pace(faster="fast" in concepts, scene=found.scenes[0]) if len(concepts & {"slow", "fast"}) == 1 else None
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
    if not found.only("voice", "speak", "female", "male", "slow", "fast", "no", "remove", "with"):
        return None
    if spoken and len(genders) == 1 and not concepts & {"slow", "fast", *OFF}:
        return VoiceChange(wish=next(iter(genders)))
    if concepts & {"slow", "fast"} and not genders | (concepts & OFF):
        return Pace(faster="fast" in concepts)
    if spoken and concepts & OFF and not genders:
        return Speech(on=False)
    return VoiceChange() if "voice" in concepts and "other" in concepts else None


def look(found: Spans) -> Edit | None:
    """The look by name, darker, lighter, or another."""
    concepts = found.concepts
    if found.scenes or found.seconds or "music" in concepts:
        return None
    named = [name for name in look_names() if name in found.plain.replace("-", " ").split()]
    known = {"look", "other", "film", "with", "calm", "light", "dark", "warmer", "swap"}
    if "look" in concepts and len(named) == 1 and set(found.rest) <= set(named) and concepts <= known:
        return LookChange(name=named[0])
    if found.rest and found.rest == named and concepts <= {"film", "other"}:
        return LookChange(name=named[0])
    hues = [manner for concept, manner in HUES.items() if concept in concepts]
    if hues and (concepts & {"colors", "look"} or "calm" not in concepts) and found.only(*HUES, *_HUED):
        return LookChange(manner=hues[0]) if len(hues) == 1 else None
    if not found.only("look", "dark", "light", "colors"):
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
    bare = bool(codes) and found.concepts <= HARMLESS
    if found.scenes or found.seconds or strange or not (bare or found.concepts & {"colors", "brand"}):
        return None
    if not codes and "brand" not in found.concepts:
        return None
    if not found.concepts <= {"colors", "brand", "look", "with", *HARMLESS}:
        return None
    return Colors(codes=tuple(dict.fromkeys(code.upper() for code in codes))[:6])


def _codes(text: str) -> list[str]:
    return list(re.findall(r"#[0-9a-fA-F]{6}(?![0-9a-zA-Z])", text))


def grey(found: Spans) -> Edit | None:
    """Greys, or colours again."""
    if "grey" in found.concepts and found.only("grey", "no", "with", "look", "colors", "scene"):
        return None if found.scenes else Grey(on="no" not in found.concepts)
    back = {"colors", "with"} <= found.concepts and found.only("colors", "with", "add")
    return Grey(on=False) if back and not _codes(found.text) else None


TYPE_FITS = (
    "Type is set as large as its words leave room for: fewer words are larger. Say, for instance: change the "
    "headline "
    'of scene 2 to "..."; change the title to "..."'
)
LEVELS_FIT = (
    "Levels are set by measure: music lies under the voice, and the whole is as loud as its platform wants. Say, for "
    "instance: calmer music; no music; music again."
)


HUES: dict[str, Manner] = {"warmer": "warmer", "cooler": "cooler", "bold": "bolder", "soft": "softer"}
_HUED = ("look", "colors", "calm", "light")


def settled_by_itself(found: Spans) -> str:
    """Why something that a person may want to set is not set by hand; empty where nothing of it is spoken of."""
    if found.quotes or found.seconds:
        return ""
    if "size" in found.concepts and found.concepts <= {
        "size",
        "headline",
        "title",
        "say",
        "scene",
        "captions",
        "longer",
    }:
        return "" if found.rest else TYPE_FITS
    if "loudness" in found.concepts and found.concepts <= {"loudness", "music", "voice", "effects", *HARMLESS}:
        return "" if found.rest else LEVELS_FIT
    return ""


def captions(found: Spans) -> Edit | None:
    """Captions in the picture or not."""
    if "captions" in found.concepts and not found.scenes and found.only("captions", "no", "remove", "with", "add"):
        return Captions(on=not found.concepts & OFF)
    return None


def effects(found: Spans) -> Edit | None:
    """Sound effects or none."""
    if "effects" in found.concepts and not found.scenes and found.only("effects", "no", "remove", "with", "add"):
        return Effects(on=not found.concepts & OFF)
    return None


def presenter(found: Spans) -> Edit | None:
    """A presenter or none."""
    concepts = found.concepts
    allowed = ("presenter", "female", "male", "no", "remove", "with", "add")
    if "presenter" not in concepts or found.scenes or not found.only(*allowed):
        return None
    if concepts & OFF:
        return PresenterChange(person="")
    genders = concepts & {"female", "male"}
    return PresenterChange(person="woman" if genders == {"female"} else "man" if genders == {"male"} else "auto")


def shape(found: Spans) -> Edit | None:
    """Another frame shape for this film."""
    aspect = found.aspect or next((name for word, name in ASPECTS.items() if word in found.concepts), None)
    if aspect and not found.scenes and not found.seconds and found.only(*ASPECTS):
        return Shape(aspect=aspect)
    return None


RULES: tuple[Rule, ...] = (
    *SCENE_RULES, captions, effects, presenter, shape, grey, colors, look, music, voice, film_length,
)  # fmt: skip


def for_each_scene(found: Spans) -> tuple[Edit, ...]:
    """The same edit of several scenes, in an order that leaves their places right; empty where there is none."""
    counted, from_last = [at for at in found.scenes if at > 0], [at for at in found.scenes if at < 0]
    ordered = [*sorted(counted, reverse=True), *sorted(from_last)]
    for rule in (removing, scene_length, other_picture, headline, voice):
        edits = [rule(replace(found, scenes=[at])) for at in ordered]
        if all(edits):
            return tuple(edit for edit in edits if edit is not None)
    return ()
