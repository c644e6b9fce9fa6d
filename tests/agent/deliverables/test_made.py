"""What is no film, made from end to end at the command line: poster and post, sound alone, a recut, and a question."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tools.media.pcm import RATE, write_wav

ROOT = Path(__file__).parents[3]
MARKET = (
    "We need a poster and an instagram caption for the Lantern Quay night market, no video. A3 for the print shop. "
    "Friday 12 June, 18:00-23:00, Quay 7, free entry, 40 food stalls. Caption max 200 characters, 3 hashtags."
)
INTRO = (
    "We need a podcast intro, audio only, 10 to 14 seconds, with music that comes back at the end for 3 seconds. "
    'Text: "Numbers for Nervous People. With Ida Marlow." Read it exactly.'
)


def make(folder: Path, *arguments: str) -> tuple[int, dict[str, Any], Path]:
    command = [sys.executable, "-m", "agent", "make", *arguments, "--json", "--draft", "--studio", str(folder / "s")]
    done = subprocess.run(
        [*command, "--out", str(folder / "out")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.returncode, json.loads(done.stdout.strip().splitlines()[-1]), folder / "out"


def test_a_poster_and_its_post(tmp_path: Path) -> None:
    code, said, out = make(tmp_path, MARKET)
    assert (code, said["status"], said["film"]) == (0, "delivered", "")
    assert {"poster.png", "poster.pdf", "poster.txt", "post.md", "report.html"} <= {each.name for each in out.iterdir()}
    assert not (out / "storyboard.json").exists()
    assert "Friday 12 June" in (out / "poster.txt").read_text(encoding="utf-8")
    assert 'src="poster.png"' in (out / "report.html").read_text(encoding="utf-8")
    assert len((out / "post.md").read_text(encoding="utf-8").strip()) <= 200


def test_sound_alone(tmp_path: Path) -> None:
    code, said, out = make(tmp_path, INTRO)
    assert (code, said["status"]) == (0, "delivered")
    assert not list(out.rglob("*.mp4"))
    assert {"master.wav", "master.mp3", "master.m4a"} <= {each.name for each in (out / "audio").iterdir()}
    assert "Ida Marlow" in (out / "transcript.txt").read_text(encoding="utf-8")
    review = json.loads((out / "review.json").read_text(encoding="utf-8"))
    assert {"loudness", "peaks", "duration", "music after the words"} <= {each["name"] for each in review["checks"]}


@pytest.mark.slow
def test_captions_of_a_recording_that_is_handed_in(tmp_path: Path) -> None:
    code, _, out = make(tmp_path / "first", INTRO)
    script = tmp_path / "script.txt"
    script.write_text("Numbers for Nervous People.\n\nWith Ida Marlow.", encoding="utf-8")
    recording = str(out / "audio" / "voice.wav")
    code, said, out = make(
        tmp_path / "then", "Make captions for this recording", "--asset", recording, "--script", str(script)
    )
    assert (code, said["status"]) == (0, "delivered")
    assert "Ida Marlow" in (out / "captions.srt").read_text(encoding="utf-8")


def test_what_is_missing_is_asked_for_with_its_option(tmp_path: Path) -> None:
    code, said, _ = make(tmp_path, "Crop this clip to 9:16")
    assert (code, said["status"]) == (2, "needs_input")
    assert [need["option"] for need in said["needs"]] == ["--asset FILE"]
    assert not (tmp_path / "s" / "runs").exists() or not list((tmp_path / "s" / "runs").iterdir())


def test_sound_is_no_clip_to_cut(tmp_path: Path) -> None:
    quiet = write_wav(tmp_path / "me.wav", np.full((2 * RATE, 2), 0.1, np.float32))
    code, said, _ = make(tmp_path, "Crop this clip to 9:16", "--asset", str(quiet))
    assert (code, said["needs"][0]["what"]) == (2, "the clip to cut")
