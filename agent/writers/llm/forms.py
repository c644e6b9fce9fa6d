"""What the model fills in: small, flat forms. Code turns them into a storyboard; nothing of them is used as it came."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from agent.storyboard import Role
from agent.writers.embedded.sound import BEATS
from tools.image.looks import look_names

Drawn = Literal["title", "hero", "split", "steps", "list", "compare", "number", "quote", "chart", "end_card"]
PICTURES: dict[Drawn, str] = {
    "title": "words alone, large",
    "hero": "one thing, large, in its place",
    "split": "words on one side, a thing on the other",
    "steps": "two to five steps in order, in `items`",
    "list": "two to five labels with small pictures, in `items`",
    "compare": "two sides, exactly two `items`",
    "number": "one figure, large, in `number` and `unit`",
    "quote": "words that somebody said, only where the brief quotes them",
    "chart": "the table of the brief or its source, only where there is one",
    "end_card": "the closing card with name and address; the last scene only",
}
_LOOSE = re.compile(r"\s+")


def _clean(value: object) -> object:
    """Without control characters, and with single spaces; text that is no Unicode is left to be refused."""
    if not isinstance(value, str):
        return value
    kept = "".join(letter if letter.isspace() or unicodedata.category(letter)[0] != "C" else "" for letter in value)
    return _LOOSE.sub(" ", kept).strip()


def _known(value: str, names: tuple[str, ...]) -> str:
    if value not in names:
        raise ValueError(f"{value!r} is none of {', '.join(names)}")
    return value


LOOKS, MOODS = look_names(), tuple(BEATS)
Text = Annotated[str, BeforeValidator(_clean)]
LookName = Annotated[
    Text, AfterValidator(lambda value: _known(value, LOOKS)), Field(json_schema_extra={"enum": list(LOOKS)})
]
MoodName = Annotated[
    Text, AfterValidator(lambda value: _known(value, MOODS)), Field(json_schema_extra={"enum": list(MOODS)})
]


class Form(BaseModel):
    """Base of the forms: closed, and every field has to be filled in."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Treatment(Form):
    """The idea of a film, before any line of it is written."""

    idea: Annotated[Text, Field(min_length=1, max_length=400)]
    opening: Annotated[Text, Field(min_length=1, max_length=400)]
    beats: Annotated[list[Annotated[Text, Field(max_length=300)]], Field(min_length=2, max_length=14)]
    ending: Annotated[Text, Field(min_length=1, max_length=400)]
    look: LookName
    mood: MoodName


class DraftScene(Form):
    """One scene: what is spoken and what is seen."""

    role: Role
    narration: Annotated[Text, Field(max_length=500)]
    picture: Drawn
    subject: Annotated[Text, Field(max_length=80)]
    setting: Annotated[Text, Field(max_length=60)]
    headline: Annotated[Text, Field(max_length=90)]
    number: Annotated[Text, Field(max_length=24)]
    unit: Annotated[Text, Field(max_length=40)]
    items: Annotated[list[Annotated[Text, Field(max_length=60)]], Field(max_length=6)]


class Draft(Form):
    """A storyboard as a model writes it."""

    title: Annotated[Text, Field(min_length=1, max_length=80)]
    description: Annotated[Text, Field(min_length=1, max_length=400)]
    hashtags: Annotated[list[Annotated[Text, Field(max_length=40)]], Field(max_length=8)]
    scenes: Annotated[list[DraftScene], Field(min_length=3, max_length=40)]


class Remark(Form):
    """One thing that has to change."""

    scene: Annotated[int, Field(ge=0, le=60)]
    remark: Annotated[Text, Field(min_length=1, max_length=300)]


class Remarks(Form):
    """What an editor says about a storyboard."""

    remarks: Annotated[list[Remark], Field(max_length=8)]
