"""What a source's labels and a brief's "in figures" say of the kind of film."""

import pytest

from agent.brief import Source
from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "source", "kind", "subject"),
    [
        (
            "Gas or induction: which hob? 40 s, neutral",
            "Gas: 420 euros, 45 % efficiency. Induction: 690 euros, 85 % efficiency.",
            "comparison",
            "Gas or induction",
        ),
        (
            "Compare our two phone tariffs, 40 s",
            "Basic: 9 euros a month, 5 GB. Plus: 19 euros a month, 40 GB. Both can be cancelled.",
            "comparison",
            "our two phone tariffs",
        ),
        (
            "Año del club en cifras, 40 s, para la asamblea",
            "Socios 318, el año pasado 290. Goles por mes: enero 9, febrero 12, marzo 15.",
            "report",
            "Año del club en cifras",
        ),
        (
            "Report for the committee, 40 s, with a chart",
            "Visitors per month: Jan 310, Feb 290, Mar 420. The roof was mended.",
            "report",
            "Report",
        ),
        (
            "Wochenbericht für die Geschäftsleitung, 40 s",
            "Bestellungen: Mo 120, Di 133, Mi 128. Retouren 4,1 Prozent, Vorwoche 5,0.",
            "report",
            "Wochenbericht für die Geschäftsleitung",
        ),
    ],
)
def test_kind_and_subject(text: str, source: str, kind: str, subject: str) -> None:
    brief = understand(text, (Source(name="notes.txt", text=source),))
    assert (brief.kind, brief.subject, brief.brand.name) == (kind, subject, "")


def test_meals_of_a_house_are_not_set_against_each_other() -> None:
    source = "Breakfast: eggs, rolls. Lunch: soup, stew."
    brief = understand("Clip on breakfast and lunch at our inn, 20 s", (Source(name="n.txt", text=source),))
    assert brief.kind == "promo"
