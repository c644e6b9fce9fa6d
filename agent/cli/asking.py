"""Asks a person at a terminal for everything that is missing to make a delivery, once and together."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from agent.brief import Wishes
from agent.cli.reading import read_sources
from agent.cli.sounds import read_script
from agent.errors import Need, UserInputNeeded
from agent.order import Order

Read = Callable[[str], str | None]
"""Asks a question and returns the line that is answered; None at the end of the input."""


def at_terminal() -> bool:
    """Whether somebody is there to answer."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def read_line(question: str) -> str | None:
    """A line from the terminal."""
    sys.stderr.write(f"{question}\n> ")
    sys.stderr.flush()
    line = sys.stdin.readline()
    return line.strip() if line else None


def with_answers(
    order: Order, files: tuple[Path, ...], needs: Sequence[Need], read: Read
) -> tuple[Order, tuple[Path, ...]]:
    """The order, and the files that came with it, with an answer to each need.

    Raises:
        UserInputNeeded: one is left open; nothing has been made.
        InvalidBrief: an answer names a file that cannot be read.
    """
    for number, need in enumerate(needs, 1):
        answer = read(f"Missing ({number} of {len(needs)}): {need.what}. {_how(need)}")
        if not answer:
            raise UserInputNeeded(needs[number - 1 :])
        if need.option == "--asset FILE":
            files = (*files, Path(answer).expanduser())
        else:
            order = _told(order, need, answer)
    return order, files


def _how(need: Need) -> str:
    if need.option == "--asset FILE":
        return "Which file?"
    return "A file, or the words?" if need.option.startswith("--s") else "What shall it be?"


def _told(order: Order, need: Need, answer: str) -> Order:
    given = Path(answer).expanduser()
    if need.option == "--script FILE":
        said = read_script(given) if given.is_file() else (answer,)
        wishes: Wishes = order.wishes.model_copy(update={"script": (*order.wishes.script, *said)})
        return order.model_copy(update={"wishes": wishes})
    if need.option == "--source FILE":
        return order.model_copy(update={"sources": (*order.sources, *read_sources([answer]))})
    name = need.option.partition(" as ")[2].partition(":")[0]
    return order.model_copy(update={"text": f'{order.text.rstrip()}\n{name}: "{answer}"'})
