"""Finished films, looked at: what can be read, what repeats, what is empty, and what the set makes use of."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

from evals.expect import read_brief
from evals.legibility import LARGE_LEAST, SMALL_LEAST, TextSeen, cut_short, room_faults, texts_seen
from evals.running import Options, find_briefs, make
from evals.scenes import Rgb, SceneShown, scenes_shown
from tools.media.frame import Aspect

SAME = 2.5
"""Mean difference of two key frames, of 255, under which people call them one picture: the critic's own bound."""
BLANK = 6.0
"""Standard deviation of luma, of 255, under which a frame shows nothing."""
THUMB = 48
FEWEST = 8
"""Layout families and looks that the set has to make use of."""


class FilmSeen(BaseModel):
    """One film in one shape."""

    model_config = ConfigDict(frozen=True)

    name: str
    aspect: Aspect
    status: str
    message: str = ""
    look: str = ""
    families: tuple[str, ...] = ()
    texts: tuple[TextSeen, ...] = ()
    faults: tuple[str, ...] = ()
    blank: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    least_difference: float = 255.0

    @property
    def unread(self) -> tuple[TextSeen, ...]:
        """The texts with too little contrast."""
        return tuple(text for text in self.texts if not text.reads)


class FilmsSeen(BaseModel):
    """All films together."""

    model_config = ConfigDict(frozen=True)

    films: int
    unmade: int
    scenes: int
    texts: int
    unread: int
    least_contrast_small: float
    least_contrast_large: float
    outside: int
    overflows: int
    overlaps: int
    cut_short: int
    blank: int
    same: int
    least_difference: float
    families: dict[str, int]
    looks: dict[str, int]
    faults: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether nothing is wrong with any film, and the set is varied."""
        wrong = self.unmade + self.unread + self.outside + self.overflows + self.overlaps + self.blank + self.same
        return not wrong and len(self.families) >= FEWEST and len(self.looks) >= FEWEST


def films_seen(data: Path, only: Sequence[str], aspects: Sequence[Aspect], options: Options) -> Iterator[FilmSeen]:
    """Makes the film of each brief in each shape and looks at it."""
    for path in find_briefs(data, only):
        wanted = read_brief(path)
        if not wanted.expect.film:
            continue
        for aspect in aspects:
            folder = options.out / f"{path.stem}-{aspect.replace(':', 'x')}"
            said = make(wanted, folder, replace(options, aspect=aspect))
            film = film_seen(path.stem, aspect, str(said.get("status", "")), tuple(scenes_shown(folder)))
            yield film.model_copy(update={"message": str(said.get("message", ""))})


def film_seen(name: str, aspect: Aspect, status: str, scenes: Sequence[SceneShown]) -> FilmSeen:
    """One film's figures."""
    thumbs = [_thumb(scene.frame) for scene in scenes]
    pairs = [
        (float(np.abs(thumbs[one] - thumbs[other]).mean()), f"{scenes[one].name} and {scenes[other].name}")
        for one, other in itertools.combinations(range(len(scenes)), 2)
    ]
    return FilmSeen(
        name=name,
        aspect=aspect,
        status=status,
        look=scenes[0].picture.look if scenes else "",
        families=tuple(scene.picture.family for scene in scenes),
        texts=tuple(text for scene in scenes for text in texts_seen(scene)),
        faults=tuple(_faults(scenes)),
        blank=tuple(scene.name for scene, thumb in zip(scenes, thumbs, strict=True) if float(thumb.std()) < BLANK),
        same=tuple(which for difference, which in pairs if difference < SAME),
        least_difference=round(min((difference for difference, _ in pairs), default=255.0), 2),
    )


def summarised(films: Sequence[FilmSeen]) -> FilmsSeen:
    """The figures that the set is judged by."""
    texts = [text for film in films for text in film.texts]
    sorts = Counter(fault.split(": ")[1] for film in films for fault in film.faults)
    return FilmsSeen(
        films=len(films),
        unmade=sum(not film.families for film in films),
        scenes=sum(len(film.families) for film in films),
        texts=len(texts),
        unread=sum(len(film.unread) for film in films),
        least_contrast_small=min((text.contrast for text in texts if text.least == SMALL_LEAST), default=21.0),
        least_contrast_large=min((text.contrast for text in texts if text.least == LARGE_LEAST), default=21.0),
        outside=sorts["outside"],
        overflows=sorts["overflow"],
        overlaps=sorts["overlap"],
        cut_short=sorts["cut short"],
        blank=sum(len(film.blank) for film in films),
        same=sum(len(film.same) for film in films),
        least_difference=min((film.least_difference for film in films), default=255.0),
        families=dict(sorted(Counter(family for film in films for family in film.families).items())),
        looks=dict(sorted(Counter(film.look for film in films if film.look).items())),
        faults=tuple(line for film in films for line in lines_of(film)[1:]),
    )


def lines_of(film: FilmSeen) -> list[str]:
    """A film as people read it: one line, and one for each thing that is wrong."""
    title = f"{film.name} {film.aspect}"
    wrong = [film.message] if film.message else []
    wrong += [
        f"{text.scene}: contrast {text.contrast} of {text.least}: {text.name} {text.words!r}" for text in film.unread
    ]
    wrong += film.faults
    wrong += [f"{scene}: blank" for scene in film.blank] + [f"{which}: same picture" for which in film.same]
    kinds = len(set(film.families))
    told = f"{film.status or 'no answer'}, {film.look}, {len(film.families)} scenes in {kinds} families"
    return [f"{title}: {told}, {len(wrong)} faults", *(f"{title} {line}" for line in wrong)]


def _faults(scenes: Sequence[SceneShown]) -> Iterator[str]:
    for scene in scenes:
        for sort, text in room_faults(scene.picture):
            yield f"{scene.name}: {sort}: {text}"
        for layer in scene.picture.texts:
            if cut_short(layer):
                yield f"{scene.name}: cut short: {layer.name} {layer.shows[:60]!r}"


def _thumb(frame: Rgb) -> NDArray[np.float32]:
    height, width = frame.shape[:2]
    scale = THUMB / max(height, width)
    small = cv2.resize(frame, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA)
    return cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.float32)
