"""Whole briefs, read: what reaches the writer and what does not."""

from __future__ import annotations

import pytest

from agent.brief import Brief, Source, Wishes
from agent.errors import InvalidBrief
from agent.reading import understand

BREWLY = (
    "A 30-second launch video for Brewly, a subscription that delivers freshly roasted coffee every week. "
    "Warm, upbeat. End with: Start your free week at brewly.example"
)
NOTES = "notes.txt"


def words_of(brief: Brief) -> str:
    """Everything that the film may state, as one text."""
    return "\n".join(f"{fact.text} {fact.label}" for fact in brief.facts).lower()


def test_short_launch_brief_is_read_whole() -> None:
    brief = understand(BREWLY)
    assert (brief.kind, brief.language, brief.subject) == ("launch", "en", "Brewly")
    assert brief.description == "a subscription that delivers freshly roasted coffee every week"
    assert brief.ending == brief.call_to_action == "Start your free week at brewly.example"
    assert brief.duration.target == 30
    assert brief.duration.given
    assert brief.tone == ("warm", "upbeat")
    assert "brewly.example" in brief.must_show
    assert brief.facts == ()


def test_same_words_give_the_same_brief() -> None:
    assert understand(BREWLY) == understand(BREWLY)


def test_labelled_lines_fill_their_fields() -> None:
    brief = understand(
        "Square film, 45 seconds, for Kestrel Pumps, a maker of garden pumps.\n"
        "Audience: allotment holders who are tired of carrying cans\n"
        "Facts you may use: 40 litres a minute, 6 kg, 129 euros, in shops from 2 May.\n"
        "Tone: plain, friendly. No jokes.\n"
        "Brand: moss #2F5D3A, cream. Typeface: a sturdy serif.\n"
        'Must be spoken: "Kestrel Pumps", "forty litres". End on: "Kestrel. Water where you want it."\n'
        'Never say: "cheap", "miracle".'
    )
    assert brief.aspect == "1:1"
    assert brief.subject == "Kestrel Pumps"
    assert brief.description == "a maker of garden pumps"
    assert brief.audience.startswith("allotment holders")
    assert brief.must_say == ("Kestrel Pumps", "forty litres")
    assert brief.must_not == ("cheap", "miracle")
    assert brief.ending == "Kestrel. Water where you want it."
    assert brief.brand.colors[0] == "#2F5D3A"
    assert [fact.kind for fact in brief.facts][:4] == ["number", "number", "price", "date"]
    assert brief.facts[0].value == 40
    assert any(fact.kind == "problem" and fact.text == "carrying cans" for fact in brief.facts)
    for direction in ("typeface", "jokes", "serif", "seconds", "audience"):
        assert direction not in words_of(brief)


def test_chat_is_cleaned_out_of_a_recipe() -> None:
    brief = understand(
        "hey so can u make a tiktok of my dads tomato soup lol. like 30 sec max. its 1kg tomatoes, 2 onions, 1 "
        "tsp sugar. "
        "chop everything!! roast it, thats the trick. blend, serve 🍅🍅 end with slurp responsibly"
    )
    assert brief.kind == "how_to"
    assert brief.aspect == "9:16"
    assert brief.duration.longest == 30
    assert brief.ending == "slurp responsibly"
    kinds = [(fact.kind, fact.text) for fact in brief.facts]
    assert ("ingredient", "1kg tomatoes") in kinds
    assert ("step", "chop everything") in kinds
    assert next(fact.label for fact in brief.facts if fact.text == "roast it") == "trick"
    assert not any(token in words_of(brief).split() for token in ("lol", "u", "its", "30"))
    assert "🍅" not in words_of(brief)


def test_recipe_in_lists_keeps_ingredients_and_steps() -> None:
    brief = understand(
        "Rezeptvideo für Omas Linsensuppe, hochkant, 45 Sek.\nZutaten:\n- 250 g Linsen\n- 2 Karotten\n- Salz\n"
        'Schritte:\n1. Karotten schneiden.\n2. Alles 30 Minuten kochen.\nAm Ende: "Guten Appetit!"'
    )
    assert brief.language == "de"
    assert brief.subject == "Omas Linsensuppe"
    assert [fact.text for fact in brief.facts if fact.kind == "ingredient"] == ["250 g Linsen", "2 Karotten", "Salz"]
    assert [fact.text for fact in brief.facts if fact.kind == "step"] == [
        "Karotten schneiden",
        "Alles 30 Minuten kochen",
    ]
    assert brief.ending == "Guten Appetit!"


