"""Whatever is typed becomes a plan that validates, or is refused in a sentence."""

from __future__ import annotations

import pytest

from agent.errors import InvalidBrief
from agent.film import plan_film
from agent.plan import PlanLimits, validate
from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock
from tools.registry import Registry

REGISTRY = Registry.discover()
ODD = [
    "a", "video : ,", "recipe\nfor the\n,", "a film about Lo, , ,", "VIDEO", "recipe . ,",
    "MAKE A VIDEO ABOUT OUR NEW SHOES NOW!!! 30 SECONDS!!!", "https://shop.example/p/123?utm=1",
    "def f(x):\n    return x + 1", "<h1>Hi</h1><script>alert(1)</script>", '{"a": 1}', "- one\n- two\n- three",
    "1. \n2. ",
    "Hallo, please haz un vidéo sobre il nostro café, danke, 20 sec", "x" * 500, "word " * 300, "lorem ipsum " * 1500,
    "a,b,c,d,e,f", "#FFFFFF #000000", "16:9 9:16 1:1 4:5", "30s 40s 50s", "a 1e9 second film", "end with: end with:",
    "never say: a, the, and, or, is", "Title: \n\nTone: \n", "day,cups\nMon,1\nTue,-5\nWed,0", "%s {subject} {0}",
    "Meet {name}: a {kind} for {who}", "Price: €0.00. Price: $1,000,000,000,000.", "99999999999999999999 lumens lamp",
    "story about a snail named X Æ A-12", "5 tips for", "explain", "recipe", "news", "donate", "flat for rent",
    "Make a 30 second video. " * 300, "A\u200bB\u200cC video", "“Best day ever” - Tom. Testimonial, 20 s.",
    "?", "🎉🎉🎉", "'''", "日本語のビデオを作ってください。30秒。", "0 seconds", 'must say "x" never say "x"', "a\x00b",
]  # fmt: skip


def made(text: str) -> tuple[str, Storyboard | None]:
    """The refusal's sentence, or the storyboard."""
    try:
        brief = understand(text)
        return "", write(brief, EspeakClock(brief.language, brief.voice))
    except InvalidBrief as refusal:
        return str(refusal), None


@pytest.mark.parametrize("text", ODD, ids=lambda text: repr(text[:24]))
def test_odd_brief_becomes_a_plan_or_is_refused(text: str) -> None:
    refusal, film = made(text)
    assert (film is None) == (len(refusal.split()) > 4)
    if film is None:
        return
    assert not validate(plan_film(film), REGISTRY, PlanLimits())
    assert all(scene.narration.strip() for scene in film.scenes)
