"""A run of values in a source is the chart of the report that a brief asks for, and a figure stays with what it was."""

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "source", "labels", "counted"),
    [
        (
            "Create a weekly report film for the board, 40 seconds, one chart.",
            "Orders per day: Mon 120, Tue 133, Wed 128, Thu 151, Fri 172. Returns 4.1 percent, last week 5.0.",
            ["Mon", "Tue", "Wed", "Thu", "Fri"],
            "Orders",
        ),
        (
            "Rapport mensuel pour le conseil, 40 s",
            "Inscriptions : janvier 41, février 38, mars 55. La salle B est en travaux.",
            ["janvier", "février", "mars"],
            "Inscriptions",
        ),
    ],
)
def test_a_report_charts_the_run_of_its_source(text: str, source: str, labels: list[str], counted: str) -> None:
    brief = understand(text, (Source(name="notes.txt", text=source),))
    assert [point.label for point in brief.table] == labels
    assert brief.table_label.strip() == counted


def test_no_report_no_chart() -> None:
    brief = understand(
        "Promo for our canteen, 20 s", (Source(name="n.txt", text="Soups: Mon 3, Tue 4, Wed 3. We cook daily."),)
    )
    assert not brief.table


@pytest.mark.parametrize(
    ("text", "source", "said"),
    [
        (
            "Weekly report film for the board, 40 seconds.",
            "Orders: Mon 120, Tue 133, Wed 128. Returns 4.1 percent, last week 5.0.",
            "Returns 4.1 percent, last week 5.0.",
        ),
        (
            "Rapport mensuel, 40 s",
            "Inscriptions : janvier 41, février 38, mars 55. Annulations 3 %, le mois dernier 5 %.",
            "Annulations 3\u202f%, le mois dernier 5\u202f%.",
        ),
    ],
)
def test_a_figure_is_told_with_what_it_was(text: str, source: str, said: str) -> None:
    brief = understand(text, (Source(name="notes.txt", text=source),))
    told = " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language, brief.voice)).scenes)
    assert said.replace("\u202f", " ") in told.replace("\u202f", " ").replace("\u00a0", " ")


def test_a_report_that_is_its_own_subject_is_only_named() -> None:
    source = "Orders: Mon 120, Tue 133, Wed 128."
    brief = understand("Weekly report film for the board, 40 seconds.", (Source(name="n.txt", text=source),))
    assert write(brief, EspeakClock(brief.language, brief.voice)).scenes[0].narration == "Weekly report."
