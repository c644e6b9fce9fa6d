"""What stands beside the matter: for whom, an order before a colon, who signs, an hour behind its day."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.reading.cutting.passages import passages
from agent.reading.messages.signatures import parted
from agent.reading.telling.bare_lists import is_audience
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "For our nature centre's followers, mostly families."),
        ("de", "Für unsere Mitglieder, vor allem Familien."),
        ("fr", "Pour les abonnés de notre page, surtout des parents."),
        ("es", "Para los socios del club."),
        ("it", "Per i clienti del negozio, soprattutto famiglie."),
        ("pt", "Para os alunos da escola."),
    ],
)
def test_for_whom_alone_is_no_content(language: Language, text: str) -> None:
    assert is_audience(text, language)


@pytest.mark.parametrize("text", ["For families we have 3 rooms.", "For sale: a boat.", "For members it is free."])
def test_what_is_for_somebody_is_content(text: str) -> None:
    assert not is_audience(text, "en")


def test_an_order_before_a_colon_is_no_label() -> None:
    told = passages("A film. Keep it simple: in summer leaves are green.\nOpening hours: 9 to 5.", "en")
    labels = {passage.text: passage.label for passage in told}
    assert labels["in summer leaves are green."] == ""
    assert labels["9 to 5."] == "Opening hours"


def test_a_name_with_its_house_in_brackets_signs() -> None:
    assert parted("A film on leaves. Thanks, Moira (Fernhill Nature Centre)")[1] == "Moira (Fernhill Nature Centre)"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Boil water notice, 25 s. Applies from Friday 9 May, 6 pm until further notice.", "6 pm until further notice"),
        (
            "Hinweis, 25 Sekunden: Wasser abkochen. Gilt ab Freitag, 9. Mai, 18 Uhr bis auf Weiteres.",
            "bis auf Weiteres",
        ),
    ],
)
def test_a_day_keeps_its_hour(text: str, whole: str) -> None:
    assert any(whole in fact.text and "9" in fact.text for fact in understand(text).facts)


def test_a_range_of_seconds_has_room_for_what_is_told() -> None:
    told = (
        "The playground gets a new climbing frame for 14,300 pounds in April. The speed limit on School Lane falls to "
        "20 miles an hour. The precept rises by 3 percent, which is 2 pounds 10 a year. Six new plots will be let from "
        "1 April. The clerk takes applications until 15 March. The hall is closed on 3 May. The office moves in June."
    )
    ranged = write(understand(f"An announcement of 25-40 seconds. {told}"), CountingClock())
    fixed = write(understand(f"An announcement of 30 seconds. {told}"), CountingClock())
    assert 30 < ranged.seconds <= 40
    assert fixed.seconds == pytest.approx(30, abs=1)
