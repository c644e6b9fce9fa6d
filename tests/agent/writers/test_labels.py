from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.shapes.labels import lacking, sorts


def narration(text: str) -> str:
    told = " ".join(scene.narration for scene in write(understand(text), CountingClock()).scenes)
    return told.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("language", "label", "text"),
    [
        ("fr", "Constat", "Une personne sur quatre vit seule"),
        ("fr", "Qui", "Maëlle Corbin, boulangère, et Idriss Fall, mécanicien"),
        ("en", "The problem", "The roof leaks"),
        ("de", "Ausgangslage", "Das Dach ist undicht"),
        ("es", "Nuestra misión", "Abrimos la biblioteca"),
        ("it", "Chi siamo", "Una bottega di Trento"),
        ("pt", "Contexto", "O telhado caiu"),
    ],
)
def test_labels_that_only_sort_are_known(language: Language, label: str, text: str) -> None:
    assert sorts(label, text, language)


@pytest.mark.parametrize(
    ("language", "label"), [("en", "Who"), ("fr", "Salaire"), ("de", "Größtes Risiko"), ("it", "Orario")]
)
def test_labels_that_tell_something_stay(language: Language, label: str) -> None:
    assert not sorts(label, "all employees in Dublin", language)


def test_what_is_lacking_is_a_sentence_before_a_figure() -> None:
    assert lacking("Besoin", "18 000 euros d'ici Noël", "fr") == "Il nous faut 18 000 euros d'ici Noël."
    assert lacking("Bedarf", "40 Helfer im Mai", "de") == "Wir brauchen 40 Helfer im Mai."
    assert lacking("Besoin", "Des bras", "fr") == ""


def test_people_with_their_trades_are_told_as_the_brief_has_them() -> None:
    told = narration(
        "Vidéo de campagne, 60 secondes, pour notre financement participatif. Projet : « La Barque Rouge », un café "
        "sur "
        "l'eau. Objectif : 12 000 euros avant le 3 mai. Qui : Ana Roche, cuisinière depuis neuf ans, et Paul Vidal, "
        "charpentier. Contreparties : 10 euros, un café ; 60 euros, un repas pour deux."
    )
    assert "Ana Roche, cuisinière depuis neuf ans, et Paul Vidal, charpentier." in told
    assert "Objectif : 12 000 euros avant le 3 mai." in told
    assert told.count("Contreparties") == 1


def test_an_employer_is_told_without_its_label() -> None:
    told = narration(
        "On recrute ! Vidéo de 30 secondes. L'entreprise : Scierie Brandt, 14 personnes, à Celles. Le poste : "
        "affûteur ou "
        "affûteuse, CDI, 35 heures. Candidature avant le 20 janvier : jobs@brandt.example."
    )
    assert "Scierie Brandt, 14 personnes, à Celles." in told
    assert "entreprise :" not in told


def test_a_heading_that_its_text_answers_is_not_told() -> None:
    told = narration(
        "Brief: parking changes at Kessler Works. 30 seconds, for all employees.\n\n"
        "North car park closes on 4 August.\nSouth car park opens on 4 August.\n\n"
        "What people must do: order the new badge in the staff app by 25 July."
    )
    assert "What people must do" not in told
    assert "rder the new badge in the staff app by 25 July." in told


ADVERT = """Square video for LinkedIn, 35 seconds.

Company: Hollin Precision, Wexcombe. We make parts for lift brakes.
Job: apprentice machinist, 6 places, start 1 September. 1,050 pounds a month in the first year.
What we want to get across: you see what you made at the end of the day; you come for a two-day trial.
Apply by 30 April at hollin.example/start
Who sees it: 16 to 19 year olds and, honestly, their parents. Please don't try to be young.
"""


def test_an_advert_of_labels_names_its_house_and_tells_nobody_whom_it_is_for() -> None:
    brief = understand(ADVERT)
    told = narration(ADVERT)
    assert brief.audience == "16 to 19 year olds and, honestly, their parents"
    assert "young" not in brief.tone
    assert told.startswith("Hollin Precision: apprentice machinist.")
    assert "Apply by 30 April." in told
    assert not any(word in told for word in ("get across", "honestly", "to us"))


@pytest.mark.parametrize(
    "order",
    [
        "Wer das sieht: Eltern von Erstklässlern",
        "Qui regarde : des parents d'élèves",
        "Quién lo ve: familias con niños",
        "Chi lo vede: le famiglie del paese",
        "Quem vê o vídeo: famílias com crianças",
    ],
)
def test_who_sees_a_film_is_its_audience(order: str) -> None:
    label, audience = (part.strip() for part in order.split(":"))
    film = {
        "Wer": "Ein Video über unser Schulfest, 20 Sekunden.",
        "Qui": "Une vidéo sur notre fête d'école, 20 secondes.",
    }
    film |= {"Quién": "Un vídeo sobre nuestra fiesta escolar, 20 segundos."}
    film |= {"Chi": "Un video sulla nostra festa della scuola, 20 secondi."}
    film |= {"Quem": "Um vídeo sobre a nossa festa da escola, 20 segundos."}
    assert understand(f"{film[label.split()[0]]}\n{order}").audience == audience
