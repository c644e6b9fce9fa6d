"""A person's own track and voice (`make --music`, `--narration`) are in the film, and hostile sound is refused."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from agent.brief import Wishes
from agent.cli.sounds import SoundFiles, read_script
from agent.critic import Finding
from agent.critic.findings import Where
from agent.delivery.credits import sound_rows
from agent.errors import InvalidBrief, InvalidPlan
from agent.film import plan_film
from agent.order import Order, OwnSounds
from agent.own_sound import RecordedClock, fitted_to, with_own_sounds
from agent.plan import PlanLimits, validate
from agent.reading import understand
from agent.repair import repair
from agent.storyboard import Storyboard
from memory.assets import AudioAsset
from tests.agent.small_boards import board_of
from tools.audio.brought import OWN_VOICE, UNSTATED, OwnRecording, OwnTrack
from tools.audio.taking import checked_licence
from tools.audio.voice import Voice, VoiceInput
from tools.errors import InvalidRequest
from tools.media.pcm import RATE, read_wav, write_wav
from tools.media.timing import Word
from tools.registry import Registry
from tools.testing import LocalContext

ROOT = Path(__file__).parents[2]
BRIEF = "A film about our tandem rental, Pedalo. Ride home happy."
SCRIPT = ("Rent a tandem at the station, any day of the week.", "Ride home happy.")
SOUND = AudioAsset(sha256="a" * 64, suffix=".wav", size=9)
TRACK = OwnTrack(name="song.mp3", sound=SOUND, seconds=60, original="b" * 64)


def recording(*lines: str) -> OwnRecording:
    tokens = [token for line in lines for token in line.split()]
    words = tuple(Word(text=token, start=0.5 * at + 0.1, end=0.5 * at + 0.5) for at, token in enumerate(tokens))
    seconds = 0.5 * len(words) + 1
    return OwnRecording(
        name="me.m4a", sound=SOUND, seconds=seconds, original="c" * 64, words=words, confidence=0.98765
    )  # fmt: skip


def board(*lines: str) -> Storyboard:
    shot = {"family": "hero", "headline": "A tandem"}
    scenes = ({"narration": line, "shot": shot} for line in lines)
    return board_of(scenes, shortest=5, longest=40, sound={"voice": "en-annie"})


def requests(film: Storyboard, own: OwnSounds) -> dict[str, Any]:
    plan = plan_film(film, (), own)
    assert validate(plan, Registry.discover(), PlanLimits(seconds=36_000, cost_usd=0)) == []
    return {task.id: (task.tool, task.request) for task in plan.tasks}


def test_a_track_takes_the_place_of_composed_music_and_sets_the_cuts() -> None:
    film, own = board(*SCRIPT), OwnSounds(track=TRACK)
    tasks = requests(film, own)
    assert tasks["music"][0] == "audio.track"
    assert tasks["pacing"][0] == "sync.cutting"
    assert tasks["copy"][1]["given"] == ["music"]
    assert "audio/music.mid" not in plan_film(film, (), own).deliverables


def test_a_recording_is_cut_into_scenes_word_for_word() -> None:
    own = OwnSounds(recording=recording(*SCRIPT))
    tasks = requests(board(*SCRIPT), own)
    first, second = tasks["voice-s1"][1], tasks["voice-s2"][1]
    assert [word["text"] for word in second["words"]] == SCRIPT[1].split()
    assert first["before"] == second["words"][0]["start"]
    assert second["after"] == first["words"][-1]["end"]
    assert (first["after"], second["before"]) == (0.0, 0.0)


def test_scenes_may_be_left_out_or_respelled_but_nothing_added() -> None:
    own = OwnSounds(recording=recording(*SCRIPT))
    assert requests(board(SCRIPT[1]), own)["voice-s1"][1]["after"] > 0
    respelled = requests(board(SCRIPT[0].replace("tandem", "Tandem"), SCRIPT[1]), own)
    assert "Tandem" in [word["text"] for word in respelled["voice-s1"][1]["words"]]
    with pytest.raises(InvalidPlan, match="no words added"):
        plan_film(board(SCRIPT[0] + " Come early.", SCRIPT[1]), (), own)


def test_the_recording_sets_length_and_voice() -> None:
    order = Order.model_validate(
        {"text": BRIEF, "wishes": {"script": SCRIPT}, "sounds": {"recording": recording(*SCRIPT)}}
    )
    brief = fitted_to(understand(order.text, (), order.wishes), order)
    spoken = 0.5 * 14 - 0.1
    assert brief.duration.shortest == pytest.approx(spoken)
    assert brief.script == SCRIPT
    assert not any("names no voice" in assumed or "names no length" in assumed for assumed in brief.assumptions)
    film = with_own_sounds(board(*SCRIPT), order.sounds)
    assert film.sound.voice == OWN_VOICE
    assert "0.99" in film.notices[0]
    short = order.model_copy(update={"wishes": order.wishes.model_copy(update={"seconds": 5.0})})
    with pytest.raises(InvalidBrief, match="--duration 5"):
        fitted_to(understand(short.text, (), short.wishes), short)


def test_repairs_leave_recorded_words_and_their_pace_alone() -> None:
    film = with_own_sounds(board(*SCRIPT), OwnSounds(recording=recording(*SCRIPT)))
    for change, measured in (("rewrite", "happy"), ("retime", "21 characters a second")):
        finding = Finding(
            check="forbidden", severity="error", measured=measured, expected="", change=change, where=Where(scene="s2")
        )
        mended, made = repair(film, (finding,), ())
        assert [scene.narration for scene in mended.scenes] == list(SCRIPT)
        assert mended.sound.pace == 1.0
        assert not [each for each in made if each.name.startswith(("slow_down", "shorten"))]


def test_the_clock_reads_the_recording() -> None:
    clock = RecordedClock(recording(*SCRIPT))
    known, unknown = clock.seconds(["Ride home happy.", "Something else entirely, never said."])
    assert known == pytest.approx(2 * 0.5 + 0.4 + 0.2)
    assert unknown > 0


def test_whose_sound_it_is_is_kept() -> None:
    order = Order(text=BRIEF, sounds=OwnSounds(track=TRACK))
    (row,) = sound_rows(order)
    assert (row["part"], row["file"], row["licence"]) == ("music", "song.mp3", UNSTATED)
    assert checked_licence(" CC-BY 4.0,\n Jane ") == "CC-BY 4.0, Jane"
    with pytest.raises(InvalidRequest, match="--music-licence"):
        checked_licence("x" * 301)


def test_a_long_script_makes_a_long_film_where_no_length_is_named() -> None:
    lines = tuple(f"{SCRIPT[0]} We have done so for {number} years." for number in range(2, 12))
    brief = understand("A film about our tandem rental, Pedalo.", (), Wishes(script=lines))
    assert brief.duration.longest > 200 / 2.5
    assert understand("A 100-second film about Pedalo, tandems.", (), Wishes(script=lines)).duration.target == 100


def test_the_scripts_language_is_the_films() -> None:
    said = ("Am Montag öffnen wir wieder und freuen uns auf euch.", "Kommt vorbei, es gibt Kaffee für alle.")
    assert understand("A film about our bakery, Krume.", (), Wishes(script=said)).language == "de"


def test_options_that_contradict_one_another_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidBrief, match="--no-music"):
        SoundFiles(music=tmp_path).check(no_music=True, script=())
    with pytest.raises(InvalidBrief, match="--script"):
        SoundFiles(narration=tmp_path).check(no_music=False, script=())
    with pytest.raises(InvalidBrief, match="--music"):
        SoundFiles(licence="CC0").check(no_music=False, script=())


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("One.\nTwo.\n", ("One.", "Two.")),
        ("One,\nstill one.\n\n\nTwo.", ("One, still one.", "Two.")),
        ("One.\r\n \r\nTwo.", ("One.", "Two.")),
    ],
)
def test_a_script_has_one_paragraph_a_scene(tmp_path: Path, text: str, paragraphs: tuple[str, ...]) -> None:
    (tmp_path / "script.txt").write_bytes(text.encode())
    assert read_script(tmp_path / "script.txt") == paragraphs


@pytest.mark.parametrize(("text", "word"), [("  \n", "no words"), ("a " * 700, "1,200"), ("a\n" * 61, "61")])
def test_a_script_that_makes_no_film_is_refused(tmp_path: Path, text: str, word: str) -> None:
    (tmp_path / "script.txt").write_text(text)
    with pytest.raises(InvalidBrief, match=word):
        read_script(tmp_path / "script.txt")


def spoken_file(folder: Path) -> Path:
    """A recording of the script with a hiss and a long pause."""
    context = LocalContext(folder / "store", folder / "scratch")
    lines = [asyncio.run(Voice().run(VoiceInput(text=line, voice="en-gb-andy"), context)) for line in SCRIPT]
    first, second = (read_wav(context.path(line.speech))[0][:, 0] for line in lines)
    whole = np.concatenate([np.zeros(RATE), first, np.zeros(2 * RATE), second, np.zeros(RATE)])
    hissing = 0.3 * whole + np.random.default_rng(1).normal(0, 1e-3, len(whole))
    return write_wav(folder / "me.wav", hissing.astype(np.float32)[:, None], bits=16)


def make(folder: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "agent", "make", BRIEF, "--draft", "--json", *options]
    return subprocess.run(
        [*command, "--studio", str(folder / "studio"), "--out", str(folder / "film")],
        cwd=ROOT, capture_output=True, text=True, timeout=300,
    )  # fmt: skip


def test_hostile_sound_is_refused_by_name_and_no_run_is_left(tmp_path: Path) -> None:
    (tmp_path / "song.mp3").write_text("#EXTM3U\nfile:///etc/hostname\n")
    result = make(tmp_path, "--music", str(tmp_path / "song.mp3"))
    assert result.returncode == 2
    said = json.loads(result.stdout)
    assert said["status"] == "refused"
    assert "'song.mp3'" in said["message"]
    assert "Traceback" not in result.stderr
    assert not list((tmp_path / "studio" / "runs").iterdir())


def test_a_recording_of_other_words_is_refused(tmp_path: Path) -> None:
    (tmp_path / "script.txt").write_text(
        "The council met on Monday.\n\nNobody voted against the bridge, which is to open in spring.\n"
    )
    options = ("--narration", str(spoken_file(tmp_path)), "--script", str(tmp_path / "script.txt"))
    result = make(tmp_path, *options)
    assert result.returncode == 2
    assert "'me.wav' and the script do not match" in json.loads(result.stdout)["message"]


@pytest.mark.slow
def test_a_film_with_a_persons_own_voice_and_track(tmp_path: Path) -> None:
    voice = spoken_file(tmp_path)
    (tmp_path / "script.txt").write_text("\n\n".join(SCRIPT))
    beat = np.zeros(20 * RATE, dtype=np.float32)
    for at in range(0, 20 * RATE, RATE // 2):
        hit = beat[at : at + 4800]
        hit += 0.5 * np.exp(-np.arange(len(hit)) / 900) * np.sin(np.arange(len(hit)) * 0.02)
    track = write_wav(tmp_path / "beat.wav", beat[:, None], bits=16)
    options = ("--narration", str(voice), "--script", str(tmp_path / "script.txt"), "--music", str(track))
    result = make(tmp_path, *options, "--music-licence", "CC0-1.0", "--for", "podcast")
    assert result.returncode in (0, 3), result.stderr
    said = json.loads(result.stdout)
    assert said["measured"]["loudness_lufs"] == pytest.approx(-16, abs=0.5)
    assert said["measured"]["true_peak_dbtp"] <= -1.0
    rows = {row["part"]: row for row in json.loads((tmp_path / "film" / "manifest.json").read_text())["sounds"]}
    assert (rows["music"]["licence"], rows["voice"]["licence"]) == ("CC0-1.0", UNSTATED)
    assert rows["voice"]["word_times"] == "estimated"
    assert "NOTE" in (tmp_path / "film" / "captions.vtt").read_text()
    captions = (tmp_path / "film" / "captions.srt").read_text()
    assert " ".join(SCRIPT[1].split()) in " ".join(captions.split())
    assert "pictures are synthetic" in (tmp_path / "film" / "post.md").read_text()
    assert str(tmp_path) not in (tmp_path / "film" / "manifest.json").read_text()
