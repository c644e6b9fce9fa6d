"""Kinds of film are told apart in six languages: a warning is no advert, a job is no recipe, a result is news.

The labelled briefs were written before the rules had seen them: 70 of the first 75 were right at first sight and 16 of
the 38 looser ones; what the others taught was general. The bars are below what is reached since, and unknown briefs can
expect less.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest
import yaml

from agent.reading import understand
from agent.reading.genre.genres import genres, hires, mourns
from agent.storyboard import Storyboard
from agent.writers.clock import CountingClock
from agent.writers.embedded import write

_FILE = Path(__file__).with_name("reading_kinds.yaml")
LABELLED: list[tuple[str, str, str]] = [tuple(entry) for entry in yaml.safe_load(_FILE.read_text(encoding="utf-8"))]
SHARE, LEAST_A_LANGUAGE = 0.95, 0.85
SOLD = (
    "try it", "closer look", "einfach ausprobieren", "schau es dir an", "à essayer", "à découvrir", "pruébalo",
    "descúbrelo", "da scoprire", "provare per credere", "experimente", "para descobrir", "See you", "Come and",
)  # fmt: skip
"""Words of closes that sell or invite."""


def board(text: str) -> Storyboard:
    return write(understand(text), CountingClock())


def test_nearly_all_labelled_briefs_get_their_kind() -> None:
    wrong = [(kind, read, text) for kind, _, text in LABELLED if (read := understand(text).kind) != kind]
    assert len(wrong) <= (1 - SHARE) * len(LABELLED), wrong


def test_no_language_is_left_behind() -> None:
    right: dict[str, list[bool]] = defaultdict(list)
    for kind, language, text in LABELLED:
        right[language].append(understand(text).kind == kind)
    assert set(right) == {"en", "de", "fr", "es", "it", "pt"}
    assert all(sum(hits) >= LEAST_A_LANGUAGE * len(hits) for hits in right.values()), right


@pytest.mark.parametrize("text", [text for kind, _, text in LABELLED if kind in ("notice", "tribute", "comparison")])
def test_what_sells_nothing_closes_without_selling(text: str) -> None:
    film = board(text)
    assert not any(phrase in film.scenes[-1].narration for phrase in SOLD)
    assert not any(scene.role in ("problem", "turn") for scene in film.scenes)


def test_the_dead_are_remembered_and_the_living_thanked() -> None:
    dead = "A tribute to Frank Dobell, who died in May. 30 seconds. He dug the first bed in 1961. He gave away marrows."
    assert board(dead).scenes[-1].narration == "In memory of Frank Dobell."
    living = "A short tribute video to Frank Dobell, who retires in May. 30 seconds. He dug the first bed in 1961."
    assert not mourns(living)
    assert "memory" not in board(living).scenes[-1].narration


def test_both_sides_of_a_comparison_are_told() -> None:
    said = " ".join(
        scene.narration
        for scene in board(
            "Comparison video, 40 seconds: tent or camper van? Tent: 180 euros, fits in a rucksack, cold in March."
            " Camper van: 90 euros a day, dry, needs a driving licence."
        ).scenes
    )
    assert "Tent or camper van?" in said
    assert all(fact in said for fact in ("180 euros", "rucksack", "90 euros a day", "driving licence"))
    assert "The choice is yours." in said


def test_a_warning_keeps_its_orders_to_the_viewers() -> None:
    said = " ".join(
        scene.narration
        for scene in board(
            "Product recall video, 30 seconds. Nest recalls the lamp N-4, batch 12. Please stop using it and bring it"
            " back to any shop."
        ).scenes
    )
    assert "stop using it" in said
    assert "bring it back" in said


def test_signs_need_company() -> None:
    assert "announcement" not in genres("", "Our shelter is looking for a home for Bruno.")
    assert hires("The bakery is looking for a baker, 32 hours a week.")
    assert "news" not in genres("", "Our team opens 9-17, we win hearts.")
    assert "notice" not in genres("A promo for a bike alarm.", "It warns you when somebody touches your bike.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Avis à la population : la rue des Tilleuls est fermée du 3 au 7 mars, déviation par le pont.", "notice"),
        ("Vidéo avec les avis de nos clients pour le salon Belle Allure.", "testimonial"),
        ("Vidéo pour notre financement participatif : un four ambulant pour la vallée, 8 000 euros.", "appeal"),
        ("Wir sind das Tierheim Aue. Uns fehlen noch 6.000 Euro für das Dach, jede Spende hilft.", "appeal"),
        ("Affiche pour le vide-grenier de Sermaize, dimanche 8 juin, report au 15 juin en cas de pluie.", "event"),
        ("La médiathèque de Vaubrun lance le prêt de vélos. 24 vélos, gratuit pour trois semaines.", "announcement"),
    ],
)
def test_notices_appeals_and_town_news_are_told_apart(text: str, kind: str) -> None:
    assert understand(text).kind == kind
