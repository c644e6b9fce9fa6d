"""Short job adverts: the post is what they are about, and each fact is told by itself."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.forms.job_heads import with_post


@pytest.mark.parametrize(
    ("text", "subject", "told"),
    [
        ("We're hiring! Gardener for the abbey park, part time, 14 pounds an hour.", "gardener",
         "We are hiring a gardener for the abbey park"),
        ("Wir stellen ein: Fahrer (m/w/d) in Teilzeit, Lager in Celle, Bewerbung an lager@celle.example", "Fahrer",
         "Wir suchen Fahrer in Teilzeit"),
        ("On recrute : fleuriste pour notre boutique à Vannes, 28 heures par semaine, salaire 1 500 euros.",
         "fleuriste", "On recrute fleuriste pour notre boutique à Vannes"),
        ("¡Buscamos panadero! Jornada completa, 1.300 euros al mes, Soria.", "panadero", "Buscamos panadero"),
        ("Assumiamo! Parrucchiera per il nostro salone di Lecce, stipendio 1.300 euro, turni serali.",
         "parrucchiera",
         "Cerchiamo parrucchiera per il nostro salone di Lecce"),
        ("Buscamos carpintero para taller en Soria, jornada completa, 1.300 euros al mes, empieza en mayo.",
         "carpintero", "empieza en mayo"),
        ("Estamos a contratar: jardineiro para parque em Évora, salário 900 euros, tempo inteiro.", "jardineiro",
         "Procuramos jardineiro para parque em Évora"),
    ],
)  # fmt: skip
def test_the_post_is_the_subject(text: str, subject: str, told: str) -> None:
    brief = understand(text)
    assert (brief.kind, brief.subject.casefold()) == ("announcement", subject.casefold())
    assert told in [fact.text for fact in brief.facts]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Wanted: good homes for four kittens. Call 0131 496 0077."),
        ("de", "Wir suchen unseren Kater, grau, seit Montag weg."),
        ("es", "Buscamos casa para dos gatitos, son muy cariñosos."),
    ],
)
def test_what_seeks_nobody_for_a_job_stays(language: str, text: str) -> None:
    assert with_post(text, language) == text


@pytest.mark.parametrize(
    ("text", "subject", "told"),
    [
        ("Plumber wanted. Full time, £36k, van provided.", "plumber", "We are looking for a plumber"),
        ("School cook needed from September, 25 hours a week. Ring Mrs Lowe.", "school cook", "25 hours a week"),
        (
            "Two drivers required in Hull: early shifts, good pay.",
            "two drivers",
            "We are looking for two drivers in Hull",
        ),
    ],
)
def test_a_post_stands_before_what_seeks_it(text: str, subject: str, told: str) -> None:
    brief = understand(text)
    assert (brief.kind, brief.subject) == ("announcement", subject)
    assert told in [fact.text for fact in brief.facts]


@pytest.mark.parametrize(
    "text",
    ["Volunteers wanted for the litter pick on Sunday. Gloves provided.", "No experience needed. Part-time, evenings."],
)
def test_helpers_and_terms_are_no_posts(text: str) -> None:
    assert with_post(text, "en") == text
