from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.audio.espeak import speak_lines
from tools.audio.voices import pick_voice, voice_named
from tools.errors import InvalidRequest
from tools.media.frame import Aspect
from tools.media.timing import Cue, Word
from tools.sync.breaks import NEVER, POOR, break_costs
from tools.sync.captions import LONGEST_LINE, Captions, CaptionsInput, CaptionsOutput, cues
from tools.testing import LocalContext

ASPECTS: tuple[Aspect, ...] = ("16:9", "9:16", "1:1", "4:5")
LINES = {
    "en": (
        "At dusk, the street belongs to headlights, and the car at the junction does not see you.",
        "Trams ran through the centre of Port Ellery on Saturday for the first time since 1965. City engineer Dana "
        "Okoro said the work took three years and cost 38 million crowns, two million less than planned.",
        "You don't have to love numbers. You just have to stop running from them. Numbers for Nervous People. Six "
        "short lessons, no homework, no shame. With Ida Marlow.",
        "Crumb & Co — come early, the shelves are empty by noon.",
    ),
    "de": (
        "Ab 1. September führen wir die Vier-Tage-Woche im Lager Lüneburg als sechsmonatigen Test ein.",
        "Wenn Du Fragen hast, schreib dem Team Personal unter personal@nordhain.example. Wir melden uns bei Dir.",
    ),
    "fr": ("Chaque semaine, 1 200 repas sont préparés par 85 bénévoles : 4 euros, un repas complet.",),
    "es": ("Valdemora, fin de semana en la montaña: ruta del desfiladero al amanecer y baño en las pozas.",),
}


def request_for(text: str, words: tuple[Word, ...], aspect: Aspect, language: str = "en") -> CaptionsInput:
    seconds = words[-1].end + 0.6
    return CaptionsInput(
        text=text, words=words, language=language, aspect=aspect, offset=0.2, scene_frames=round((seconds + 0.2) * 30)
    )


def check_rules(made: list[Cue], request: CaptionsInput) -> None:
    """What holds for every caption, whatever the words."""
    shown = [word for cue in made for word in cue.words]
    assert [word.text for word in shown] == [word.text for word in request.words]
    longest = LONGEST_LINE[request.aspect]
    for cue in made:
        assert " ".join(cue.lines) == " ".join(word.text for word in cue.words)
        assert all(len(line) <= longest or " " not in line for line in cue.lines)
        assert abs(cue.start - cue.words[0].start) <= 3.01 / request.fps
        assert cue.end <= request.scene_frames / request.fps + 1e-9
        assert cue.end - cue.start <= 7.0
    for cue, following in pairwise(made):
        gap = round((following.start - cue.end) * request.fps)
        assert gap == 0 or gap >= 2


@pytest.fixture(scope="module")
def spoken() -> dict[str, list[tuple[Word, ...]]]:
    return {
        language: [line.words for line in speak_lines(texts, voice_named(pick_voice(language)))]
        for language, texts in LINES.items()
    }


@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("language", sorted(LINES))
def test_spoken_lines_are_readable(spoken: dict[str, list[tuple[Word, ...]]], language: str, aspect: Aspect) -> None:
    for text, words in zip(LINES[language], spoken[language], strict=True):
        request = request_for(text, words, aspect, language)
        made = cues(request)
        check_rules(made, request)
        costs = break_costs([word.text for word in words], language)
        place = 0
        for cue in made:
            place += len(cue.words)
            assert len(cue.words) <= 8
            assert cue.end - cue.start >= 0.83 - 1e-6
            assert len(" ".join(cue.lines)) / (cue.end - cue.start) <= 20
            assert cue.end - cue.words[-1].end <= 0.61 or cue.end - cue.start < 0.9
            assert place == len(words) or costs[place - 1] < NEVER, f"broken after {words[place - 1].text}"


@settings(deadline=None)
@given(
    st.lists(st.text(alphabet="abcdefgäé.,", min_size=1, max_size=14), min_size=1, max_size=40),
    st.floats(0.03, 0.2),
    st.sampled_from(ASPECTS),
    st.sampled_from(["en", "de", "fr", "es", "it", "pt"]),
)
def test_any_words_make_captions(texts: list[str], seconds_a_letter: float, aspect: Aspect, language: str) -> None:
    words, now = [], 0.0
    for text in texts:
        end = now + seconds_a_letter * len(text)
        words.append(Word(text=text, start=now, end=end))
        now = end + (0.3 if text.endswith(".") else 0.0)
    request = request_for(" ".join(texts), tuple(words), aspect, language)
    check_rules(cues(request), request)


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("the", "street", "en"),
        ("of", "light", "en"),
        ("Veyra", "Halo", "en"),
        ("79", "euros", "en"),
        ("3.1", "%", "en"),
        ("die", "Woche", "de"),
        ("1.", "September", "de"),
        ("des", "repas", "fr"),
        ("en", "montaña", "es"),
    ],
)
def test_what_belongs_together_is_never_parted(left: str, right: str, language: str) -> None:
    assert break_costs(["so", left, right], language)[1] == NEVER


def test_punctuation_is_the_best_place() -> None:
    texts = ["Come", "early,", "the", "shelves", "are", "empty", "in", "1965.", "So", "what", "now?"]
    costs = break_costs(texts, "en")
    assert costs[7] == 0
    assert costs[1] == 1
    assert min(costs[2:7]) > 1


def test_lines_are_balanced() -> None:
    texts = ("every", "leaf", "makes", "sugar", "using", "sunlight")
    words = tuple(Word(text=text, start=i * 0.4, end=i * 0.4 + 0.4) for i, text in enumerate(texts))
    made = cues(request_for("", words, "9:16"))
    for cue in made:
        if len(cue.lines) == 2:
            assert abs(len(cue.lines[0]) - len(cue.lines[1])) <= 8


def test_no_words_no_captions(context: LocalContext) -> None:
    request = CaptionsInput(text="", words=(), scene_frames=30)
    assert asyncio.run(Captions().run(request, context)) == CaptionsOutput(cues=())


def test_a_scene_that_is_too_short_is_refused() -> None:
    with pytest.raises(InvalidRequest, match="more frames"):
        cues(CaptionsInput(text="late", words=(Word(text="late", start=3, end=3.5),), scene_frames=60))


def test_languages_without_lists_keep_small_words_with_what_follows() -> None:
    costs = break_costs(["Biblioteka", "w", "porcie", "otwiera", "drzwi", "dla", "dzieci"], "pl")
    assert costs[1] == POOR
    assert costs[5] == POOR > costs[4]
    assert break_costs(["the", "door", "opens"], "en-GB") == break_costs(["the", "door", "opens"], "en")
