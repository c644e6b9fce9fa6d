"""Explainers ask and conclude in their language's order, steps stay whole, tales keep their hero and their tense."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.guard import guarded
from agent.writers.embedded.languages.phrasebook import Phrasebook
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes.asking import answered, questioned
from agent.writers.embedded.shapes.plot import in_present
from agent.writers.embedded.shapes.tale import grammar


def board(text: str) -> Storyboard:
    return write(understand(text), CountingClock())


def lines(text: str) -> list[str]:
    return [scene.narration for scene in board(text).scenes]


@pytest.mark.parametrize(
    ("code", "asked", "question", "answer"),
    [
        ("en", "how a heat pump works", "How does a heat pump work?", "And that is how a heat pump works."),
        ("en", "how heat pumps work", "How do heat pumps work?", "And that is how heat pumps work."),
        ("en", "why the sky is blue", "Why is the sky blue?", "And that is why the sky is blue."),
        ("en", "how to swim", "", ""),
        ("de", "wie unser Lager funktioniert", "Wie funktioniert unser Lager?", "So funktioniert unser Lager."),
        ("de", "warum der Himmel blau ist", "Warum ist der Himmel blau?", "Darum ist der Himmel blau."),
        ("de", "wie ein Brot gebacken wird", "", ""),
        ("fr", "pourquoi le ciel est bleu", "", "Voilà pourquoi le ciel est bleu."),
        ("es", "cómo funciona el banco", "¿Cómo funciona el banco?", "Así funciona el banco."),
        ("it", "come funziona il servizio", "Come funziona il servizio?", "Ecco come funziona il servizio."),
        ("pt", "como funciona a horta", "Como funciona a horta?", "É assim que funciona a horta."),
        ("de", "wie das geht und was es kostet", "", ""),
    ],
)
def test_what_is_asked_becomes_a_question_and_an_answer(code: Language, asked: str, question: str, answer: str) -> None:
    assert questioned(asked, code) == question
    assert answered(asked, code) == answer


def test_an_explainer_tells_one_thing_after_another_and_concludes() -> None:
    told = lines(
        "Explain in 50 seconds how our cup deposit works. You pay one pound. You bring the cup back. The barista scans"
        " it. The pound goes back to your card."
    )
    assert told[0] == "How does our cup deposit work?"
    assert told[-1] == "And that is how our cup deposit works."
    assert not any(":" in line for line in told)


def test_a_german_sentence_keeps_the_word_before_its_verb() -> None:
    told = lines(
        "Erkläre in 40 Sekunden, wie unser Speicher funktioniert. Mittags bleibt Strom übrig. So sinkt die Rechnung um"
        " rund 20 Prozent. Abends reicht er für alle."
    )
    assert "So sinkt die Rechnung um rund 20 Prozent." in told


def test_the_goal_of_a_lesson_is_no_step_and_steps_stay_apart() -> None:
    film = board(
        "A 40 second how-to: repot the fern. Water the fern. Tip the pot. Loosen the roots. Fill in soil."
        " Press lightly."
    )
    steps = [scene.narration for scene in film.scenes if scene.shot.kicker.startswith("Step")]
    assert steps == ["Water the fern.", "Tip the pot.", "Loosen the roots.", "Fill in soil.", "Press lightly."]


def test_a_tale_introduces_its_hero_before_a_pronoun() -> None:
    told = lines(
        "A bedtime story, 60 seconds, about a tugboat called Molly who wanted to be a cruise ship. She polished her"
        " funnel every night. One evening a liner lost its way. Molly pulled it safely in. The passengers cheered."
    )
    assert told[0] == "This is the story of a tugboat called Molly who wanted to be a cruise ship."
    assert told[1] == "She polished her funnel every night."
    assert told[-1].startswith("Good night, Molly.")


def test_a_german_hero_is_the_second_of_two_nouns_and_the_story_keeps_its_tense() -> None:
    told = lines(
        "Gutenachtgeschichte, 60 Sekunden: Der Igel Bruno sammelt Knöpfe. Eines Tages findet er einen goldenen Knopf."
        " Dann hört er, dass die Eule frieren muss. Er bringt ihr den Knopf. Seitdem schläft Bruno gut."
    )
    assert told[0] == "Der Igel Bruno sammelt Knöpfe."
    assert told[-1].startswith("Gute Nacht, Bruno.")
    assert not any(word in " ".join(told) for word in ("wurde", "konnte", "wartete"))


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "it", "pt"])
def test_every_language_tells_in_the_present_and_in_the_past(code: Language) -> None:
    data = grammar(code)
    for name in ("breaths", "ending", "says"):
        now = [row.split("|")[0] for row in data[f"{name}_now"]]
        assert now
        assert in_present(now, code)
    assert not in_present([row.split("|")[0] for row in data["breaths"]], code)


def test_nothing_is_asked_of_viewers_of_an_explainer_that_tells_enough() -> None:
    told = lines(
        "Explica em 50 segundos como funciona a reciclagem do vidro. As garrafas vão para o vidrão. Um camião"
        " recolhe-as todas as semanas. O vidro é partido e derretido. Dele nascem garrafas novas."
    )
    assert "Um camião recolhe-as todas as semanas." in told
    assert not any("palavras" in line for line in told)


def test_a_counted_list_has_as_many_entries_as_it_counts_and_keeps_german_capitals() -> None:
    told = lines(
        "Fünf Tipps gegen Motten im Schrank, 40 Sekunden:\n1. Lavendel in jedes Fach legen\n2. Wolle vor dem Sommer"
        " waschen\n3. Schrank zweimal im Jahr aussaugen\n4. Zedernholz alle sechs Monate anschleifen\n5. Befallenes"
        " drei Tage einfrieren"
    )
    assert told[1:6] == [
        "Eins: Lavendel in jedes Fach legen.",
        "Zwei: Wolle vor dem Sommer waschen.",
        "Drei: Schrank zweimal im Jahr aussaugen.",
        "Vier: Zedernholz alle sechs Monate anschleifen.",
        "Fünf: Befallenes drei Tage einfrieren.",
    ]


def test_a_subject_is_not_presented_before_a_line_that_starts_with_it() -> None:
    brief = understand("Promo, 30 seconds, for Tarn Hall, a weaving school. Tarn Hall teaches weaving.")
    material = Material(brief.model_copy(update={"subject": "Tarn Hall"}), Phrasebook("en", brief.text))
    shown = Line("Meet Tarn Hall.", role="reveal", keep="spine")
    told = Line("Tarn Hall teaches weaving.")
    assert [line.text for line in guarded([shown, told], material)] == [told.text]
    assert len(guarded([shown, Line("It has 40 looms.")], material)) == 2


def test_a_story_that_begins_by_itself_keeps_its_beginning() -> None:
    told = lines(
        "História de embalar, 60 segundos: era uma vez um farol chamado Zé que não gostava do escuro. Todas as noites"
        " tapava os olhos. Uma noite ouviu um barco a chamar. Abriu os olhos e brilhou. O barco chegou a casa."
    )
    assert told[0] == "Era uma vez um farol chamado Zé que não gostava do escuro."


def test_something_to_do_is_asked_for_and_concluded_as_such() -> None:
    told = lines(
        "20 second explainer: how to sort your rubbish. Blue bin: paper. Green bin: glass. Food waste goes in the brown"
        " bags. Collection is on Monday."
    )
    assert told[0] == "How do you sort your rubbish?"
    assert told[-1] == "Sort your rubbish."
