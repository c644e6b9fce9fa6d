"""Where a film is heard sets how loud it is: by option, or by the brief's own words."""

import pytest

from agent.brief import Target, Wishes
from agent.critic.checks import loudness, peaks
from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write

COFFEE = "Brewly, a subscription that delivers fresh coffee every week."


@pytest.mark.parametrize(
    ("brief", "target"),
    [
        (f"A 30-second launch video for {COFFEE}", "web"),
        (f"A 30-second spot for TV about {COFFEE}", "broadcast"),
        (f"A 20-second TV commercial for {COFFEE}", "broadcast"),
        (f"A 30-second film about {COFFEE} It is for television, -23 LUFS.", "broadcast"),
        ("Ein 20-Sekunden-Spot fürs Fernsehen über Brewly, Kaffee im Abo.", "broadcast"),
        ("Spot de 20 secondes pour la télévision sur Brewly, le café livré.", "broadcast"),
        ("Make a video podcast episode about how coffee is roasted, 60 seconds.", "podcast"),
        ("Un vídeo de 20 segundos para un pódcast sobre el café.", "podcast"),
        ("A 30-second launch video for our new podcast, Bean Talk, about coffee.", "web"),
        ("Launch video for the Loewe smart TV. It has a 4K picture. Warm.", "web"),
    ],
)
def test_the_briefs_words_set_the_target(brief: str, target: Target) -> None:
    assert understand(brief).profile == target


@pytest.mark.parametrize(("target", "lufs"), [("web", -14.0), ("podcast", -16.0), ("broadcast", -23.0)])
def test_the_option_wins_and_the_storyboard_carries_the_figures(target: Target, lufs: float) -> None:
    brief = understand(f"A 30-second spot for TV about {COFFEE}", (), Wishes(target=target))
    board = write(brief, CountingClock())
    assert (board.sound.lufs, board.sound.true_peak) == (lufs, -1.0)
    told = [assumed for assumed in brief.assumptions if "LUFS" in assumed]
    assert len(told) == (target != "web")


def test_the_critic_has_a_tolerance_for_every_target() -> None:
    assert set(loudness.TOLERANCE_LU) == {"web", "podcast", "broadcast"}
    assert "R128" in loudness.SOURCE
    assert "-1 dBTP" in peaks.SOURCE
