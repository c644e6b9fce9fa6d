"""Those who ask say what they run and how it is called; the film presents that once and says it no second time."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.owners.self_named import names_own_house


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We run a small climbing gym called Granite & Chalk in Leeds.", "en"),
        ("Hello, I run a dog grooming salon called Muddy Paws.", "en"),
        ("I own a bookshop in Hay called Inkwell.", "en"),
        ("Hi, we're a mobile coffee van called Bean Machine based in York.", "en"),
        ("Wir sind eine kleine Bäckerei namens Kornblume in Freiburg.", "de"),
        ("Ich führe eine Fahrschule namens Kurve in Bonn.", "de"),
        ("Bonjour, nous sommes une petite librairie appelée La Page Blanche à Nantes.", "fr"),
        ("On tient une crêperie qui s'appelle Chez Maël.", "fr"),
        ("Somos una clínica dental llamada Sonrisa Clara en Valencia.", "es"),
        ("Hola, soy Lucía y tengo una academia de baile llamada Paso Doble en Sevilla.", "es"),
        ("Siamo una piccola pasticceria chiamata Dolce Luna a Lecce.", "it"),
        ("Temos uma loja de flores chamada Pétala em Braga.", "pt"),
    ],
)
def test_what_they_run_and_its_name_is_all_that_is_said(text: str, language: str) -> None:
    assert names_own_house(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We run a café called Bean There in Leeds with 30 kinds of coffee.", "en"),
        ("We run a small climbing gym in Leeds.", "en"),
        ("We have a dog called Biscuit, who sleeps all day.", "en"),
        ("The dish is called Ribollita.", "en"),
        ("Wir sind eine Bäckerei namens Kornblume und backen seit 1921.", "de"),
        ("Tenemos una terraza con vistas al mar.", "es"),
        ("Abbiamo una sala chiamata Aurora per 80 persone.", "it"),
    ],
)
def test_what_tells_more_stays(text: str, language: str) -> None:
    assert not names_own_house(text, language)


@pytest.mark.parametrize(
    ("text", "name", "what"),
    [
        (
            "We run a small climbing gym called Granite & Chalk in Leeds. Need a 30s reel. First visit is free.",
            "Granite & Chalk",
            "small climbing gym",
        ),
        (
            "Hola, soy Lucía y tengo una academia de baile llamada Paso Doble en Sevilla. Necesito un vídeo de 30 "
            "segundos: clases de flamenco y salsa, primera clase gratis.",
            "Paso Doble",
            "academia de baile",
        ),
    ],
)
def test_the_film_is_about_the_house_and_tells_nothing_of_it_twice(text: str, name: str, what: str) -> None:
    brief = understand(text)
    assert brief.subject == name
    assert what in brief.description
    assert not [fact.text for fact in brief.facts if name in fact.text]
