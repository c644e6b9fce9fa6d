"""A film from one sentence is full, true in general, and claims nothing that the brief does not."""

from __future__ import annotations

import re

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.embedded import write
from agent.writers.embedded.drawable import drawables
from agent.writers.embedded.shapes.sparse import promise
from agent.writers.embedded.things import Thing, find_thing, things
from tools.audio.clock import EspeakClock
from tools.image.art import studio

MOST: dict[Language, int] = {"en": 35, "de": 20, "es": 20, "fr": 20, "it": 20, "pt": 20}
BREWLY = (
    "A 30-second launch video for Brewly, a subscription that delivers freshly roasted coffee every week."
    " Warm, upbeat. End with: Start your free week at brewly.example"
)


def board(text: str) -> Storyboard:
    brief = understand(text)
    return write(brief, EspeakClock(brief.language, brief.voice))


def test_one_sentence_makes_a_full_launch() -> None:
    film = board(BREWLY)
    spoken = " ".join(scene.narration for scene in film.scenes)
    assert 6 <= len(film.scenes) <= 9
    assert 50 <= len(spoken.split()) <= 75
    assert film.scenes[-1].narration == "Start your free week at brewly.example."
    assert {"compare", "steps"} <= {scene.shot.family for scene in film.scenes}
    assert not re.search(r"\d", spoken)
    assert any("in general" in text for text in film.assumptions)


def test_facts_of_the_brief_come_before_common_knowledge() -> None:
    film = board("A 30 second film for our garden centre Fern & Fable. Say that we open on 2 May, with free seedlings.")
    spoken = " ".join(scene.narration for scene in film.scenes)
    assert "2 May" in spoken
    assert "seedlings" in spoken


def test_promise_is_taken_apart() -> None:
    what = "a subscription that delivers fresh fish from small boats every Friday"
    assert promise(what) == ("fresh fish", "from small boats", "delivered", "every Friday")
    assert promise("a bakery in Turin") == ()


def test_banned_words_keep_common_knowledge_out() -> None:
    spoken = " ".join(scene.narration for scene in board(f"{BREWLY}\nNever say: aroma, roaster").scenes)
    assert "aroma" not in spoken
    assert "roaster" not in spoken


@pytest.mark.parametrize("thing", [entry for code in MOST for entry in things(code)])
def test_every_thing_is_drawable_and_counts_nothing(thing: Thing) -> None:
    drawable = {entry.noun for entry in drawables("en")}
    known = thing
    assert set(known.draw.split(", ")) <= drawable
    shown = studio.find_prop(known.without)
    assert shown
    assert any(studio.find_prop(noun) != shown for noun in known.draw.split(", "))
    assert all(known.sides)
    assert not re.search(r"\d", known.hook + known.truth + known.contrast + known.moment)


@pytest.mark.parametrize("code", MOST)
def test_common_things_are_known_in_every_language(code: Language) -> None:
    assert len(things(code)) >= MOST[code]
    told = [text for thing in things(code) for text in (thing.hook, thing.truth, thing.contrast, thing.moment)]
    assert len(set(told)) == len(told)
    names = [name for thing in things(code) for name in thing.match]
    assert len(set(names)) == len(names), "one name calls for one thing"


@pytest.mark.parametrize(
    ("text", "hook"),
    [
        ("We run a little pottery studio, Lehm 9. Promo film, 20 seconds.", "your own hands"),
        ("Spot di 20 secondi per il panificio Grano Vivo.", "profuma"),
        ("Quero um vídeo de 20 segundos para a minha padaria, a Aurora.", "cheira"),
        ("Werbefilm für den Friseursalon Kamm, 20 Sekunden.", "Spiegel"),
    ],
)
def test_the_first_sentence_says_what_kind_of_thing_it_is(text: str, hook: str) -> None:
    assert hook in board(text).scenes[0].narration


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ("a dog-walking app", "pets"),
        ("a yoga course", "yoga"),
        ("an app for the day", "app"),
        ("a subscription that delivers freshly roasted coffee every week", "coffee"),
        ("a coffee maker that fits a suitcase", "coffee_maker"),
    ],
)
def test_what_it_is_comes_before_how_it_comes(told: str, key: str) -> None:
    found = find_thing("en", told)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize("told", ["a home with a choir", "a nursery for small children"])
def test_what_belongs_to_it_says_nothing_of_its_kind(told: str) -> None:
    assert find_thing("en", told) is None


def test_longest_name_decides() -> None:
    found = find_thing("en", "a subscription for dog food")
    assert found is not None
    assert found.key == "pets"


def test_names_of_a_pair_are_no_thing() -> None:
    told = " ".join(scene.narration for scene in board("Ad for Kettle & Crane, a catering service.").scenes)
    assert "kettle" not in told.replace("Kettle & Crane", "").lower()
    assert "water" not in told
