"""Briefs as people type them: what somebody does is told, what somebody says to the maker is not."""

from __future__ import annotations

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.wording import sentences


def board(text: str) -> Storyboard:
    return write(understand(text), CountingClock())


def said(text: str) -> str:
    return " ".join(scene.narration for scene in board(text).scenes)


def test_what_somebody_does_stays_amid_the_terms_of_a_request() -> None:
    text = "hiya, quick 20 sec thing for my knife sharpening van, Keen Edge, I come to your door, £4 a knife, ta"
    assert understand(text).subject == "Keen Edge"
    assert "I come to your door." in said(text)


def test_the_name_behind_who_speaks_is_the_subject() -> None:
    text = (
        "We're a small charity - Robin's Roof, we repair homes near Tarn. £20 buys a window. Please give at rr.example"
    )
    brief = understand(text)
    assert (brief.subject, brief.description) == ("Robin's Roof", "small charity")
    told = said(text)
    assert "We repair homes near Tarn." in told
    assert "We're a small charity -" not in told


def test_where_the_film_is_shown_is_not_what_it_is_about() -> None:
    text = "We need a 30-second video for our webshop.\n\nThe Tilt Desk is a standing desk. It costs 300 euros."
    assert understand(text).subject == "Tilt Desk"


@pytest.mark.parametrize(
    "aside", ["around 40 secs.", "My channel is called Moss Mo.", "The main thing is that people understand the steps."]
)
def test_what_is_said_to_the_maker_is_no_step(aside: str) -> None:
    text = f"how to video about washing wool. {aside} Fill a bowl. Add 5 ml soap. Keep it out of direct sun for a day."
    told = said(text)
    assert aside.split()[-2] not in told
    assert "Keep it out of direct sun for a day." in told


def test_a_channel_is_whose_film_it_is() -> None:
    assert (
        understand("how to video about washing wool. Fill a bowl. my channel is called Moss Mo").brand.name == "Moss Mo"
    )


def test_an_entry_of_a_programme_keeps_its_time() -> None:
    told = said(
        "Event film, 30 seconds, for the Reed Fair.\nFriday 5 June: lantern walk from the pier, starts at 8pm\n"
        "Saturday 6 June: food market on Mill Lane, 11am to 6pm"
    )
    assert "Friday 5 June: lantern walk from the pier, starts at 8pm." in told
    assert "Saturday 6 June: food market on Mill Lane, 11am to 6pm." in told


def test_what_hangs_on_a_statement_stays_with_it() -> None:
    told = said("Report film, 40 seconds. Income was £61,300, up from £58,900. It rained, and there's a new roof.")
    assert "Income was £61,300, up from £58,900." in told
    assert "It there" not in told


def test_a_run_on_sentence_is_told_clause_by_clause() -> None:
    told = said(
        "Hey! So my aunt and I just opened a tiny pie shop in Norhill, it's called Crust Club, open Tue to Sat, "
        "we only do six pies and they're all under £8. Need something short, like 25 secs?"
    )
    assert "My aunt and I just opened a tiny pie shop in Norhill." in told
    assert "We only do six pies" in told
    assert "It's called" not in told


def test_a_counted_heading_behind_a_request_is_the_title() -> None:
    text = "Listicle, 40 seconds, vertical: Three things nobody tells you about owning a boat.\n"
    film = board(f"{text}1. It is wet.\n2. You will own a bucket. Then four.\n3. The sky is worth it.\nDry humour.")
    told = " ".join(scene.narration for scene in film.scenes)
    assert film.title == "Three things nobody tells you about owning a boat"
    assert "Two: you will own a bucket. Then four." in told
    assert "umour" not in told


def test_one_word_of_a_brief_calls_up_no_lesson() -> None:
    told = said(
        "Explain to our tenants how the new food waste collection works. 60 seconds. From 1 April every household gets "
        "a caddy. Collections are weekly. All food can go in, including bones. The waste is turned into biogas. Use "
        "any bag as a liner. Missed collection? Report it within 48 hours at eastmere.example/waste."
    )
    assert "skeleton" not in told
    assert "Use any bag as a liner." in told
    assert "Missed collection?" in told


def test_figures_that_fall_are_no_verbs() -> None:
    told = said("Turn our numbers into a 30-second report. Q3: 1,840 orders (Q2: 1,615). Returns fell from 6% to 4%.")
    assert "Returns fell from 6% to 4%." in told
    assert "Turn our" not in told


def test_a_job_tells_its_place_and_when_to_apply() -> None:
    told = said(
        "Job ad video, vertical, 30s\n\nWe're hiring!\nRole: Baker (full time)\nWhere: Crumb & Co, Leith\n"
        "You'll get: 4-day week, staff discount\nApply by 14 November: jobs@crumbco.example"
    )
    assert "Crumb & Co, Leith" in told
    assert "Apply by 14 November." in told


