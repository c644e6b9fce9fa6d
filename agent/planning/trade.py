"""Things that a brief may ask for and that no recipe makes, in the words of six languages and of the tools themselves.

A tool makes a thing where its name or sentence holds the thing's words, so nothing here names a tool. What a plugin
makes needs no entry: it is asked for by words that it alone has.
"""

from __future__ import annotations

import re

_OWN = (
    r"(?:this|that|these|my|our|your|the|attached|existing|given|dies\w{1,2}|mein\w*|unser\w*|de[sm]|der|die|cette|cet|ce|"
    r"ma|mon|notre|la|le|l['’]|est[ea]|mi|nuestr\w+|el|quest[oa]|mi[oa]|nostr\w+|il|d?est[ea]|meu|minha|noss\w+|o|a)"
)
FILM_NOUN = r"(?:\w{0,12}v[ií]deos?|films?|clips?|movies?|footage|reels?|filmato|filme?s?|aufnahmen?)"
THIS_FILM = rf"{_OWN}\s?(?:[\w-]+\s){{0,2}}?{FILM_NOUN}"
_SOUND_NOUN = (
    r"(?:recordings?|audio|tracks?|songs?|podcasts?|voices?|sound|aufnahme|lied|enregistrement|grabación|canción|"
    r"registrazione|canzone|gravação|canção)"
)
OWN_FILE = re.compile(
    r"(?<!\w)(?:this|these|my|our|the attached|the given|the existing|dies\w{1,2}|mein\w*|unser\w*|cette|cet|ce|ma|mon|"
    r"notre|est[ea]|mi|nuestr\w+|quest[oa]|mi[oa]|nostr\w+|d?est[ea]|meu|minha|noss\w+)\s(?:[\w-]+\s){0,2}?"
    rf"(?:{FILM_NOUN}|{_SOUND_NOUN})(?!\w)",
    re.IGNORECASE,
)
"""A file that the person has, and that nobody makes."""
FORMS = r"(?:wav|mp3|m4a|aac|flac|ogg|midi|png|jpe?g|gif|svg|pdf|srt|vtt)"
_AS_FILE = rf"(?:as|in|into|to|als|en|in|em|como|come|comme)\s(?:an?\s|eine?\s|un[ea]?\s|uma?\s|\.)?{FORMS}(?!\w)"
ALONE = re.compile(
    r"(?<!\w)(?:alone|separate\w*|on its own|by itself|instrumental\w*|allein\w*|einzeln|separat|extra|seule?|à part|"
    rf"sol[oa]|aparte|da sol[oa]|a parte|sozinh[oa]|à parte|{_AS_FILE})(?!\w)",
    re.IGNORECASE,
)
"""How a part of a film is asked for as a thing of its own."""

THINGS: dict[str, str] = {
    "sound of a film": (
        r"(?:audio|sound|son|[áa]udio|ton)(?:\s?track)?s?\s(?:only\s)?"
        rf"(?:(?:of|from|out of|in|aus|von|de|del|di|do|dans)\s?)?{THIS_FILM}|"
        r"tonspur|bande[- ]son|piste\s(?:audio|sonore)|pista de (?:audio|sonido)|traccia audio|"
        r"faixa de [áa]udio|extract\w* (?:the |its )?(?:audio|sound)|sound track out of"
    ),
    "music alone": (
        r"compos\w+ (?:[\w-]+\s){0,4}?music|instrumentals?|(?:piece|loop|minutes?|seconds?) of (?:[\w-]+\s){0,3}music|"
        rf"music\s(?:alone|on its own|by itself|separately|loop|track|{_AS_FILE})|(?:only|just) the music|theme tune|"
        r"(?:background|hold|waiting|intro) music|"
        r"nur (?:die )?musik|musik\s(?:allein\w*|einzeln|separat|als)|musikstück|\w+musik als|"
        r"musique\s(?:seule|à part|en)|morceau de musique|música\s(?:sola|aparte|sozinha|à parte|en|em|como)|"
        r"pieza (?:de música|musical)|musica\s(?:da sola|a parte|in)|brano musicale|peça musical|"
        r"(?:solo|só) (?:la|a) m[úu]sica"
    ),
    "contact sheet": r"contact[- ]?sheets?|kontakt(?:bogen|abzug)|planche[- ]contact|hoja de contactos?|provini|"
    r"folha de contatos?",
    "loudness": (
        r"(?:measur|tell|find|check|analy[sz])\w*\s(?:[\w']+\s){0,4}?(?:loud\w*|true peak|lufs)|how loud|"
        r"lautheit|wie laut|measures sound"
    ),
    "tempo": (
        r"(?:find|tell|detect|what|which|measure|analy[sz]e)\w*\s(?:[\w']+\s){0,4}?(?:tempo|bpm|beats?)|"
        r"(?:tempo|bpm|beats?) (?:of|von|de|di|do) (?:this|my|dies\w+|mein\w*|mi|mon|mio|meu|cette|est[ea])|finds tempo"
    ),
    "mp3": r"mp3",
    "m4a": r"m4a",
    "level": (
        r"(?:normali[sz]e|master|level)\s(?:[\w']+\s){0,2}?(?:recording|audio|podcast|track|song|sound|voice)|"
        r"(?:to|at|with|auf|mit|à|a) [-−–]?\d\d\s?lufs|brings a mix to"
    ),
    "sound under a film": (
        r"(?:put|add|lay|replace|leg\w*|unterleg\w*|mets|mettre|pon|poner|metti|põe|coloca\w*)\s(?:[\w']+\s){1,4}?"
        rf"(?:under|over|onto?|to|with|beside|behind|of|unter|sous|sur|bajo|a|sotto|sob|em)\s{THIS_FILM}|"
        r"sound beside its picture"
    ),
    "joined clips": (
        r"(?:join|concatenate|merge|put together)\s(?:[\w']+\s){0,2}?(?:clips|videos|films)|joins scene segments"
    ),
    "picture": (
        r"(?:(?:an?|one|two|three|single|eine?|une?|una?|uma?|ein)\s(?:[\w-]+\s){0,2}?|^)(?:picture|image|illustration|"
        r"drawing|bild|zeichnung|dibujo|ilustración|imagen|immagine|illustrazione|disegno|imagem|ilustração|desenho|dessin)"
        r"\s(?:of|about|for|von|über|für|de|d['’]|sobre|di|per|para|pour)(?!\w)|picture into a png still"
    ),
}  # fmt: skip
_COMPILED = {name: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for name, words in THINGS.items()}
PARTS = frozenset(("music alone", "sound of a film", "mp3", "m4a", "picture"))
"""What films have too: beside a film it is asked for only where it is to stand alone."""


def things_in(text: str) -> tuple[str, ...]:
    """The things that a text speaks of, in the order of their first mention."""
    found = ((match.start(), name) for name, pattern in _COMPILED.items() if (match := pattern.search(text)))
    return tuple(name for _, name in sorted(found))
