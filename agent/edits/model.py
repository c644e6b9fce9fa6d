"""What a language model adds, where one is set: free sentences put as documented ones, and translation.

The model never changes a storyboard. It answers with sentences of the documented set, and these are heard, judged and
applied as if the person had said them; a sentence that is not heard is sent back to it.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, ConfigDict, Field

from agent.authorship import at_work
from agent.brief import Language
from agent.edits.files import names_file
from agent.edits.forms import Edit, Heard
from agent.edits.hearing import hear
from agent.edits.means import Means, check_words_are_free
from agent.edits.telling import SENTENCES, storyboard_lines
from agent.edits.translating import texts_of, with_texts
from agent.errors import EditRefused
from agent.llm.endpoint import endpoint_for
from agent.llm.failure import ModelFailed
from agent.storyboard import Storyboard
from agent.workshop import Workshop

if TYPE_CHECKING:
    from agent.llm.model import Model
    from prompts.loader import Words

MOST_SENTENCES = 8
NAMES: dict[Language, str] = {
    "en": "English", "de": "German", "es": "Spanish", "fr": "French", "it": "Italian", "pt": "Portuguese",
}  # fmt: skip
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")


class Edits(BaseModel):
    """A wish as sentences of the documented set."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    sentences: Annotated[list[Annotated[str, Field(max_length=1300)]], Field(max_length=MOST_SENTENCES)]


class Translation(BaseModel):
    """Texts in another language."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    texts: Annotated[list[Annotated[str, Field(max_length=2000)]], Field(max_length=2000)]


async def heard_by_model(shop: Workshop, run: str, sentence: str, board: Storyboard) -> Heard | None:
    """The edits that a model reads in a sentence; None where no model is set, or it gives no usable answer."""
    if endpoint_for("writer", shop.models) is None:
        return None
    from agent.llm.asking import ask
    from prompts.loader import load_prompt

    words = load_prompt("edits").render(
        sentences="\n".join(said for said, _ in SENTENCES),
        storyboard="\n".join(storyboard_lines(board)),
        wish=sentence[:2000],
    )
    try:
        async with _model(shop, run) as model:
            answer = await ask(model, words, Edits, lambda said: strange_sentences(said, sentence))
    except ModelFailed as failure:
        _tell(shop, run, failure)
        return None
    edits = tuple(edit for said in answer.sentences for edit in _edits_in(said, sentence))
    return edits or None


def strange_sentences(answer: Edits, wish: str) -> Sequence[str]:
    """What the model is told about sentences that are none of the set, or that open a file nobody named."""
    return [
        f"{said!r} is none of the sentences that are understood."
        for said in answer.sentences
        if not _edits_in(said, wish)
    ]


def _edits_in(said: str, wish: str) -> tuple[Edit, ...]:
    heard = hear(said)
    known = isinstance(heard, tuple) and all(names_file(edit, wish) for edit in heard)
    return heard if isinstance(heard, tuple) and known else ()


async def translated(
    shop: Workshop, run: str, board: Storyboard, language: Language, means: Means
) -> Storyboard | None:
    """The storyboard in another language, with a voice of it; None where no model is set.

    Raises:
        EditRefused: the film is in that language, or the model gave no usable translation.
    """
    if language == board.language:
        raise EditRefused(f"The film is in {NAMES[language]} already.")
    if endpoint_for("writer", shop.models) is None:
        return None
    check_words_are_free(board)
    if board.sound.voice:
        means.voice(language, "")  # refused before a model is paid
    from agent.llm.asking import ask

    texts = texts_of(board)

    def wrong(answer: Translation) -> Sequence[str]:
        return objections(answer, board, language, texts)

    try:
        async with _model(shop, run) as model:
            answer = await ask(model, _translation_words(texts, language), Translation, wrong)
    except ModelFailed as failure:
        _tell(shop, run, failure)
        raise EditRefused(f"{failure} The film stays as it is.") from failure
    return with_texts(board, dict(zip(texts, answer.texts, strict=True)), language, means)


def _translation_words(texts: Sequence[str], language: Language) -> Words:
    import json

    from prompts.loader import load_prompt

    told = json.dumps(texts, ensure_ascii=False, indent=0)
    return load_prompt("translation").render(language=NAMES[language], texts=told)


def objections(answer: Translation, board: Storyboard, language: Language, texts: Sequence[str]) -> Sequence[str]:
    """What is wrong with a translation: texts that are missing, lose a number, or do not fit into their place."""
    if len(answer.texts) != len(texts):
        return [f"There are {len(texts)} texts and {len(answer.texts)} translations: give one for each."]
    found = [f"{text!r} has no translation." for text, new in zip(texts, answer.texts, strict=True) if not new.strip()]
    for text, new in zip(texts, answer.texts, strict=True):
        lost = sorted(set(_NUMBER.findall(text)) - set(_NUMBER.findall(new)))
        if lost:
            found.append(f"{new!r} lost {', '.join(lost)} of {text!r}.")
    if found:
        return found
    try:
        with_texts(board, dict(zip(texts, answer.texts, strict=True)), language, None)
    except ValueError as error:
        return [f"Some translations are too long for their place: {str(error)[:400]}"]
    return ()


def _tell(shop: Workshop, run: str, failure: ModelFailed) -> None:
    message = f"{failure} The documented sentences are understood without it."
    shop.emit(run, "stand_in", {"role": "writer", "reason": failure.reason, "message": message})


@asynccontextmanager
async def _model(shop: Workshop, run: str) -> AsyncIterator[Model]:
    from agent.llm.model import open_model

    endpoint = endpoint_for("writer", shop.models)
    assert endpoint is not None
    async with open_model("writer", endpoint, at_work(shop, run)) as model:
        yield model
