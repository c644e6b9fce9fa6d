"""The closed set of edits, and of the other things that a person may say about a film."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from agent.brief import Closed, Language
from tools.image.shot import Point
from tools.media.frame import Aspect

SceneNumber = Annotated[int, Field(ge=-60, le=60)]
"""The place of a scene in the film as it is now, from 1; -1 is the last, -2 the one before it."""
Words = Annotated[str, Field(min_length=1, max_length=1200)]


Manner = Literal["other", "darker", "lighter", "warmer", "cooler", "bolder", "softer"]


class SceneLength(Closed):
    """One scene shorter or longer, by a quarter where no seconds are given; or to a length where neither is said."""

    kind: Literal["scene_length"] = "scene_length"
    scene: SceneNumber
    longer: bool | None = None
    seconds: float | None = Field(default=None, gt=0, le=60)


class FilmLength(Closed):
    """The whole film shorter or longer, by a fifth, to a length, or so many times as long."""

    kind: Literal["film_length"] = "film_length"
    longer: bool | None = None
    seconds: float | None = Field(default=None, ge=1, le=600)
    times: float | None = Field(default=None, ge=0.1, le=10)


class Music(Closed):
    """Music calmer, livelier, of a mood, off or on again."""

    kind: Literal["music"] = "music"
    on: bool = True
    step: Literal[-1, 0, 1] = Field(default=0, description="-1 calmer, 1 livelier")
    mood: str = ""


class Pace(Closed):
    """The voice slower or faster, in one scene where it is named."""

    kind: Literal["pace"] = "pace"
    faster: bool
    scene: SceneNumber | None = None


class VoiceChange(Closed):
    """Another voice: female, male, a voice's id, or whichever is not speaking now where empty."""

    kind: Literal["voice"] = "voice"
    wish: str = Field(default="", max_length=80)


class LookChange(Closed):
    """Another look by name; darker, lighter, of warmer, cooler, bolder or softer colours, or any other one."""

    kind: Literal["look"] = "look"
    name: str = Field(default="", max_length=40)
    manner: Manner = "other"


class Colors(Closed):
    """The brand's colours, by code; the order's own where none are given."""

    kind: Literal["colors"] = "colors"
    codes: tuple[Annotated[str, Field(pattern=r"^#[0-9A-F]{6}$")], ...] = Field(default=(), max_length=6)


class Picture(Closed):
    """Something else to be seen in a scene, as a plain noun."""

    kind: Literal["picture"] = "picture"
    scene: SceneNumber
    thing: str = Field(min_length=1, max_length=80)


class OtherPicture(Closed):
    """Something else to be seen in a scene, whatever its words and the brief call for."""

    kind: Literal["other_picture"] = "other_picture"
    scene: SceneNumber


class OwnPicture(Closed):
    """A picture file of the person's own in a scene."""

    kind: Literal["own_picture"] = "own_picture"
    scene: SceneNumber
    file: str = Field(min_length=1, max_length=500)


class Logo(Closed):
    """The brand's logo from a file, or none."""

    kind: Literal["logo"] = "logo"
    file: str = Field(default="", max_length=500)


class ChartPicture(Closed):
    """A chart of given numbers in a scene."""

    kind: Literal["chart"] = "chart"
    scene: SceneNumber
    points: tuple[Point, ...] = Field(min_length=2, max_length=24)
    unit: str = Field(default="", max_length=20)


class Remove(Closed):
    """A scene taken out."""

    kind: Literal["remove"] = "remove"
    scene: SceneNumber


class Keep(Closed):
    """All scenes taken out but these."""

    kind: Literal["keep"] = "keep"
    scenes: tuple[SceneNumber, ...] = Field(min_length=1, max_length=60)


class Swap(Closed):
    """Two scenes that change places."""

    kind: Literal["swap"] = "swap"
    scene: SceneNumber
    other: SceneNumber


class Move(Closed):
    """A scene put before, behind or in the place of another; the front is place 1, the end place -1."""

    kind: Literal["move"] = "move"
    scene: SceneNumber
    to: SceneNumber
    side: Literal["before", "behind", "at"] = "at"


