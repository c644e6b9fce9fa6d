"""Hears a sentence: as edits, as a command or question, or as something that is not understood.

Nothing is guessed. A rule holds only where it accounts for every word of the sentence, so that half of a wish is never
carried out in silence; the person is told which words were not known.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, get_args

from agent.edits.exchanging import exchanged
from agent.edits.files import filed
from agent.edits.forms import (
    Also,
    Answer,
    Ask,
    Command,
    Edit,
    FilmLength,
    GoBack,
    Heard,
    Replace,
    Translate,
    Undo,
    Unheard,
)
from agent.edits.reasons import reason_for
from agent.edits.rules import ASPECTS, RULES, for_each_scene, settled_by_itself
from agent.edits.spans import Spans, plain, spans
from agent.edits.turns import turned
from agent.edits.worded import worded

LONGEST_SENTENCE = 2_000
MOST_EDITS = 10
_YES = "yes y ok okay go approve approved fine ja si oui sim start weiter go on continue make it looks good do it"
_NO = "no n nein non nao cancel stop abbrechen"
_QUIT = "quit exit bye q ende beenden salir quitter esci sair"
_WORDS = {"yes": _YES, "no": _NO, "quit": _QUIT}
_TWO_WORDS = ("go on", "make it", "looks good", "do it")
_COURTESY = re.compile(r"[,\s]+(?:please|thanks|thank you|bitte|danke|por favor|gracias|merci|grazie|obrigad[oa])$")
_NEGATED = re.compile(r"(?<!\w)(?:do not|don't|dont|never|nicht|niemals|nunca|jamais|mai|ne \w+ pas|no hagas)(?!\w)")
_JOINTS = re.compile(
    r"\s*(?:;|,?\s+(?:and then|and|then|und dann|und|y luego|puis|et|e poi|e depois|e|y)\s+|\.\s+|,\s+)"
)
ASKED: dict[str, Literal["length", "files", "thanks"]] = {
    "the length": "length", "the files": "files", "thanks": "thanks",
}  # fmt: skip
_ALONE = frozenset(("film", "version", "versions", "storyboard", "scene"))


def hear(sentence: str) -> Heard:
    """What a sentence asks for; never raises, whatever it is given."""
    text = _tidy(sentence)
    if text == "?":
        return Ask(about="help")
    if not any(letter.isalnum() for letter in text):
        return Unheard(reason="Nothing was said.")
    if len(text) > LONGEST_SENTENCE:
        return Unheard(reason=f"That is too long: say it in at most {LONGEST_SENTENCE:,} letters.")
    if answer := _answer(text):
        return answer
    if corrected := exchanged(text):
        return _several(text) or (corrected,)
    text = turned(text)
    if text in ASKED:
        return Ask(about=ASKED[text])
    if _NEGATED.search(_without_quotes(text)):
        return Unheard(reason="Say what to do, not what not to do.")
    whole = _one(text)
    if not isinstance(whole, Unheard):
        return whole
    return _several(text) or (whole if whole.reason else whole.model_copy(update={"reason": reason_for(text)}))


def _without_quotes(text: str) -> str:
    """The folded sentence without what is quoted in it."""
    return re.sub(r"\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»", " ", plain(text))


def _tidy(sentence: str) -> str:
    kept = (letter if letter.isspace() or unicodedata.category(letter)[0] != "C" else "" for letter in sentence)
    return " ".join("".join(kept).split())


def _answer(text: str) -> Answer | None:
    said = _COURTESY.sub("", plain(text).strip(" .!"))
    for word in get_args(Answer.model_fields["word"].annotation):
        known = _WORDS[word]
        if said in known.split() or (said in _TWO_WORDS and said in known):
            return Answer(word=word)
    return None


def _one(text: str) -> Heard:
    found = spans(text)
    if (brought := filed(found)) is not None:
        return brought if isinstance(brought, Unheard) else (brought,)
    if not found.quotes and (reason := settled_by_itself(found)):
        return Unheard(reason=reason)
    if not found.quotes and (edits := _ruled(found)):
        return edits
    carried = worded(found)
    if isinstance(carried, Unheard):
        return carried
    if carried is not None:
        return (carried,)
    if not found.quotes and (command := _command(found)):
        return command
    return Unheard(words=tuple(found.rest))


def _ruled(found: Spans) -> tuple[Edit, ...]:
    """What the rules make of a sentence that carries no words of its own."""
    if edit := next((made for rule in RULES if (made := rule(found))), None):
        return (edit,)
    return for_each_scene(found) if len(found.scenes) > 1 else ()


def _several(text: str) -> tuple[Edit, ...] | None:
    """The edits of a sentence that joins some; None where any part is not understood."""
    parts = [part for part in _JOINTS.split(text) if part.strip()]
    if not 1 < len(parts) <= MOST_EDITS:
        return None
    made: list[Edit] = []
    for part in parts:
        corrects = bool(made) and isinstance(made[-1], Replace)
        corrected = exchanged(part) or (exchanged(f"change {part}") if corrects else None)
        heard = (corrected,) if corrected else _one(part)
        if not isinstance(heard, tuple) or _leans_on_another(heard, part):
            return None
        made += heard
    return tuple(made)


def _leans_on_another(edits: tuple[Edit, ...], part: str) -> bool:
    """Whether "longer", said alone behind something else, may be about that and not about the film."""
    bare = any(isinstance(edit, FilmLength) and edit.seconds is None for edit in edits)
    return bare and "film" not in spans(part).concepts


def _command(found: Spans) -> Command | None:
    concepts = found.concepts
    if "help" in concepts and len(found.meant) <= 2:
        return Ask(about="help")
    if found.rest:
        return None
    if "version" in concepts and len(found.numbers) == 1 and found.numbers[0] >= 0 and not concepts & {"voice", "also"}:
        return GoBack(version=found.numbers[0])
    if "redo" in concepts and concepts <= {"redo", *_ALONE}:
        return Undo(forth=True)
    if "undo" in concepts and concepts <= {"undo", *_ALONE}:
        return Undo()
    if concepts & {"versions", "storyboard"} and concepts <= {"show", "versions", "storyboard", "scene", "film", "say"}:
        return Ask(about="versions" if "versions" in concepts else "storyboard")
    if concepts == {"show"}:
        return Ask(about="storyboard")
    return _other_film(found)


def _other_film(found: Spans) -> Command | None:
    concepts = found.concepts
    aspect = found.aspect or next((shape for name, shape in ASPECTS.items() if name in concepts), None)
    if aspect and "also" in concepts and concepts <= {"also", "film", "version", "other", "add", *ASPECTS}:
        return Also(aspect=aspect)
    if found.language and concepts <= {"translate", "speak", "voice", "say", "film", "also", "version", "other"}:
        return Translate(language=found.language)
    return None
