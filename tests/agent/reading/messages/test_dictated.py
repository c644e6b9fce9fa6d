"""Hails, hesitation and asides leave a brief; who writes is its client, and spoken addresses are written."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.reading.messages.dictated import spelled
from agent.writers.clock import CountingClock
from agent.writers.embedded import write

TOLD: list[tuple[Language, str, str]] = [
    ("en", "Morning all! The hall opens at 9.", "The hall opens at 9."),
    ("en", "me again! Any bike, 45 pounds.", "Any bike, 45 pounds."),
    ("en", "Hiya its Carla from Bean Street Laundry, can you make us a reel?",
     "Client: Bean Street Laundry\nCan you make us a reel?"),
    ("de", "Hallo, hier ist Petra von der Bäckerei Kolb, wir brauchen ein Video.",
     "Kunde: Bäckerei Kolb\nWir brauchen ein Video."),
    ("es", "Hola, soy Marta de la Lavandería Sol, necesito un vídeo.", "Cliente: Lavandería Sol\nNecesito un vídeo."),
    ("en", "So the thing is we've got um a new oven", "we've got a new oven"),
    ("en", "Dogs stay outside, I'm afraid, please mention that kindly.", "Dogs stay outside."),
    ("de", "Hunde bleiben draußen, das bitte freundlich sagen.", "Hunde bleiben draußen."),
    ("it", "Niente cani, ditelo con garbo.", "Niente cani."),
    ("en", "jobs at crumb dot example, or crumb.example slash oven", "jobs@crumb.example, or crumb.example/oven"),
    ("en", "Book direct at loft.example", "Book direct at loft.example"),
    ("en", "The ask is ten pounds buys one slate.", "ten pounds buys one slate."),
    ("en", "square, 30ish secs. thanks xx", "square, about 30 secs"),
]  # fmt: skip
KEPT: list[tuple[Language, str]] = [
    ("en", "Right to repair is a law now."),
    ("en", "Morning yoga, every Monday at 7."),
    ("en", "This is Tom from Leeds. He is 90."),
    ("de", "Um 9 Uhr öffnet die Halle."),
    ("pt", "Um dia na praia."),
    ("en", "Be kind to dogs, please."),
]


@pytest.mark.parametrize(("language", "text", "told"), TOLD)
def test_a_message_is_written_out(language: Language, text: str, told: str) -> None:
    assert spelled(text, language).strip() == told


@pytest.mark.parametrize(("language", "text"), KEPT)
def test_what_only_sounds_like_it_stays(language: Language, text: str) -> None:
    assert spelled(text, language) == text


def test_a_dictated_appeal_is_about_its_station() -> None:
    brief = understand(
        "Right um so this is for the lifeboat station, Pellan Cove lifeboat, and what we want is an appeal, under a "
        "minute. The crew are all volunteers, fourteen of them. pellancove.example slash roof, that goes at the end."
    )
    assert brief.subject == "Pellan Cove lifeboat"
    assert brief.addresses == ("pellancove.example/roof",)
    spoken = " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)
    assert "fourteen" in spoken
    assert "want" not in spoken


def test_a_short_film_says_its_offer_before_any_courtesy() -> None:
    brief = understand(
        "hiya its Carla from Bean Street Laundry, can you do a vertical reel, 15 secs, we're doing 2 for 1 on duvet "
        "washes all of November, £18 usually, bring em in before 10 and they're back same day. 14 Bean Street."
    )
    board = write(brief, CountingClock())
    spoken = " ".join(scene.narration for scene in board.scenes)
    assert all(told in spoken for told in ("2 for 1", "before 10", "same day"))
    assert "looking forward" not in spoken


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "€289 - sorry, €279 since last week.", "€279 since last week."),
        ("de", "Beginn 18 Uhr, nein, 19 Uhr.", "Beginn 19 Uhr."),
        ("fr", "Entrée 5 euros, pardon, 6 euros.", "Entrée 6 euros."),
        ("en", "Table for 2, no children.", "Table for 2, no children."),
    ],
)
def test_what_is_taken_back_is_not_told(language: Language, text: str, told: str) -> None:
    assert spelled(text, language) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The half-term video worked a treat so I'd love another. Now it's our tune-up.", "Now it's our tune-up."),
        ("Make a film that explains it and asks people to join before 15 February.",
         "Make a film that explains it. Join before 15 February."),
        ("It's quiet, and we thought two courses for eighteen pounds.", "It's quiet. Two courses for eighteen pounds."),
        ("The film was shot in 1960. It shows the mill.", "The film was shot in 1960. It shows the mill."),
    ],
)  # fmt: skip
def test_orders_and_earlier_films_are_parted_from_what_is_told(text: str, told: str) -> None:
    assert spelled(text, "en").strip() == told


def test_a_closing_name_with_its_article_is_the_ending() -> None:
    brief = understand(
        "20 second reel for the Copper Pan in Frome. I'd like it to end on the Copper Pan, worth the climb."
    )
    assert brief.ending == "the Copper Pan, worth the climb"


def test_an_advert_of_labels_names_who_hires() -> None:
    brief = understand(
        "RECRUITMENT FILM\nEmployer: Calder Valley Trust\nPost: Rota Coordinator\nSalary: £31,400\nLength: 30 sec"
    )
    spoken = " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)
    assert brief.subject == "Rota Coordinator"
    assert "Calder Valley Trust" in spoken
