"""post.copy: within each platform's limits, whatever it is given."""

from __future__ import annotations

import asyncio
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.post.copy import PARTS, PLATFORMS, Copy, Platform, compose, condensed, disclose, hashtags, markdown, shorten
from tools.testing import LocalContext

X = next(platform for platform in PLATFORMS if platform.name == "X")
REQUEST = Copy.Input(
    title="Night market", description="Food and music.", hashtags=("street food", "#Music"), seconds=30
)


AI = "Made with AI: pictures, voice and music are synthetic."


@settings(max_examples=200, deadline=None)
@given(
    title=st.text(min_size=1, max_size=300),
    description=st.text(max_size=6000),
    tags=st.lists(st.text(max_size=40), max_size=30),
    language=st.sampled_from([*PARTS, "xx"]),
)
def test_every_text_keeps_within_its_platform(title: str, description: str, tags: list[str], language: str) -> None:
    request = Copy.Input(title=title, description=description, hashtags=tuple(tags), language=language, seconds=30)
    for platform in PLATFORMS:
        post = compose(platform, request)
        assert platform.length(post.text) <= platform.text
        assert platform.length(post.title) <= platform.title
        assert len(post.hashtags) <= platform.hashtags
        assert disclose(language) in post.text


def test_what_fits_is_left_as_it_is() -> None:
    by_name = {platform.name: compose(platform, REQUEST) for platform in PLATFORMS}
    assert by_name["YouTube"].title == "Night market"
    assert by_name["YouTube"].text == f"Food and music.\n\n{AI}\n\n#StreetFood #Music"
    assert by_name["X"].text == f"Night market\n\nFood and music.\n\n{AI}\n\n#StreetFood #Music"


@pytest.mark.parametrize(
    ("text", "length"),
    [("plain", 5), ("Grüße", 5), ("日本", 4), ("https://example.com/" + "x" * 90, 23), ("see www.example.com now", 31)],
)
def test_x_counts_as_x_does(text: str, length: int) -> None:
    assert X.length(text) == length


def test_texts_are_cut_between_words() -> None:
    cut = shorten("one two, three four", 9, X)
    assert cut == "one two…"
    assert shorten("unbreakable", 5, X) == ""
    assert shorten("fits", 4, X) == "fits"


def test_hashtags_are_made_usable() -> None:
    wished = ("#bike light", "Bike Light", "2026", "___", "été", "C++", "émission-spéciale", "", "a_b")
    assert hashtags(wished) == ("#BikeLight", "#été", "#C", "#ÉmissionSpéciale", "#a_b")


def test_platforms_that_take_no_film_of_this_length_say_so() -> None:
    long = REQUEST.model_copy(update={"seconds": 200.0})
    notices = {platform.name: compose(platform, long).notice for platform in PLATFORMS}
    assert "140 seconds" in notices["X"]
    assert notices["TikTok"] == ""
    vertical = REQUEST.model_copy(update={"aspect": "9:16"})
    assert "Short" in compose(PLATFORMS[0], vertical).notice


def test_the_document_holds_every_text_to_be_copied(context: LocalContext) -> None:
    request = REQUEST.model_copy(update={"description": "Use ```code``` and # not a heading"})
    made = asyncio.run(Copy().run(request, context))
    text = context.path(made.post).read_text("utf-8")
    assert [line[3:] for line in text.splitlines() if line.startswith("## ")] == [p.name for p in PLATFORMS]
    fenced = re.findall(r"^(`{3,})text\n(.*?)\n\1$", text, re.MULTILINE | re.DOTALL)
    assert [body for _, body in fenced if "Made with AI" in body] == [post.text for post in made.platforms]
    assert markdown(made.platforms) == text


def test_sound_that_a_person_gave_is_not_called_synthetic() -> None:
    assert disclose("en", ("music",)) == "Made with AI: pictures and voice are synthetic."
    assert disclose("de", ("voice", "music")) == "Mit KI erstellt: Bilder sind synthetisch."
    assert disclose("fr") == "Créé avec l’IA : images, voix et musique sont synthétiques."


@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda platform: platform.name)
def test_a_track_is_credited_on_every_platform(platform: Platform) -> None:
    asked = {"title": "A film", "description": "Long. " * 900, "seconds": 30, "given": ("music",), "language": "de"}
    request = Copy.Input.model_validate(asked | {"music_credit": "song.mp3 (CC-BY 4.0, Jane Doe)"})
    post = compose(platform, request)
    assert "Musik: song.mp3 (CC-BY 4.0, Jane Doe)" in post.text
    assert platform.length(post.text) <= platform.text


def test_sources_are_listed_beside_the_posts_and_only_where_there_are_any() -> None:
    posts = tuple(compose(platform, REQUEST) for platform in PLATFORMS)
    named = markdown(posts, ("notes.pdf (page 3)", "https://example.com/a"))
    assert named.endswith("Sources:\n\n```text\nnotes.pdf (page 3)\nhttps://example.com/a\n```\n")
    assert named.startswith(markdown(posts).rstrip("\n"))
    assert "Sources" not in markdown(posts)


def test_a_description_gives_up_whole_sentences_and_keeps_its_first_and_last() -> None:
    text = "A cottage by the lake. It has three rooms. The garden is large. Viewing on Sunday."
    assert condensed(text, 200, X) == text
    assert condensed(text, 66, X) == "A cottage by the lake. It has three rooms. Viewing on Sunday."
    assert condensed(text, 45, X) == "A cottage by the lake. Viewing on Sunday."
    assert condensed(text, 20, X) == "A cottage by the…"
