"""The command line of the evals. Commands import what they need when they run, so that --help answers at once."""

from __future__ import annotations

from collections.abc import Callable

import typer

from evals.cli.bench import bench
from evals.cli.briefs import briefs
from evals.cli.check import check
from evals.cli.copy import copy
from evals.cli.durations import durations
from evals.cli.gallery import gallery
from evals.cli.pictures import pictures
from evals.cli.recovery import recovery
from evals.cli.repairs import repairs
from evals.cli.run import run
from evals.cli.scoreboard import scoreboard
from evals.cli.sound import sound
from evals.cli.taskbench import taskbench

app = typer.Typer(
    name="python -m evals",
    help="Measures how well briefs become films. Exit status: 0 all as expected, 1 not, 2 nothing could be compared.",
    epilog="Try: python -m evals run briefs --draft --only kettle",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)
COMMANDS: dict[Callable[..., None], str] = {
    run: "Run a suite of cases and report on it",
    scoreboard: "Write docs/scoreboard.md from stored runs",
    briefs: "Run briefs and compare what comes out",
    check: "Compare a package with a brief",
    pictures: "What shows the scenes, and what can be read",
    sound: "How films sound",
    durations: "Whether films are as long as asked",
    recovery: "Whether killed runs end with the same bytes",
    repairs: "Whether planted causes are mended",
    taskbench: "Which tools a planner finds for requests",
    bench: "What films cost: time, memory, growth",
    copy: "How long titles and posts take to write",
    gallery: "Make the films and sheets of docs/gallery",
}
"""In the order of the list, each with its line there; `COMMAND --help` says more."""
for command, line in COMMANDS.items():
    app.command(short_help=line)(command)
