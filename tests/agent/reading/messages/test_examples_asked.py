"""The examples that an explanation shall use are asked of the maker, and are no part of what is explained."""

import pytest

from agent.reading import understand
from agent.reading.messages.examples_asked import with_examples_apart
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "subject", "audience"),
    [
        ("An explainer on camouflage with three examples.", "camouflage", ""),
        ("An explainer about friction and inertia with one everyday example each.", "friction and inertia", ""),
        ("Explain saving and debt to teenagers with a real-life example for each.", "saving and debt", "teenagers"),
        ("A video about glaciers, using a simple diagram.", "glaciers", ""),
    ],
)
def test_examples_are_no_subject(text: str, subject: str, audience: str) -> None:
    brief = understand(text)
    said = " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)

    assert (brief.subject, brief.audience) == (subject, audience)
    assert "example" not in said
    assert "diagram" not in said


@pytest.mark.parametrize(
    "text", ["A promo for our shop with three examples.", "Explain tides. Show them with an example.", "Explain tides."]
)
def test_all_else_stays(text: str) -> None:
    assert with_examples_apart(text, "en") == text


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Explain osmosis with an everyday example.", "How does osmosis actually work?"),
        (
            "An explainer about friction and inertia with one example each. For 14 year olds.",
            "How do friction and inertia actually work?",
        ),
    ],
)
def test_the_verb_agrees(text: str, asked: str) -> None:
    brief = understand(text)

    assert write(brief, EspeakClock(brief.language)).scenes[0].narration == asked


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("We need a video for the allotment club's picnic. Bring a cake.", "allotment club's picnic"),
        ("We need a video for the parents' evening. Meet the teachers.", "parents' evening"),
    ],
)
def test_a_word_that_opens_like_everybody_is_a_subject(text: str, subject: str) -> None:
    assert understand(text).subject == subject
