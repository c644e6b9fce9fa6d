"""Lengths as people write them, and the other times that a brief names."""

from __future__ import annotations

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "shortest", "longest"),
    [
        ("30-second film about kites", 29.4, 30.6),
        ("film about kites, 12 s", 11.5, 12.5),
        ("film about kites, 40-45 sec not longer", 40, 45),
        ("film about kites, 20 to 25 seconds", 20, 25),
        ("film about kites, about two minutes", 114, 126),
        ("film about kites, one and a half minutes", 88.2, 91.8),
        ("film about kites of 1 min 30 sec", 88.2, 91.8),
        ("film about kites, half a minute", 29.4, 30.6),
        ("Film über Drachen, ca. 40 Sekunden", 38, 42),
        ("Vídeo de 20 segundos sobre las cometas", 19.5, 20.5),
        ("Une vidéo de 30 secondes sur les cerfs-volants", 29.4, 30.6),
        ("Un video di 40 secondi sugli aquiloni", 39.2, 40.8),
        ("Um vídeo de 25 segundos sobre a pipa", 24.5, 25.5),
        ("film about kites, max 30 seconds", 25.5, 30),
        ("film about kites, 1:30 min", 88.2, 91.8),
        ("film about kites\nLength: 0:45", 44.1, 45.9),
        ("film about kites, at least 20 seconds", 20, 25),
    ],
)
def test_named_lengths(text: str, shortest: float, longest: float) -> None:
    wish = understand(text).duration
    assert wish.given
    assert (wish.shortest, wish.longest) == (pytest.approx(shortest), pytest.approx(longest))
    assert wish.shortest <= wish.target <= wish.longest


@pytest.mark.parametrize(
    "text",
    [
        "Film for a lamp. Facts: 12 hours on one charge, charges in 40 minutes.",
        "Reel with my soup recipe. Steps:\n1. Fry 2 min each side\n2. Wait 30 seconds",
        "Video for the tram. It runs every ten minutes.",
        "Launch film for Orb. Reveal it no later than second 8.",
        "Film for the gym\nFormat: 9:16",
        "Film for the gym. 36 hours open a week.",
    ],
)
def test_other_times_are_no_length(text: str) -> None:
    assert not understand(text).duration.given


@pytest.mark.parametrize("asked", ["9 hours", "10 hours", "3 hours"])
def test_absurd_length_is_cut_and_named(asked: str) -> None:
    brief = understand(f"bedtime story film about a snail named Pip. it must be {asked} long, gentle voice")
    assert 60 <= brief.duration.target <= 200
    notice = next(notice for notice in brief.notices if asked in notice)
    assert "length was cut" in notice
    assert "loop" in notice
    assert not any(asked in fact.text for fact in brief.facts)


def test_long_but_possible_length_is_kept() -> None:
    assert understand("8 minute lecture video about moss").duration.target == 480


def test_default_follows_kind_and_platform() -> None:
    assert understand("bedtime story about a fox").duration.target == 120
    assert 30 <= understand("5 tips for sleep, tiktok").duration.target <= 35


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ('Video for the coffee maker "Pressa": brews in 90 seconds, weighs 210 g. 20 seconds, square.', 20),
        ("TikTok for our car wash: spotless in 90 seconds, open 24 hours. Keep it under 15 seconds.", 15),
        ("Vidéo pour notre four Pizzo : cuit en 90 secondes, chauffe à 400 °C. Format carré, 25 secondes.", 25),
        ("Werbung für unseren Wasserkocher Vapo: kocht in 60 Sekunden, leise. Hochkant, 20 Sekunden.", 20),
        ("Un reel de nuestro lavado: limpio en 90 segundos. Que dure 15 segundos, formato vertical.", 15),
        ("Spot per la macchina Moka: pronta in 45 secondi. Verticale per TikTok, 15 secondi.", 15),
        ("Anúncio da máquina Bica: café em 30 segundos. Vertical, 15 segundos, para o Instagram.", 15),
    ],
)
def test_the_length_asked_wins_over_what_a_thing_takes(text: str, seconds: float) -> None:
    assert 0.8 * seconds <= understand(text).duration.target <= 1.05 * seconds


def test_what_a_thing_takes_is_no_length_of_the_film() -> None:
    brief = understand("Promo for our kettle Vapo. It boils in 40 seconds. Light and cheap.")
    assert not brief.duration.given
    assert "It boils in 40 seconds" in [fact.text for fact in brief.facts]


@pytest.mark.parametrize("text", ["Photosynthesis in 60 seconds", "Explain in 60 seconds how rain is made"])
def test_a_subject_in_some_seconds_is_a_length(text: str) -> None:
    assert understand(text).duration.target == pytest.approx(60)


@pytest.mark.parametrize(
    ("text", "seconds", "step"),
    [
        ("A 30 second how-to: unplug the router, wait 30 seconds, plug it in.", 30, "wait 30 seconds"),
        ("Anleitung, 40 Sekunden: Stecker ziehen, warten 40 Sekunden, Stecker stecken.", 40, "warten 40 sekunden"),
    ],
)
def test_a_step_that_takes_as_long_as_the_film_is_kept(text: str, seconds: float, step: str) -> None:
    brief = understand(text)
    assert brief.duration.target == pytest.approx(seconds, abs=1.5)
    assert step in [fact.text.casefold() for fact in brief.facts]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Introducing Pulse 2, the watch for runners. 14 days of battery, GPS in five seconds.", "GPS in five seconds"),
        ("Clip for Snip, our barber: a haircut in 20 minutes, no appointment.", "a haircut in 20 minutes"),
        ("Promo for our car wash: clean in ten minutes, 12 pounds.", "clean in ten minutes"),
        ("Product clip: the Fold tent. Up in 30 seconds, 2 kilos.", "Up in 30 seconds"),
        ("Werbeclip: Zelt Fold. Steht in 30 Sekunden, wiegt 2 Kilo.", "Steht in 30 Sekunden"),
    ],
)
def test_how_fast_a_thing_is_is_told_and_no_length_of_the_film(text: str, told: str) -> None:
    brief = understand(text)
    assert not brief.duration.given
    assert any(told in fact.text for fact in brief.facts)


@pytest.mark.parametrize(
    "text", ["Our bakery in 30 seconds: bread, rolls, cake.", "A promo in 30 seconds for our bakery"]
)
def test_a_house_in_some_seconds_is_a_length(text: str) -> None:
    assert understand(text).duration.target == pytest.approx(30, abs=1.5)
