"""`python -m evals`: makes films from briefs and compares them with what the briefs expect."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

app = typer.Typer(
    help="Measures how well briefs become films. Exit status: 0 all as expected, 1 not, 2 nothing could be compared.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)

EXIT_FAULT = 2
SUITE = Path(__file__).parent / "suites" / "briefs"
DEFECTS = Path(__file__).parent / "suites" / "defects"
LENGTHS = Path(__file__).parent / "suites" / "durations.yaml"
GALLERY = Path(__file__).parents[1] / "docs" / "gallery"
STATES = {"pass": "ok", "fail": "FAIL", "skip": "skip"}


@app.command()
def briefs(
    data: Annotated[
        Path, typer.Option(help="Folder of .yaml files with text, source and expect; else the suite of this project")
    ] = SUITE,
    only: Annotated[list[str] | None, typer.Option(help="Part of a file's name; may be repeated")] = None,
    out: Annotated[Path | None, typer.Option(help="Keep packages and results here; else they are thrown away")] = None,
    draft: Annotated[
        bool, typer.Option("--draft", help="Small pictures: quick, and least sizes are not compared")
    ] = False,
    seed: Annotated[int, typer.Option(min=0, help="Seed of every run")] = 0,
    timeout: Annotated[float, typer.Option(help="Seconds that one brief may take")] = 1800.0,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object on stdout; the table goes to stderr")
    ] = False,
) -> None:
    """Runs each brief through the command line, as a person would, and compares what comes out.

    Example: python -m evals briefs --only bike --draft --out results
    """
    from evals.expect import BriefError
    from evals.running import Options, Outcome, find_briefs, run_brief

    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        options = Options((out or Path(scratch)).absolute(), draft=draft, seed=seed, timeout_s=timeout)
        outcomes: list[Outcome] = []
        try:
            for path in find_briefs(data, only or ()):
                outcomes.append(run_brief(path, options))
                _print_outcome(outcomes[-1])
        except BriefError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(EXIT_FAULT) from error
    passed = sum(outcome.passed for outcome in outcomes)
    typer.echo(f"{passed} of {len(outcomes)} briefs as expected", err=True)
    told = json.dumps({"passed": passed, "briefs": [outcome.as_json() for outcome in outcomes]}, ensure_ascii=False)
    if as_json:
        sys.stdout.write(told + "\n")
    if out:
        (out / "results.json").write_text(told + "\n", encoding="utf-8")
    raise typer.Exit(0 if passed == len(outcomes) else 1)


@app.command()
def check(
    package: Annotated[Path, typer.Argument(help="A finished package: the folder with film.mp4", exists=True)],
    brief: Annotated[Path, typer.Argument(help="The brief's .yaml file", exists=True)],
    draft: Annotated[bool, typer.Option("--draft", help="The film is a draft: least sizes are not compared")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout")] = False,
) -> None:
    """Compares a package that is there already with a brief, without making anything."""
    from evals.checking import check_brief
    from evals.expect import BriefError, read_brief
    from evals.finished import Finished
    from evals.running import Outcome

    try:
        wanted = read_brief(brief)
    except BriefError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(EXIT_FAULT) from error
    made = Finished(package, colors=wanted.expect.brand_colors)
    outcome = Outcome(brief.stem, made.status, 0.0, tuple(check_brief(wanted, made, draft=draft)), str(package))
    _print_outcome(outcome)
    if as_json:
        sys.stdout.write(json.dumps(outcome.as_json(), ensure_ascii=False) + "\n")
    raise typer.Exit(0 if outcome.passed else 1)


def _print_outcome(outcome: object) -> None:
    from evals.running import Outcome

    assert isinstance(outcome, Outcome)
    count = sum(one.state == "pass" for one in outcome.results)
    failed = sum(one.state == "fail" for one in outcome.results)
    word = "as expected" if outcome.passed else "NOT as expected"
    typer.echo(f"{outcome.name}: {word}, {count} met, {failed} missed, {outcome.seconds:.1f} s", err=True)
    for one in outcome.results:
        if one.state != "pass":
            typer.echo(f"  {STATES[one.state]:<5}{one.name}{': ' + one.detail if one.detail else ''}", err=True)


@app.command()
def taskbench(
    data: Annotated[Path, typer.Option(help="Folder with tool_desc.json and gold*.jsonl, in the form of TaskBench")],
    planner: Annotated[
        Literal["embedded", "model"], typer.Option(help="Whose plans: the embedded planner's, or the set model's")
    ] = "embedded",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout")] = False,
) -> None:
    """Scores a planner: which tools a request needs, and which result goes into which tool."""
    from agent.errors import InvalidSetting
    from evals.expect import BriefError
    from evals.taskbench import read, score

    try:
        if planner == "model":
            from evals.modelplans import score_model

            found = score_model(*read(data))
        else:
            found = score(*read(data))
    except (BriefError, InvalidSetting) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(EXIT_FAULT) from error
    figures = f"node F1 {found.node_f1:.3f}, edge F1 {found.edge_f1:.3f}, valid {found.validity:.1%}"
    typer.echo(f"{found.planner} planner, {found.samples} requests: {figures}, exact {found.exact:.1%}", err=True)
    if found.stood_in:
        typer.echo(f"The embedded planner took over for {found.stood_in} of them.", err=True)
    if as_json:
        sys.stdout.write(found.model_dump_json() + "\n")
    raise typer.Exit(0 if found.validity == 1 else 1)


@app.command()
def recovery(
    kills: Annotated[int, typer.Option(min=1, help="Runs to kill, each at a random moment")] = 20,
    seed: Annotated[int, typer.Option(help="Seed of the moments")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout")] = False,
) -> None:
    """Kills runs at random moments; each resume has to end with the bytes of an undisturbed run."""
    from evals.recovery import Kill
    from evals.recovery import recovery as killed

    results: list[Kill] = []
    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        for kill in killed(Path(scratch), kills=kills, seed=seed):
            results.append(kill)
            state = "ok" if kill.good else f"NOT ok: {kill.message or kill.differing or kill.run_again}"
            typer.echo(f"killed after {kill.after_s:5.2f} s, {kill.finished_before:2} tasks done: {state}", err=True)
    good = sum(kill.good for kill in results)
    typer.echo(f"{good} of {len(results)} as undisturbed", err=True)
    if as_json:
        sys.stdout.write(json.dumps({"good": good, "kills": [kill.model_dump() for kill in results]}) + "\n")
    raise typer.Exit(0 if good == len(results) else 1)


@app.command()
def run(
    suite: Annotated[Literal["defects"], typer.Argument(help="defects: one planted in each of several good films")],
    data: Annotated[Path, typer.Option(help="Folder of .yaml briefs of good films")] = DEFECTS,
    only: Annotated[list[str] | None, typer.Option(help="Part of a brief's name; may be repeated")] = None,
    strength: Annotated[
        list[str] | None, typer.Option(help="weak, medium or strong; may be repeated; all if left out")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout; misses go to stderr")] = False,
) -> None:
    """Runs a suite of cases. Exit status: 0 recall at least 0.95 and false alarms at most 0.05, 1 not, 2 not run."""
    from evals.defects.running import run_defects
    from evals.defects.table import STRENGTHS
    from evals.expect import BriefError

    wanted = [name for name in STRENGTHS if not strength or name in strength]
    if not wanted or set(strength or ()) - set(STRENGTHS):
        typer.echo(f"--strength is one of {', '.join(STRENGTHS)}", err=True)
        raise typer.Exit(EXIT_FAULT)
    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        try:
            figures = run_defects(data, only or (), Path(scratch), wanted, lambda line: typer.echo(line, err=True))
        except (BriefError, RuntimeError) as error:
            typer.echo(f"{suite}: {error}", err=True)
            raise typer.Exit(EXIT_FAULT) from error
    recall, false_alarm = figures["recall"], figures["false_alarm"]
    typer.echo(f"recall at medium strength {recall}, false alarms {false_alarm}, {figures['films']} films", err=True)
    if as_json:
        sys.stdout.write(json.dumps(figures) + "\n")
    raise typer.Exit(0 if (recall is None or recall >= 0.95) and false_alarm <= 0.05 else 1)


@app.command()
def bench(
    what: Annotated[
        Literal["film", "render", "sound"], typer.Argument(help="Whole films, or only their drawing, or their sound")
    ] = "film",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout")] = False,
) -> None:
    """Measures what a film costs: wall time, memory, a draft, one changed word, and growth with length.

    With `render`: drawing alone, encoding alone, the real pipeline, and its ratio to encoding alone. With `sound`:
    all sound of films of 60, 180 and 600 seconds on two workers.
    """
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        for name, value in _benchmark(what, Path(scratch)):
            figures[name] = value
            typer.echo(f"{name:<30} {value}", err=True)
    if as_json:
        sys.stdout.write(json.dumps(figures) + "\n")


def _benchmark(what: str, scratch: Path) -> Iterator[tuple[str, float]]:
    if what == "render":
        from evals.renderbench import bench_render

        yield from bench_render().items()
    elif what == "sound":
        from evals.soundbench import bench_sound

        yield from bench_sound()
    else:
        from evals.bench import bench as measured

        yield from measured(scratch)


@app.command()
def sound(
    data: Annotated[Path, typer.Option(help="Folder of briefs; else the suite of this project")] = SUITE,
    only: Annotated[list[str] | None, typer.Option(help="Part of a file's name; may be repeated")] = None,
    out: Annotated[Path | None, typer.Option(help="Keep the films here; else they are thrown away")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of every run")] = 0,
    timeout: Annotated[float, typer.Option(help="Seconds that one film may take")] = 1800.0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout")] = False,
) -> None:
    """Measures how films sound: loudness, peaks, speech over music, captions, cuts on beats, sound with picture.

    Example: python -m evals sound --only bike --json
    """
    from evals.expect import BriefError
    from evals.planted import planted_offsets
    from evals.running import Options
    from evals.sound import film_sounds, summarise

    films = []
    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        options = Options((out or Path(scratch)).absolute(), draft=True, seed=seed, timeout_s=timeout)
        try:
            for film in film_sounds(data, only or (), options):
                films.append(film)
                figures = film.model_dump(exclude={"name", "word_ms"}, exclude_defaults=True)
                typer.echo(f"{film.name}: {'; '.join(film.faults) or 'ok'} {figures}", err=True)
        except BriefError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(EXIT_FAULT) from error
        summary = summarise(films, planted_offsets(Path(scratch) / "planted"))
    for name, value in summary.model_dump().items():
        typer.echo(f"{name:<26} {value}", err=True)
    if as_json:
        told = {"passed": summary.passed, **summary.model_dump(), "each": [film.model_dump() for film in films]}
        sys.stdout.write(json.dumps(told) + "\n")
    raise typer.Exit(0 if summary.passed else 1)


@app.command()
def durations(
    data: Annotated[
        Path, typer.Option(help="A .yaml list of name, seconds and text; else the suite of this project")
    ] = LENGTHS,
    only: Annotated[list[str] | None, typer.Option(help="Part of a brief's name; may be repeated")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout; the lines go to stderr")] = False,
) -> None:
    """Measures whether films are as long as asked, with no line cut off: written, spoken and paced, not drawn."""
    from evals.durations import durations as measured

    films = []
    for film in measured(data, only or ()):
        films.append(film)
        figures = f"{film.seconds:7.2f} s, {film.spoken_share:.0%} spoken, longest pause {film.longest_gap:.1f} s"
        typer.echo(f"{film.name:<26} {'ok ' if film.fits else 'NOT'} {film.asked:5g} s asked, {figures}", err=True)
    fitting = sum(film.fits for film in films)
    typer.echo(f"{fitting} of {len(films)} films as long as asked", err=True)
    if as_json:
        each = [film.model_dump() | {"fits": film.fits} for film in films]
        sys.stdout.write(json.dumps({"films": len(films), "fitting": fitting, "each": each}, ensure_ascii=False) + "\n")
    raise typer.Exit(0 if films and fitting == len(films) else 1)


@app.command()
def pictures(
    data: Annotated[
        Path, typer.Option(help="Folder of .yaml files with text and source; else the suite of this project")
    ] = SUITE,
    only: Annotated[list[str] | None, typer.Option(help="Part of a file's name; may be repeated")] = None,
    films: Annotated[
        bool, typer.Option("--films", help="Make each film small, in 16:9 and 9:16, and measure its pixels too")
    ] = False,
    out: Annotated[Path | None, typer.Option(help="Keep these films here; else they are thrown away")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout; the lists go to stderr")] = False,
) -> None:
    """Measures what shows the scenes of each film brief: props, places, charts, icons or type.

    With `--films`: the contrast of text on finished frames, texts out of place, empty and repeated pictures as well.
    """
    from evals.expect import BriefError
    from evals.pictures import Film, lines_of, rates
    from evals.pictures import pictures as laid_out

    laid: list[Film] = []
    try:
        for film in laid_out(data, only or ()):
            laid.append(film)
            typer.echo("\n".join(lines_of(film)), err=True)
    except BriefError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(EXIT_FAULT) from error
    found = rates(laid)
    told = ", ".join(f"{sort} {share:.0%}" for sort, share in found.shares.items())
    typer.echo(f"{found.films} films, {found.scenes} scenes: {told}; drawn in all {found.drawn:.0%}", err=True)
    figures: dict[str, Any] = found.model_dump() | {"each": [film.model_dump() for film in laid]}
    passed = True
    if films:
        passed, figures["made"] = _made(data, only or (), out)
    if as_json:
        sys.stdout.write(json.dumps(figures, ensure_ascii=False) + "\n")
    raise typer.Exit(0 if passed else 1)


def _made(data: Path, only: Sequence[str], out: Path | None) -> tuple[bool, dict[str, Any]]:
    """Films made and looked at: whether all is well, and their figures."""
    from evals.filmed import films_seen, lines_of, summarised
    from evals.running import Options

    films = []
    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        options = Options((out or Path(scratch)).absolute(), draft=True)
        for film in films_seen(data, only, ("16:9", "9:16"), options):
            films.append(film)
            typer.echo("\n  ".join(lines_of(film)), err=True)
    summary = summarised(films)
    for name, value in summary.model_dump(exclude={"faults"}).items():
        typer.echo(f"{name:<26} {value}", err=True)
    return summary.passed, {"passed": summary.passed, **summary.model_dump()}


@app.command()
def gallery(
    out: Annotated[Path, typer.Option(help="The folder to write the sheets and their page to")] = GALLERY,
    draft: Annotated[bool, typer.Option("--draft", help="Small films: quicker, sheets a little softer")] = False,
) -> None:
    """Makes six films of the suite and writes their contact sheets and the page that shows them."""
    from evals.expect import BriefError
    from evals.gallery import gallery as made
    from evals.running import Options

    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        try:
            for path in made(out, Options(Path(scratch), draft=draft)):
                typer.echo(f"{path.name:<36} {path.stat().st_size // 1000} kB", err=True)
        except BriefError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(EXIT_FAULT) from error


if __name__ == "__main__":
    app()
