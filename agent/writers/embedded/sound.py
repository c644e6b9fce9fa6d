"""How the film sounds: mood and beat from kind and tone, voice and loudness from the wishes."""

from __future__ import annotations

from agent.brief import LUFS, Brief, Kind
from agent.storyboard import Sound

MOODS: dict[Kind, tuple[str, int]] = {
    "launch": ("uplifting", 120),
    "explainer": ("calm", 90),
    "how_to": ("warm", 100),
    "list": ("playful", 120),
    "news": ("news", 100),
    "event": ("celebration", 120),
    "appeal": ("tender", 72),
    "listing": ("warm", 90),
    "report": ("corporate", 100),
    "announcement": ("corporate", 90),
    "notice": ("calm", 75),
    "comparison": ("calm", 90),
    "tribute": ("tender", 60),
    "story": ("tender", 60),
    "testimonial": ("warm", 90),
    "promo": ("uplifting", 100),
}
BEATS = {
    "uplifting": 120, "warm": 90, "calm": 75, "playful": 120, "cinematic": 75, "corporate": 100, "news": 100,
    "epic": 75, "tender": 72, "lofi": 75, "tech": 120, "celebration": 120,
}  # fmt: skip
# Tone words of six languages, by the mood that they ask for; the first that is found decides.
TONES = {
    "cinematic": "cinematic dramatic filmisch dramatisch cinématographique dramatique cinematográfico dramático kino",
    "epic": "epic heroic episch heroisch épique épico",
    "playful": "playful funny humorous quirky cheeky fun verspielt lustig witzig ludique drôle divertido gracioso",
    "celebration": "festive party alegre joyful fröhlich joyeux celebratory festlich festivo",
    "calm": "calm quiet serene ruhig calme tranquilo sober sobre neutral sachlich nüchtern sereno",
    "tender": "tender gentle soft sanft zart doux douce suave tierno gentle",
    "lofi": "lofi lo-fi chill relaxed entspannt",
    "tech": "tech futuristic techy futuristisch electronic elektronisch synth",
    "warm": "warm cosy cozy homely friendly herzlich gemütlich freundlich chaleureux cálido acogedor hearty",
    "corporate": "corporate professional factual professionell profesional professionnel dry clear businesslike",
    "news": "newsy",
    "uplifting": "uplifting upbeat energetic inspiring optimistic mitreißend motivierend inspirant inspirador enérgico",
}
# EBU R128 v4.0 for broadcasting, and what the streaming platforms ask for, say the same of peaks.
TRUE_PEAK = -1.0


def mood_of(brief: Brief) -> tuple[str, int]:
    """Mood and beats a minute; every beat is a whole number of frames at 30 a second."""
    if brief.music_mood in BEATS:
        return brief.music_mood, BEATS[brief.music_mood]
    for place in (brief.music_mood, " ".join(brief.tone)):
        spoken = set(place.lower().replace(",", " ").split())
        for mood, tones in TONES.items():
            if spoken & set(tones.split()):
                return (mood, BEATS[mood]) if brief.kind != "story" else ("tender", 60)
    return MOODS[brief.kind]


_SLOW = "slow slower gentle calm quiet sleepy langsam ruhig sanft lent lente calme lento despacio tranquilo"
SLOW = frozenset(_SLOW.split())
_FAST = "fast quick snappy rapid energetic schnell flott rapide rápido dinámico veloce dynamique"
FAST = frozenset(_FAST.split())


def pace_of(brief: Brief) -> float:
    """The speaking rate that suits the film: tales are told slowly, and some tones ask for more or less haste."""
    asked = set(" ".join(brief.tone).lower().replace(",", " ").split())
    if brief.kind == "story":
        return 0.92
    return 1.05 if asked & FAST else 0.96 if asked & SLOW else 1.0


def sound_of(brief: Brief, pace: float, voice: str) -> Sound:
    """The storyboard's sound."""
    mood, bpm = mood_of(brief)
    return Sound(
        voice=voice, pace=pace, music=brief.music, mood=mood, bpm=bpm, lufs=LUFS[brief.profile], true_peak=TRUE_PEAK
    )
