"""Where time is short, days, prices, places and steps stay before colour, and lines shrink before they leave."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.brief import DurationWish
from agent.critic.wording import shown
from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.fit import GAP, Measured, fitted
from agent.writers.embedded.languages.phrasebook import Phrasebook
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shortening import shorter
from agent.writers.embedded.wording import fold, holds, sentences

_WORDS = "river lamp bread quiet blue seven market keeps open small"
text = st.lists(st.sampled_from(_WORDS.split()), min_size=2, max_size=12).map(lambda found: f"{' '.join(found)}.")
line = st.builds(
    Line, text, worth=st.floats(0.3, 4), keep=st.sampled_from(("drop", "spine", "vital")), rest=st.just(0.0)
)


def board(text: str) -> Storyboard:
    return write(understand(text), CountingClock())


def said(film: Storyboard) -> str:
    return " ".join(scene.narration for scene in film.scenes)


def seen(film: Storyboard) -> str:
    return " ".join(shown(scene.shot) for scene in film.scenes)


@settings(max_examples=80, deadline=None)
@given(st.lists(line, min_size=2, max_size=9), st.floats(8, 40))
def test_nothing_vital_is_missing_while_colour_of_its_length_is_said(lines: list[Line], seconds: float) -> None:
    wish = DurationWish(target=seconds, shortest=seconds, longest=seconds + 1, given=True)
    chosen = fitted(lines, wish, CountingClock()).lines
    measured = Measured(lines, CountingClock())
    kept = {each.text for each in chosen}
    colour = sum(measured.of(each.text) + GAP for each in chosen if each.keep == "drop")
    missing = [each for each in lines if each.keep == "vital" and each.text not in kept]
    assert all(measured.of(each.text) + GAP > colour for each in missing)


@settings(max_examples=80, deadline=None)
@given(st.lists(line, min_size=1, max_size=9), st.floats(8, 60))
def test_what_is_spoken_fits_the_length(lines: list[Line], seconds: float) -> None:
    wish = DurationWish(target=seconds, shortest=seconds, longest=seconds + 1, given=True)
    fit = fitted(lines, wish, CountingClock())
    assert fit.spoken <= fit.seconds
    assert fit.over == 0.0


DENSE = (
    "A 12 second promo for Tarn Hall, a weaving school. Light rooms. Old looms. Friendly teachers. A course costs"
    " 90 euros. It starts on 3 October at 18:00. Quiet evenings. Tea and biscuits. Warm blankets."
)


def test_a_short_film_says_or_shows_its_price_and_its_day_before_colour() -> None:
    film = board(DENSE)
    assert holds(f"{said(film)} {seen(film)}", "90 euros")
    assert holds(f"{said(film)} {seen(film)}", "3 October")


def test_what_cannot_be_said_is_shown_at_the_end() -> None:
    film = board(
        "A 10 second promo for Brill Lane Bakery. We open again on Thursday 9 October at 7 am after eleven weeks of"
        " building. Rye loaf 4.20 euros. Say: Baked before you wake."
    )
    assert holds(said(film), "Baked before you wake")
    assert holds(f"{said(film)} {shown(film.scenes[-1].shot)}", "4.20 euros")


def test_no_step_is_left_out_for_a_word_of_welcome() -> None:
    film = board(
        "How to reset the Quill router, 18 seconds. Hold the button for ten seconds. Let go. Wait for the blue light."
        " Open the app. Enter the code on the back. It takes under two minutes."
    )
    for step in ("Hold the button", "Let go", "Wait for the blue light", "Open the app", "Enter the code"):
        assert step in said(film)


@pytest.mark.parametrize(
    ("code", "brief", "whole", "less"),
    [
        ("en", "Promo for Ovo.", "We bake at night because bread needs time.", None),
        ("en", "Promo for Ovo.", "We bake at night, because bread needs time.", "We bake at night."),
        ("en", "Promo for Ovo.", "Entry is free, if you bring a friend.", None),
        ("en", "Promo for Ovo.", "Entry is free, because all 40 of us help.", None),
        ("de", "Werbefilm für Ovo.", "Wir backen in der Nacht, weil Brot Zeit braucht.", "Wir backen in der Nacht."),
        ("fr", "Une vidéo promo pour Ovo.", "Nous ouvrons tôt, parce que le pain est chaud.", "Nous ouvrons tôt."),
    ],
)
def test_only_what_a_sentence_can_spare_is_cut(code: str, brief: str, whole: str, less: str | None) -> None:
    understood = understand(brief)
    material = Material(understood, Phrasebook(understood.language, brief))
    assert understood.language == code
    assert less in shorter(whole, material) if less and len(less.split()) > 3 else not shorter(whole, material)


def test_a_string_of_fragments_keeps_its_price_and_its_day() -> None:
    brief = "Promo for a night bus, 10 seconds."
    material = Material(understand(brief), Phrasebook("en", brief))
    found = shorter("Every Friday from 6 June, ticket 2.50 euros, room for sixty, free wifi, soft seats.", material)
    assert found[-1] == "Every Friday from 6 June, ticket 2.50 euros."


@pytest.mark.parametrize("seconds", [10, 15, 30, 60, 90])
@pytest.mark.parametrize(
    "matter",
    [
        "promo for Tarn Hall, a weaving school. It has 12 looms. A course costs 90 euros. It starts on 3 October.",
        "explainer on how our cup deposit works. You pay one pound. You bring the cup back. The pound comes back.",
        "event film: Quay Fair, Saturday 6 June, Quay 7. 40 stalls. Free entry. Bring a cup.",
        "appeal for the Tarn boat house. Its roof leaks. 15 pounds pay for one tile. Give at tarn.example",
        "notice to all staff: the canteen closes on 3 March. Lunch is served in hall B. Badges stay valid.",
    ],
)
def test_no_sentence_is_said_twice_at_any_length(seconds: int, matter: str) -> None:
    film = board(f"A {seconds} second {matter}")
    told = [fold(part) for scene in film.scenes for part in sentences(scene.narration)]
    assert len(told) == len(set(told))
    assert abs(film.seconds - seconds) <= max(0.5, 0.02 * seconds)


def test_a_price_behind_a_comma_keeps_it() -> None:
    assert "Five courses, 55 pounds." in said(board("Promo, 20 seconds: Tarn dinner. Five courses, 55 pounds."))


def test_a_weekday_and_a_price_in_words_stay_and_the_place_is_shown() -> None:
    film = board(
        "Make a 20-second square clip for our bike repair stall at Saturday's market in Kendal. We fix punctures for 6 "
        "pounds while you shop, brakes and gears from 12 pounds. Every Saturday, 9 to 1, next to the fountain. "
        "End: Bring your bike."
    )
    assert all(part in said(film) for part in ("Every Saturday", "6 pounds", "12 pounds"))
    assert holds(f"{said(film)} {seen(film)}", "next to the fountain")


def test_news_of_a_thing_names_the_thing_first() -> None:
    film = board(
        "Release video for version 4.2 of Ledgerling, our bookkeeping app for freelancers. 35 seconds, for the in-app "
        "news.\nWhat is new:\n- Scan receipts offline\n- Split one receipt between two projects\n- Dark mode"
    )
    assert film.scenes[0].narration.startswith("Version 4.2 of Ledgerling")


def test_a_long_opening_gives_up_its_reason_before_the_day_and_the_place_leave() -> None:
    film = board(
        "Our little chess club the Bishop's Elbow is looking for new people because half of us moved away and it is "
        "getting a bit sad. We meet every Tuesday at 7.30 in the back room of the Green Anchor on Mill Lane, beginners "
        'totally welcome. Make something square for Facebook, 20 seconds. End on "your move"'
    )
    assert all(part in said(film) for part in ("chess club", "every Tuesday", "Green Anchor"))
    assert "sad" not in said(film)
