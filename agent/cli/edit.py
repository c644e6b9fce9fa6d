"""`edit`: one sentence about a finished film, and the film made again where it has to be."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from agent.cli.exits import BY_STATUS, FAILED, REFUSED, sentences


def edit(
    run: Annotated[str, typer.Argument(help="A run's id, or the beginning of it")],
    sentence: Annotated[
        str, typer.Argument(help='What to change: "make scene 2 shorter"; "help" lists what can be said')
    ],
    studio: Annotated[Path | None, typer.Option(help="The studio folder; default REELWRIGHT_HOME or ./studio")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout; progress on stderr")] = False,
) -> None:
    """Changes a film by a sentence in plain words, and makes again only what the change touches.

    For instance: "make scene 2 shorter", "calmer music", "replace the second picture with a bicycle", "remove scene 3",
    "also 9:16", "undo", "show the storyboard". All sentences: docs/chat.md, or the sentence "help".

    Exit status: 0 done or answered, 1 failed, 2 not understood or refused, 3 the film has flaws, 130 stopped.
    """
    from agent.nursery import Nursery

    with Nursery.for_films() as nursery, sentences(as_json=as_json):
        from agent.cli.session import work_in_studio
        from agent.edits.revising import Told, say
        from agent.workshop import Workshop

        async def work(shop: Workshop) -> Told:
            return await say(run, sentence, shop)

        told = work_in_studio(studio, work, nursery)
    if as_json:
        sys.stdout.write(json.dumps(told.model_dump(mode="json"), ensure_ascii=False) + "\n")
    else:
        print_told(told)
    if code := exit_of(told):
        raise typer.Exit(code)


def print_told(told: Any) -> None:
    """The answer to a sentence; of a film that was made again, where it is and what was measured."""
    from agent.cli.printing import print_changed

    sys.stdout.write(told.message + "\n")
    if told.outcome:
        print_changed(told.outcome)
    sys.stdout.flush()


def exit_of(told: Any) -> int:
    """The exit status of an answer."""
    if told.kind == "refused":
        return REFUSED
    return BY_STATUS.get(told.outcome.status, FAILED) if told.outcome else 0
