"""What a speaking face does: the shapes of its mouth and its gestures, as times from the start of a scene.

The set of mouth shapes follows the visemes of ISO/IEC 14496-2 (MPEG-4 face animation, annex on visemes: 14 and none),
merged where a drawn mouth of this size cannot show the difference, as animators' sets of nine do (Hanna-Barbera's
A to H and X, which the lip-sync program Rhubarb documents):

========  ==================================  ==============
viseme    sounds (IPA)                        of MPEG-4
========  ==================================  ==============
rest      silence                             none
closed    p b m                               1
bite      f v                                 2
tongue    θ ð l                               3, part of 8
teeth     t d s z n k g x r (tip) ʁ           4, 5, 7, part of 8
pucker    ʃ ʒ tʃ dʒ ɹ                         6, 9
mid       e ɛ ə ʌ ɜ                           11
open      a ɑ æ                               10
wide      i ɪ j                               12
round     o ɔ ɒ ø œ                           13
small     u ʊ y w                             14
========  ==================================  ==============
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tools.contract import Payload

Viseme = Literal[
    "rest", "closed", "bite", "tongue", "teeth", "pucker", "mid", "open", "wide", "round", "small",
]  # fmt: skip
GestureKind = Literal["nod", "hand", "hands"]


class MouthKey(Payload):
    """From this moment on the mouth has this shape, until the next one."""

    at: float = Field(ge=0, description="Seconds from the start of the scene")
    viseme: Viseme


class Gesture(Payload):
    """A movement that goes with a word; its stroke falls on `at`."""

    at: float = Field(ge=0, description="Seconds from the start of the scene")
    kind: GestureKind
