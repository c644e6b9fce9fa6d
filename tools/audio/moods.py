"""The moods that music can be written in: scale, harmony, instruments and how they play."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MAJOR = (0, 2, 4, 5, 7, 9, 11)
MINOR = (0, 2, 3, 5, 7, 8, 10)
DORIAN = (0, 2, 3, 5, 7, 9, 10)
LYDIAN = (0, 2, 4, 6, 7, 9, 11)
MIXOLYDIAN = (0, 2, 4, 5, 7, 9, 10)

Comping = Literal["arpeggio", "broken", "blocks", "offbeats", "pulse", "sixteenths", "stabs", "swung"]
BassLine = Literal["none", "held", "roots", "eighths", "octaves", "walking", "funk"]
Beat = Literal["none", "shaker", "soft", "four", "half", "march", "big", "broken", "swung", "dance", "clicks"]


@dataclass(frozen=True)
class Mood:
    """How one mood is played. Programs are General MIDI's, counted from 0; chords are degrees of the scale from 0.

    The chorus ends on the chord that leads home: the fifth in major and Lydian, in the others the lowered seventh.
    """

    scale: tuple[int, ...]
    tonic: int
    verse: tuple[int, int, int, int]
    chorus: tuple[int, int, int, int]
    pad: int
    comp: int
    comping: Comping
    bass: int
    bass_line: BassLine
    beat: Beat
    lead: int
    lead_octave: int
    busyness: float
    strength: float
    swing: float = 0.0
    sevenths: bool = False
    counter: int = 48
    kit: int = 0
    room: float = 0.18
    shine_db: float = 4.0
    levels: tuple[tuple[str, float], ...] = ()
    words: str = ""


MOODS: dict[str, Mood] = {
    "uplifting": Mood(
        MAJOR, 60, (0, 4, 5, 3), (3, 0, 4, 4), 48, 0, "pulse", 33, "eighths", "four", 11, 1, 0.55, 0.85,
        words="inspiring hopeful optimistic motivating positive bright confident upbeat energetic fresh encouraging",
    ),
    "warm": Mood(
        MAJOR, 55, (0, 3, 1, 4), (5, 3, 0, 4), 89, 24, "arpeggio", 32, "roots", "shaker", 73, 1, 0.4, 0.65,
        counter=42, room=0.2, shine_db=2.0,
        words="cosy cozy friendly homely family kind acoustic folk gentle natural honest welcoming sunny organic",
    ),
    "calm": Mood(
        LYDIAN, 53, (0, 1, 0, 4), (3, 0, 1, 4), 88, 4, "broken", 32, "held", "none", 11, 1, 0.1, 0.45,
        counter=91, room=0.32, shine_db=1.0, sevenths=True,
        levels=(("pad", 5.0),),
        words="relaxed peaceful quiet ambient soft slow serene meditative soothing sleep "
        "bedtime lullaby dreamy sober neutral",
    ),
    "playful": Mood(
        MAJOR, 62, (0, 3, 0, 4), (1, 4, 0, 4), 45, 12, "offbeats", 32, "walking", "clicks", 9, 1, 0.75, 0.75,
        counter=71, room=0.12, shine_db=5.0,
        words="fun funny quirky cute light cheerful kids children comic humorous "
        "bouncy silly whimsical marimba happy alegre",
    ),
    "cinematic": Mood(
        MINOR, 50, (0, 5, 2, 6), (3, 5, 0, 6), 48, 44, "blocks", 43, "held", "big", 60, 0, 0.3, 0.8,
        counter=52, room=0.3, shine_db=2.0,
        levels=(("drums", 2.0), ("pad", 2.0)),
        words="dramatic dark moody mysterious film movie trailer noir atmospheric serious intense suspense",
    ),
    "corporate": Mood(
        MAJOR, 57, (0, 5, 3, 4), (3, 4, 0, 4), 89, 28, "pulse", 33, "eighths", "soft", 0, 1, 0.4, 0.7,
        counter=27, room=0.12, shine_db=4.0,
        words="business professional company office presentation clean modern clear "
        "simple internal dry informative explainer",
    ),
    "news": Mood(
        DORIAN, 57, (0, 6, 3, 4), (0, 3, 2, 6), 50, 45, "sixteenths", 38, "eighths", "march", 62, 0, 0.35, 0.75,
        counter=47, room=0.1, shine_db=4.0,
        levels=(("drums", 1.0), ("lead", -2.0)),
        words="report bulletin headline broadcast recap urgent update factual weekly data",
    ),
    "epic": Mood(
        MINOR, 50, (0, 5, 2, 6), (0, 3, 5, 6), 61, 48, "sixteenths", 43, "octaves", "big", 56, 0, 0.4, 1.0,
        counter=52, room=0.26, shine_db=3.0,
        levels=(("drums", 4.0), ("lead", -1.0)),
        words="heroic powerful big grand bold triumphant action sport victory adventure strong orchestral massive",
    ),
    "tender": Mood(
        MAJOR, 51, (0, 2, 3, 4), (5, 3, 1, 4), 49, 0, "arpeggio", 42, "roots", "none", 42, 0, 0.4, 0.5,
        counter=46, room=0.28, shine_db=0.5,
        levels=(("pad", -2.0), ("bass", -3.0)),
        words="emotional sad touching intimate love romantic dignified moving charity "
        "soft piano nostalgic sincere hopeful",
    ),
    "lofi": Mood(
        DORIAN, 52, (0, 3, 6, 2), (3, 2, 0, 6), 89, 4, "swung", 32, "walking", "swung", 26, 1, 0.4, 0.6,
        swing=0.16, sevenths=True, counter=11, room=0.12, shine_db=-4.0,
        levels=(("bass", 2.0), ("lead", -2.0)),
        words="chill chilled hiphop jazzy mellow laid-back study coffee vinyl groovy smooth jazz",
    ),
    "tech": Mood(
        DORIAN, 57, (0, 5, 3, 4), (5, 3, 0, 6), 95, 81, "sixteenths", 38, "eighths", "dance", 80, 1, 0.4, 0.85,
        kit=24, counter=90, room=0.14, shine_db=5.0,
        levels=(("drums", 3.0), ("pad", -2.0)),
        words="technology digital electronic futuristic synth startup innovation science space "
        "cyber ai software edgy cool",
    ),
    "celebration": Mood(
        MIXOLYDIAN, 58, (0, 3, 6, 3), (0, 4, 3, 6), 61, 27, "stabs", 36, "funk", "dance", 56, 1, 0.65, 1.0,
        counter=61, room=0.12, shine_db=5.0,
        levels=(("drums", 3.0),),
        words="party festive festival dance disco summer joyful joy birthday wedding "
        "market street funky lively fast rhythmic",
    ),
}  # fmt: skip
DEFAULT_MOOD = "uplifting"


def nearest_mood(wish: str) -> str:
    """The mood named, or the one that shares most words with the wish, or the default."""
    words = [word.strip(".,;:!?'\"()") for word in wish.lower().replace("/", " ").split()]
    for word in words:
        if word in MOODS:
            return word
    ranked = sorted(MOODS, key=lambda name: -sum(word in MOODS[name].words.split() for word in words))
    best = ranked[0]
    return best if any(word in MOODS[best].words.split() for word in words) else DEFAULT_MOOD
