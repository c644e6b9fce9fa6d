"""Brackets that only specify the film leave its heading; lists tell their entries first; years tell how they went."""

from __future__ import annotations

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.reading.messages.bracketed import unbracketed
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


def _told(text: str, source: str = "") -> list[str]:
    brief = understand(text, (Source(name="s", text=source),) if source else ())
    return [scene.narration for scene in write(brief, CountingClock()).scenes]


@pytest.mark.parametrize(
    ("language", "text", "rest"),
    [
        ("it", "3 errori con il basilico (verticale, 30 s): luce", "3 errori con il basilico: luce"),
        ("en", "5 ways to fold a shirt (vertical, 40 seconds): flat", "5 ways to fold a shirt: flat"),
        ("de", "Tag der offenen Tür (Video, 16:9, 30 Sekunden)", "Tag der offenen Tür"),
    ],
)
def test_brackets_about_the_film_stand_apart(language: str, text: str, rest: str) -> None:
    assert unbracketed(text, language).split("\n")[0] == rest


@pytest.mark.parametrize(
    ("language", "text"), [("it", "friggi le polpette (2 minuti)"), ("en", "Tern Cottage (sleeps 4, dogs welcome)")]
)
def test_other_brackets_stay(language: str, text: str) -> None:
    assert unbracketed(text, language) == text


def test_the_entries_of_a_list_come_before_what_stands_under_a_heading() -> None:
    told = _told(
        "3 errori che fanno morire il basilico (verticale, 30 s): annaffiarlo la sera, tenerlo al sole di mezzogiorno, "
        "tagliare le foglie grandi. Cosa fare invece: acqua al mattino, mezz'ombra, cime ogni settimana."
    )
    assert "errori che fanno morire il basilico" in told[0]
    assert "verticale" not in told[0]
    assert [line.split(":")[0] for line in told[1:4]] == ["Uno", "Due", "Tre"]
    assert told[2].startswith("Due: tenerlo al sole di mezzogiorno")
    assert told[4].startswith("Cosa fare invece?")


def test_years_that_only_rise_are_told_as_a_rise() -> None:
    told = " ".join(
        _told(
            "Video di 40 secondi 16:9 con i risultati della raccolta differenziata. Voce neutra.",
            "anno,percentuale\n2021,58\n2022,61\n2023,66\n2024,71\nLa frazione peggiore resta la plastica.",
        )
    )
    assert "da 58 a 71 per cento" in told
    assert "In fondo" not in told
