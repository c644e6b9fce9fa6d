"""The embedded planner: tools by what a request says, links by what fits, for any catalogue."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agent.planning.choosing import in_order
from agent.planning.clauses import clauses_of, given_kinds
from agent.planning.offers import Offer, offers_of
from agent.planning.plan import draft
from tools.registry import Registry

CATALOGUE = (
    Offer(name="Speech Transcriber", does="Transcribes a recording into text.", takes=("audio",), gives=("text",)),
    Offer(name="Noise Reducer", does="Removes background noise from a recording.", takes=("audio",), gives=("audio",)),
    Offer(name="Text Summarizer", does="Summarizes a text into a shorter version.", takes=("text",), gives=("text",)),
    Offer(name="Image Maker", does="Generates an image from a text description.", takes=("text",), gives=("image",)),
    Offer(name="Colorizer", does="Adds color to a black and white image.", takes=("image",), gives=("image",)),
    Offer(name="Video Speed", does="Changes the playback speed of a video.", takes=("video", "text"), gives=("video",)),
    Offer(name="Frame Grabber", does="Extracts a still image from a video.", takes=("video",), gives=("image",)),
)  # fmt: skip


def test_steps_follow_the_request_and_feed_each_other() -> None:
    planned = draft(
        "Please remove the background noise from talk.wav, transcribe it and summarize the text.", CATALOGUE
    )
    assert planned.steps == ("Noise Reducer", "Speech Transcriber", "Text Summarizer")
    assert planned.links == ((0, 1), (1, 2))


def test_what_comes_first_is_done_first_wherever_it_is_said() -> None:
    planned = draft(
        "I want to colorize a scene of my film clip.mp4. First, extract a still image from the video.", CATALOGUE
    )
    assert planned.steps == ("Frame Grabber", "Colorizer")
    assert planned.links == ((0, 1),)


def test_quoted_words_are_material_and_no_wishes() -> None:
    planned = draft("Generate an image of 'a slow video with background noise that someone summarizes'.", CATALOGUE)
    assert planned.steps == ("Image Maker",)
    assert given_kinds("Generate an image of 'a slow video of a train'.") == ["text"]


def test_what_is_there_already_asks_for_nothing() -> None:
    planned = draft("I have a black and white film called old.mp4. Speed it up to 2x.", CATALOGUE)
    assert planned.steps == ("Video Speed",)


def test_nothing_is_chosen_where_nothing_is_offered() -> None:
    assert draft("Book me a table for two at eight.", CATALOGUE).steps == ()
    assert draft("", CATALOGUE).steps == ()


def test_a_tool_waits_for_the_one_that_makes_its_input() -> None:
    by_name = {offer.name: offer for offer in CATALOGUE}
    ordered = in_order([by_name["Colorizer"], by_name["Frame Grabber"]], {"video"})
    assert [offer.name for offer in ordered] == ["Frame Grabber", "Colorizer"]


def test_the_kinds_of_registered_tools_are_read_off_their_contracts() -> None:
    registry = Registry.discover()
    offers = {offer.name: offer for offer in offers_of(registry.get(name) for name in registry.names())}
    assert (offers["post.mux"].takes[:2], offers["post.mux"].gives) == (("video", "audio"), ("video",))
    assert offers["audio.voice"].gives[0] == "audio"
    assert "image" in offers["image.still"].gives


REQUESTS = st.one_of(
    st.text(max_size=200),
    st.lists(
        st.sampled_from(["transcribe", "a", "video.mp4", "and then", "summarize", "'quoted words'", "first", ","]),
        max_size=40,
    ).map(" ".join),
)  # fmt: skip


@given(REQUESTS)
def test_every_plan_is_valid(request: str) -> None:
    planned = draft(request, CATALOGUE)
    by_name = {offer.name: offer for offer in CATALOGUE}
    assert set(planned.steps) <= by_name.keys()
    assert len(set(planned.steps)) == len(planned.steps)
    for source, target in planned.links:
        assert source < target
        assert set(by_name[planned.steps[source]].gives) & set(by_name[planned.steps[target]].takes)


@given(st.text(max_size=300))
def test_any_text_comes_apart(text: str) -> None:
    assert all(clause.text for clause in clauses_of(text))


def test_what_a_tool_works_on_is_made_where_nothing_gives_it() -> None:
    offers = (
        Offer(name="Image Search", does="Searches for images on the internet.", takes=("text",), gives=("image",)),
        Offer(name="Audio-to-Text", does="Transcribes speech from audio.", takes=("audio",), gives=("text",)),
        Offer(name="Text-to-Video", does="Generates a video from text.", takes=("text",), gives=("video",)),
        Offer(name="Image-to-Video", does="Creates a slideshow of images.", takes=("image",), gives=("video",)),
        Offer(name="Video Stabilizer", does="Stabilizes a shaky video.", takes=("video",), gives=("video",)),
    )
    heard = draft("Find images related to the content of the audio file 'talk.wav'.", offers)
    assert heard.named_links() == (("Audio-to-Text", "Image Search"),)
    assert draft("Stabilize it: 'sea.jpg'", offers).steps == ("Image-to-Video", "Video Stabilizer")
    assert draft("Stabilize my shaky clip 'sea.mp4'", offers).steps == ("Video Stabilizer",)
