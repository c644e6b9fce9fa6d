"""What is no film is edited by the sentences that mean something for it; undo gives the earlier bytes."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path

import pytest

from agent.brief import Brief, Source, Wishes
from agent.edits import pieces, telling
from agent.edits.clocks import clocks
from agent.edits.hearing import hear
from agent.edits.means import Means
from agent.edits.revising import say
from agent.errors import EditRefused
from agent.order import Order
from agent.planning import parts
from agent.session import start
from agent.storyboard import Storyboard
from agent.workshop import open_workshop
from agent.writers.embedded import write
from memory.settings import MemorySettings
from memory.studio import Studio
from tools.audio.clock import EspeakClock
from tools.registry import Registry
from tools.settings import ToolSettings

POSTER = "We need a poster for the Lantern Quay night market. Friday 12 June, 18:00, Quay 7, free entry. A3."
REGISTRY = Registry.discover()


def piece(text: str) -> tuple[Brief, Storyboard]:
    brief = parts.read(Order(text=text), REGISTRY)
    return brief, write(brief, EspeakClock(brief.language))


def edited(text: str, sentence: str) -> tuple[Brief, Storyboard]:
    brief, board = piece(text)
    heard = hear(sentence)
    assert isinstance(heard, tuple), heard
    pieces.check_kinds(brief, heard, telling.sentences_for(pieces.kinds_for(brief)))
    means = Means(brief, clocks(Order(text=text), ToolSettings()), lambda _language, wish: f"en-{wish}")
    return pieces.changed(brief, board, heard, means)


def test_a_poster_takes_title_colours_facts_shape_and_picture() -> None:
    assert edited(POSTER, 'change the headline to "Night market"')[0].title == "Night market"
    assert edited(POSTER, "make it blue")[1].colors == ("#1E63D0",)
    assert edited(POSTER, "in black and white")[1].monochrome
    facts = edited(POSTER, 'replace "Friday 12 June" with "Saturday 13 June"')[0].facts
    assert "Saturday 13 June" in {fact.text for fact in facts}
    assert edited(POSTER, "make it square")[0].details.aspects == ("1:1",)
    shown = edited(POSTER, "replace the picture with a bicycle")[1]
    assert any("bicycle" in scene.shot.subject for scene in shown.scenes)


@pytest.mark.parametrize(
    "sentence", ["calmer music", "slower voice", "remove scene 2", "no captions", "make it 20 seconds"]
)
def test_what_a_poster_does_not_have_is_refused_with_what_can_be_said(sentence: str) -> None:
    with pytest.raises(EditRefused, match="That changes nothing of a poster"):
        edited(POSTER, sentence)


def test_a_voice_over_and_captions_know_what_they_take() -> None:
    assert pieces.kinds_for(piece("We want a voice-over of this text")[0]) == frozenset(("pace", "voice"))
    with pytest.raises(EditRefused, match="follow the file and the words"):
        edited("Make captions for this video", "make it blue")


def test_help_lists_only_what_changes_something() -> None:
    brief, _ = piece(POSTER)
    lines = "\n".join(telling.help_lines(pieces.kinds_for(brief)))
    assert "change the title" in lines
    assert "undo" in lines
    assert "music" not in lines


def digests(files: tuple[str, ...]) -> dict[str, str]:
    return {Path(file).name: hashlib.sha256(Path(file).read_bytes()).hexdigest() for file in files}


async def _talk(home: Path, order: Order, sentences: tuple[str, ...]) -> list[dict[str, str]]:
    found = []
    with Studio.open(MemorySettings(home=home)) as studio:
        async with open_workshop(studio) as shop:
            outcome = await start(order, shop)
            assert outcome.status == "delivered", outcome.findings
            found.append(digests(outcome.files))
            for sentence in sentences:
                told = await say(outcome.run, sentence, shop)
                assert told.outcome is not None, told.message
                assert told.outcome.status == "delivered", told.outcome.findings
                found.append(digests(told.outcome.files))
    return found


def test_undo_gives_a_poster_s_earlier_bytes(tmp_path: Path) -> None:
    order = Order(text=POSTER, wishes=Wishes(short_side=360))
    said = ("make it blue", 'change the title to "Lights on the water"', "undo", "undo")
    first, blue, titled, back, start_again = asyncio.run(_talk(tmp_path / "studio", order, said))
    assert first["poster.png"] != blue["poster.png"] != titled["poster.png"]
    assert back == blue
    assert start_again == first


@pytest.mark.slow
def test_a_voice_over_is_slowed_and_undone(tmp_path: Path) -> None:
    text = Source(name="en.txt", text="Welcome to the harbour museum.\n\nToday we walk along the old quay.")
    order = Order(text="We want a voice-over of this text", sources=(text,))
    first, slow, back = asyncio.run(_talk(tmp_path / "studio", order, ("slower", "undo")))
    assert first["en.wav"] != slow["en.wav"]
    assert back == first


@pytest.mark.slow
def test_a_carousel_is_changed_card_by_card(tmp_path: Path) -> None:
    order = Order(
        text="Make an instagram carousel about how bees make honey: they fly out, collect nectar and dry it.",
        wishes=Wishes(short_side=360),
    )
    said = ('change the headline of scene 2 to "Out they fly"', "remove scene 3", "undo", "undo")
    first, worded, shorter, back, start_again = asyncio.run(_talk(tmp_path / "studio", order, said))
    assert first["02.png"] != worded["02.png"]
    assert len(shorter) == len(worded) - 1
    assert (back, start_again) == (worded, first)
