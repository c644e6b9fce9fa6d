"""The command line. Commands import what they need when they run, so that --help answers at once."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable

import typer

from agent.cli.chat import chat
from agent.cli.doctor import doctor
from agent.cli.edit import edit
from agent.cli.make import make
from agent.cli.resume import resume
from agent.cli.review import review
from agent.cli.runs import runs, show
from agent.cli.voices import voices

app = typer.Typer(
    name="python -m agent",
    help="Reelwright, a director in software: from a brief in your own words to a finished, measured film.",
    epilog='Try: python -m agent make "A 20-second film about our bakery, Crumb. Warm. End with: Come by on Saturday"',
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
COMMANDS: dict[Callable[..., None], str] = {
    make: "Make a film, or whatever else a brief asks for",
    review: "Judge any film by its file, captions and brief",
    chat: "Talk about one film, from the brief to its changes",
    edit: "Change a film by a sentence in plain words",
    resume: "Carry on with a run from where it stopped",
    runs: "List the runs of the studio, newest first",
    show: "Show one run: story, assumptions, measurements",
    voices: "List the voices, and what would add better ones",
    doctor: "Check this machine and the language models",
}
"""In the order of the list, each with its line there; `COMMAND --help` says more."""
for command, line in COMMANDS.items():
    app.command(short_help=line)(command)


def main() -> None:
    """Runs the command line."""
    os.putenv("OPENBLAS_NUM_THREADS", "1")  # its threads would spin beside the workers; nothing needs them
    gc.set_threshold(50_000, 20, 20)  # loading makes much and drops nothing: looking for rubbish took a tenth of it
    try:
        app()
    finally:
        gc.freeze()  # nothing is taken apart piece by piece for a process that ends, which took a fifth of a second
