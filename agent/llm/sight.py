"""Whether a model sees: it is shown two colours and has to name them. Lists of models do not tell, or tell wrongly.

Some servers turn pictures down, some drop them without a word, some models guess. Which colours are shown depends on
the endpoint, so that no answer is right everywhere; a blind guess is right once in thirty.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from langchain_core.messages import BaseMessage, SystemMessage
from pydantic import BaseModel, ConfigDict

from agent.llm.endpoint import Endpoint
from agent.llm.judging import Unusable, judged
from agent.llm.methods import told
from agent.llm.model import Model
from agent.llm.picture import Picture, extended, question
from agent.llm.reply import Reply
from agent.llm.troubles import TROUBLES, Trouble, read_trouble

Colour = Literal["red", "green", "blue", "yellow", "black", "white"]
BGR: dict[Colour, tuple[int, int, int]] = {
    "red": (30, 30, 220), "green": (40, 160, 30), "blue": (220, 60, 20), "yellow": (20, 220, 245),
    "black": (0, 0, 0), "white": (255, 255, 255),
}  # fmt: skip
PAIRS: tuple[tuple[Colour, Colour], ...] = tuple(itertools.permutations(BGR, 2))
SIDE = 224  # pixels; what small vision models work with
ASKED = "Which colour is the left half of this picture, and which the right half?"
_BLIND = re.compile(r"(?i)image|picture|vision|multi-?modal|mmproj|image_url|content.{0,40}string")


class Halves(BaseModel):
    """The colours of a picture's halves."""

    model_config = ConfigDict(extra="forbid")

    left: Colour
    right: Colour


@dataclass(frozen=True)
class Trial:
    """The picture's two colours."""

    left: Colour
    right: Colour

    def talk(self, form: str) -> Sequence[BaseMessage]:
        """The question; `form` says how to answer."""
        asked = question(ASKED, [Picture("The picture:", two_halves(self.left, self.right))])
        return [SystemMessage("You answer briefly."), extended(asked, form)]

    def passed(self, reply: Reply) -> bool:
        """Whether the reply names both."""
        try:
            answer = judged(reply, Halves, lambda _answer: ())
        except Unusable:
            return False
        return (answer.left, answer.right) == (self.left, self.right)


def colour_trial(endpoint: Endpoint) -> Trial:
    """The endpoint's trial, the same each time."""
    return Trial(*PAIRS[int(endpoint.identity, 16) % len(PAIRS)])


async def sees(model: Model) -> bool:
    """Whether pictures may be sent; tried once for an endpoint and remembered with what else is known of it.

    Raises:
        ModelFailed: the budget does not hold the question.
        Cancelled: the run was stopped.
    """
    if model.known.pictures is not None:
        return model.known.pictures
    trial = colour_trial(model.endpoint)
    try:
        passed = trial.passed(await model.once(trial.talk(told("prompt", Halves)), "sight"))
    except TROUBLES as error:
        if turned_down(read_trouble(error, model.endpoint)):
            model.learn(pictures=False)
        return False
    model.learn(pictures=passed)
    return passed


def turned_down(trouble: Trouble) -> bool:
    """Whether an endpoint's trouble is the picture, and not that it is busy or away."""
    return trouble.kind == "form" or (trouble.reason in ("busy", "rejected") and bool(_BLIND.search(trouble.message)))


def two_halves(left: Colour, right: Colour) -> bytes:
    """A square JPEG in two colours."""
    import cv2
    import numpy as np

    pixels = np.empty((SIDE, SIDE, 3), np.uint8)
    pixels[:, : SIDE // 2], pixels[:, SIDE // 2 :] = BGR[left], BGR[right]
    return bytes(cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 90])[1].tobytes())
