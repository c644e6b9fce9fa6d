"""What tools are made to do wrong: levels, speed, pictures, captions, files."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from agent.production.outcome import Json
from agent.storyboard import Scene
from evals.repairs.saboteur import Forge, Lie
from tools.calling import Trouble

ALWAYS = 99
BLACK: Json = {"kind": "panel", "fill": "#000000"}


def level(gain_db: float, times: int = 1) -> Lie:
    """The master is louder or quieter than it was asked for."""
    return Lie("audio.master", after=lambda made, forge: {**made, "master": forge.louder(made["master"], gain_db)},
               times=times)  # fmt: skip


def coded_louder(gain_db: float) -> Lie:
    """The coded sound is louder than the master, and over the ceiling."""

    def before(request: Json, forge: Forge) -> Json:
        return {**request, "audio": forge.louder(request["audio"], gain_db), "true_peak": None}

    return Lie("audio.encode", before=before)


def hasty(factor: int) -> Lie:
    """A line is spoken too fast."""

    def after(made: Json, forge: Forge) -> Json:
        words: Any = deepcopy(made["words"])
        for word in words:
            word["start"], word["end"] = word["start"] / factor, word["end"] / factor
        speech = forge.faster(made["speech"], factor)
        return {**made, "speech": speech, "words": words, "duration": _number(made, "duration") / factor}

    return Lie("audio.voice", after=after)


def mute(times: int = 1) -> Lie:
    """A line's recording is silent."""
    return Lie("audio.voice", after=lambda made, forge: {**made, "speech": forge.louder(made["speech"], -90)},
               times=times)  # fmt: skip


def late(seconds: float) -> Lie:
    """A scene's captions come too late."""

    def after(made: Json, _: Forge) -> Json:
        cues: Any = deepcopy(made["cues"])
        for cue in cues:
            cue["start"], cue["end"] = cue["start"] + seconds, cue["end"] + seconds
            cue["words"] = []
        return {**made, "cues": cues}

    return Lie("sync.captions", after=after)


def one_line() -> Lie:
    """A scene's captions are one line."""

    def after(made: Json, _: Forge) -> Json:
        cues: Any = deepcopy(made["cues"])
        lines: Any = [" ".join(line for cue in cues for line in cue["lines"])]
        return {**made, "cues": [{**cues[0], "end": cues[-1]["end"], "lines": lines}]}

    return Lie("sync.captions", after=after)


def stretched(factor: float) -> Lie:
    """The film's scenes are longer than they may be."""

    def before(request: Json, _: Forge) -> Json:
        return request | {name: _number(request, name) * factor for name in ("target", "shortest", "longest")}

    return Lie("sync.pacing", before=before)


def blank(times: int = 1) -> Lie:
    """A picture is nothing but its ground."""

    def after(made: Json, _: Forge) -> Json:
        picture: Any = made["picture"]
        ground = next(layer for layer in picture["layers"] if layer["art"]["kind"] != "text")
        return {**made, "picture": {**picture, "layers": [ground], "camera": 0.0}}

    return Lie("image.scene", after=after, times=times)


def faint(times: int = 1) -> Lie:
    """A picture's words have nearly the colour of what is behind them."""
    from tools.image import tint

    def after(made: Json, _: Forge) -> Json:
        picture: Any = deepcopy(made["picture"])
        for layer in picture["layers"]:
            if layer["art"]["kind"] == "text":
                for run in (run for line in layer["art"]["lines"] for run in line):
                    run["colour"] = tint.mix(run["colour"], layer["art"]["ground"], 0.82)
                layer["art"]["shadow"], layer["art"]["outline"] = "", 0.0
        return {**made, "picture": picture}

    return Lie("image.scene", after=after, times=times)


def shown_before(scene: Scene, index: int) -> Lie:
    """A scene shows the picture of the one before."""
    return Lie(
        "image.scene",
        before=lambda request, _: {**request, "shot": scene.shot.model_dump(mode="json"), "index": index},
    )


def black() -> Lie:
    """A scene is drawn black."""

    def before(request: Json, _: Forge) -> Json:
        picture: Any = request["picture"]
        box = {"x": 0, "y": 0, "w": 4000, "h": 4000}
        return {**request, "cues": [], "picture": {**picture, "layers": [{"name": "dark", "box": box, "art": BLACK}]}}

    return Lie("video.segment", before=before)


def refused(times: int = ALWAYS) -> Lie:
    """A picture cannot be made."""
    trouble = Trouble(code="tool_failed", message="the layout has no place for this")
    return Lie("image.scene", after=lambda _made, _forge: trouble, times=times)


def unindexed() -> Lie:
    """The film has to be loaded whole before it plays."""
    return Lie("post.mux", after=lambda made, forge: {**made, "film": forge.unindexed(made["film"])})


def _number(request: Json, name: str) -> float:
    value: Any = request.get(name, 1.0)
    return float(value)
