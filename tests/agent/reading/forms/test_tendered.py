"""Briefs that are written as specifications."""

import pytest

from agent.reading import understand
from agent.reading.forms.tendered import tendered

TENDER = """REQUEST FOR QUOTATION 2026/017
Contracting body: City of Fairhaven
1. Subject. One promotional film for the opening of the new tram depot.
2. Length. 60 seconds, tolerance plus or minus one second.
3. Format. 16:9. Narration in English.
4. Content. The film shall (a) state that the depot opens on 3 May; (b) mention the turntable of 1921.
5. Closing frame. "Tram Depot Fairhaven.", legible for not less than three seconds.
6. No persons shall be depicted in a recognisable way."""


def test_the_clauses_of_a_tender_are_labels_and_its_content_is_told() -> None:
    brief = understand(TENDER)
    told = " ".join(fact.text for fact in brief.facts)
    assert brief.subject == "opening of the new tram depot"
    assert brief.duration.target == 60
    assert brief.ending == "Tram Depot Fairhaven."
    assert "depot opens on 3 May" in told
    assert "turntable of 1921" in told
    assert not [word for word in ("state that", "mention", "tolerance", "depicted", "legible") if word in told.lower()]


@pytest.mark.parametrize(
    ("language", "text", "entries"),
    [
        (
            "fr",
            "Le film doit :\n- indiquer que le musée rouvre le 3 mai\n- présenter les trois salles\nMerci",
            ["- le musée rouvre le 3 mai", "- les trois salles", "Merci"],
        ),
        ("es", "El vídeo debe (a) indicar que abre en mayo; (b) mostrar la sala", ["- abre en mayo", "- la sala"]),
        (
            "it",
            "Il video deve:\n- spiegare che si paga in cassa\n- citare la torre",
            ["- si paga in cassa", "- la torre"],
        ),
    ],
)
def test_what_the_film_shall_tell_is_listed_without_the_order(language: str, text: str, entries: list[str]) -> None:
    lines = tendered(text, language).strip().split("\n")
    assert [line for line in lines if line.strip()][1:] == entries


@pytest.mark.parametrize(
    "text",
    [
        "1. Remove the wheel.\n2. Pull out the tube.\n3. Check the tyre.",
        "Three tips: 1. Water. 2. Light. 3. Patience.",
        "The film should be calm.\n- 30 seconds",
    ],
)
def test_other_lists_stay(text: str) -> None:
    assert tendered(text, "en").replace("\n\n", "\n") == text
