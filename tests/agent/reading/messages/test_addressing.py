"""Tests for how viewers are addressed: the order is cut out of the brief, and the film speaks so."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.messages.addressing import Form, form_of, without_addressing
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("es", "Vídeo de 35 segundos para la web. Trato de usted.", "Vídeo de 35 segundos para la web."),
        ("es", "Reel vertical, español de México, de tú: abre la feria.", "Reel vertical: abre la feria."),
        ("es", "En cuadrado, que se dirija a los vecinos de usted, cercano.", "En cuadrado, cercano."),
        ("pt", 'Vídeo de 40 s, tratamento por "você" não, por "tu" sim: abre o rio.', "Vídeo de 40 s: abre o rio."),
        ("pt", "Vídeo de 20 segundos em português do Brasil, alegre.", "Vídeo de 20 segundos, alegre."),
        ("fr", "Vidéo de 30 s, tutoiement, ton léger.", "Vidéo de 30 s, ton léger."),
        ("de", "Film, 30 s, per Du, hochkant.", "Film, 30 s, hochkant."),
        ("it", "Video di 30 s, dando del tu ai clienti, allegro.", "Video di 30 s, dando del tu ai clienti, allegro."),
        ("it", "Video di 30 s, dando del tu, allegro.", "Video di 30 s, allegro."),
    ],
)
def test_the_order_is_cut_out(language: str, text: str, left: str) -> None:
    assert without_addressing(text, language) == left


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Hablamos de tú a tú con los vecinos."),
        ("es", "Clases de español para principiantes, 30 horas."),
        ("pt", "Curso de português do Brasil, 30 horas."),
        ("pt", "Tudo isto, por você."),
        ("fr", "Ce soir, on chante avec vous."),
        ("de", "Er tanzt, mit ihr."),
        ("en", "We speak to you."),
    ],
)
def test_content_stays(language: str, text: str) -> None:
    assert without_addressing(text, language) == text


@pytest.mark.parametrize(
    ("language", "text", "told", "form"),
    [
        ("es", "Vídeo sereno, de usted.", (), "usted"),
        ("es", "Vídeo, de tú.", ("Compra la entrada en taquilla",), ""),
        ("es", "Invitación al bautizo.", ("Confirmad antes del 20 de mayo",), "vosotros"),
        ("es", "Aviso del centro de salud.", ("Llame al 112 si se marea",), "usted"),
        ("pt", "Vídeo, por tu.", (), "tu"),
        ("pt", "Pizza por R$ 39.", (), "brasil"),
        ("pt", "Vídeo em português de Portugal.", ("Traz um amigo",), ""),
        ("de", "Film, per Du.", (), ""),
    ],
)
def test_form_of_address(language: str, text: str, told: tuple[str, ...], form: Form) -> None:
    assert form_of(text, told, language) == form


@pytest.mark.parametrize(
    ("brief", "heard"),
    [
        ("Vídeo de 25 segundos para la óptica Ribazo, de usted. Gafas de sol desde 49 euros.", "enseñarle"),
        (
            "Vídeo de 25 segundos para a óptica Ribaço, por tu. Os óculos custam 49 euros e não é preciso marcação.",
            "Guarda este nome",
        ),
    ],
)
def test_the_film_speaks_so(brief: str, heard: str) -> None:
    told = " ".join(scene.narration for scene in write(understand(brief), CountingClock()).scenes)
    assert heard in told
    assert "por tu" not in told
