"""The checks of posters, sound and posts find planted faults, and pass what is right."""

from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np

from evals.expect import BriefFile
from evals.finished import Finished
from evals.piecechecks import check_pieces
from tools.media.pcm import RATE, write_wav

POSTER = {
    "deliverables": ["poster"],
    "must_show": ["Lantern Quay", ["12 June", "June 12"]],
    "brand_colors": ["#F28C28"],
    "poster": {"aspect": ["1:1.414"], "min_px_short_side": [700]},
}
AUDIO = {
    "deliverables": ["audio"],
    "audio": {"duration": [8, 12], "formats": ["wav", "mp3"], "tail_music_s": [2.5, 4]},
}


def states(expect: Mapping[str, object], folder: Path, draft: bool = False) -> dict[str, str]:
    brief = BriefFile.model_validate({"text": "x", "expect": {"behaviour": "not_a_film", **expect}})
    return {one.name: one.state for one in check_pieces(brief, Finished(folder), draft)}


def poster(folder: Path, size: tuple[int, int], words: str) -> None:
    pixels = np.full((size[1], size[0], 3), 30, np.uint8)
    pixels[-60:] = (0x28, 0x8C, 0xF2)
    cv2.imwrite(str(folder / "poster.png"), pixels)
    (folder / "poster.txt").write_text(words, encoding="utf-8")


def test_a_poster_as_wanted_passes(tmp_path: Path) -> None:
    poster(tmp_path, (707, 1000), "Lantern Quay\n12 June")
    assert set(states(POSTER, tmp_path).values()) == {"pass"}


def test_a_poster_that_is_small_square_and_silent_fails(tmp_path: Path) -> None:
    poster(tmp_path, (600, 848), "Lantern Quay")
    found = states(POSTER, tmp_path)
    assert found["poster: 1:1.414 pixels"] == "fail"
    assert found["must_show: 12 June | June 12"] == "fail"
    assert states(POSTER, tmp_path, draft=True)["poster: 1:1.414 pixels"] == "skip"
    poster(tmp_path, (600, 600), "Lantern Quay, 12 June")
    assert states(POSTER, tmp_path)["poster: 1:1.414"] == "fail"


def test_sound_is_measured_anew(tmp_path: Path) -> None:
    (tmp_path / "audio").mkdir()
    tone = 0.2 * np.sin(2 * np.pi * 220 * np.arange(10 * RATE) / RATE).astype(np.float32)
    voice = tone.copy()
    voice[7 * RATE :] = 0
    write_wav(tmp_path / "audio" / "master.wav", np.stack([tone, tone], axis=1))
    write_wav(tmp_path / "audio" / "voice.wav", np.stack([voice, voice], axis=1))
    found = states(AUDIO, tmp_path)
    assert found["audio: duration"] == found["audio: music at the end"] == found["audio: wav"] == "pass"
    assert found["audio: mp3"] == "fail"
    write_wav(tmp_path / "audio" / "voice.wav", np.stack([tone, tone], axis=1))
    assert states(AUDIO, tmp_path)["audio: music at the end"] == "fail"


def test_a_post_over_its_limits_fails(tmp_path: Path) -> None:
    (tmp_path / "post.md").write_text("Come! #one #two", encoding="utf-8")
    wanted = {"deliverables": ["caption_text"], "caption_text": {"max_chars": 300, "hashtags": [2, 3]}}
    assert states(wanted, tmp_path) == {"caption_text": "pass"}
    (tmp_path / "post.md").write_text("Come! " * 60 + "#one", encoding="utf-8")
    assert states(wanted, tmp_path) == {"caption_text": "fail"}
