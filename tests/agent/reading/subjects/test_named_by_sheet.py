"""A film of "our bike workshop" is about the name that its sheet is headed by."""

import pytest

from agent.brief import Source
from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "source", "name", "what"),
    [
        (
            "Instagram reel, 20 s, for our bike workshop. Facts below.",
            "Radwerk Lind, Canal Road 8. Inner tube while you wait, 12 euros. Closed on Mondays.",
            "Radwerk Lind",
            "our bike workshop",
        ),
        (
            "Launch video for our cargo trailer, 30 s. End: mulo.example",
            "Mulo 3. Carries 60 kg, weighs 9 kg. 389 euros.",
            "Mulo 3",
            "our cargo trailer",
        ),
        (
            "Vidéo de 30 s pour notre chambre d'hôtes, calme",
            "Maison Tilleul, trois chambres, à Saint-Orens. 85 euros la nuit.",
            "Maison Tilleul",
            "notre chambre d'hôtes",
        ),
        (
            "Reel für unseren Hofladen, 25 s",
            "Hofladen Krüger, Dorfstraße 8. Eier, Milch und Brot. Mittwochs geschlossen.",
            "Hofladen Krüger",
            "unser Hofladen",
        ),
    ],
)
def test_the_sheet_names_what_the_brief_describes(text: str, source: str, name: str, what: str) -> None:
    brief = understand(text, (Source(name="sheet.txt", text=source),))
    assert (brief.subject, brief.description) == (name, what)
    assert brief.kind in ("promo", "launch")


@pytest.mark.parametrize(
    "source",
    [
        "Opening Hours. Monday to Friday 8 to 18.",
        "Back pain, knee and shoulder. Home visits on Thursdays.",
        "Saturday 14 June, 2 pm. Cake and music.",
        "Fresh bread every morning. Sold out by noon.",
    ],
)
def test_a_list_of_facts_names_nothing(source: str) -> None:
    brief = understand("Reel for our bakery, 20 s", (Source(name="sheet.txt", text=source),))
    assert brief.subject == "bakery"
