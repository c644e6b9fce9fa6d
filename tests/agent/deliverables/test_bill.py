"""What a poster says: the customer's own phrases, each once, and nothing of paper and pixels."""

from __future__ import annotations

import pytest

from agent.brief import Brief
from agent.deliverables.bill import further, head_of, name_before
from agent.reading import understand

FAIR = (
    "Poster for our seed swap, just images, nobody here can play videos.\n\nSeed Swap Alder Green\n"
    "Sun 8 March, 2pm-4pm\nVillage Hall, 9 Ford Lane\n"
    "Bring your spare seeds, old pots, young plants - max 3 trays each. Free, cake stall.\n\n"
    "A4 portrait, 300 dpi, and a square one (1:1) for Facebook."
)
FEST = (
    "Wir bräuchten ein Plakat (A3, druckfertig mit Beschnitt) für unser Hoffest. Kein Film.\n"
    "Hoffest St. Vitus, Sonntag 7. Juni, Beginn 11 Uhr, Bratwurst und Kuchen. Bei Regen in der Scheune. "
    "Eintritt frei, Spenden für das neue Dach. Bitte eigenes Geschirr mitbringen."
)


def told(brief: Brief) -> str:
    details, notes = further(brief, list(head_of(brief).values()))
    return " | ".join([*head_of(brief).values(), *details, *notes])


def test_an_order_to_those_who_come_stays_whole_and_its_place_is_found() -> None:
    brief = understand(FAIR)
    assert brief.deliverables == ("poster",)
    assert head_of(brief)["place"] == "Village Hall, 9 Ford Lane"
    assert "Bring your spare seeds, old pots, young plants - max 3 trays each" in told(brief)
    assert not any(word in told(brief) for word in ("dpi", "A4", "1:1", "Facebook"))


def test_a_long_price_leaves_its_rest_as_a_detail() -> None:
    brief = understand(FEST)
    assert head_of(brief)["price"] == "Eintritt frei"
    assert "Spenden für das neue Dach" in told(brief)
    assert "eigenes Geschirr mitbringen" in told(brief)
    assert name_before(brief) == "Hoffest St. Vitus"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "Ci serve una locandina per la sagra del pane di Orta. Sabato 18 e domenica 19 ottobre, Piazza Motta.",
            "Sabato 18 e domenica 19 ottobre",
        ),
        ("A flyer for the quiz night on Friday 3 May at 7 pm in the Crown.", "Friday 3 May"),
    ],
)
def test_a_day_is_said_as_it_was_given(text: str, date: str) -> None:
    assert head_of(understand(text))["date"] == date


def test_hours_have_their_end_and_the_head_is_not_told_again() -> None:
    brief = understand(
        "Une affiche A2 pour notre vide-grenier, pas de vidéo svp. Dimanche 12 avril de 8h à 17h, place du Marché à "
        "Saint-Avit. 80 exposants, buvette. Entrée gratuite."
    )
    assert head_of(brief)["time"] == "8h à 17h"
    assert told(brief).count("12 avril") == 1


def test_an_order_is_no_name() -> None:
    brief = understand("Flyer needed, A5! Jumble sale at St Brigid's school, Saturday 9 May 11-3, entry 50p.")
    assert "Flyer" not in name_before(brief)
