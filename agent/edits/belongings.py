"""Files that a person brings in the middle of a talk: a logo, pictures for scenes; each version has its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from agent.brief import Closed
from agent.edits.forms import Edit, Logo, OwnPicture
from agent.errors import EditRefused
from agent.order import Order
from memory.studio import Studio
from tools.errors import InvalidRequest
from tools.image.packs.art import PackArt
from tools.image.packs.words import words_of


class Belongings(Closed):
    """What of a film is made from files of the person's own and may change from version to version."""

    logo: PackArt | None = None
    art: tuple[PackArt, ...] = ()


def belongings_of(order: Order) -> Belongings:
    """What an order came with."""
    return Belongings(logo=order.logo, art=order.art)


def with_belongings(order: Order, own: Belongings) -> Order:
    """The order as if it had come with these."""
    return order.model_copy(update={"logo": own.logo, "art": own.art})


def with_files(own: Belongings, edits: Sequence[Edit], studio: Studio) -> Belongings:
    """What there is after the edits, new files read as carefully as strangers' and kept in the store.

    Raises:
        EditRefused: a file is not there or not sound, or there is no logo to take away.
    """
    for edit in edits:
        if isinstance(edit, Logo):
            if not edit.file and own.logo is None:
                raise EditRefused("The film has no logo.")
            own = own.model_copy(update={"logo": _kept(edit.file, studio) if edit.file else None})
        elif isinstance(edit, OwnPicture):
            art = _named(_kept(edit.file, studio))
            own = own.model_copy(update={"art": (*(each for each in own.art if each != art), art)})
    return own


def _named(art: PackArt) -> PackArt:
    """The picture under words that no other scene says, so that it is seen where it was asked for alone."""
    words = " ".join(words_of(Path(art.name).stem)) or "picture"
    return art.model_copy(update={"words": (f"your own {words}"[:60],)})


def _kept(file: str, studio: Studio) -> PackArt:
    from tools.image.packs.folder import keep_pack, read_piece

    try:
        return keep_pack((read_piece(Path(file).expanduser()),), studio.assets, studio.scratch)[0]
    except (InvalidRequest, OSError) as error:
        raise EditRefused(f"{file} cannot be used: {error}") from error
