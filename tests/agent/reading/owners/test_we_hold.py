"""What "we" hold is what the film is about, by its whole name; its day is shown and the sentence is not spoken."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.owners.we_hold import only_says_what_we_hold


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We're organising a charity run for St. Mary's Hospice on 3 May. 35 seconds. Every runner gets a medal.",
         "charity run for St. Mary's Hospice"),
        ("We're planning a spring concert for the Lime Street Choir on 12 April. 30 seconds. Free entry.",
         "spring concert for the Lime Street Choir"),
        ("Nous organisons une course solidaire pour l'hospice Sainte-Anne le 3 mai. 35 secondes. Départ à 10 h.",
         "course solidaire pour l'hospice Sainte-Anne"),
        ("Organizamos una carrera solidaria para el hospicio Santa Ana el 3 de mayo. 35 segundos. Salida a las 10.",
         "carrera solidaria para el hospicio Santa Ana"),
    ],
)  # fmt: skip
def test_what_we_hold_is_the_subject(text: str, name: str) -> None:
    brief = understand(text)
    assert brief.subject == name
    assert not [fact.text for fact in brief.facts if name in fact.text]
    assert [fact.text for fact in brief.facts if "3" in fact.text or "12" in fact.text]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We're organising a run on 3 May that starts at the old mill and ends at the lake.", "en"),
        ("The school is hosting a concert on 3 May.", "en"),
        ("Wir planen um.", "de"),
    ],
)
def test_what_tells_more_is_told(text: str, language: str) -> None:
    assert not only_says_what_we_hold(text, language)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Could you make a 30 second video for our bakery Crumb: fresh bread from 7, cakes to order, free coffee?",
         "free coffee"),
        ("Podem fazer um vídeo para a nossa padaria Miolo: pão desde as 7, bolos por encomenda, café grátis?",
         "café grátis"),
    ],
)  # fmt: skip
def test_the_mark_of_a_polite_request_is_not_its_lists(text: str, last: str) -> None:
    facts = [fact.text for fact in understand(text).facts]
    assert last in facts
    assert not any(fact.endswith("?") for fact in facts)
