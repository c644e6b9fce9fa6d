"""What a person reads at the end of a command."""

from __future__ import annotations

from typing import Any

import typer

from agent.outcome import Outcome

MEASURED = (
    ("duration_s", "length", "{:.2f} s"),
    ("loudness_lufs", "loudness", "{:.1f} LUFS"),
    ("true_peak_dbtp", "true peak", "{:.1f} dBTP"),
    ("scenes", "scenes", "{}"),
    ("checks", "checks", "{}"),
)


def print_outcome(outcome: Outcome) -> None:
    """Where the film is, what it used, what was assumed and what the critic measured."""
    typer.echo(f"{outcome.title or 'Untitled'}: {outcome.status}")
    if outcome.film:
        typer.echo(f"  film      {outcome.film}")
        _print_list("", tuple(each for each in outcome.files if each.endswith(".mp4") and each != outcome.film))
    else:
        _print_list("made", outcome.files)
    if outcome.path:
        typer.echo(f"  package   {outcome.path}")
        typer.echo(f"  report    {outcome.path}/report.html")
    _print_measured(outcome)
    _print_judged(outcome)
    _print_list("used", outcome.used)
    _print_list("assumed", outcome.assumptions)
    _print_list("notice", outcome.notices)
    _print_findings(outcome)
    if outcome.tasks:
        counts = ", ".join(f"{count} {name}" for name, count in outcome.tasks.items() if count)
        typer.echo(f"  tasks     {counts}; {outcome.seconds:.1f} s in all")
    if outcome.message:
        typer.echo(f"  {outcome.message}")
    if outcome.status == "waiting":
        typer.echo(f"  The storyboard waits for you: python -m agent show {outcome.run}")
        typer.echo(f"  Approve it with:              python -m agent resume {outcome.run} --yes")
    elif outcome.status in ("interrupted", "failed", "running"):
        typer.echo(f"  Carry on with: python -m agent resume {outcome.run}")


def print_changed(outcome: Outcome) -> None:
    """What was made again: where it is, what was measured, what is wrong; the rest was told before."""
    if outcome.film:
        typer.echo(f"  film      {outcome.film}")
    else:
        _print_list("made", outcome.files)
    _print_measured(outcome)
    _print_judged(outcome)
    _print_list("notice", outcome.notices)
    _print_findings(outcome)
    if outcome.message:
        typer.echo(f"  {outcome.message}")


def _print_measured(outcome: Outcome) -> None:
    shown = [form.format(outcome.measured[key]) + f" {name}" for key, name, form in MEASURED if key in outcome.measured]
    if shown:
        typer.echo("  measured  " + ", ".join(shown))


def _print_judged(outcome: Outcome) -> None:
    if judged := outcome.judgement:
        typer.echo(f"  judged    {judged.state} by {judged.judge} from {judged.saw}: {judged.summary}")


def _print_findings(outcome: Outcome) -> None:
    for severity in ("error", "warning"):
        found = (finding for finding in outcome.findings if finding["severity"] == severity)
        _print_list(severity, tuple(finding_line(finding) for finding in found))


def print_story(board: dict[str, Any]) -> None:
    """The storyboard, one scene a paragraph."""
    for scene in board.get("scenes", ()):
        shot = scene["shot"]
        typer.echo(f"{scene['id']:<4} {shot['family']:<12} {shot['headline']}")
        if scene["narration"]:
            typer.echo(f"     {scene['narration']}")


def finding_line(finding: dict[str, Any]) -> str:
    """One finding in one line."""
    where = finding.get("where") or {}
    place = where.get("scene") or where.get("task") or "film"
    return f"{finding['check']} at {place}: {finding['measured']}, expected {finding['expected']}"


def _print_list(name: str, lines: tuple[str, ...]) -> None:
    for index, line in enumerate(lines):
        typer.echo(f"  {name if index == 0 else '':<9} {line}")
