"""Words cut: a sentence, a phrase, or as many sentences as a film is too long; required phrases stay."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.critic.wording import holds, says, tokens
from agent.storyboard import Scene, Storyboard

_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_MARKS = ".,;:!?…"


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [sentence for sentence in _SENTENCE.split(text.strip()) if sentence]


def without_sentences(text: str, phrase: str, language: str, kept: Sequence[str] = ()) -> str:
    """The text without the sentences that hold the phrase; where one may not go, without the phrase's words alone."""
    rest: list[str] = []
    for sentence in sentences(text):
        if not says(sentence, phrase, language):
            rest.append(sentence)
        elif any(says(sentence, needed, language) for needed in kept):
            rest.append(without_words(sentence, phrase, language))
    return " ".join(rest) or without_words(text, phrase, language)


def without_words(text: str, phrase: str, language: str) -> str:
    """The text without the words of the phrase, wherever they stand."""
    while says(text, phrase, language):
        words = text.split()
        at, end = _shortest_span(words, tokens(phrase, language), language)
        mark = words[end - 1][-1] if words[end - 1][-1] in _MARKS and at else ""
        before = words[:at]
        if mark and before:
            before[-1] = before[-1].rstrip(_MARKS) + mark
        text = " ".join([*before, *words[end:]])
    return text[:1].upper() + text[1:] if text else text


def without_last_sentences(
    board: Storyboard, seconds: float, spoken: Sequence[float], kept: Sequence[str], *, scenes_too: bool = False
) -> Storyboard | None:
    """Cuts the last sentences of the longest scenes until so many seconds are saved.

    Args:
        board: what is cut.
        seconds: how much too long it is.
        spoken: seconds of each scene's words.
        kept: phrases that may not go.
        scenes_too: where sentences are not enough, scenes between the first and the last go too.

    None where that does not save enough.
    """
    scenes, left = list(board.scenes), list(spoken)
    while seconds > 0:
        ways = [at for at, scene in enumerate(scenes) if _spare(scene, kept, board.language)]
        if not ways:
            gone = [at for at in range(1, len(scenes) - 1) if not _needed(scenes[at], kept, board.language)]
            if not gone or not scenes_too:
                return None
            at = max(gone, key=lambda index: left[index])
            seconds -= left.pop(at)
            scenes.pop(at)
            continue
        at = max(ways, key=lambda index: left[index])
        parts = sentences(scenes[at].narration)
        saved = left[at] * len(parts[-1]) / len(scenes[at].narration)
        scenes[at] = scenes[at].model_copy(update={"narration": " ".join(parts[:-1])})
        left[at] -= saved
        seconds -= saved
    return board.model_copy(update={"scenes": tuple(scenes)})


def _needed(scene: Scene, kept: Sequence[str], language: str) -> bool:
    return any(says(scene.narration, phrase, language) for phrase in kept)


def _spare(scene: Scene, kept: Sequence[str], language: str) -> bool:
    parts = sentences(scene.narration)
    return len(parts) > 1 and not any(says(parts[-1], needed, language) for needed in kept)


def _shortest_span(words: Sequence[str], phrase: Sequence[str], language: str) -> tuple[int, int]:
    spans = [
        (end - at, at, end)
        for at in range(len(words))
        for end in range(at + 1, len(words) + 1)
        if holds(tokens(" ".join(words[at:end]), language), phrase)
    ]
    _, at, end = min(spans)
    return at, end
