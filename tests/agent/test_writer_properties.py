"""Any brief, however odd, becomes a storyboard that keeps the brief's word and the writer's own rules."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.brief import Brief, DataPoint, DurationWish, Fact, Source
from agent.critic.wording import shown
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.wording import bans, holds, sentence, sentences, words

KINDS = (
    "launch", "explainer", "how_to", "list", "news", "event", "appeal",
    "listing", "report", "announcement", "story", "testimonial", "promo",
)  # fmt: skip
FACTS = (
    "product", "audience", "number", "price", "date", "time", "place", "name", "contact",
    "problem", "benefit", "step", "item", "ingredient", "quote", "question", "statement",
)  # fmt: skip
_WORDS = "river lamp bread quiet blue seven market opens keeps 12 40 % euros (old) Tarn & Sons — fold; at Quay 7: 18:00"
WORDS = _WORDS.split()
SAID, SHOWN, BANNED = (
    ("seen from every side", "79 euros", "Halo"),
    ("halo.example", "12 June"),
    ("bread", "best", "quiet"),
)
phrase = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
odd = st.text(max_size=40)
fact = st.builds(Fact, kind=st.sampled_from(FACTS), text=phrase | odd, label=phrase | st.just(""))


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    target = draw(st.floats(6, 180))
    row = st.builds(DataPoint, label=phrase.map(lambda text: text[:30]), value=st.floats(-1e6, 1e6))
    rows = draw(st.lists(row, max_size=6))
    return Brief(
        text=draw(phrase | odd),
        kind=draw(st.sampled_from(KINDS)),
        language=draw(st.sampled_from(("en", "de", "es", "fr", "it", "pt"))),
        subject=draw(phrase | odd),
        description=draw(phrase | st.just("")),
        audience=draw(phrase | st.just("")),
        duration=DurationWish(target=target, shortest=target * 0.9, longest=target * 1.1, given=draw(st.booleans())),
        facts=tuple(draw(st.lists(fact, max_size=14))),
        sources=tuple(draw(st.lists(st.builds(Source, name=st.just("s"), text=phrase | odd), max_size=2))),
        table=tuple(rows),
        must_say=tuple(draw(st.lists(st.sampled_from(SAID), max_size=2, unique=True))),
        must_show=tuple(draw(st.lists(st.sampled_from(SHOWN), max_size=2, unique=True))),
        must_not=tuple(draw(st.lists(st.sampled_from(BANNED), max_size=2, unique=True))),
        opening=draw(phrase | st.just("")),
        ending=draw(st.sampled_from(("", "Come and see. halo.example"))),
        addresses=tuple(draw(st.lists(st.sampled_from(("halo.example", "a@halo.example", "0700 555 01")), max_size=2))),
        speech=draw(st.booleans()),
    )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(briefs())
def test_every_brief_becomes_a_storyboard(brief: Brief) -> None:
    board = write(brief, CountingClock())
    spoken = " ".join(scene.narration for scene in board.scenes)
    assert board.scenes
    assert board.seconds <= brief.duration.longest + 0.01
    assert all(holds(spoken, text) for text in brief.must_say)
    assert all(any(holds(shown(scene.shot), text) for scene in board.scenes) for text in brief.must_show)
    if not bans(f"{brief.subject} {brief.title}", brief.must_not):
        assert not bans(spoken, brief.must_not)
    families = [scene.shot.family for scene in board.scenes]
    assert all(one != two for one, two in pairwise(families))
    assert 0.9 <= board.sound.pace <= 1.1


@given(st.lists(phrase.filter(lambda text: len(words(text)) > 0), min_size=1, max_size=5))
def test_sentences_lose_nothing(texts: list[str]) -> None:
    whole = " ".join(sentence(text) for text in texts)
    assert " ".join(sentences(whole)) == " ".join(whole.split())


@settings(max_examples=30, deadline=None)
@given(briefs())
def test_the_same_brief_gives_the_same_storyboard(brief: Brief) -> None:
    assert write(brief, CountingClock()) == write(brief, CountingClock())
