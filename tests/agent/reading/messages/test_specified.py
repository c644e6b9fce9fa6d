"""Measures of prints, pictures and posts are read and told to nobody; what else stands beside them stays."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading.format.details import details_of
from agent.reading.format.shapes import shapes_of_film
from agent.reading.messages.specified import without_specifications

LEFT: list[tuple[Language, str, str]] = [
    ("en", "Poster A4 portrait, 300 dpi, and a square one (1:1) for Facebook. Come early.", "Come early."),
    ("en", "Facebook text: up to 400 characters, 1-3 hashtags, say that we need sewers.", "Say that we need sewers."),
    ("de", "Ein Plakat (A3, druckfertig mit Beschnitt) für das Hoffest.", "Ein Plakat für das Hoffest."),
    ("es", "Texto del post: máximo 250 caracteres y entre 3 y 5 hashtags, con un par de emojis.", ""),
    ("it", "La locandina per la sagra: formato A3 verticale, 300 dpi.", "La locandina per la sagra."),
    ("fr", "Affiche A2, prête à imprimer. Entrée gratuite, 80 exposants.", "Entrée gratuite, 80 exposants."),
]
KEPT: list[tuple[Language, str]] = [
    ("en", "The A4 is closed between Ham and Rye."),
    ("en", "Our printer does 300 dpi on wood."),
    ("de", "Wir drucken Bücher mit 300 Zeichen je Zeile."),
]


@pytest.mark.parametrize(("language", "text", "left"), LEFT)
def test_only_what_is_told_is_left(language: Language, text: str, left: str) -> None:
    assert without_specifications(text, language, film=False) == left


@pytest.mark.parametrize(("language", "text"), KEPT)
def test_measures_of_the_world_stay(language: Language, text: str) -> None:
    assert without_specifications(text, language, film=False) == text


def test_the_shape_of_a_film_stays() -> None:
    text = "A film in 9:16. Post text: max 200 characters, 3 hashtags."
    assert without_specifications(text, "en", film=True) == "A film in 9:16."


@pytest.mark.parametrize(
    ("text", "hashtags", "emojis"),
    [
        ("entre 3 y 5 hashtags, con un par de emojis", (3, 5), 2),
        ("max three hashtags and one emoji", (1, 3), 1),
        ("zwei Hashtags, keine Emojis", (2, 2), 0),
        ("pas de hashtags, 3 émojis", (0, 0), 3),
        ("um texto curto", None, 0),
    ],
)
def test_what_a_post_has_is_counted(text: str, hashtags: tuple[int, int] | None, emojis: int) -> None:
    details = details_of(text)
    assert (details.hashtags, details.emojis) == (hashtags, emojis)


def test_pixels_are_a_shape() -> None:
    assert details_of("PNG, 1080x1350 px and 1080 x 1080").aspects == ("4:5", "1:1")
    assert details_of("un visuel carré pour Instagram").aspects == ("1:1",)


@pytest.mark.parametrize(
    ("text", "shapes"),
    [
        ("30 sec, in 16:9 for the website and 9:16 for stories.", ("16:9", "9:16")),
        ("Ein Film, quer und hochkant", ()),
        ("Ein Film im Querformat und hochkant", ("16:9", "9:16")),
        ("in verticale e quadrato", ("9:16", "1:1")),
        ("16:9 or 9:16, you choose", ()),
        ("turn the 16:9 clip into 9:16", ()),
    ],
)
def test_several_shapes_of_one_film_are_joined_by_and(text: str, shapes: tuple[str, ...]) -> None:
    assert shapes_of_film(text) == shapes
