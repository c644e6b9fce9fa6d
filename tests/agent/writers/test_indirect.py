"""A clause that asks is said as the question it asks."""

import pytest

from agent.reading import understand
from agent.writers.embedded import write
from agent.writers.embedded.indirect import as_question
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("clause", "question"),
    [
        ("what the second factor is", "What is the second factor?"),
        ("how to set it up", "How do you set it up?"),
        ("what to do when you lose your phone", "What do you do when you lose your phone?"),
        ("where the first aid room is", "Where is the first aid room?"),
        ("who to call", "Who do you call?"),
        ("how the rota works", "How does the rota work?"),
        ("how long it takes", "How long does it take?"),
        ("what we keep", "What do we keep?"),
        ("how you can visit", "How can you visit?"),
        ("what goes in", "What goes in?"),
        ("who is responsible", "Who is responsible?"),
        ("where the keys are kept", "Where are the keys kept?"),
        ("lift with your legs", ""),
        ("what a view", ""),
        ("how bread rises in a warm place over night", ""),
    ],
)
def test_the_question_of_a_clause(clause: str, question: str) -> None:
    assert as_question(clause, "en") == question


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "A film about our archive. Topics: what we keep, how you can visit, what it costs.",
            ["What do we keep?", "How can you visit?", "What does it cost?"],
        ),
        (
            "A training video about two-factor login for our staff. Topics: what the second factor is, "
            "how to set it up, what to do when you lose your phone.",
            ["What is the second factor?", "How do you set it up?", "What do you do when you lose your phone?"],
        ),
        (
            "An induction film for new lifeguards. Topics: where the first aid room is, who to call, "
            "how the rota works.",
            ["Where is the first aid room?", "Who do you call?", "How does the rota work?"],
        ),
    ],
)
def test_topics_are_asked(text: str, asked: list[str]) -> None:
    brief = understand(text)
    said = " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)

    assert all(question in said for question in asked)
