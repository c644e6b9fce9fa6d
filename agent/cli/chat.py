"""`chat`: a film from brief to last change in one talk; plain lines where stdin is no terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from agent.cli.exits import sentences
from agent.cli.make import DRAFT_SHORT_SIDE, AspectOption


def chat(
    brief: Annotated[str, typer.Argument(help="The brief in your own words, or a file; asked for if left out")] = "",
    run: Annotated[str, typer.Option(help="Go on about a film that is there: its run's id, or the beginning")] = "",
    duration: Annotated[float | None, typer.Option(help="Length in seconds, 5 to 600; wins over the brief")] = None,
    aspect: Annotated[AspectOption | None, typer.Option(help="Frame shape; wins over the brief")] = None,
    voice: Annotated[str, typer.Option(help="A voice from `python -m agent voices`, or female, male")] = "",
    seed: Annotated[int, typer.Option(min=0, max=2**31 - 1, help="Same brief, same seed: the same film")] = 0,
    draft: Annotated[bool, typer.Option("--draft", help="Small and fast, to see whether the story works")] = False,
    studio: Annotated[Path | None, typer.Option(help="The studio folder; default REELWRIGHT_HOME or ./studio")] = None,
) -> None:
    """Talks about one film: brief, questions, storyboard, your yes, the film, then changes in plain words.

    Once the storyboard is shown: "yes" makes the film, or say what to change first. Then, for instance: "make scene 2
    shorter", "calmer music", "replace the second picture with a bicycle", "also 9:16", "undo". "help" lists all,
    "quit" leaves; nothing is lost, and `python -m agent chat --run RUN` goes on.

    Reads lines from stdin where that is no terminal: printf 'yes\\nno music\\nquit\\n' | python -m agent chat "..."
    """
    from agent.cli.session import open_studio
    from agent.cli.talk import Talk

    with sentences(as_json=False):
        from agent.brief import Wishes
        from agent.cli.make import checked_seconds

        wishes = Wishes(
            seconds=checked_seconds(duration),
            aspect=aspect.value if aspect else None,
            voice=voice,
            short_side=DRAFT_SHORT_SIDE if draft else None,
        )
        with open_studio(studio) as opened, Talk(opened) as talk:
            if run:
                talk.go_on(run)
            else:
                talk.begin(brief, wishes, seed)
            code = talk.hold()
    if code:
        raise typer.Exit(code)
