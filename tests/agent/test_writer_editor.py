"""What an editor would strike out is not written: filler, doubled prices, lost days, headings read aloud."""

from __future__ import annotations

import re

import pytest

from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.figures import figure
from agent.writers.embedded.grammar import is_sentence
from agent.writers.embedded.manner import manner_of


def board(text: str) -> Storyboard:
    return write(understand(text), CountingClock())


def said(text: str) -> str:
    return " ".join(scene.narration for scene in board(text).scenes)


@pytest.mark.parametrize(
    ("price", "told"),
    [
        ("Price 79 euros", "79 euros"),
        ("Guide price £265,000", "Guide price: £265,000."),
        ("Tickets 9 euros", "Tickets: 9 euros."),
        ("from 12 euros", "from 12 euros."),
    ],
)
def test_a_price_is_said_once_and_with_its_own_word(price: str, told: str) -> None:
    spoken = said(f"Launch film, 30 seconds, for Ovo, an egg timer. It rings twice. {price}. For people who cook.")
    assert told in spoken
    assert len(re.findall(r"(?i)\bprice\b", spoken)) <= 1


def test_every_price_of_a_promo_is_told() -> None:
    spoken = said(
        "Promo, 30 seconds: Tally Jar, an app for shared bills. Free for one person, 3.49 a month for families."
    )
    assert "3.49 a month for families" in spoken
    assert "free for one person" in spoken.lower()
    assert "When?" not in spoken


def test_a_starting_day_answers_when_without_its_verb() -> None:
    spoken = said("Promo, 30 seconds: Loom Hall, a weaving course. 6 evenings, starts 3 October, taught by Ada Brill.")
    assert "When? 3 October." in spoken


def test_an_appeal_tells_its_day_and_place_and_ends_on_its_own_call() -> None:
    spoken = said(
        "Appeal for our blood bank Tarnwick Drops, 40 seconds, warm. Saturday 7 March, 10:00 to 16:00, Town Hall. One "
        "visit takes 30 minutes. Please register at drops.example/visit."
    )
    assert "Saturday 7 March" in spoken
    assert "Register at drops.example/visit." in spoken
    assert "Appeal for" not in spoken


def test_a_subject_that_is_a_sentence_is_said_as_one() -> None:
    spoken = said("Recruiting video, 30 seconds: Tarn Foundry is looking for welders. Part time. Apply at tarn.example")
    assert "This is Tarn Foundry is" not in spoken
    assert "Tarn Foundry is looking for welders." in spoken
    assert "Apply at tarn.example." in spoken


def test_nothing_is_announced_as_a_number_or_as_good_to_know() -> None:
    spoken = said(
        "Promo, 40 seconds: Quay Nine, a music hall. 14 rooms, a lift, 200 seats, a bar, oak floors, parking."
    )
    assert not re.search(r"In numbers|good to know|on top of that|Sounds good", spoken)
    assert "Drop in" not in spoken, "nobody is asked in who was told no place"


def test_a_heading_with_a_colon_stays_with_its_fact() -> None:
    spoken = said("Report, 30 seconds: Tarn Mill, spring. Sales rose to 300 tonnes. Biggest worry: grain prices.")
    assert "Biggest worry: grain prices." in spoken


def test_what_is_needed_is_no_step_and_how_to_reads_as_one() -> None:
    film = board(
        "How to oil a squeaky hinge, 40 seconds. You need oil and a cloth. Wipe the hinge. Add one drop. Open it."
    )
    assert film.scenes[0].narration.startswith(("Today: how to oil", "How do you oil"))
    need = next(scene for scene in film.scenes if "You need oil" in scene.narration)
    assert not need.shot.kicker


def test_a_question_without_an_answer_is_left_open() -> None:
    film = board("Explain how a sundial works, 50 seconds.")
    spoken = " ".join(scene.narration for scene in film.scenes)
    assert "a sundial" in spoken
    assert "How a sundial works." not in spoken
    assert "surprised you most" not in spoken
    assert board("Warum zischt ein Streichholz? 40 Sekunden.").title.endswith("?")


def test_table_headings_are_said_in_small_letters() -> None:
    spoken = said("Report, 40 seconds: the quay.\nMonth, Boats\nMay, 31\nJune, 44\nJuly, 52\n")
    assert "52 boats" in spoken
    assert "month" in spoken
    assert "Month" not in spoken


