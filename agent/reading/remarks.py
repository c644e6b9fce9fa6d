"""Says what was decided where the brief did not say, and what the person has to know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.brief import Brief

NO_LENGTH, NO_VOICE, NO_MUSIC = (f"The brief names no {part}" for part in ("length", "voice", "music"))
_LOUDNESS = {"podcast": "a podcast (-16 LUFS)", "broadcast": "broadcasting (EBU R128, -23 LUFS)"}
_REVIEW = re.compile(
    r"(?<!\w)(?<!in )(?:reviews?|testimonials?|customers? (?:love|say)|kundenstimme\w*|bewertung\w*|avis|témoignages?|"
    r"reseñas?|testimonios?|recension\w*|depoimentos?)(?!\w)",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"(?<!\w)(?:below|attached|enclosed|unten|anbei|ci-dessous|ci-joint|abajo|adjunt\w|"
    r"(?:qui |riportat\w |indicat\w |testo |dati )sotto|sotto(?=\s?[.:,;)\n]|$)|allegat\w|abaixo|"
    r"em anexo)(?!\w)",
    re.IGNORECASE,
)
_PHOTO = re.compile(
    r"(?<![\w-])(?<!no )(?:photo(?:graph)?s?|footage|real (?:people|house)|drone|fotos?|drohne|photos?|"
    r"fotograf\w*)(?![\w-])",
    re.IGNORECASE,
)


_WONDER = re.compile(
    r"(?<!\w)(?:8k|holograms?|hologramm\w*|hologram\w*|virtual reality|vr|360[- ]?(?:degree|grad)? (?:video|"
    r"film)|imax)(?!\w)(?: (?:hologram|video|film))?",
    re.IGNORECASE,
)
_REACH = re.compile(
    r"(?<!\w)(?:go(?:es)? viral|viral gehen|viral(?:e|es)? (?:video|vidéo)|hacerse viral)(?!\w)", re.IGNORECASE
)


_THINGS = {"thumbnails": "set of thumbnails", "captions": "set of captions", "caption_text": "text"}


def assumptions(brief: Brief, about_format: str, voice_given: bool) -> tuple[str, ...]:
    """One sentence for each choice that the brief left open."""
    return tuple(_assumed(brief, about_format, voice_given))


def assumptions_but(brief: Brief, *settled: str) -> tuple[str, ...]:
    """The brief's assumptions without those on what has been settled otherwise."""
    return tuple(assumed for assumed in brief.assumptions if not assumed.startswith(settled))


def _assumed(brief: Brief, about_format: str, voice_given: bool) -> Iterator[str]:
    heard = {"video", "audio", "voiceover", "social_pack"} & set(brief.deliverables)
    thing = (
        "film"
        if {"video", "social_pack"} & set(brief.deliverables)
        else _THINGS.get(brief.deliverables[0], brief.deliverables[0])
    )
    named = "story" if brief.kind == "story" else f"{brief.kind.replace('_', '-')} {thing}"
    yield f"The brief was read as {'an' if named[0] in 'aeiou' else 'a'} {named} about {brief.subject}."
    if about_format and "video" in brief.deliverables:
        yield about_format
    if not brief.duration.given and heard:
        yield f"{NO_LENGTH}, so the {thing} is about {brief.duration.target:g} seconds long."
    if not brief.tone:
        yield "The brief names no tone, so it is clear and friendly."
    if brief.speech and heard and not voice_given:
        yield f"{NO_VOICE}, so a neutral embedded voice speaks."
    if brief.music and heard and not brief.music_mood:
        yield f"{NO_MUSIC}, so the music follows the tone."
    if brief.profile != "web" and heard:
        yield f"The sound is as loud as {_LOUDNESS[brief.profile]} asks for."
    if not brief.brand.colors and brief.deliverables[0] != "audio":
        yield "The brief names no colours, so the palette follows the look."
    if not brief.audience:
        yield f"The brief names no audience, so the {thing} speaks to a general one."
    if heard and not (brief.call_to_action or brief.ending or brief.addresses):
        yield f"The brief gives no call to action or address, so none was invented and the {thing} closes softly."


def missing(brief: Brief) -> Iterator[str]:
    """What was asked for and is not there."""
    quoted = any(fact.kind == "quote" for fact in brief.facts)
    if not quoted and (brief.kind == "testimonial" or _REVIEW.search(brief.text)):
        yield (
            "There is nothing to quote: no real reviews were supplied, none were invented. Send some to have them "
            "quoted."
        )
    if brief.must_say and not brief.speech:
        yield "The brief wants words said and no voice; they are shown on screen instead."
    if brief.kind == "listing":
        yield "No photographs were supplied, so the film shows drawings, not photographs of the real house."
    elif _PHOTO.search(brief.text) and not brief.sources:
        yield "No photographs or footage were supplied, so the film shows drawings."
    if not {"video", "social_pack", "recut"} & set(brief.deliverables):
        yield f"No film is wanted: what was asked for is {', '.join(brief.deliverables).replace('_', ' ')}."
    if wonder := _WONDER.search(brief.text):
        yield f"{wonder.group()!r} is not possible here: the film is a drawn, flat MP4 with sound, up to 4K."
    if _REACH.search(brief.text):
        yield "How far a film spreads cannot be promised; it is made to be short, clear and easy to share."
    if not brief.brand.name and brief.kind in ("promo", "launch", "testimonial") and brief.subject[:1].islower():
        yield "The brief gives no name, so the film speaks in general; add a name, an address or what is special."
    told = any(fact.kind in ("step", "ingredient") for fact in brief.facts)
    if brief.kind == "how_to" and not (told or brief.script):
        yield (
            "The brief names no steps and none were invented; write them into it, hand them over with --source, or set "
            "a language model (docs/models.md)."
        )
    if _POINTS.search(brief.text) and not brief.sources and not brief.table and len(brief.text) < 400:
        yield "The brief points to material that did not come with it; hand it over with --source."
