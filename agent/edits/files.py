"""Sentences that name a picture file: the brand's logo, or something to be seen in a scene."""

from __future__ import annotations

import re

from agent.edits.forms import Edit, Logo, OwnPicture, Unheard
from agent.edits.spans import Spans, spans

FILE = re.compile(
    r"(?i)[\"“](?P<quoted>[^\"”]+\.(?:svg|png|jpe?g))[\"”]|(?P<bare>[^\s\"“”]+\.(?:svg|png|"
    r"jpe?g))(?!\w)"
)
WHERE = "Say in which scene it is to be seen: show {file} in scene 2; or: use our logo {file}."
_ABOUT_A_LOGO = ("logo", "brand", "with", "add", "end", "front", "move", "replace", "other", "swap", "show", "scene")
_SHOWING = ("show", "scene", "with", "add", "move", "replace", "other", "swap", "say")
_NAMES = frozenset(
    ("file", "datei", "archivo", "fichier", "photo", "foto", "called", "named", "own", "card", "here", "draw")
)


def filed(found: Spans) -> Edit | Unheard | None:
    """The edit of a sentence that names a picture file, or that takes the logo away; None for any other."""
    hit = FILE.search(found.text)
    if hit is None:
        gone = "logo" in found.concepts and found.only("logo", "no", "remove") and found.concepts & {"no", "remove"}
        return Logo() if gone and not found.scenes else None
    file = (hit["quoted"] or hit["bare"]).strip()
    around = spans(f"{found.text[: hit.start()]} {found.text[hit.end() :]}")
    around.rest = [word for word in around.rest if word not in _NAMES]
    if "logo" in around.concepts or ("logo" in file.casefold() and not around.scenes):
        return Logo(file=file) if around.only(*_ABOUT_A_LOGO) else None
    if not around.only(*_SHOWING):
        return None
    return (
        OwnPicture(scene=around.scenes[0], file=file)
        if len(around.scenes) == 1
        else Unheard(reason=WHERE.format(file=file))
    )


def names_file(edit: Edit, words: str) -> bool:
    """Whether the file that an edit names, if any, stands in the words: nobody but the person opens files."""
    return not isinstance(edit, Logo | OwnPicture) or not edit.file or edit.file in words
