"""Gives each sentence that is spoken and each figure that is shown the passage of a source that it stands on.

Code compares words and numbers; what a writer, embedded or model, says of its own grounds is not asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from agent.brief import Brief
from agent.citing.passages import Index, Passage, excerpt
from agent.critic.wording import written_numbers
from agent.reading.text.sentences import sentences
from agent.storyboard import LONGEST_QUOTE, Citation, Scene, Storyboard
from tools.image.shot import Shot

ENOUGH = 0.5
"""Share of a sentence's telling words, by weight, that one passage has to hold."""
ENOUGH_WITH_NUMBER = 0.15
"""The same where the passage holds the sentence's numbers too."""
ENOUGH_NUMBERS = 0.5
"""Share of a sentence's numbers that one passage has to hold to count as holding them."""
FEWEST = 2
"""Telling words or numbers in common; one alone is a coincidence."""
MOST_FIGURES = 24


def cited(board: Storyboard, brief: Brief) -> Storyboard:
    """The storyboard with citations as its words stand now; as it is where no sources were given."""
    if not brief.sources:
        return board
    index = Index(brief.sources, board.language)
    scenes = (scene.model_copy(update={"citations": tuple(_of_scene(scene, index))}) for scene in board.scenes)
    return board.model_copy(update={"scenes": tuple(scenes)})


def _of_scene(scene: Scene, index: Index) -> Iterator[Citation]:
    for sentence in sentences(scene.narration, index.language):
        yield from _citations("said", sentence, _grounds(sentence, index))
    for figure, around in _figures(scene.shot):
        passage = _of_figure(figure, f"{around} {scene.narration}", index)
        yield from _citations("shown", figure, [passage] if passage else [])


def _citations(kind: str, text: str, passages: Iterable[Passage]) -> Iterator[Citation]:
    for passage in passages:
        quote = excerpt(passage.text, LONGEST_QUOTE - 4, [word for word in text.split() if word[:1].isdigit()])
        of = {"said": text} if kind == "said" else {"shown": text}
        yield Citation.model_validate({**of, "source": passage.source, "where": passage.where, "quote": quote})


def _grounds(sentence: str, index: Index) -> list[Passage]:
    """The passage that holds most of a sentence, and one more for numbers that the first does not hold."""
    wanted = written_numbers(sentence)
    first = _best(sentence, index, frozenset(wanted))
    if first is None:
        return []
    second = _best(sentence, index, frozenset(wanted - first.numbers), needed=True) if wanted - first.numbers else None
    return [first, second] if second else [first]


def _best(sentence: str, index: Index, numbers: frozenset[Decimal], *, needed: bool = False) -> Passage | None:
    stems = index.stems(sentence)
    whole = sum(map(index.weight, stems))
    best, most = None, 0.0
    for passage in index.passages:
        shared, counted = passage.shared(stems), len(numbers & passage.numbers)
        if len(shared) + counted < FEWEST or not shared or (needed and not counted):
            continue
        share, told = sum(map(index.weight, shared)) / whole, counted / max(1, len(numbers))
        score = share + told
        if share >= (ENOUGH_WITH_NUMBER if told >= ENOUGH_NUMBERS else ENOUGH) and score > most:
            best, most = passage, score
    return best


def _of_figure(figure: str, around: str, index: Index) -> Passage | None:
    """The passage that holds all numbers of a figure and most of the words around it."""
    numbers, stems = written_numbers(figure), index.stems(f"{figure} {around}")
    best, most = None, 0.0
    for passage in index.passages:
        score = sum(map(index.weight, passage.shared(stems)))
        if numbers <= passage.numbers and score > most:
            best, most = passage, score
    return best


def _figures(shot: Shot) -> Iterator[tuple[str, str]]:
    """What is shown with a number in it, and the words that say what it is about."""
    whole = " ".join((shot.kicker, shot.headline, shot.body))
    shown = [
        (f"{shot.number} {shot.unit}".strip(), whole),
        *((text, whole) for text in (shot.headline, shot.body)),
        *((f"{item.label} {item.detail}".strip(), whole) for item in shot.items),
        *((f"{point.label} {point.value:g}", "") for point in (shot.chart.points if shot.chart else ())[:MOST_FIGURES]),
    ]
    told: set[str] = set()
    for text, around in shown:
        if written_numbers(text) and text not in told:
            told.add(text)
            yield text, around
