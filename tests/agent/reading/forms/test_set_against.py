"""Short comparisons in five languages: two things by name, and each with its own values in a line."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.forms.set_against import set_against
from agent.reading.forms.side_by_side import side_by_side


@pytest.mark.parametrize(
    ("language", "text", "lines"),
    [
        ("de", "Vergleiche Ski und Snowboard: Gewicht 4 gegen 3 kg, Miete 20 Euro gegen 25 Euro am Tag.",
         ("Thema: Ski oder Snowboard", "Ski: Gewicht 4 kg, Miete 20 Euro am Tag.",
          "Snowboard: Gewicht 3 kg, Miete 25 Euro am Tag.")),
        ("de", "Was ist besser, Kork oder Linoleum?", ("Thema: Kork oder Linoleum",)),
        ("fr", "Comparaison du car et du covoiturage : 12 euros contre 9 euros.",
         ("Sujet: le car ou le covoiturage", "le car: 12 euros.", "le covoiturage: 9 euros.")),
        ("es", "Compara corcho y linóleo, precio, limpieza y ruido", ("Lo que cuenta: precio, limpieza, ruido.",)),
        ("it", "Video che confronta sci e snowboard: peso, costo", ("Tema: sci o snowboard",)),
        ("de", "Kork oder Teppich? Video, 30 Sekunden: Preis 20 Euro gegen 12 Euro.", ("Kork: Preis 20 Euro.",)),
        ("pt", "Patins ou skate? 40 euros contra 30 euros", ("Patins: 40 euros.", "skate: 30 euros.")),
    ],
)  # fmt: skip
def test_each_side_has_its_own_line(language: str, text: str, lines: tuple[str, ...]) -> None:
    written = set_against(text, language).split("\n")
    assert [line for line in lines if line not in written] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir vergleichen Preise und Angebote für Sie."),
        ("de", "Unser Team gewann 3 gegen 2 in Jena."),
        ("fr", "Thé ou café, tout est compris dans le petit déjeuner."),
        ("es", "Ven con tu perro o gato a la fiesta."),
        ("it", "Le vendite di questa settimana contro la scorsa."),
    ],
)
def test_what_sets_nothing_side_by_side_stays(language: str, text: str) -> None:
    assert side_by_side(text, language) == text


@pytest.mark.parametrize(
    ("text", "subject", "audience"),
    [
        ("Compare cork and lino floors for tenants: price, noise, cleaning.", "cork versus lino floors", "tenants"),
        ("Is a ferry or a bridge cheaper for the island? 30 seconds. toll 4 pounds vs 2 pounds",
         "ferry versus bridge for the island", ""),
        ("Compara el tranvía y el autobús para mayores: precio y tiempo.", "el tranvía o el autobús", "mayores"),
        ("Vergleichsvideo: Kork und Linoleum. 30 Sekunden.", "Kork oder Linoleum", ""),
    ],
)  # fmt: skip
def test_the_two_things_are_the_subject(text: str, subject: str, audience: str) -> None:
    brief = understand(text)
    assert (brief.kind, brief.subject, brief.audience) == ("comparison", subject, audience)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Cottage to let in Wick, two bedrooms, 5 minutes to the beach, 600 pounds a month.", 35),
        ("Casa in vendita a Lerici, 10 minuti dal mare, 200.000 euro", 35),
        ("Explain in two minutes why ships float.", 120),
    ],
)
def test_how_far_a_place_is_makes_no_length(text: str, seconds: float) -> None:
    assert understand(text).duration.target == seconds


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("Gasheizung oder Wärmepumpe? Ein Vergleich für Hausbesitzer: Kosten, Platz, Lärm.", "Hausbesitzer"),
        ("Train ou voiture ? Un comparatif pour les familles : prix, temps, fatigue, CO2.", "les familles"),
        ("¿Alquilar o comprar piso? Comparativa para parejas jóvenes: gastos, libertad, ahorro.", "parejas jóvenes"),
        ("Auto elettrica o a benzina? Confronto per chi vive in città: costi, ricarica.", "chi vive in città"),
        ("Comprar ou arrendar casa? Comparação para casais jovens: custos, liberdade.", "casais jovens"),
    ],
)
def test_the_name_of_the_genre_is_not_told(text: str, audience: str) -> None:
    brief = understand(text)
    genres = ("Ein Vergleich", "Un comparatif", "Compara", "Confronto")
    assert (brief.kind, brief.audience) == ("comparison", audience)
    assert not any(fact.text.startswith(genres) for fact in brief.facts)