def test_inline_steps_become_steps() -> None:
    brief = understand("How to repot a fern: 40 seconds, vertical. 1) Loosen the roots 2) Add soil 3) Water it")
    assert brief.subject == "repot a fern"
    assert [fact.text for fact in brief.facts] == ["Loosen the roots", "Add soil", "Water it"]


def test_two_words_are_enough() -> None:
    brief = understand("7 balcony herbs, tiktok")
    assert (brief.kind, brief.subject, brief.count, brief.aspect) == ("list", "balcony herbs", 7, "9:16")
    assert brief.facts == ()
    assert 20 <= brief.duration.target <= 60
    assert len(brief.assumptions) >= 5


def test_design_example_has_a_stand_in_for_its_subject() -> None:
    brief = understand("A cinematic 30-second brand film with dramatic lighting and voice-over")
    assert brief.subject == "your brand"
    assert brief.facts == ()
    assert any("names no subject" in notice for notice in brief.notices)


def test_listing_keeps_the_price_silent() -> None:
    source = Source(
        name=NOTES,
        text="Object: 9 Mill Lane, Osterby. Terraced house, built 1951. Living area 96 m2, 3 rooms. "
        "School 200 m. One parking space. Price 312,500. Viewings: Sunday 3 May, 11-13 h. Agent: Reed & Lark, "
        "0700 555 0199.",
    )
    brief = understand(
        "Listing video, 4:5, 30-35 sec, no price in the voice-over, price on the end card only.", (source,)
    )
    assert brief.kind == "listing"
    assert brief.subject == "9 Mill Lane"
    assert brief.silent_words == ("312,500",)
    assert "312,500" in brief.must_show
    assert brief.brand.name == "Reed & Lark"
    assert {"0700 555 0199", "9 Mill Lane, Osterby"} <= set(brief.addresses)
    assert any(fact.value == 96 and fact.unit == "m2" and fact.label == "Living area" for fact in brief.facts)
    assert any(fact.value == 200 and fact.label == "School" for fact in brief.facts)
    assert any("not photographs of the real house" in notice for notice in brief.notices)


def test_table_comes_out_of_a_source_with_its_header() -> None:
    source = Source(name=NOTES, text="week,loaves\nW1,310\nW2,355\nW3,290\nTotal: 955.")
    brief = understand("Report video, 40 sec, of Ryefield Bakery below. One bar chart.", (source,))
    assert [(point.label, point.value) for point in brief.table] == [("W1", 310), ("W2", 355), ("W3", 290)]
    assert brief.table_label == "loaves"
    assert [fact.text for fact in brief.facts] == ["955"]


def test_testimonial_without_reviews_says_so() -> None:
    brief = understand("promo for my barber shop, everyone loves us, like a review video? snip & sons")
    assert brief.kind == "testimonial"
    assert brief.subject == "Snip & Sons"
    assert any("no real reviews were supplied, none were invented" in notice for notice in brief.notices)
    assert not any(fact.kind == "quote" for fact in brief.facts)


def test_testimonial_with_reviews_keeps_who_said_it() -> None:
    brief = understand(
        'Testimonial video for Northpeak Boots.\nQuote: "I walked 800 km in them." - Jana R., hiker\n'
        "4:5, music only, no voice-over."
    )
    assert [(fact.text, fact.label) for fact in brief.facts] == [("I walked 800 km in them.", "Jana R., hiker")]
    assert not brief.speech
    assert brief.music
    assert not any("reviews" in notice for notice in brief.notices)


def test_script_is_kept_sentence_by_sentence() -> None:
    brief = understand(
        'Podcast intro, audio only, 20 to 25 seconds. Text: "Numbers are shy. Say hello. With Ada Quill." Read '
        "it exactly."
    )
    assert brief.script == ("Numbers are shy.", "Say hello.", "With Ada Quill.")
    assert "video" not in brief.deliverables
    assert brief.profile == "podcast"
    assert (brief.duration.shortest, brief.duration.longest) == (20, 25)


def test_poster_is_no_film_but_keeps_its_facts() -> None:
    brief = understand(
        "Hi! For the Fernside flea market I need a poster, no video please. Sunday 7 June, 10:00-16:00, "
        "Station Square 2, "
        "free entry, 60 stalls. Colours dark green #1F4D3A."
    )
    assert brief.deliverables == ("poster",)
    assert brief.subject == "Fernside flea market"
    assert {fact.kind for fact in brief.facts} == {"date", "time", "place", "price", "number"}


