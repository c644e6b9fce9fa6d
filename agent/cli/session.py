"""Opens the studio and runs the director for a command, with progress, Ctrl-C and a printed end."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args

import typer

from agent.brief import Language
from agent.cli.asking import read_line, with_answers
from agent.cli.assets import keep_files
from agent.cli.exits import BY_STATUS, FAILED
from agent.cli.sounds import SoundFiles, keep_sounds
from agent.delivery.place import check_out
from agent.errors import InvalidBrief, OutputError, UserInputNeeded
from agent.order import Order
from agent.storyboard import Storyboard
from memory.errors import StudioError
from memory.settings import MemorySettings
from memory.studio import Studio

if TYPE_CHECKING:
    from pydantic import ValidationError

    from agent.nursery import Nursery
    from agent.outcome import Outcome
    from agent.workshop import Workshop
    from tools.image.packs.folder import Piece

ResultT = TypeVar("ResultT")


def to_language(code: str | None) -> Language | None:
    """Checks a language given on the command line."""
    if code is None or code in get_args(Language):
        return cast("Language | None", code)
    message = f"--language {code!r} has no voice here: choose one of {', '.join(get_args(Language))}."
    raise InvalidBrief(message)


@contextmanager
def open_studio(home: Path | None) -> Iterator[Studio]:
    """The studio at `home`, or where the settings say.

    Raises:
        OutputError: the folder cannot be made or written.
    """
    settings = MemorySettings() if home is None else MemorySettings(home=home)
    try:
        studio = Studio.open(settings)
    except (OSError, StudioError) as error:
        message = f"The studio {settings.home} cannot be used: {error}. Give another with --studio."
        raise OutputError(message) from error
    with studio:
        yield studio


def direct(
    order: Order,
    *,
    art: tuple[Piece, ...] = (),
    sounds: SoundFiles = SoundFiles(),  # noqa: B008  # frozen
    files: tuple[Path, ...] = (),
    studio: Path | None,
    as_json: bool,
    ask: bool = False,
    nursery: Nursery,
) -> None:
    """Runs an order for `make`, with a person's own art and sound; `ask` says whether they may be asked for more."""
    check_out(order.out)

    def made(order: Order, files: tuple[Path, ...]) -> Outcome:
        def work(shop: Workshop) -> Coroutine[Any, Any, Outcome]:
            from agent.session import start
            from tools.image.packs.folder import keep_pack

            kept = keep_pack(art, shop.studio.assets, shop.studio.scratch)
            own = keep_sounds(order, sounds, shop)
            brought = keep_files(files, shop)
            return start(order.model_copy(update={"art": kept, "sounds": own, "files": brought}), shop)

        return work_in_studio(studio, work, nursery)

    try:
        outcome = made(order, files)
    except UserInputNeeded as missing:
        if not ask:
            raise
        outcome = made(*with_answers(order, files, missing.needs, read_line))
    finish(outcome, as_json=as_json)


def carry_on(
    run: str,
    *,
    storyboard: Path | None,
    approved: bool,
    out: Path | None,
    budget: float | None,
    studio: Path | None,
    as_json: bool,
    nursery: Nursery,
) -> None:
    """Runs `resume`."""
    board = _read_storyboard(storyboard) if storyboard else None
    place = str(out.absolute()) if out else ""
    check_out(place)

    def work(shop: Workshop) -> Coroutine[Any, Any, Outcome]:
        from agent.session import resume

        answer = True if approved else None
        return resume(run, shop, approved=answer, storyboard=board, out=place, budget=budget)

    finish(work_in_studio(studio, work, nursery), as_json=as_json)


def finish(outcome: Outcome, *, as_json: bool) -> None:
    """Prints the outcome and leaves with its exit status."""
    from agent.cli.printing import print_outcome

    if as_json:
        sys.stdout.write(json.dumps(outcome.model_dump(mode="json"), ensure_ascii=False) + "\n")
    else:
        print_outcome(outcome)
    if code := BY_STATUS.get(outcome.status, FAILED):
        raise typer.Exit(code)


def work_in_studio(
    home: Path | None, work: Callable[[Workshop], Coroutine[Any, Any, ResultT]], nursery: Nursery | None = None
) -> ResultT:
    """Runs one piece of work with progress, so that Ctrl-C stops it with everything kept.

    Args:
        nursery: what workers come of, where it was started before.
    """
    from agent.cli.progress import progress

    shown = progress()
    try:
        with open_studio(home) as studio:
            return asyncio.run(_with_workshop(studio, shown, work, nursery))
    finally:
        shown.close()


async def _with_workshop(
    studio: Studio,
    listen: Callable[[str, dict[str, Any]], None],
    work: Callable[[Workshop], Coroutine[Any, Any, ResultT]],
    nursery: Nursery | None,
) -> ResultT:
    from agent.workshop import open_workshop

    async with open_workshop(studio, listen, nursery) as shop:
        return await stoppable(shop, work(shop))


async def stoppable(shop: Workshop, work: Coroutine[Any, Any, ResultT]) -> ResultT:
    """The work's result; the first Ctrl-C asks it to stop, the second ends it at once."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, _stop, shop)
    try:
        return await work
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)


def _stop(shop: Workshop) -> None:
    if shop.stop.is_set():
        sys.stderr.write("Stopping at once.\n")
        raise KeyboardInterrupt
    sys.stderr.write("Stopping; press Ctrl-C again to stop at once.\n")
    shop.stop.set()


def _read_storyboard(path: Path) -> Storyboard:
    from pydantic import ValidationError

    from agent.cli.reading import MAX_BRIEF_BYTES, read_text

    try:
        return Storyboard.model_validate_json(read_text(path, MAX_BRIEF_BYTES))
    except ValidationError as error:
        raise InvalidBrief(f"{path} is not a storyboard: {_first_of(error)}.") from error


def _first_of(error: ValidationError) -> str:
    """The first thing that is wrong, and how many more there are."""
    first, more = error.errors()[0], error.error_count() - 1
    place = ".".join(str(step) for step in first["loc"])
    told = f"{place}: {first['msg']}" if place else first["msg"]
    return f"{told} (and {more} more such {'place' if more == 1 else 'places'})" if more else told
