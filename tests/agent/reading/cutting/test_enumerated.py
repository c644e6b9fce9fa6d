"""What a brief enumerates in clauses is told entry by entry; the commas of a sentence part nothing."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.cutting.enumerated import entries, statements


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "the first class is free, mats included, tea on Fridays at 6.",
            ["the first class is free", "mats included", "tea on Fridays at 6"],
        ),
        (
            "en",
            "the mayor opened the bridge (8 years late), the market moves on Monday, and snow is expected.",
            ["the mayor opened the bridge (8 years late)", "the market moves on Monday", "snow is expected"],
        ),
        (
            "en",
            "why batteries age, what heat does to them, how to store one (half full, dry).",
            ["why batteries age", "what heat does to them", "how to store one (half full, dry)"],
        ),
        (
            "de",
            "der Aufzug steht bis Montag, neue Schlüssel ab 3 Uhr, die Heizung wird geprüft.",
            ["der Aufzug steht bis Montag", "neue Schlüssel ab 3 Uhr", "die Heizung wird geprüft"],
        ),
        (
            "fr",
            "la piscine ferme lundi, le bus 4 passe par la gare et le maire a inauguré l'école.",
            ["la piscine ferme lundi", "le bus 4 passe par la gare", "le maire a inauguré l'école"],
        ),
        (
            "es",
            "nació en Jaén, ha criado a cinco hijos, le encanta el mar y se jubila en mayo.",
            ["nació en Jaén", "ha criado a cinco hijos", "le encanta el mar", "se jubila en mayo"],
        ),
        (
            "it",
            "camere sul lago, cena in giardino, la spiaggia apre a maggio e i gatti sono i benvenuti.",
            ["camere sul lago", "cena in giardino", "la spiaggia apre a maggio", "i gatti sono i benvenuti"],
        ),
        (
            "pt",
            "a rua será fechada na segunda, o correio sai às terças e o novo diretor chama-se Abel.",
            ["a rua será fechada na segunda", "o correio sai às terças", "o novo diretor chama-se Abel"],
        ),
    ],
)
def test_entries_with_clauses_part(language: str, text: str, told: list[str]) -> None:
    assert entries(text, language) == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We sell bread, fresh rolls and dark beer."),
        ("en", "Income was 61,300 euros, up from 58,900, largely thanks to fees."),
        ("en", "Founded in 1990, run by two sisters, we bake bread."),
        ("en", "The hall is warm, quiet, and close to the river."),
        ("de", "Der Garten, ein Geschenk der Stadt, ist offen."),
        ("de", "Wer nicht kommen kann, meldet sich bis Freitag, 3. Mai, 9 Uhr beim Amt."),
        ("fr", "Dijon, troisième, recevra Metz samedi."),
        ("es", "La librería Sauce, en Soria, vende cuentos."),
        ("pt", "A linha da serra, encerrada há 31 anos, vai reabrir."),
    ],
)
def test_commas_of_a_sentence_stay(language: str, text: str) -> None:
    assert entries(text, language) == []
    assert statements(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "her name is Ines, she was a nurse in Faro, has three sons, loves fado and her old bike.",
            ["her name is Ines", "she was a nurse in Faro", "She has three sons", "She loves fado and her old bike"],
        ),
        (
            "de",
            "sie heißt Ines, war Köchin in Ulm, hat drei Söhne und liebt Schach",
            ["sie heißt Ines", "Sie war Köchin in Ulm", "Sie hat drei Söhne", "Sie liebt Schach"],
        ),
        (
            "fr",
            "il s'appelle Luc, a été facteur à Brest, a deux filles et adore pêcher",
            ["il s'appelle Luc", "Il a été facteur à Brest", "Il a deux filles", "Il adore pêcher"],
        ),
        (
            "en",
            "We have a cabin near Oban, it sleeps four, has a stove, dogs are welcome and it costs £90 a night.",
            [
                "We have a cabin near Oban", "it sleeps four", "It has a stove", "dogs are welcome",
                "it costs £90 a night",
            ],
        ),
    ],
)  # fmt: skip
def test_what_one_does_is_told_with_who_does_it(language: str, text: str, told: list[str]) -> None:
    assert statements(text, language) == told


def test_three_short_things_in_one_breath_stay() -> None:
    assert statements("He built the shed, ran the quiz and never missed a match.", "en") == []


def test_a_label_gives_its_entries_as_facts() -> None:
    brief = understand(
        "Video for our pool, 40 seconds. Mention: the slide opens in May, towels included, lessons on Sundays at 9."
    )
    told = [fact.text.lower() for fact in brief.facts]
    assert told == ["the slide opens in may", "towels included", "lessons on sundays at 9"]


def test_brackets_make_no_entry_too_long() -> None:
    brief = understand(
        "Video für unsere Praxis, 30 Sekunden: neue Zeiten ab 2. Mai (Mo bis Do 8 bis 19 Uhr, Fr 8 bis 13 Uhr, "
        "Sa nach Absprache), Termine im Netz, ebener Eingang."
    )
    assert [fact.text for fact in brief.facts][-2:] == ["Termine im Netz", "ebener Eingang"]


def test_an_entry_of_a_list_is_not_what_the_film_is_about() -> None:
    brief = understand(
        "Video for our dental practice, 30 seconds: new hours from May, online booking, a lift to all floors."
    )
    assert "booking" not in brief.subject
    assert "online booking" in [fact.text for fact in brief.facts]


def test_the_first_news_of_a_bulletin_stays_its_headline() -> None:
    brief = understand("News in 40 seconds: the mayor opened the bridge, the market moves on Monday, snow is expected.")
    assert brief.subject == "the mayor opened the bridge"


def test_topics_with_figures_or_clauses_are_what_is_told() -> None:
    brief = understand(
        "Weekly briefing for our depot staff, 60 seconds. Topics: blue zones (no parking), keep left, "
        "report leaks within 10 minutes, new gate by dock 7."
    )
    told = [fact.text.lower() for fact in brief.facts]
    assert [text for text in told if "keep left" in text or "leaks" in text or "gate" in text] == [
        "keep left",
        "report leaks within 10 minutes",
        "new gate by dock 7",
    ]


def test_topics_that_only_say_of_what_stay_topics() -> None:
    brief = understand("Explainer on tides, 60 seconds. Topics: the moon, the role of the sun, spring tides.")
    assert brief.topics == ("the moon", "the role of the sun", "spring tides")


def test_what_a_label_lists_stays_under_it() -> None:
    brief = understand(
        "A 40s video for our rowing club. Say that: training starts on 6 May, children from ten are welcome, "
        "the first month costs £20, and we need two more coxes."
    )
    assert brief.facts[-1].text.lower() == "we need two more coxes"
