"""Whether a film has a presenter, and who: as it was asked for, and of the voice that is heard."""

from __future__ import annotations

import hashlib

from agent.brief import Brief, PresenterWish
from agent.storyboard import Storyboard
from tools.audio.voices import VOICES
from tools.image.cast import Wanted

GENDERS = {"woman": "female", "man": "male"}


def wished(brief: Brief, wish: PresenterWish) -> Brief:
    """The brief with the caller's word on it, and a voice that goes with the person where none was asked for."""
    presenter = {"": brief.presenter, "off": ""}.get(wish, wish)
    voice = brief.voice or GENDERS.get(presenter, "")
    return brief.model_copy(update={"presenter": presenter, "voice": voice})


def with_presenter(board: Storyboard, brief: Brief, voice_wish: str = "") -> Storyboard:
    """The storyboard with its presenter settled; a film in which nobody speaks has none, and says so."""
    if not brief.presenter:
        return board
    if not board.sound.voice:
        notice = "The film has no speech, so it has no presenter."
        return board.model_copy(update={"notices": (*board.notices, notice)})
    # The same brand, or else the same subject, is presented by the same person.
    seed = int.from_bytes(hashlib.sha256((board.brand or brief.subject).casefold().encode()).digest()[:4], "big")
    person = brief.presenter if brief.presenter != "auto" else _of_voice(board.sound.voice, voice_wish, seed)
    return board.model_copy(update={"presenter": Wanted(person="man" if person == "man" else "woman", seed=seed)})


def _of_voice(voice: str, wish: str, seed: int) -> str:
    """A person who may have that voice; either where the voice tells nothing."""
    genders = {each.id: each.gender for each in VOICES}
    gender = genders.get(voice) or wish
    return {"female": "woman", "male": "man"}.get(gender, ("woman", "man")[seed % 2])
