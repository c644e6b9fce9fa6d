"""`review`: judges any video file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from agent.cli.exits import DELIVERED, FLAWED, sentences

if TYPE_CHECKING:
    from agent.critic import Finding, Review

MOST_CAPTION_BYTES = 4_000_000


def review(
    film: Annotated[Path, typer.Argument(help="Any video file: MP4, MOV, MKV, WebM, AVI, TS, FLV")],
    srt: Annotated[Path | None, typer.Option(help="Its captions: SRT or WebVTT")] = None,
    brief: Annotated[Path | None, typer.Option(help="A text file with the brief that it was made for")] = None,
    out: Annotated[Path | None, typer.Option(help="Where to write the review as JSON: a file, or a folder")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The review as one JSON object on stdout")] = False,
) -> None:
    """Judges a film that anybody made, by its file, its captions and its brief.

    Exit status: 0 nothing wrong, 1 failed, 2 the file or an option was refused, 3 flawed or not judged to the end.
    """
    from agent.cli.reading import MAX_BRIEF_BYTES, read_text

    with sentences(as_json=as_json):
        from agent.reviewing.judging import judge_with_model

        captions = read_text(srt, MOST_CAPTION_BYTES) if srt else None
        wanted = read_text(brief, MAX_BRIEF_BYTES) if brief else ""
        judged = judge_with_model(film, captions, wanted)
        if out:
            _write(out, judged)
    if as_json:
        sys.stdout.write(judged.model_dump_json() + "\n")
    else:
        _print(film, judged)
    raise typer.Exit(DELIVERED if judged.verdict == "pass" else FLAWED)


def _write(out: Path, judged: Review) -> None:
    path = out / "review.json" if out.is_dir() or not out.suffix else out
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(judged.model_dump_json(indent=2) + "\n", encoding="utf-8")


def _print(film: Path, judged: Review) -> None:
    typer.echo(f"{film.name}: {'not judged' if judged.verdict == 'judge_error' else judged.verdict}")
    for finding in judged.findings:
        expected = f"; expected {finding.expected}"
        typer.echo(f"  {finding.severity:<8}{_time(finding):<16}{finding.check}: {finding.measured}{expected}")
    if told := judged.judgement:
        typer.echo(f"  judged  {told.state} by {told.judge} from {told.saw}: {told.summary}")
    for state in ("ran", "skipped", "broken"):
        names = [record.name for record in judged.checks if record.state == state]
        if names:
            typer.echo(f"  {state:<8}{', '.join(names)}")


def _time(finding: Finding) -> str:
    where = finding.where
    return "whole film" if where.start is None else f"{where.start:.2f}-{where.end or where.start:.2f} s"