def test_cover_list_becomes_topics_and_parts() -> None:
    brief = understand(
        "Explain tides to beginners, 90 seconds. Cover: what pulls (moon, sun), how often it happens, and why "
        "it matters. "
        "Finish with one question for the class."
    )
    assert brief.subject == "tides"
    assert brief.topics == ("what pulls", "how often it happens", "why it matters")
    assert [(fact.text, fact.label) for fact in brief.facts] == [("moon", "what pulls"), ("sun", "what pulls")]
    assert brief.ending == ""
    assert brief.ending_wish.startswith("one question")


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("Silent film about a kite", "speech", False),
        ("A video about a kite. Ohne Sprecher bitte.", "speech", False),
        ("Film about a kite, no music", "music", False),
        ("Film about a kite. No music that sounds dramatic.", "music", True),
        ("Film about a kite without burned-in subtitles", "burned_captions", False),
        ("Film about a kite, many watch without sound", "music", True),
        ("Black and white film about a kite", "monochrome", True),
        ("Film about a kite. Colours: black and white", "monochrome", False),
        ("Film about a kite. Price as text only on the end card.", "speech", True),
        ("We need a poster for our film festival, A3.", "deliverables", ("poster",)),
        ("Film about a kite for broadcast", "profile", "broadcast"),
        ("Film about a kite in 4K", "short_side", 2160),
        ("Film about a kite, female voice", "voice", "female"),
        ("Film about a kite. Music: soft piano", "music_mood", "soft piano"),
        ('Film about a kite. Title: "Up"', "title", "Up"),
    ],
)
def test_switches(text: str, field: str, value: object) -> None:
    assert getattr(understand(text), field) == value


@pytest.mark.parametrize(
    ("words", "aspect"),
    [
        ("vertical", "9:16"), ("for a reel", "9:16"), ("TikTok", "9:16"), ("square", "1:1"),
        ("4:5", "4:5"), ("landscape", "16:9"), ("for a projector", "16:9"), ("square, but in 16:9 please", "16:9"),
        ("1920x1080", "16:9"), ("1080 x 1350", "4:5"), ("story insta", "9:16"), ("a story for our Instagram", "9:16"),
        ("for Instagram", "4:5"),
    ],
)  # fmt: skip
def test_frame_shape(words: str, aspect: str) -> None:
    assert understand(f"A video about kites, {words}, 30 seconds").aspect == aspect


def test_wishes_win() -> None:
    brief = understand(BREWLY, wishes=Wishes(seconds=12, aspect="1:1", voice="Ada", look="ink", short_side=360))
    assert brief.duration.target == 12
    assert (brief.aspect, brief.voice, brief.look, brief.short_side) == ("1:1", "Ada", "ink", 360)


@pytest.mark.parametrize("seconds", [0.5, 4.9, 601.0, 32_400.0])
def test_wish_for_an_impossible_length_is_refused(seconds: float) -> None:
    with pytest.raises(InvalidBrief, match="5 to 600"):
        understand(BREWLY, wishes=Wishes(seconds=seconds))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "empty"), ("  \n ", "empty"), ("?!…", "empty"), ("a\x00b film", "U\\+0000"), ("\x1b[31mfilm", "U\\+001B"),
        ("a film " * 4000, "--source"), ("a film of 0 seconds about rain", "0 seconds"),
        ("a film of -5 seconds about rain", "-5 seconds"),
        ('A film about shoes. Must be spoken: "so cheap". Never say: "cheap".', "cheap"),
    ],
)  # fmt: skip
def test_what_is_no_brief_is_refused(text: str, named: str) -> None:
    with pytest.raises(InvalidBrief, match=named):
        understand(text)


def test_source_may_be_long_but_not_endless() -> None:
    long = Source(name=NOTES, text="Trams run daily. " * 20_000)
    assert understand("News recap of the article", (long,)).facts
    with pytest.raises(InvalidBrief, match=r"notes\.txt"):
        understand("News recap of the article", (Source(name=NOTES, text="x" * 500_001),))


def test_text_too_long_for_its_time_is_refused() -> None:
    with pytest.raises(InvalidBrief, match="100 words"):
        understand('Audio only, 10 seconds. Text: "' + "word " * 99 + 'end." Read it exactly.')


def test_words_to_be_said_without_a_voice_are_announced() -> None:
    brief = understand('Silent film about a kite. Must be spoken: "up it goes".')
    assert any("shown on screen instead" in notice for notice in brief.notices)


def test_banned_words_reach_no_fact() -> None:
    brief = understand('Film about oats. Facts: whole grain, cheap to buy, 12 minutes. Never say "cheap".')
    assert "cheap" not in words_of(brief)
    assert "whole grain" in words_of(brief)