def test_water_that_is_switched_off_is_a_notice_and_is_signed() -> None:
    brief = understand(
        "hello, the allotment society needs a video to tell members that the water will be switched off till 1 March. "
        "so drain your hoses by the 15th please. about 30 seconds. Fernbank Allotments"
    )
    assert (brief.kind, brief.brand.name) == ("notice", "Fernbank Allotments")
    assert "Drain your hoses by the 15th" in " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)


def test_what_a_named_thing_is_and_what_is_heard_last() -> None:
    brief = understand(
        "We're launching Pace Notes on 2 May. It's a running journal that fits in a pocket: 96 pages, with space for "
        'splits, weather and mood. 30 seconds, and the phrase "Write it down" should be the last thing we hear.'
    )
    assert brief.description == "a running journal that fits in a pocket"
    assert brief.ending == "Write it down"
    told = " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)
    assert "With space for splits, weather and mood." in told


def test_a_quotation_in_a_release_stays_in_one_piece() -> None:
    said_ = '"It taught us to swim. It deserves more," said mayor Ann Lee. The vote is in May.'
    assert sentences(said_) == ['"It taught us to swim. It deserves more," said mayor Ann Lee.', "The vote is in May."]


def test_prices_strung_to_who_speaks_are_told_apart() -> None:
    told = said(
        "need a vid for my bike repair round! it's called Spoke Up, I cover Hexley and Corby, basic service £45, full "
        "service £80. 25 seconds. number is 01632 960771"
    )
    assert "I cover Hexley and Corby." in told
    assert "Full service" in told
    assert "number is" not in told


def test_talks_are_an_event_and_their_titles_no_praise() -> None:
    film = board(
        "A 40 second film advertising our autumn talks at Wren Library.\n"
        '- Tue 7 Oct, 6.30pm: "Mapping the Fens" with Ola Brandt\n- Tue 4 Nov, 6pm: "Bread in Wartime" with Ruth Sayle'
    )
    assert not [scene for scene in film.scenes if scene.shot.family == "quote"]


def test_a_warning_and_a_habit_stay_orders() -> None:
    told = said(
        "How to descale a kettle - 35s.\nSqueeze the lemons. Boil fresh water. Do this every 4 weeks if your water is "
        "hard.\nDon't use this on an iron kettle!"
    )
    assert "It do" not in told
    assert "It don't" not in told


def test_a_house_rule_is_told() -> None:
    text = "Office to rent: bright studio, 62 sq m, Canal Yard. No pets (sorry). £900 a month. 25 secs square, calm."
    assert understand(text).kind == "listing"
    told = said(text)
    assert "No pets" in told
    assert "sorry" not in told


def test_the_head_of_a_release_is_no_news() -> None:
    release = (
        "PRESS RELEASE - Embargoed until 00:01 Wednesday 4 June\n\nKestrel Rail orders trains\n\nThe first runs in May."
    )
    brief = understand("30s news item from this", (Source(name="release.txt", text=release),))
    assert not [fact for fact in brief.facts if "mbargo" in fact.text]


def test_where_somebody_sells_is_told_and_hours_that_change_are_news() -> None:
    text = "make something (20s ish) for my candle stall? Name's Wick & Wander, I'm at Salt market every Saturday, ta!"
    assert understand(text).subject == "Wick & Wander"
    assert "I'm at Salt market every Saturday" in said(text)
    assert (
        understand("From 6 January our clinic opens earlier: Mon-Fri 7.30am. A 30-second film.").kind == "announcement"
    )


def test_what_a_film_is_asked_to_say_is_told_and_a_typed_please_keeps_its_ban() -> None:
    brief = understand(
        "Hola!! Soy Maite, del centro cívico. El jueves 19 de noviembre viene el autobús de donación de sangre y "
        "querría un vídeo cuadrado de 30 segundos. Que diga que hay que tener entre 18 y 65 años. "
        "Se tarda media hora. Sin agujas ni sangre en las imágenes porfa, que la gente se marea."
    )
    told = [fact.text for fact in brief.facts]
    assert "Hay que tener entre 18 y 65 años" in told
    assert not any("agujas" in text or "porfa" in text or "Que diga" in text for text in told)


def test_a_pictogram_ends_the_sentence_before_a_wish() -> None:
    brief = understand(
        "Soy Nacho del club La Torre Coja 😄 necesitamos un vídeo de 30 segundos. Son 95 € y hay 24 plazas."
    )
    assert "Son 95 € y hay 24 plazas" in [fact.text for fact in brief.facts]
    assert not any("necesitamos" in fact.text or "Nacho" in fact.text for fact in brief.facts)


def test_an_exhibition_is_known_by_its_title_and_runs_when_it_runs() -> None:
    brief = understand(
        "We are the Corvane Museum of Salt. Please produce a square film of 25 seconds about our new exhibition "
        '"White Gold, Black Hands", which runs from 4 October to 22 February. It shows 140 objects.'
    )
    assert brief.subject == "White Gold, Black Hands"
    assert "runs from 4 October to 22 February" in [fact.text for fact in brief.facts]
