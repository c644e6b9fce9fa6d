"""What is said to the maker stays out of the film, and what is said to viewers stays in."""

from __future__ import annotations

import pytest

from agent.brief import Brief
from agent.reading import understand


def told(brief: Brief) -> list[str]:
    return [fact.text for fact in brief.facts]


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("4 ways to keep a room cool, 40 seconds, upbeat, for a city's social channels.", ("upbeat", "social")),
        ("Fire drill notes for new colleagues, 50 seconds, serious but not scary. Leave by gate 2.", ("serious",)),
        ("How to oil a gate hinge, 40 seconds. Wipe the hinge. Add one drop of oil. Curious tone.", ("tone",)),
        ("hi! so we run a shoe shop in Elm Row and we'd love a short video, like 20 secs? Open daily.", ("video",)),
    ],
)
def test_the_films_own_length_tone_and_place_are_no_facts(text: str, gone: tuple[str, ...]) -> None:
    assert not [fact for fact in told(understand(text)) if any(word in fact for word in gone)]


def test_a_plain_no_in_a_list_tells_of_the_thing() -> None:
    brief = understand("Flat to let, Elm Row 4: 2 rooms, no lift, quiet yard. 30 seconds.")
    assert "no lift" in told(brief)


def test_rules_for_viewers_are_told_and_rules_for_the_maker_are_not() -> None:
    brief = understand(
        "Announcement for all staff about the new loading dock, 40 seconds. Keep the blue lane free. Never lean on the "
        "doors. Never mention the old contractor. Keep it short. Report every leak, even small ones, to the porter."
    )
    facts = told(brief)
    assert {"Keep the blue lane free", "Never lean on the doors"} <= set(facts)
    assert "Report every leak, even small ones, to the porter" in facts
    assert not [fact for fact in facts if "contractor" in fact or "short" in fact]


def test_a_step_with_several_things_stays_one_step() -> None:
    brief = understand(
        "Recipe, 40 seconds: bean stew. 200 g beans, 1 onion. Fry the onion. Add beans, thyme and stock."
    )
    assert "Add beans, thyme and stock" in told(brief)


def test_a_price_by_the_month_is_no_hour() -> None:
    brief = understand("Promo for the app Tally Jar, 30 seconds. Free for one person, 3.49 a month for families.")
    assert ("price", "3.49 a month for families") in {(fact.kind, fact.text) for fact in brief.facts}


def test_a_sentence_with_two_figures_stays_whole_and_loses_its_dateline() -> None:
    brief = understand(
        "News clip, 30 seconds. Source text:\n\nELMFORD - The bridge over the Tarn opens on Friday. The work cost 4.1 "
        "million pounds, about 300,000 less than planned."
    )
    assert "The work cost 4.1 million pounds, about 300,000 less than planned" in told(brief)
    assert not [fact for fact in told(brief) if "ELMFORD" in fact]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Comment nettoyer une cafetière : 40 secondes. Versez du vinaigre. Rincez deux fois.", "how_to"),
        ("Cómo limpiar una bicicleta, 40 segundos. Moja el trapo. Seca la cadena.", "how_to"),
        ("Invite people to our quiz night on Friday 3 May, 19:00, at the old mill. 20 seconds.", "event"),
        ("Investor update for Tarn Energy, 40 seconds. Sales grew by 4 %.", "report"),
    ],
)
def test_kinds_by_how_people_ask(text: str, kind: str) -> None:
    assert understand(text).kind == kind


def test_a_french_order_to_end_on_words_is_the_ending() -> None:
    brief = understand("Vidéo de 20 secondes pour « Lumo », une lampe. Terminez par : « Lumo. Bonne nuit. »")
    assert brief.ending == "Lumo. Bonne nuit."
