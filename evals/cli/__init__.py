"""The command line of the evals. Commands import what they need when they run, so that --help answers at once."""

from __future__ import annotations

import typer

from evals.cli.bench import bench
from evals.cli.briefs import briefs
from evals.cli.check import check
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
for command in (
    run, scoreboard, briefs, check, pictures, sound, durations, recovery, repairs, taskbench, bench, gallery,
):  # fmt: skip
    app.command()(command)
