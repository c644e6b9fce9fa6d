"""Edits of what is no film: which sentences mean something for a poster, a carousel, a voice-over and the like.

A poster takes its facts from the brief, so such an edit changes the brief beside the storyboard.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from agent.brief import Brief
from agent.deliverables.poster import USUAL
from agent.deliverables.table import films
from agent.edits.applying import applied
from agent.edits.forms import Also, Edit, Headline, Picture, Replace, Shape, Title
from agent.edits.means import Means
from agent.errors import EditRefused
from agent.film import poster_scene
from agent.storyboard import Storyboard

_SEEN = frozenset(("look", "colors", "grey", "picture", "title", "replace", "headline"))
_HEARD = frozenset(("pace", "voice"))
_TOLD = frozenset(("say", "add", "ending", "remove", "move"))
KINDS: dict[str, frozenset[str]] = {
    "poster": _SEEN | {"shape"},
    "thumbnails": _SEEN,
    "carousel": _SEEN | _TOLD | {"shape", "chart"},
    "article": _SEEN | _TOLD | {"chart"},
    "audio": _HEARD | _TOLD | {"music", "scene_length", "film_length", "title", "replace"},
    "voiceover": _HEARD,
    "caption_text": frozenset(("title", "replace")),
    "recut": frozenset(("shape",)),
    "captions": frozenset(),
}
"""Which edits change a deliverable. A film takes all."""
NAMES = {
    "caption_text": "a post's text", "voiceover": "a voice-over", "audio": "sound alone", "recut": "a cut clip",
    "captions": "captions for a film of your own", "article": "an article", "thumbnails": "thumbnails",
}  # fmt: skip
WORDS_AT_SOURCE = "Captions and cut clips follow the file and the words that you gave: give others and make them again."


def kinds_for(brief: Brief) -> frozenset[str] | None:
    """The edits that change anything of a delivery; None for all."""
    if films(brief):
        return None
    return frozenset[str]().union(*(KINDS.get(name, frozenset()) for name in brief.deliverables))


def made(brief: Brief) -> str:
    """What a delivery without a film is, in words."""
    return " and ".join(NAMES.get(name, f"a {name}") for name in brief.deliverables) or "files"


def check_kinds(brief: Brief, edits: Iterable[Edit], sentences: Sequence[str]) -> None:
    """Refuses edits that would change nothing of what is made, with what can be said instead."""
    allowed = kinds_for(brief)
    if allowed is None or all(edit.kind in allowed for edit in edits):
        return
    said = f"One can say, for instance: {'; '.join(sentences[:5])}; undo." if sentences else WORDS_AT_SOURCE
    raise EditRefused(f"That changes nothing of {made(brief)}. {said}")


def changed(brief: Brief, board: Storyboard, edits: Sequence[Edit], means: Means) -> tuple[Brief, Storyboard]:
    """Brief and storyboard after edits of a delivery without a film.

    Raises:
        EditRefused: one of them cannot be made, or changes nothing.
    """
    before = (brief, board)
    for said in edits:
        edit = _meant(said, brief, board)
        brief, told = _brief(brief, edit), brief
        if isinstance(edit, Shape):
            continue
        try:
            board = applied(board, (edit,), means)
        except EditRefused:
            if brief == told:
                raise
    if (brief, board) == before:
        raise EditRefused("That changes nothing.")
    return brief, board


def _meant(edit: Edit, brief: Brief, board: Storyboard) -> Edit:
    """What an edit means where there is one picture only: its headline is the title, its picture the main scene's."""
    if {"carousel", "article"} & set(brief.deliverables):
        return edit
    if isinstance(edit, Headline):
        return Title(text=edit.text[:100])
    if isinstance(edit, Picture):
        return edit.model_copy(update={"scene": board.scenes.index(poster_scene(board)) + 1})
    return edit


def with_shape(brief: Brief, wanted: Also) -> Brief:
    """The brief with one more shape beside those that it has."""
    details = brief.details
    if wanted.aspect in details.aspects:
        raise EditRefused(f"There is one in {wanted.aspect} already.")
    papers = details.papers or (() if details.aspects or "poster" not in brief.deliverables else (USUAL,))
    aspects = (*details.aspects, wanted.aspect)
    return brief.model_copy(update={"details": details.model_copy(update={"aspects": aspects, "papers": papers})})


def _brief(brief: Brief, edit: Edit) -> Brief:
    if isinstance(edit, Title):
        return brief.model_copy(update={"title": edit.text[:100]})
    if isinstance(edit, Shape):
        details = brief.details.model_copy(update={"aspects": (edit.aspect,), "papers": ()})
        return brief.model_copy(update={"details": details, "aspect": edit.aspect})
    return _exchanged(brief, edit) if isinstance(edit, Replace) else brief


def _exchanged(brief: Brief, edit: Replace) -> Brief:
    """The brief with words exchanged in its facts; its own text stays what the person wrote."""
    pattern = re.compile(rf"(?<!\w){re.escape(edit.old.strip())}(?!\w)", re.IGNORECASE)
    held = {"subject", "description", "title", "facts", "addresses", "must_show", "must_say", "call_to_action"}
    told = brief.model_dump(mode="json", include=held)
    return Brief.model_validate(brief.model_dump(mode="json") | _put(told, pattern, edit.new.strip()))


def _put(value: Any, pattern: re.Pattern[str], new: str) -> Any:
    if isinstance(value, dict):
        return {key: inner if key in ("kind", "origin") else _put(inner, pattern, new) for key, inner in value.items()}
    if isinstance(value, list):
        return [_put(inner, pattern, new) for inner in value]
    return pattern.sub(lambda _: new, value) if isinstance(value, str) else value
