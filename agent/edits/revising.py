"""The door for edits: what is said about a run's film is answered, refused, or made, and every version is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from agent import stages
from agent.authorship import WRITING
from agent.brief import Brief, Closed
from agent.deliverables.table import films
from agent.edits import pieces, telling
from agent.edits.agreement import agreed
from agent.edits.applying import applied
from agent.edits.belongings import Belongings, belongings_of, with_belongings, with_files
from agent.edits.clocks import clocks
from agent.edits.forms import Also, Answer, Ask, Edit, GoBack, Heard, Translate, Undo, Unheard
from agent.edits.hearing import hear
from agent.edits.means import Means
from agent.edits.versions import History, load_history, save_history
from agent.errors import EditRefused
from agent.order import Order
from agent.outcome import Outcome, find_run, outcome_of
from agent.session import remake
from agent.storyboard import Storyboard
from agent.workshop import Workshop
from tools.audio.engines.choosing import choose
from tools.errors import ToolError

NO_MODEL = (
    "Translating a film needs a language model, and none is set (docs/models.md). Without one, give the words "
    'yourself: say "..." in scene 1; or make a film of a brief in that language.'
)


class Told(Closed):
    """The answer to one sentence; `outcome` is there where something was made."""

    kind: Literal["edited", "answered", "refused"]
    message: str
    run: str
    version: int = 0
    outcome: Outcome | None = None


async def say(name: str, sentence: str, shop: Workshop) -> Told:
    """Does what a sentence asks for; a run that waits for approval is changed and waits on.

    Raises:
        DirectorError, ToolError: the film could not be made again; the version is kept, and `undo` leads back.
    """
    run = find_run(shop.studio, name).id
    try:
        history = load_history(shop.studio, run)
        heard = await _heard(shop, run, sentence, history)
        return await _answered(shop, run, sentence, heard, history)
    except EditRefused as refusal:
        return Told(kind="refused", message=str(refusal), run=run)


async def _heard(shop: Workshop, run: str, sentence: str, history: History) -> Heard:
    """What was said, by the documented sentences; where these do not hold, by the model if one is set."""
    heard = hear(sentence)
    if not isinstance(heard, Unheard):
        return heard
    from agent.edits.model import heard_by_model

    return await heard_by_model(shop, run, sentence, history.current.board) or heard


async def _answered(shop: Workshop, run: str, sentence: str, heard: Heard, history: History) -> Told:
    if isinstance(heard, Unheard):
        raise EditRefused(telling.unheard_line(heard))
    if isinstance(heard, Ask):
        return Told(
            kind="answered", message=_answer(heard, history, shop, run), run=run, version=history.current.number
        )
    if isinstance(heard, Answer):
        raise EditRefused("There is nothing to answer. `help` lists what can be said.")
    if isinstance(heard, Also) and not films(history.current.brief):
        return await _one_more(shop, run, sentence, heard, history)
    if isinstance(heard, Also):
        return await _second_film(shop, run, heard, history)
    if isinstance(heard, Undo):
        return await _returned(shop, run, history.stepped(forth=heard.forth), history)
    if isinstance(heard, GoBack):
        return await _returned(shop, run, history.gone_to(heard.version), history)
    if isinstance(heard, Translate) and not films(history.current.brief):
        raise EditRefused(f"Only films are translated, and this is {pieces.made(history.current.brief)}.")
    if isinstance(heard, Translate):
        return await _translated(shop, run, sentence, heard, history)
    return await _edited(shop, run, sentence, heard, history)


def _answer(asked: Ask, history: History, shop: Workshop, run: str) -> str:
    if asked.about == "versions":
        return "\n".join(telling.version_lines(history))
    if asked.about == "help":
        return "\n".join(telling.help_lines(pieces.kinds_for(history.current.brief)))
    if asked.about == "length":
        return telling.length_line(history.current.board)
    if asked.about == "files":
        return telling.files_line(outcome_of(shop.studio, run))
    if asked.about == "thanks":
        return telling.KIND
    return "\n".join(telling.storyboard_lines(history.current.board))


async def _edited(shop: Workshop, run: str, said: str, edits: Sequence[Edit], history: History) -> Told:
    now = history.current
    if not films(now.brief):
        return await _piece_edited(shop, run, said, edits, history)
    own = await asyncio.to_thread(with_files, now.own or Belongings(), edits, shop.studio)
    means = replace(means_of(shop, run, now.brief), art=own.art)
    board = await asyncio.to_thread(applied, now.board, edits, means)
    if (board, own) == (now.board, now.own):
        raise EditRefused("That changes nothing.")
    return await _grown(shop, run, said, agreed(now.brief, now.board, board, said), board, history, own)


async def _piece_edited(shop: Workshop, run: str, said: str, edits: Sequence[Edit], history: History) -> Told:
    """The same for what is no film."""
    now = history.current
    pieces.check_kinds(now.brief, edits, telling.sentences_for(pieces.kinds_for(now.brief)))
    means = means_of(shop, run, now.brief)
    brief, board = await asyncio.to_thread(pieces.changed, now.brief, now.board, edits, means)
    if board != now.board:
        settled = agreed(brief, now.board, board, said)
        brief = settled.model_copy(update={"title": brief.title, "aspect": brief.aspect, "details": brief.details})
    return await _grown(shop, run, said, brief, board, history)


async def _one_more(shop: Workshop, run: str, said: str, wanted: Also, history: History) -> Told:
    """One more shape of a poster or a cut clip, beside those that there are."""
    now = history.current
    if not {"poster", "recut"} & set(now.brief.deliverables):
        raise EditRefused(f"There is one shape of {pieces.made(now.brief)}. Say: make it {wanted.aspect}.")
    return await _grown(shop, run, said, pieces.with_shape(now.brief, wanted), now.board, history)


async def _kept(shop: Workshop, run: str, said: str, board: Storyboard, history: History) -> Told:
    now = history.current
    return await _grown(shop, run, said, agreed(now.brief, now.board, board, said), board, history)


async def _grown(
    shop: Workshop,
    run: str,
    said: str,
    brief: Brief,
    board: Storyboard,
    history: History,
    own: Belongings | None = None,
) -> Told:
    grown = history.grown(brief, board, said, own)
    shop.emit(run, "edit", {"said": said[:500], "version": grown.current.number})
    return await _made(shop, run, grown, settled=False)


async def _translated(shop: Workshop, run: str, said: str, wanted: Translate, history: History) -> Told:
    from agent.edits.model import translated

    board = await translated(
        shop, run, history.current.board, wanted.language, means_of(shop, run, history.current.brief)
    )
    if board is None:
        raise EditRefused(NO_MODEL)
    return await _kept(shop, run, said, board, history)


async def _returned(shop: Workshop, run: str, moved: History, before: History) -> Told:
    if moved.current.number == before.current.number:
        return Told(kind="answered", message="That is the current version.", run=run, version=moved.current.number)
    shop.emit(run, "edit", {"said": "", "version": moved.current.number})
    return await _made(shop, run, moved, settled=True)


async def _made(shop: Workshop, run: str, history: History, *, settled: bool) -> Told:
    """Keeps the version before anything is made, so that a stop in between loses nothing."""
    now, runs = history.current, shop.studio.runs
    waits = find_run(shop.studio, run).status == "waiting"
    save_history(shop.studio, run, history)
    runs.save(run, "brief", now.brief.model_dump(mode="json"))
    order = Order.model_validate(runs.load(run, "order"))
    if now.own and now.own != belongings_of(order):
        runs.save(run, "order", with_belongings(order, now.own).model_dump(mode="json"))
    if waits:
        stages.replace_storyboard(shop, run, now.board)
        return Told(kind="edited", message=f"Version {now.number}.", run=run, version=now.number)
    outcome = await remake(run, shop, now.board, settled=settled)
    return Told(kind="edited", message=_made_line(now.number, outcome), run=run, version=now.number, outcome=outcome)


def _made_line(number: int, outcome: Outcome) -> str:
    counts = ", ".join(f"{count} {name}" for name, count in outcome.tasks.items() if count)
    return f"Version {number}: {outcome.status}" + (f" ({counts})" if counts else "")


async def _second_film(shop: Workshop, run: str, wanted: Also, history: History) -> Told:
    """A run of its own with the same storyboard; voice and music come from the ledger."""
    now = history.current
    if now.board.aspect == wanted.aspect:
        raise EditRefused(f"The film is {wanted.aspect} already.")
    order = Order.model_validate(shop.studio.runs.load(run, "order"))
    wishes = order.wishes.model_copy(update={"aspect": wanted.aspect})
    order = order.model_copy(update={"wishes": wishes, "out": "", "ask": False})
    second = stages.create_run(shop, order, now.board.title)
    brief = now.brief.model_copy(update={"aspect": wanted.aspect})
    shop.studio.runs.save(second, "brief", brief.model_dump(mode="json"))
    if (writing := shop.studio.runs.load(run, WRITING)) is not None:
        shop.studio.runs.save(second, WRITING, writing)
    board = now.board.model_copy(update={"aspect": wanted.aspect})
    outcome = await remake(second, shop, board)
    message = f"A second film, run {second}: {_made_line(1, outcome)}"
    return Told(kind="edited", message=message, run=second, version=1, outcome=outcome)


def means_of(shop: Workshop, run: str, brief: Brief) -> Means:
    """What edits of this run may ask."""
    order = Order.model_validate(shop.studio.runs.load(run, "order"))

    def voice(language: str, wish: str) -> str:
        try:
            return choose(language, wish, shop.tools)[1].id
        except ToolError as error:
            raise EditRefused(f"{error}.") from error

    return Means(brief, clocks(order, shop.tools), voice, order.sounds)
