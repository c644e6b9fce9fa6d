"""Short lessons in five languages: what is learned stands under a label, and each step in a line."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.forms.taught_steps import taught_steps


@pytest.mark.parametrize(
    ("text", "subject", "steps"),
    [
        ("Wie man einen Reifen wechselt: Auto sichern, Muttern lösen, Rad tauschen, Muttern festziehen.",
         "Wie man einen Reifen wechselt", 4),
        ("Vidéo : comment laver un pull : remplir une bassine, tremper le pull, rincer, sécher à plat",
         "comment laver un pull", 4),
        ("Vídeo de 30 segundos: como fazer limonada: espremer limões, juntar água, adoçar", "como fazer limonada", 3),
        ("Video: come stirare una camicia: inumidire il colletto, stirare le maniche, stirare il dorso",
         "come stirare una camicia", 3),
    ],
)  # fmt: skip
def test_steps_behind_a_colon(text: str, subject: str, steps: int) -> None:
    brief = understand(text)
    assert (brief.kind, brief.subject.casefold()) == ("how_to", subject.casefold())
    assert len([fact for fact in brief.facts if fact.kind == "step"]) == steps


def test_a_german_question_ends_on_its_verb() -> None:
    brief = understand("Video: wie eine Geige gestimmt wird, 30 Sekunden")
    assert (brief.kind, brief.subject, brief.duration.target) == ("explainer", "wie eine Geige gestimmt wird", 30)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wie man uns findet: Hauptstraße 4, Hof links, zweiter Stock."),
        ("fr", "Une vidéo sur notre atelier : on répare, on prête, on échange."),
        ("en", "How to tie a knot: make a loop, pull the end, tighten."),
    ],
)
def test_other_briefs_stay(language: str, text: str) -> None:
    assert taught_steps(text, language) == text


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Zeig uns Schritt für Schritt, wie man Tee kocht: Wasser aufkochen, Tee einfüllen, ziehen lassen.", "wie man"),
        ("Montre-moi étape par étape comment laver un pull : le tremper, le rincer, le sécher.", "comment laver"),
        ("Enséñame paso a paso cómo limpiar una cafetera: desmontarla, enjuagarla, secarla.", "cómo limpiar"),
        ("Mostrami passo passo come pulire la moka: smontarla, sciacquarla, asciugarla.", "come pulire la moka"),
        ("Mostre-me passo a passo como limpar a cafeteira: desmontar, enxaguar, secar bem.", "como limpar"),
        ("Come pulire la moka passo passo: smontarla, sciacquarla, asciugarla.", "Come pulire la moka"),
    ],
)
def test_who_wants_to_see_it_is_no_part_of_it(text: str, subject: str) -> None:
    brief = understand(text)
    assert brief.kind == "how_to"
    assert brief.subject.startswith(subject)
    assert "pass" not in brief.subject
