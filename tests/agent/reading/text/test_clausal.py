"""A sentence stays whole however many commas it has; a list of things does not."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.text.clausal import is_clause
from agent.reading.text.sentences import parts


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wer verhindert ist, beantragt Briefwahl bis Freitag, 10. April, 15 Uhr", "de"),
        ("Im Sommer, von Juni bis September, bleibt es beim Wochenrhythmus", "de"),
        ("Wegen der Hitze, voraussichtlich bis Sonntag, schließt das Freibad später", "de"),
        ("Je niedriger die Temperatur, desto sparsamer läuft sie", "de"),
        ("Whoever cannot come, send a friend, by Friday, 6 pm", "en"),
        ("Si vous ne pouvez pas venir, votez par procuration, avant le 3 mai, 17 h", "fr"),
        ("Quien no pueda venir, puede pedir cita, hasta el viernes, a las 15 h", "es"),
        ("Chi non può venire, può delegare, entro venerdì, ore 15", "it"),
        ("Quem não puder vir, pode votar antes, até sexta-feira, 15h", "pt"),
        ("Las obras, de 1.200 metros cuadrados, empezaron en febrero", "es"),
        ("Ofrecemos contrato fijo, dos días libres, 1.480 euros", "es"),
        ("A linha do rio, encerrada há 31 anos, vai reabrir", "pt"),
        ("Desde 5 de agosto nas duas lojas, Savassi e Tijuca, e no site", "pt"),
        ("Il ponte, chiuso da maggio, riaprirà in autunno", "it"),
        ("La piscine, fermée depuis mars, rouvre lundi", "fr"),
    ],
)
def test_a_sentence_is_no_list(text: str, language: str) -> None:
    assert is_clause(text, parts(text, language), language)


@pytest.mark.parametrize(
    "text",
    [
        "22 Liter, wasserdicht bis in die Nähte, repariert wird bei uns in Husby",
        "wiegt 88 Gramm, hält 12 Stunden, kostet 79 Euro",
        "Kuchen, Flohmarkt, Musik ab 15 Uhr",
        "kostenlose Beratung, eigene Werkstatt, zentral gelegen",
    ],
)
def test_a_list_is_no_sentence(text: str) -> None:
    assert not is_clause(text, parts(text, "de"), "de")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Piso en planta baja, 3 habitaciones, 2 baños", "es"),
        ("la cocina, el salón, la terraza y el trastero", "es"),
        ("varanda com churrasqueira, piso de madeira, 2 vagas", "pt"),
        ("un bagno, la cucina, una porta nuova", "it"),
        ("un canapé, une offre, la livraison gratuite", "fr"),
    ],
)
def test_nouns_that_look_like_verbs_make_no_sentence(text: str, language: str) -> None:
    assert not is_clause(text, parts(text, language), language)


def test_who_is_spoken_of_keeps_what_they_do() -> None:
    brief = understand(
        "Hinweis als Video, 30 Sekunden: Wer keinen Schlüssel hat, meldet sich bis Donnerstag, 12. März, 10 Uhr beim "
        "Hausmeister. Die Tiefgarage bleibt offen."
    )
    assert any(fact.text.startswith("Wer keinen Schlüssel hat, meldet sich") for fact in brief.facts)
