"""Steps keep the brief's numbers and what they list; two totals in one line are compared; large numbers have marks."""

from __future__ import annotations

import pytest

from agent.brief import Language, Source
from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.figures import marked
from agent.writers.embedded.shapes.totals import compared


def board(text: str) -> Storyboard:
    return write(understand(text), CountingClock())


def said(text: str) -> list[str]:
    return [scene.narration for scene in board(text).scenes]


NUMBERED = [
    "60 second recipe video for lemon biscuits. 1. Cream butter and sugar. 2. Add zest. 3. Fold in flour. 4. Chill."
    " 5. Roll out. 6. Cut rounds. 7. Bake. 8. Cool.",
    "How to repot a plant, 40 seconds. 1) Water it. 2) Lift out. 3) Loosen roots. 4) New pot. 5) Fill up. 6) Water."
    " 7) Rest. 8) Feed later.",
    "Anleitung, 50 Sekunden: Schlauch flicken. 1. Rad ausbauen. 2. Mantel abziehen. 3. Loch suchen. 4. Stelle anrauen."
    " 5. Kleber auftragen. 6. Flicken aufdrücken. 7. Warten. 8. Einbauen.",
    "Ricetta, 60 secondi: pasta fresca. 1. Versa la farina. 2. Fai un buco. 3. Rompi le uova. 4. Sbatti. 5. Impasta."
    " 6. Copri. 7. Stendi. 8. Taglia.",
]
LISTED = [
    ("Ricetta, 60 secondi: torta. Passi: sbuccia le mele, mescola con uova, farina e zucchero, inforna.",
     "Mescola con uova, farina e zucchero."),
    ("Receta, 50 segundos: tortilla. Pasos: pela las patatas, fríe con cebolla, ajo y sal, bate los huevos.",
     "Fríe con cebolla, ajo y sal."),
    ("60 second recipe: soup. Steps: soak the beans, fry onion, carrot and celery, simmer for an hour.",
     "Fry onion, carrot and celery."),
    ("Rezept, 50 Sekunden: Suppe. Schritte: Kartoffeln schälen, mit Lauch, Möhren und Sellerie kochen, pürieren.",
     "Mit Lauch, Möhren und Sellerie kochen."),
    ("Recette, 50 s : soupe. Étapes : épluchez les légumes, faites revenir oignon, ail et poireau, mixez.",
     "Faites revenir oignon, ail et poireau."),
]  # fmt: skip
TOTALS = [
    ("Monthly report, 40 seconds. Total 370, up from 290 in the quarter before. Volunteers: 41.",
     "Compared with the quarter before, that is 80 more, up 27.6 percent."),
    ("Monthly report, 40 seconds. Parcels: total 370 (last month: 290). Volunteers: 41.",
     "Compared with last month, that is 80 more, up 27.6 percent."),
    ("Monatsbericht, 40 Sekunden. Gesamt: 6270 (Vorjahr: 5700). Neue Mitglieder: 96.",
     "Gegenüber dem Vorjahr sind das 570 mehr, ein Plus von 10 Prozent."),
    ("Bilan mensuel, 40 secondes. Total : 4180 contre 3560 au trimestre précédent. 62 bénévoles.",
     "Par rapport au trimestre précédent, c’est 620 de plus, soit une hausse de 17,4 pour cent."),
    ("Report mensile, 40 secondi. Totale: 8420, mese precedente 7900. Volontari: 35.",
     "Rispetto al mese precedente: 520 in più, con un aumento del 6,6 per cento."),
]  # fmt: skip


@pytest.mark.parametrize("text", NUMBERED)
def test_numbered_steps_stay_eight(text: str) -> None:
    kickers = [scene.shot.kicker for scene in board(text).scenes if scene.shot.kicker[-1:].isdigit()]
    assert [kicker.split()[-1] for kicker in kickers] == [str(number) for number in range(1, 9)]


@pytest.mark.parametrize(("text", "step"), LISTED)
def test_what_a_step_lists_is_no_step(text: str, step: str) -> None:
    assert step in said(text)


@pytest.mark.parametrize(("text", "change"), TOTALS)
def test_two_totals_in_one_line_are_compared(text: str, change: str) -> None:
    told = " ".join(said(text)).replace("\u00a0", " ").replace("\u202f", " ")
    assert change in told
    assert told.count("370") <= 1


def test_a_part_of_a_total_is_no_earlier_one() -> None:
    assert compared("Total 370, of which 290 are lamps.", "en") is None


def test_a_run_of_months_is_a_chart() -> None:
    film = board("Quarterly report, 45 s, for the Repair Café. Repairs per month: July 84, August 112, September 174.")
    assert (
        understand("Quarterly report. Repairs per month: July 84, August 112, September 174.").table_label == "Repairs"
    )
    assert any(scene.shot.family == "chart" for scene in film.scenes)


def test_hours_of_a_week_are_no_chart() -> None:
    assert not understand("A film for our gym: Monday 9-17, Tuesday 9-17, Friday 9-12, Saturday 10-14.").table


@pytest.mark.parametrize(
    ("text", "written"),
    [("12400 euros", "12,400 euros"), ("in 2024", "in 2024"), ("part TK-2000", "part TK-2000"), ("1240", "1,240")],
)
def test_large_numbers_have_marks_and_years_none(text: str, written: str) -> None:
    assert marked(text, ",") == written


def test_a_film_that_says_little_is_not_filled_with_words() -> None:
    told = " ".join(said("A 40 second film for our bakery Crumb in Holt. Rye bread every Friday."))
    assert not any(empty in told for empty in ("Show them this film", "Take a moment", "Once more", "sink in"))


@pytest.mark.parametrize(
    ("language", "text", "new", "old", "since"),
    [
        ("en", "total Jan-Jun this year 2720\ntotal Jan-Jun last year 2380", "2720", "2380", "last year"),
        ("es", "TOTAL 1er semestre,2193\nTOTAL 1er semestre año anterior,2410", "2193", "2410", "el año anterior"),
        ("de", "Gesamt Vorjahr; 410\nGesamt 2026; 455", "455", "410", "dem Vorjahr"),
    ],
)
def test_totals_in_a_line_each_are_compared(language: Language, text: str, new: str, old: str, since: str) -> None:
    found = compared(text, language)
    assert found is not None
    assert (found.new, found.old, found.since) == (new, old, since)


def test_totals_of_one_time_are_not_compared() -> None:
    assert compared("Total north 370\nTotal south 290", "en") is None


@pytest.mark.parametrize(("labels", "told"), [(("Lun", "Mar", "Mer"), "martedì"), (("Gen", "Feb", "Mar"), "marzo")])
def test_short_labels_are_days_among_days_and_months_among_months(labels: tuple[str, ...], told: str) -> None:
    rows = "\n".join(f"{label};{value}" for label, value in zip(labels, (20, 90, 10), strict=True))
    rows = rows.replace("Mar;90", "Mar;95").replace("Mar;10", "Mar;95")
    brief = understand(
        "Un rapporto di 40 secondi sui visitatori, un grafico.", (Source(name="dati", text=f"voce;visitatori\n{rows}"),)
    )
    assert any(told in scene.narration for scene in write(brief, CountingClock()).scenes)
