"""All texts of a storyboard, taken out to be translated and put back in another language; its pictures stay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from agent.brief import Language
from agent.edits.means import Means, check_words_are_free
from agent.edits.timing import roomy
from agent.storyboard import Storyboard
from agent.writers.embedded.accents import accent

SHOT_TEXTS = ("headline", "kicker", "body", "unit", "button")


def texts_of(board: Storyboard) -> list[str]:
    """Every text that is said, shown or posted, each once, in the order of the film."""
    return list(dict.fromkeys(text for text in _texts(board) if any(letter.isalpha() for letter in text)))


def _texts(board: Storyboard) -> Iterator[str]:
    yield board.title
    for scene in board.scenes:
        shot = scene.shot
        yield scene.narration
        yield from (getattr(shot, name) for name in SHOT_TEXTS)
        yield from (text for item in shot.items for text in (item.label, item.detail))
        yield from (point.label for point in (shot.chart.points if shot.chart else ()))
    yield from (board.post.title, board.post.description)


def with_texts(board: Storyboard, new: Mapping[str, str], language: Language, means: Means | None) -> Storyboard:
    """The storyboard with texts exchanged, spoken by a voice of the language; times follow where means are given.

    Raises:
        ValueError: a text does not fit into its place.
        EditRefused: the words are a person's own recording, or nobody speaks that language.
    """
    check_words_are_free(board)
    told = board.model_dump(mode="json") | {"language": language}
    told["title"] = new.get(board.title, board.title)
    told["scenes"] = [_scene(scene, new, language, board.brand) for scene in told["scenes"]]
    told["post"] |= {key: new.get(told["post"][key], told["post"][key]) for key in ("title", "description")}
    told["sound"]["pronunciations"] = {}
    if means and board.sound.voice:
        told["sound"]["voice"] = means.voice(language, "")
    made = Storyboard.model_validate(told)
    return roomy(made, means) if means else made


def _scene(scene: dict[str, Any], new: Mapping[str, str], language: Language, brand: str) -> dict[str, Any]:
    narration = new.get(scene["narration"], scene["narration"])
    shot = scene["shot"] | {name: new.get(scene["shot"][name], scene["shot"][name]) for name in SHOT_TEXTS}
    shot["spoken"] = narration[:600]
    shot["accent"] = accent(shot["headline"], language, brand)[:60]
    for item in shot["items"]:
        item |= {name: new.get(item[name], item[name]) for name in ("label", "detail")}
    for point in shot["chart"]["points"] if shot["chart"] else ():
        point["label"] = new.get(point["label"], point["label"])
    return scene | {"narration": narration, "shot": shot}