class Say(Closed):
    """Other words in a scene, or more of them behind those that it has."""

    kind: Literal["say"] = "say"
    scene: SceneNumber
    text: Words
    more: bool = False


class Title(Closed):
    """Another title; it is also shown where the old one was."""

    kind: Literal["title"] = "title"
    text: str = Field(min_length=1, max_length=100)


class Headline(Closed):
    """Other words on a scene's picture, or none; what is said stays."""

    kind: Literal["headline"] = "headline"
    scene: SceneNumber
    text: str = Field(default="", max_length=160)


class Grey(Closed):
    """Greys instead of colours, or colours again."""

    kind: Literal["grey"] = "grey"
    on: bool


class Replace(Closed):
    """Words exchanged wherever they are said or shown, or in one scene."""

    kind: Literal["replace"] = "replace"
    old: str = Field(min_length=1, max_length=200)
    new: str = Field(min_length=1, max_length=200)
    scene: SceneNumber | None = None


class Cut(Closed):
    """Words, or the sentences that hold them, taken out; the last sentence where no words are given."""

    kind: Literal["cut"] = "cut"
    text: str = Field(default="", max_length=200)
    sentence: bool = False
    scene: SceneNumber | None = None


class Add(Closed):
    """A new scene with a line; before the last scene, or behind the one named."""

    kind: Literal["add"] = "add"
    text: Words
    behind: SceneNumber | None = None


class Ending(Closed):
    """The words that the film ends with."""

    kind: Literal["ending"] = "ending"
    text: Words


class Captions(Closed):
    """Captions in the picture or not; the caption files are delivered either way."""

    kind: Literal["captions"] = "captions"
    on: bool


class Shape(Closed):
    """Another frame shape for this film."""

    kind: Literal["shape"] = "shape"
    aspect: Aspect


class PresenterChange(Closed):
    """A drawn person who speaks to the viewer, or nobody."""

    kind: Literal["presenter"] = "presenter"
    person: Literal["", "auto", "woman", "man"] = "auto"


class Effects(Closed):
    """Sound effects or none."""

    kind: Literal["effects"] = "effects"
    on: bool


class Speech(Closed):
    """No voice at all: the words are read on screen."""

    kind: Literal["speech"] = "speech"
    on: bool


Edit = Annotated[
    SceneLength | FilmLength | Music | Pace | VoiceChange | LookChange | Colors | Picture | ChartPicture | Remove
    | Move | Say | Title | Replace | Add | Ending | Captions | Shape | PresenterChange | Effects | Speech | Headline
    | Grey | OtherPicture | OwnPicture | Logo | Keep | Swap | Cut,
    Field(discriminator="kind"),
]  # fmt: skip


class Undo(Closed):
    """Back to the version before, or forth again."""

    kind: Literal["undo"] = "undo"
    forth: bool = False


class GoBack(Closed):
    """Back to a version by its number; 0 is the first."""

    kind: Literal["go_back"] = "go_back"
    version: int = Field(ge=0, le=100_000)


class Also(Closed):
    """A second film of the same storyboard in another shape."""

    kind: Literal["also"] = "also"
    aspect: Aspect


class Translate(Closed):
    """The film in another language."""

    kind: Literal["translate"] = "translate"
    language: Language


class Ask(Closed):
    """A question about the film or about what can be said."""

    kind: Literal["ask"] = "ask"
    about: Literal["storyboard", "versions", "help", "length", "files", "thanks"]


class Answer(Closed):
    """Yes or no, or the end of the talk."""

    kind: Literal["answer"] = "answer"
    word: Literal["yes", "no", "quit"]


class Unheard(Closed):
    """Not understood; `words` are those that nothing is known about."""

    kind: Literal["unheard"] = "unheard"
    words: tuple[str, ...] = ()
    reason: str = ""


Command = Undo | GoBack | Also | Translate | Ask | Answer
Heard = tuple[Edit, ...] | Command | Unheard
