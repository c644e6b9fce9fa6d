"""The head of the page: the film, whether it passed, and the figures that a person asks for first."""

from __future__ import annotations

from collections.abc import Sequence

from agent.critic import Verdict
from agent.delivery.markup import Html, tag
from agent.delivery.report.material import Material

VERDICTS: dict[Verdict, tuple[str, str, str]] = {
    "pass": ("good", "Passed", "Every check that applies to this film passed."),
    "revise": ("warn", "To be revised", "Some checks failed, and repairs are still to be made."),
    "flawed": ("bad", "Flawed", "The film is complete as far as it could be made, but checks failed: see below."),
    "budget_out": ("bad", "Flawed", "Checks failed, and all repair rounds are used: see below."),
    "judge_error": ("bad", "Not judged", "A check of ours broke, so this film cannot be called passed."),
}


def lead(material: Material) -> Html:
    """The film beside its verdict; files to open where no film was made."""
    tone, name, sentence = VERDICTS[material.review.verdict]
    title = [
        tag("p", tag("span", name, class_=f"verdict {tone}"), class_="state"),
        tag("h1", material.board.title),
        tag("p", sentence, class_="sub"),
        _figures(material),
    ]
    if material.measurement is None:
        made = _pieces(material.files) if material.files else (tag("p", "No film could be made."),)
        return tag("header", tag("div", *title, *made), class_="lead only")
    shape = "lead tall" if material.board.aspect in ("9:16", "4:5") else "lead"
    return tag("header", _player(material), tag("div", *title), class_=shape)


def _player(material: Material) -> Html:
    captions = [name for name in material.files if name == "captions.vtt"]
    film = tag("video", src="film.mp4", poster="poster.png", controls="", preload="metadata", playsinline="")
    ways = [tag("a", name, href=name) for name in ("film.mp4", *captions)]
    return tag("div", film, tag("p", "Files: ", *(part for way in ways for part in (way, " ")), class_="ways"))


def _pieces(files: Sequence[str]) -> tuple[Html, ...]:
    """What was made where it is no film: pictures and sound to look at and hear, and the rest by name."""
    pictures = [name for name in files if name.endswith(".png")]
    sounds = [name for name in files if name.endswith((".mp3", ".mp4"))]
    shown = [tag("a", tag("img", src=name, alt=name, height="360"), href=name) for name in pictures]
    heard = [tag("p", tag("audio", src=name, controls="", preload="metadata"), " ", name) for name in sounds]
    return (tag("div", *shown), *heard, tag("h2", "Files"), tag("ul", *(tag("li", tag("a", f, href=f)) for f in files)))


def _figures(material: Material) -> Html | None:
    if material.measurement is None:
        return None
    video, sound = material.measurement.video, material.measurement.sound
    ran = sum(check.state == "ran" for check in material.review.checks)
    figures = [
        ("Length", f"{video.end:.2f} s"),
        ("Picture", f"{video.width} × {video.height}"),
        ("Loudness", f"{_signed(sound.lufs)} LUFS" if sound else "no sound"),
        ("True peak", f"{_signed(sound.true_peak_db)} dBTP" if sound else "no sound"),
        ("Scenes", str(len(material.board.scenes))),
        ("Checks made", str(ran)),
    ]
    return tag("dl", *(tag("div", tag("dt", name), tag("dd", value)) for name, value in figures), class_="figures")


def _signed(value: float) -> str:
    """With a true minus."""
    return f"{value:.1f}".replace("-", "−")
