"""The scoreboard: one page made from stored runs, a row for each way of writing, a column for each suite."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from evals.expect import BriefError
from evals.harness.record import Record, of_suite
from evals.harness.suite import Metric, Suite, find_suite, names
from evals.harness.summary import MetricSummary, Summary, summarise

EMBEDDED = "embedded"
NOTHING = "-"
STATES = {"passed": "passed", "failed": "**failed**", "nothing": "nothing measured"}


def scoreboard(records: Sequence[Record], command: str) -> str:
    """The page as Markdown.

    Args:
        records: of any suites of the house; others are left out.
        command: what makes this page anew, as people type it.

    Raises:
        BriefError: there are no records of any suite.
    """
    suites = [find_suite(name) for name in names() if of_suite(records, name)]
    if not suites:
        raise BriefError("There are no results: name files that `python -m evals run` wrote.")
    writers = sorted({record.conditions.model for record in records})
    runs = {(suite.name, writer): _run(suite, records, writer) for suite in suites for writer in writers}
    lines = ["# Scoreboard", "", *_leaders(suites, writers, runs), ""]
    lines += ["In brackets: 95 % intervals, Wilson's for shares, a seeded bootstrap over cases for means."]
    lines += [*_in_part(suites, records), ""]
    for suite in suites:
        for writer in writers:
            if (found := runs[suite.name, writer]) is not None:
                lines += _part(suite, writer, found, of_suite(records, suite.name))
    lines += ["## How it was made", "", *_conditions(records), f"* This page: `{command}`"]
    return "\n".join(lines) + "\n"


def _run(suite: Suite, records: Sequence[Record], writer: str) -> Summary | None:
    own = [record for record in of_suite(records, suite.name) if record.conditions.model == writer]
    return summarise(suite, own) if own else None


def _leaders(
    suites: Sequence[Suite], writers: Sequence[str], runs: dict[tuple[str, str], Summary | None]
) -> Iterable[str]:
    heads = [suite.header.title for suite in suites]
    yield _row(["Storyboards by", *heads])
    yield _row(["---"] * (len(heads) + 1))
    for writer in writers:
        yield _row([writer or EMBEDDED, *(_headline(suite, runs[suite.name, writer]) for suite in suites)])


def _headline(suite: Suite, found: Summary | None) -> str:
    if found is None or suite.header.headline not in found.metrics:
        return NOTHING
    metric, summary = suite.header.metrics[suite.header.headline], found.metrics[suite.header.headline]
    judged = any(one.holds is not None for one in found.metrics.values())
    return _value(metric, summary) + (f", {STATES[found.verdict]}" if judged else "")


def _in_part(suites: Sequence[Suite], records: Sequence[Record]) -> Iterable[str]:
    """Which suites were not run as a whole."""
    told = []
    for suite in suites:
        own = of_suite(records, suite.name)
        size = max(record.conditions.size for record in own)
        if len({record.case for record in own}) < size:
            told.append(f"{suite.header.title} {len({record.case for record in own})} of {size} cases")
    if told:
        yield f"Run in part only: {', '.join(told)}."


def _part(suite: Suite, writer: str, found: Summary, records: Sequence[Record]) -> Iterable[str]:
    yield f"## {suite.header.title}{f', {writer}' if writer else ''}"
    yield ""
    drafts = any(record.conditions.draft for record in records)
    size = max(record.conditions.size for record in records)
    counts = [f"{found.done} of {max(size, found.cases)} cases"] + (["drafts, so times say little"] if drafts else [])
    yield f"{suite.header.about} {'; '.join(counts)}."
    yield ""
    yield _row(["", "value", "must be", ""])
    yield _row(["---", "---:", "---", "---"])
    for name, summary in found.metrics.items():
        if _telling(summary):
            yield _metric_row(suite.header.metrics[name], summary)
    yield from _by_case(suite, records)
    zero = [suite.header.metrics[name].label for name, summary in found.metrics.items() if not _telling(summary)]
    if zero:
        yield ""
        yield f"Zero in every case: {', '.join(zero)}."
    yield ""
    for case, reason in (found.skipped | found.broken).items():
        yield f"* {'Broken' if case in found.broken else 'Skipped'}: {case}: {reason}"
    if found.skipped or found.broken:
        yield ""


def _by_case(suite: Suite, records: Sequence[Record]) -> Iterable[str]:
    """The headline of each case, where cases differ."""
    metric = suite.header.metrics[suite.header.headline]
    values = [(record.case, value) for record in records if (value := record.value(suite.header.headline)) is not None]
    if len({value for _, value in values}) > 1:
        yield ""
        yield f"{metric.label}, case by case: {', '.join(f'{case} {metric.told(value)}' for case, value in values)}."


def _telling(summary: MetricSummary) -> bool:
    return bool(summary.value) or summary.holds is not None


def _metric_row(metric: Metric, summary: MetricSummary) -> str:
    state = "" if summary.holds is None else "holds" if summary.holds else f"**missed** {', '.join(summary.missed)}"
    return _row([metric.label, _value(metric, summary), metric.bound, state.strip()])


def _value(metric: Metric, summary: MetricSummary) -> str:
    low, high = summary.low, summary.high
    reach = (
        "" if low is None or high is None or low == high else f" [{low:,.{metric.digits}f}, {high:,.{metric.digits}f}]"
    )
    of = f" ({summary.hits} of {summary.tries})" if summary.tries else ""
    return f"{metric.told(summary.value)}{of}{reach}"


def _conditions(records: Sequence[Record]) -> Iterable[str]:
    told = {
        "Days": {record.conditions.day for record in records},
        "Sources": {record.conditions.commit or "without git" for record in records},
        "Cores": {str(record.conditions.cores) for record in records},
        "Python": {record.conditions.python for record in records},
        "Seeds": {str(record.conditions.seed) for record in records},
    }
    for name, values in told.items():
        yield f"* {name}: {', '.join(sorted(values))}"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
