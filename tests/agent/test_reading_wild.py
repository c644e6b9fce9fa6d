"""Briefs as people type, paste and mail them: what they are about, what kind they ask for, and what stays unsaid."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.messages.letter import opened
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.knowledge import topics


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        ("Ein 15-Sekunden-Erklärvideo über Photosynthese", "explainer", "Photosynthese"),
        ("a vid abt black holes", "explainer", "black holes"),
        ("Vídeo de 20 segundos sobre o ciclo da água", "explainer", "ciclo da água"),
        ("Un film de 60 secondes sur la Révolution française", "explainer", "Révolution française"),
        ("Explain compound interest with an example. 50 s.", "explainer", "compound interest"),
        ("how do earthquakes happen? 1 min", "explainer", "earthquakes"),
        ("Was ist Inflation? 45 Sekunden, für Azubis", "explainer", "Inflation"),
        ("Vídeo sobre el sistema solar para mi clase de primaria", "explainer", "sistema solar"),
        ("Un video che spieghi come si forma l'arcobaleno, per la scuola", "explainer", "arcobaleno"),
        ("For sale: 3 bed cottage in Orby, garden. Viewings Sunday.", "listing", "3 bed cottage in Orby"),
        ('Testimonial: Ada says "I sleep again." She uses Tempo, our shift app, daily.', "testimonial", "Tempo"),
        ("Vidéo pour annoncer notre librairie « La Page »", "promo", "La Page"),
        ("Un video per raccogliere fondi per il rifugio Zampe. Donazioni.", "appeal", "Zampe"),
        ("Vídeo de lançamento da Mimosa, uma app de contas. 30 segundos.", "launch", "Mimosa"),
        ("Cuenta la historia de una gota de lluvia que quiere llegar al mar.", "story", "gota de lluvia"),
        ("make a story about a fox who's afraid of the dark", "story", "fox"),
        ("We're a small vineyard near Siena. Picnic on 4 May.", "promo", "small vineyard near Siena"),
        ("top 3 mistakes when repotting: pot too big, no hole, no light", "list", "mistakes when repotting"),
    ],
)
def test_kind_and_subject(text: str, kind: str, subject: str) -> None:
    brief = understand(text)
    assert (brief.kind, brief.subject) == (kind, subject)


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [
        ("News: the bridge is open again. 45 seconds, neutral", "45"),
        ("Ankündigung: Das Bad bleibt geschlossen. 20 Sekunden, sachlich.", "20"),
        ("Dog walking by Paws on Bond. GPS tracking. fun + friendly, 20s", "20"),
        ("Open day\n- Saturday 14 March\n- free lunch\nAbout 30 seconds", "30"),
        ("How to descale a kettle. Steps: fill it with vinegar, boil, rinse.", "How to descale"),
        ("Open day video\nHere's what we need:\n- free lunch\n- free parking", "what we need"),
    ],
)
def test_directions_are_no_facts(text: str, unsaid: str) -> None:
    assert not [fact.text for fact in understand(text).facts if unsaid in fact.text]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Appeal: We need 18,000 euro to rebuild. Donate now. 40 seconds", "We need 18,000 euro to rebuild"),
        ("Announce our shop opening on 12 October with a film", "12 October"),
        ("Launch of Fernly, a plant app. first month free. 20 s", "First month free"),
        ('Title: "Safe ladders". Message: check the feet, face the rungs, hold on.', "check the feet"),
        ("Weekly report, 40 seconds. Say thanks to the volunteers.", "Thank you to the volunteers"),
        ("Ankündigung: Unser Büro zieht um! Telefonnummer bleibt gleich.", "Unser Büro zieht um"),
    ],
)
def test_facts_are_kept(text: str, told: str) -> None:
    assert told in [fact.text for fact in understand(text).facts]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ('News: Bike lanes are coming. Mayor Ruiz says "It will be safer to ride".', "Mayor Ruiz"),
        ('News: The railway is back. "We missed the whistle," says Ole Brandt.', "Ole Brandt"),
        ('Testimonial: Anna from Graz says "I stopped dreading Mondays."', "Anna from Graz"),
    ],
)
def test_who_is_quoted(text: str, who: str) -> None:
    assert who in [fact.label for fact in understand(text).facts if fact.kind == "quote"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hi,\ncan you make a film about bees?\nThanks\nMarge", "can you make a film about bees?"),
        ("Subject: Fwd: open day\n\nHello,\nfree lunch", "open day\n\nfree lunch"),
        ("Subject: bees\nLength: 20 s", "Subject: bees\nLength: 20 s"),
        ("a vid w/ music", "a video with music"),
        ("Hallo zusammen,\nbitte ein Film.\nViele Grüße\nIda", "bitte ein Film."),
    ],
)
def test_letters_are_opened(text: str, left: str) -> None:
    assert opened(text, "en").strip() == left


def test_question_is_the_title_and_is_answered() -> None:
    brief = understand("why is the sky blue")
    board = write(brief, CountingClock())
    assert board.title.startswith("Why is the sky blue")
    assert any("scatters blue light" in scene.narration for scene in board.scenes)


def test_price_that_costs_is_a_sentence() -> None:
    board = write(understand("Launch of Fernly, a plant app. It is new. costs 2.99 a month. 20 s"), CountingClock())
    said = " ".join(scene.narration for scene in board.scenes)
    assert "It costs 2.99 a month." in said


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it", "pt"])
def test_every_language_knows_what_school_asks(language: str) -> None:
    known = topics(language)
    assert len(known) >= 6
    assert not [topic.key for topic in known if topic.kind == "explainer" and not topic.question]