def test_a_name_in_quotation_marks_is_no_customer() -> None:
    film = board(
        'Video di 30 secondi per "Bagno Sirena" a Rimini: sei cabine, bar, da 20 euro al giorno. bagno.example'
    )
    assert not [scene for scene in film.scenes if scene.shot.family == "quote"]
    assert '"' not in film.title


def test_initials_keep_their_full_stop() -> None:
    spoken = said('Testimonial for our shop Felt & Co, 20 seconds. Customer quote: "It still fits me." – Ada B.')
    assert "Ada B." in spoken


def test_what_nobody_needs_is_told() -> None:
    assert "Keine Vorkenntnisse nötig" in said(
        "Ankündigung: Der Ruderclub Weiler lädt ein. Keine Vorkenntnisse nötig, ab 14 Jahren. 25 Sekunden."
    )


@pytest.mark.parametrize(
    ("text", "amount"),
    [("Under 18 free", ""), ("Find us at Mill Street 7 instead", ""), ("6 evenings", "6"), ("gate 4", "")],
)
def test_limits_and_house_numbers_are_no_amounts(text: str, amount: str) -> None:
    found = figure(text)
    assert (found.written if found else "") == amount


def test_plural_subjects_and_past_tenses_make_sentences() -> None:
    assert is_sentence("the old passes stay valid until May", "en")
    assert is_sentence("we opened a second kitchen", "en")
    assert not is_sentence("summer passes", "en")


def test_the_tone_chooses_the_wording() -> None:
    assert manner_of(("factual", "warm")) == "sober"
    assert manner_of(("verspielt",)) == "playful"
    assert manner_of(("enérgico",)) == "lively"
    assert manner_of(("warm",)) == ""
    plain = board("Promo for Brill, a pocket knife, 25 seconds. Factual tone. Two blades. Made in Tarn.")
    assert "?" not in " ".join(scene.narration for scene in plain.scenes[1:])


def test_films_close_in_their_own_ways() -> None:
    closers = {
        board(f"Promo film, 20 seconds, for {name}, a lamp made of glass and oak.")
        .scenes[-1]
        .narration.replace(name, "x")
        for name in ("Lumo", "Brill", "Ovo", "Tarn", "Felta", "Quoin", "Nimb", "Arbo")
    }
    assert len(closers) > 1


def test_a_sober_notice_closes_soberly_and_an_open_question_asks_for_no_pause() -> None:
    notice = board(
        "Ankündigung, 20 Sekunden, sachlich: Die Mensa Weiler bleibt am 4. Mai geschlossen. Sie öffnet am 5. Mai."
    )
    assert notice.scenes[-1].narration.startswith("Danke")
    assert "sink in" not in said("Why do candles flicker in the wind? 60 seconds.")


def test_an_event_named_by_a_sentence_says_it_once() -> None:
    film = board("Event film, 20 seconds: Tarn Mill reopens. Saturday 6 June. Free flour for all. Come by at noon.")
    spoken = [scene.narration for scene in film.scenes]
    assert sum("reopens" in text for text in spoken) == 1


@pytest.mark.parametrize(
    ("brief", "hook"),
    [
        ("An explainer about why glass can be recycled again and again.", "Why can glass be recycled again and again?"),
        ("Erkläre in 30 Sekunden, warum Glas immer wieder recycelt werden kann.", ", warum Glas immer wieder recycelt"),
        ("Expliquez en 30 secondes pourquoi la mer est salée.", "demandé pourquoi la mer est salée"),
        ("Explica en 30 segundos por qué el mar es salado.", "preguntado por qué el mar es salado?"),
    ],
)
def test_a_question_that_is_asked_in_a_brief_stays_a_question(brief: str, hook: str) -> None:
    made = board(brief)
    assert hook in made.scenes[0].narration
    assert not any("How does why" in scene.narration for scene in made.scenes)


def test_who_presents_is_no_news() -> None:
    spoken = said(
        "A 14-second announcement with a presenter, a woman, for our staff. The canteen opens again on 3 March."
    )
    assert "woman" not in spoken
    assert "canteen opens again on 3 March" in spoken
