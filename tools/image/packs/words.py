"""The words of a file's name: what it shows, without what merely tells one drawing of it from another."""

from __future__ import annotations

import re

from tools.image.art.lookup import terms

# Said of a file or of a view of the thing, never of the thing.
NOISE = frozenset(
    terms(
        "side view front back top bottom left right final copy version draft new old edit edited small large big "
        "little icon img image photo picture pic illustration vector drawing clipart art asset export untitled dsc "
        "dscn pxl screenshot scan transparent background hd px web print cutout svg png jpg jpeg the and with for von "
        "der die das und de la el le les los las il di da do vue vista ansicht"
    )
)
# Said of many things: it tells two bicycles apart, and finds none by itself.
MARKERS = frozenset(
    terms(
        "red green blue yellow orange purple violet pink brown black white grey gray golden silver dark light bright "
        "rot gruen grün blau gelb schwarz weiss weiß grau braun rosa rouge vert bleu jaune noir blanc gris brun rojo "
        "verde azul amarillo negro blanco rosso blu giallo nero bianco grigio vermelho amarelo preto branco cinza "
        "open closed empty full round flat tall short young happy my our your one two three"
    )
)
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def words_of(stem: str) -> tuple[str, ...]:
    """The telling words of a file name without its suffix; none where the name says nothing."""
    spaced = CAMEL.sub(" ", stem)
    found = (word.lower() for word in re.findall(r"[^\W_]+", spaced))
    kept = [word for word in found if len(word) > 1 and not word.isdigit() and not set(terms(word)) & NOISE]
    telling = any(not is_marker(word) for word in kept)
    return tuple(dict.fromkeys(kept)) if telling else ()


def is_marker(phrase: str) -> bool:
    """Whether all of a phrase's words are said of many things."""
    return set(terms(phrase)) <= MARKERS
