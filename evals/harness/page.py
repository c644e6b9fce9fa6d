"""The report of a run: one page that opens offline, on a phone too, and asks nothing of the network."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from pathlib import Path

from agent.delivery.markup import Html, join, tag
from evals.harness.comparing import Comparison, MetricChange
from evals.harness.plots import bars, changes, intervals
from evals.harness.record import Record
from evals.harness.suite import Metric, Suite
from evals.harness.summary import MetricSummary, Summary

PAGE = "report.html"
STYLE = Path(__file__).parent / "page.css"
VERDICTS = {
    "passed": ("good", "Passed", "Everything that must pass passed."),
    "failed": ("bad", "Failed", "Something that must pass did not: see below."),
    "nothing": ("soft", "Nothing measured", "No case could be measured."),
}
CHANGES = {
    "better": ("good", "better"),
    "worse": ("bad", "worse"),
    "same": ("soft", "same"),
    "few": ("soft", "too few"),
}
MOST_NOTES = 12
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
"""Browsers keep to it: nothing is fetched, and nothing runs."""


def write_page(
    out: Path, suite: Suite, records: Sequence[Record], summary: Summary, compared: Comparison | None
) -> Path:
    """Writes report.html beside the results; the sheets that they name are taken in."""
    page = out / PAGE
    page.write_text(render_page(out, suite, records, summary, compared), encoding="utf-8")
    return page


def render_page(
    out: Path, suite: Suite, records: Sequence[Record], summary: Summary, compared: Comparison | None
) -> str:
    """The page as HTML; parts with nothing to show are left out."""
    parts = [
        _lead(suite, records, summary, compared),
        _compared(suite, compared) if compared else None,
        _must(suite, summary),
        _tables(suite, summary),
        _sheets(out, records),
        _spread(suite, records),
        _cases(suite, records),
        _measured(suite, summary),
    ]
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=POLICY),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", f"{suite.header.title}: report"),
        tag("style", Html(STYLE.read_text(encoding="utf-8"))),
    )
    body = tag("body", tag("main", *parts, tag("footer", _conditions(records))))
    return f"<!doctype html>\n{tag('html', head, body, lang='en')}\n"


def _lead(suite: Suite, records: Sequence[Record], summary: Summary, compared: Comparison | None) -> Html:
    tone, word, sentence = VERDICTS[summary.verdict]
    if compared and compared.must_regressions and tone == "good":
        tone, word, sentence = "bad", "Worse", "All that must pass passed, and yet a figure is worse than before."
    counts = [f"{summary.done} of {summary.cases} cases measured"]
    counts += [f"{len(summary.skipped)} skipped"] if summary.skipped else []
    counts += [f"{len(summary.broken)} broken"] if summary.broken else []
    if any(record.conditions.draft for record in records):
        counts.append("drafts: times and least sizes say little")
    tiles = [
        _tile(suite.header.metrics[name], found)
        for name, found in summary.metrics.items()
        if found.holds is not None or name == suite.header.headline
    ]
    return tag(
        "header",
        tag("p", "Evaluation", class_="kicker"),
        tag("h1", suite.header.title, " ", tag("span", word, class_=f"verdict {tone}")),
        tag("p", sentence, " ", "; ".join(counts), ".", class_="sub"),
        tag("p", suite.header.about),
        tag("dl", *tiles, class_="tiles") if tiles else None,
    )


def _tile(metric: Metric, found: MetricSummary) -> Html:
    tone = "soft" if found.holds is None else "good" if found.holds else "bad"
    parts = [f"{found.hits} of {found.tries}" if found.tries else "", _bound(metric, found)]
    small = ", ".join(part for part in parts if part)
    return tag(
        "div",
        tag("dt", metric.label),
        tag("dd", _value(metric, found), tag("small", small) if small else None),
        class_=f"tile {tone}",
    )


def _value(metric: Metric, found: MetricSummary) -> str:
    return _percent(found.value) if found.tries else metric.told(found.value)


def _bound(metric: Metric, found: MetricSummary) -> str:
    if not found.tries:
        return metric.bound
    if metric.at_least is not None:
        return f"at least {_percent(metric.at_least)}"
    return f"at most {_percent(metric.at_most)}" if metric.at_most is not None else ""


def _percent(share: float) -> str:
    return f"{100 * share:.1f}".removesuffix(".0") + " %"


def _compared(suite: Suite, compared: Comparison) -> Html:
    rows = [
        _change_row(suite.header.metrics[name], change)
        for name, change in compared.metrics.items()
        if change.before or change.now
    ]
    named = [suite.header.metrics[name].label for name in compared.regressions]
    told = f"Worse: {', '.join(named)}." if named else "Nothing became worse beyond what chance explains."
    head = tag("tr", *(tag("th", name) for name in ("", "before", "now", "95 % of the difference", "", "worse in")))
    return tag(
        "section",
        tag("h2", f"Against the baseline, {compared.pairs} cases paired"),
        tag("p", told, class_="bad tone" if named else "good tone"),
        *(tag("p", f"Not alike: {line}.", class_="warn tone") for line in compared.unlike),
        tag("p", f"Measured before and not now: {', '.join(compared.lost)}.") if compared.lost else None,
        changes(suite, compared),
        tag("div", tag("table", tag("thead", head), tag("tbody", *rows)), class_="wide"),
    )


def _change_row(metric: Metric, change: MetricChange) -> Html:
    tone, word = ("bad", "failed") if change.failed_in else CHANGES[change.change]
    reach = "" if change.low is None else f"{change.low:+.{metric.digits}f} to {change.high:+.{metric.digits}f}"
    cells = (metric.told(change.before), metric.told(change.now), reach)
    return tag(
        "tr",
        tag("td", metric.label),
        *(tag("td", cell, class_="num") for cell in cells),
        tag("td", word, class_=f"state {tone}"),
        tag("td", ", ".join(change.failed_in or change.worse_in[:4]), class_="small"),
    )


def _must(suite: Suite, summary: Summary) -> Html | None:
    held = {name: found for name, found in summary.metrics.items() if found.holds is not None}
    if not held:
        return None
    missed = any(found.missed for found in held.values())
    rows = [_must_row(suite.header.metrics[name], found, missed) for name, found in held.items()]
    names = ("", "", "value", "95 % interval", "bound", *(("missed in",) if missed else ()))
    head = tag("tr", *(tag("th", name) for name in names))
    table = tag("div", tag("table", tag("thead", head), tag("tbody", *rows)), class_="wide")
    return tag("section", tag("h2", "What must pass"), table)


def _must_row(metric: Metric, found: MetricSummary, missed: bool) -> Html:
    return tag(
        "tr",
        tag("td", metric.label),
        tag("td", "holds" if found.holds else "missed", class_=f"state {'good' if found.holds else 'bad'}"),
        *(
            tag("td", cell, class_="num")
            for cell in (_value(metric, found), _reach(metric, found), _bound(metric, found))
        ),
        tag("td", ", ".join(found.missed), class_="small") if missed else None,
    )


def _reach(metric: Metric, found: MetricSummary) -> str:
    if found.low is None or found.high is None:
        return ""
    if found.tries:
        return f"{_percent(found.low)} to {_percent(found.high)}"
    return f"{found.low:,.{metric.digits}f} to {found.high:,.{metric.digits}f}"


def _tables(suite: Suite, summary: Summary) -> Html | None:
    """Shares by row, as those of checks or expectations, with their intervals."""
    if not summary.tables:
        return None
    parts = []
    for name, rows in summary.tables.items():
        held_to = suite.header.metrics.get(suite.header.tables.get(name, ""))
        bound = None if held_to is None else held_to.at_most if held_to.at_least is None else held_to.at_least
        parts.append(tag("figure", tag("figcaption", name.capitalize()), intervals(name, rows, bound)))
    return tag("section", tag("h2", "In detail, with 95 % Wilson intervals"), tag("div", *parts, class_="plots"))


def _sheets(out: Path, records: Sequence[Record]) -> Html | None:
    shown = [record for record in records if record.sheet and (out / record.sheet).is_file()]
    if not shown:
        return None
    figures = [
        tag(
            "figure",
            tag("img", src=_data_url(out / record.sheet), alt=f"Frames of {record.case}", loading="lazy"),
            tag("figcaption", tag("b", record.case, class_=f"tone {_tone(record)}"), _summed_up(record)),
        )
        for record in shown
    ]
    return tag("section", tag("h2", "What was made"), tag("div", *figures, class_="sheets"))


def _summed_up(record: Record) -> str:
    seconds = record.figures.get("film_s")
    told = f", {seconds:.1f} s" if seconds else ""
    return told + (f": {record.notes[0]}" if record.notes else "")


def _tone(record: Record) -> str:
    if record.state != "done":
        return "bad" if record.state == "broken" else "soft"
    return "bad" if record.notes else "good"


def _data_url(path: Path) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(path.read_bytes()).decode()}"


def _spread(suite: Suite, records: Sequence[Record]) -> Html | None:
    """How the cases differ, metric by metric."""
    drawn = [
        tag("figure", tag("figcaption", metric.label), plot)
        for name, metric in suite.header.metrics.items()
        if (plot := bars(metric, name, records)) is not None
    ]
    return tag("section", tag("h2", "Case by case"), tag("div", *drawn, class_="plots")) if drawn else None


def _cases(suite: Suite, records: Sequence[Record]) -> Html:
    rows = [_case_row(suite, record) for record in records]
    return tag("section", tag("h2", "Cases"), tag("div", *rows, class_="cases"))


def _case_row(suite: Suite, record: Record) -> Html:
    metrics = suite.header.metrics
    done = f"{len(record.notes)} to look at" if record.notes else "as it should be"
    word = tag("span", done if record.state == "done" else record.state, class_=f"tone {_tone(record)}")
    figures = [
        tag("div", tag("dt", metric.label), tag("dd", metric.told(value)))
        for name, metric in metrics.items()
        if (value := record.value(name)) is not None
    ]
    told = [*record.notes[:MOST_NOTES], *([f"and {more} more"] if (more := len(record.notes) - MOST_NOTES) > 0 else [])]
    told += [record.reason] if record.reason else []
    return tag(
        "details",
        tag("summary", tag("b", record.case), word),
        tag("ul", *(tag("li", note) for note in told)) if told else None,
        tag("dl", *figures, class_="few") if figures else None,
    )


def _measured(suite: Suite, summary: Summary) -> Html:
    rows = [_measured_row(suite.header.metrics[name], found) for name, found in summary.metrics.items()]
    head = tag("tr", *(tag("th", name) for name in ("", "mean or share", "95 % interval", "in all", "cases")))
    return tag(
        "section",
        tag("h2", "All figures"),
        tag("div", tag("table", tag("thead", head), tag("tbody", *rows)), class_="wide"),
    )


def _measured_row(metric: Metric, found: MetricSummary) -> Html:
    total = "" if found.total is None else f"{found.total:,.{metric.digits}f}"
    cells = (_value(metric, found), _reach(metric, found), total, str(found.cases))
    return tag("tr", tag("td", metric.label), *(tag("td", cell, class_="num") for cell in cells))


def _conditions(records: Sequence[Record]) -> Html:
    if not records:
        return join("Reelwright.")
    told = []
    for name in ("day", "commit", "model", "seed", "workers", "cores", "python"):
        values = sorted({str(getattr(record.conditions, name)) for record in records})
        told.append(f"{name} {' and '.join(value or 'none' for value in values)}")
    return join("Reelwright. ", ", ".join(told), ".")
