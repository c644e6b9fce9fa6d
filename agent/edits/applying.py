"""Applies an edit to a storyboard: a new, valid one, or a refusal that says why; nothing is made here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pydantic import ValidationError

from agent.edits import exchanges, forms, lengths, looking, order, sounding, wordings
from agent.edits.forms import Edit
from agent.edits.means import Means
from agent.errors import EditRefused
from agent.storyboard import Storyboard
from tools.errors import ToolError

CHANGES: dict[type[Any], Callable[[Storyboard, Any, Means], Storyboard]] = {
    forms.SceneLength: lengths.scene_length,
    forms.FilmLength: lengths.film_length,
    forms.Music: sounding.music,
    forms.Pace: sounding.pace,
    forms.VoiceChange: sounding.voice,
    forms.Speech: sounding.speech,
    forms.Effects: sounding.effects,
    forms.PresenterChange: sounding.presenter,
    forms.LookChange: looking.look,
    forms.Colors: looking.colors,
    forms.Picture: looking.picture,
    forms.ChartPicture: looking.chart,
    forms.Captions: looking.captions,
    forms.Shape: looking.shape,
    forms.Remove: order.remove,
    forms.Move: order.move,
    forms.Say: wordings.say,
    forms.Add: wordings.add,
    forms.Ending: wordings.ending,
    forms.Title: wordings.title,
    forms.Headline: wordings.headline_of,
    forms.Grey: looking.grey,
    forms.Replace: exchanges.replace,
    forms.Cut: exchanges.cut,
    forms.Keep: order.keep,
    forms.Swap: order.swap,
    forms.OtherPicture: looking.other_picture,
    forms.OwnPicture: looking.own_picture,
    forms.Logo: looking.logo,
}


def applied(board: Storyboard, edits: Sequence[Edit], means: Means) -> Storyboard:
    """The storyboard after all edits, in their order; a logo changes none of it.

    Raises:
        EditRefused: one of them cannot be made; none is.
    """
    before = board
    for edit in edits:
        try:
            board = Storyboard.model_validate(CHANGES[type(edit)](board, edit, means).model_dump())
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(step) for step in first["loc"])
            raise EditRefused(f"That would make a storyboard that cannot be: {where}: {first['msg']}.") from error
        except ToolError as error:
            raise EditRefused(str(error)) from error
    if board == before and not any(isinstance(edit, forms.Logo) for edit in edits):
        raise EditRefused("That changes nothing.")
    return board
