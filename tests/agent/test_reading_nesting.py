"""Sub-entries, second lines, columns, dashes and lines that lead to a list."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.reading.cutting.layout import laid_out
from agent.reading.cutting.leading import led
from agent.reading.text.moments import hours_alone
from agent.reading.text.sentences import parts


@pytest.mark.parametrize(
    ("text", "laid"),
    [
        ("* Late shift\n  * starts 14:00\n  * ends 22:15", "* Late shift: starts 14:00, ends 22:15"),
        ("1) Pull the tank out\n   - lift it first\n2) Rinse", "1) Pull the tank out. Lift it first.\n2) Rinse"),
        ("Where: Corn Hall\n       Market Hill", "Where: Corn Hall, Market Hill"),
        ("- Bring a cup\n  with a lid", "- Bring a cup with a lid"),
        ("Lundi   10 h - 19 h\nMardi   9 h - 12 h", "- Lundi: 10 h - 19 h\n- Mardi: 9 h - 12 h"),
        ("Date – 3 mai\nLieu – salle Pagnol\nPrix – 3 €", "Date: 3 mai\nLieu: salle Pagnol\nPrix: 3 €"),
        ("A dash – in prose – stays.\nAnother line.", "A dash – in prose – stays.\nAnother line."),
        ("One line   with a gap", "One line with a gap"),
    ],
)
def test_what_the_layout_says(text: str, laid: str) -> None:
    assert laid_out(text) == laid


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "On Friday we will bring three things:\n- soup\n- bread\n- tea",
            ["On Friday we will bring three things: soup, bread and tea."],
        ),
        (
            "fr",
            "Dès le 2 mai, trois nouveautés vous attendent :\n- un prêt de douze livres au lieu de huit\n- une salle",
            [
                "Dès le 2 mai, trois nouveautés vous attendent.",
                "- un prêt de douze livres au lieu de huit",
                "- une salle",
            ],
        ),
        ("en", "Please mention these three points:\n- soup\n- bread", None),
        ("en", "Our opening hours:\n- Monday\n- Friday", None),
        ("en", "We will bring three things: soup", None),
    ],
)
def test_a_clause_before_a_list(language: Language, text: str, told: list[str] | None) -> None:
    lines = text.split("\n")
    assert led(lines, language) == (told or lines)


def test_days_of_one_month_stay_together() -> None:
    assert parts("10, 11 e 12 ottobre, Montefosco", "it") == ["10, 11 e 12 ottobre", "Montefosco"]
    assert parts("rooms 2, 3 and hall", "en") == ["rooms 2", "3 and hall"]


@pytest.mark.parametrize(("text", "alone"), [("11 to 2", True), ("from 9 until 5", True), ("2 to 30", False)])
def test_two_hours_alone(text: str, alone: bool) -> None:
    assert hours_alone(text) is alone


def test_a_shouted_label_is_said_calmly() -> None:
    labels = {fact.label for fact in understand("Film for our fair.\nTICKET DESK: 40 metres on\nDJ: Ana Ruiz").facts}
    assert "Ticket desk" in labels
    assert "DJ" in labels


def test_a_row_is_told_once() -> None:
    table = "| Clase | Día | Hora |\n|---|---|---|\n| Salsa | lunes | 19:00 |\n| Tango | martes | 20:00 |"
    text = f"Vídeo de 40 segundos.\n\n{table}"
    assert sum("19:00" in fact.text for fact in understand(text).facts) == 1
