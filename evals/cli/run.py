"""`run`: runs a suite, records each case, shows the whole and compares it with an earlier run."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from evals.cli.printing import EXIT_FAULT

if TYPE_CHECKING:
    from evals.harness.comparing import Comparison
    from evals.harness.engine import Options
    from evals.harness.suite import Suite
    from evals.harness.summary import Summary

RUNS = Path("studio") / "evals"
STOPPED = 130
EXITS = {"passed": 0, "failed": 1, "nothing": EXIT_FAULT}


def run(
    suite: Annotated[
        str,
        typer.Argument(help="briefs, defects, repairs, recovery, memory, taskbench, bench, or a folder of your own"),
    ],
    model: Annotated[
        str, typer.Option(help="Language model as provider:model; its address and key are settings, docs/models.md")
    ] = "",
    workers: Annotated[int, typer.Option(min=1, max=64, help="Cases at once; benchmarks run one by one anyway")] = 1,
    baseline: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="results.jsonl of an earlier run to compare with")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="Folder for results.jsonl and report.html; default studio/evals/SUITE")
    ] = None,
    only: Annotated[list[str] | None, typer.Option(help="Part of a case's name; may be repeated")] = None,
    draft: Annotated[
        bool, typer.Option("--draft", help="Small pictures: quick; least sizes are not compared, times say little")
    ] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run in the folder; done cases stay")] = False,
    keep: Annotated[bool, typer.Option("--keep", help="Keep what each case made, beside its results")] = False,
    seed: Annotated[int, typer.Option(min=0, help="Seed of every case")] = 0,
    data: Annotated[
        Path | None,
        typer.Option(exists=True, file_okay=False, help="Another folder of cases; for taskbench, TaskBench's data"),
    ] = None,
    strength: Annotated[
        list[str] | None, typer.Option(help="Of planted defects: weak, medium or strong; may be repeated; else all")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout; progress goes to stderr")] = False,
) -> None:
    """Runs a suite of cases through the command line, as a person would, and reports on it.

    Exit status: 0 all that must pass passed, 1 not, or a must-pass figure became worse than the baseline's, 2 nothing
    could be measured or compared, 130 stopped (go on with --resume).

    Example: python -m evals run briefs --draft --only bike --out first
    """
    from evals.expect import BriefError
    from evals.harness.engine import Options
    from evals.harness.suite import find_suite

    try:
        chosen = find_suite(suite, only or (), data)
        options = Options(
            out=out or RUNS / chosen.name,
            model=model,
            workers=workers,
            draft=draft,
            seed=seed,
            resume=resume,
            keep=keep,
            strengths=_strengths(strength or []),
            data=data,
        )
        status = _run(chosen, options, baseline, as_json=as_json)
    except BriefError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(EXIT_FAULT) from error
    raise typer.Exit(status)


def _run(suite: Suite, options: Options, baseline: Path | None, *, as_json: bool) -> int:
    from evals.harness.comparing import compare
    from evals.harness.engine import RESULTS, run_suite
    from evals.harness.page import write_page
    from evals.harness.record import of_suite, read_records
    from evals.harness.summary import summarise

    before = of_suite(read_records(baseline), suite.name) if baseline else None
    try:
        records = run_suite(suite, options, lambda line: typer.echo(line, err=True))
    except KeyboardInterrupt:
        typer.echo(f"Stopped. What is done is in {options.out / RESULTS}: go on with --resume.", err=True)
        return STOPPED
    summary = summarise(suite, records)
    compared = compare(suite, records, before) if before is not None else None
    page = write_page(options.out, suite, records, summary, compared)
    _tell(suite, summary, compared, page)
    if as_json:
        from evals.harness.figures import figures

        sys.stdout.write(json.dumps(figures(suite, summary, compared, options.out), ensure_ascii=False) + "\n")
    return 1 if compared and compared.must_regressions else EXITS[summary.verdict]


def _tell(suite: Suite, summary: Summary, compared: Comparison | None, page: Path) -> None:
    for name, found in summary.metrics.items():
        metric = suite.header.metrics[name]
        state = "measured" if found.holds is None else "ok" if found.holds else "FAIL"
        bound = f" ({metric.bound}{'' if metric.of == 'case' else ' over all'})" if metric.must else ""
        typer.echo(f"{state:<9}{metric.label:<44} {metric.told(found.value)}{bound}", err=True)
    for case, reason in (summary.skipped | summary.broken).items():
        typer.echo(f"{'BROKEN' if case in summary.broken else 'skipped':<9}{case}: {reason}", err=True)
    for line in compared.unlike if compared else ():
        typer.echo(f"{'unlike':<9}{line}", err=True)
    for name in compared.regressions if compared else ():
        assert compared is not None
        change = compared.metrics[name]
        metric = suite.header.metrics[name]
        where = ", ".join(change.failed_in or change.worse_in[:5])
        told = f"{metric.told(change.before)} before, {metric.told(change.now)} now; worse in {where}"
        typer.echo(f"{'WORSE':<9}{metric.label}: {told}", err=True)
    typer.echo(f"{suite.name}: {summary.verdict}, {summary.done} of {summary.cases} cases measured; {page}", err=True)


def _strengths(wanted: list[str]) -> tuple[str, ...]:
    from evals.expect import BriefError

    known = ("weak", "medium", "strong")
    if set(wanted) - set(known):
        raise BriefError(f"--strength is one of {', '.join(known)}")
    return tuple(name for name in known if name in wanted)
