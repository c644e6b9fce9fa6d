"""How often scenes are shown by a drawing: films are written and laid out, not rendered, and every line is listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from agent.brief import Source, Wishes
from agent.errors import InvalidBrief
from agent.film import plan_film
from agent.reading import understand
from agent.storyboard import Scene, Storyboard
from agent.writers.embedded import write
from evals.expect import BriefFile, read_brief
from evals.running import find_briefs
from tools.audio.clock import EspeakClock
from tools.image.compose import compose
from tools.image.picture import BackdropArt, Curve, IconArt, MapArt, Picture, PropArt, RasterArt, Slice
from tools.image.request import SceneRequest

Sort = Literal["prop", "backdrop", "chart", "icon", "type"]
SORTS: tuple[Sort, ...] = ("prop", "backdrop", "chart", "icon", "type")
LINE = 66


class Seen(BaseModel):
    """One scene: its line, and the drawings that stand for it."""

    model_config = ConfigDict(frozen=True)

    scene: str
    family: str
    line: str
    subject: str
    sort: Sort
    drawn: tuple[str, ...]


class Film(BaseModel):
    """One brief's film as it would look, or why there would be none."""

    model_config = ConfigDict(frozen=True)

    name: str
    look: str = ""
    scenes: tuple[Seen, ...] = ()
    refused: str = ""


class Rates(BaseModel):
    """The films together."""

    model_config = ConfigDict(frozen=True)

    films: int
    scenes: int
    shares: dict[Sort, float]
    drawn: float
    families: dict[str, int]
    looks: dict[str, int]


def pictures(data: Path, only: Sequence[str] = ()) -> Iterator[Film]:
    """Every film brief of a folder; briefs that ask for no film are passed over."""
    for path in find_briefs(data, only):
        wanted = read_brief(path)
        if wanted.expect.film:
            yield _film(path.stem, wanted)


def rates(films: Sequence[Film]) -> Rates:
    """Shares of scenes by what shows them; `drawn` counts props, places and charts."""
    scenes = [scene for film in films for scene in film.scenes]
    counts = Counter(scene.sort for scene in scenes)
    total = max(len(scenes), 1)
    return Rates(
        films=sum(bool(film.scenes) for film in films),
        scenes=len(scenes),
        shares={sort: round(counts[sort] / total, 4) for sort in SORTS},
        drawn=round((counts["prop"] + counts["backdrop"] + counts["chart"]) / total, 4),
        families=dict(sorted(Counter(scene.family for scene in scenes).items())),
        looks=dict(sorted(Counter(film.look for film in films if film.look).items())),
    )


def lines_of(film: Film) -> Iterator[str]:
    """A film as people read it."""
    yield f"{film.name}: {film.refused or film.look}"
    for scene in film.scenes:
        line = scene.line if len(scene.line) <= LINE else scene.line[: LINE - 1] + "…"
        yield f"  {scene.scene:<4}{scene.sort:<9}{scene.family:<12}{line:<{LINE}}  {', '.join(scene.drawn) or '-'}"


def seen(scene: Scene, picture: Picture) -> Seen:
    """What stands for a scene in its picture."""
    arts = [layer.art for layer in picture.layers]
    things = [_name(art) for art in arts if isinstance(art, PropArt | RasterArt)]
    places = [art.backdrop for art in arts if isinstance(art, BackdropArt)]
    places += ["map" for art in arts if isinstance(art, MapArt)]
    icons = [f"icon {art.icon}" for art in arts if isinstance(art, IconArt)]
    charted = scene.shot.chart is not None and any(
        isinstance(art, Curve | Slice) or layer.name == "bar" for layer, art in zip(picture.layers, arts, strict=True)
    )
    sort: Sort = "prop" if things else "backdrop" if places else "chart" if charted else "icon" if icons else "type"
    return Seen(
        scene=scene.id,
        family=scene.shot.family,
        line=scene.narration or scene.shot.headline,
        subject=scene.shot.subject,
        sort=sort,
        drawn=tuple(dict.fromkeys([*things, *places, *(["chart"] if charted else []), *icons])),
    )


def _name(art: PropArt | RasterArt) -> str:
    return art.prop if isinstance(art, PropArt) else "own art"


def _film(name: str, wanted: BriefFile) -> Film:
    sources = (Source(name="source.txt", text=wanted.source),) if wanted.source else ()
    try:
        brief = understand(wanted.text, sources, Wishes())
        board = write(brief, EspeakClock(brief.language, brief.voice))
    except InvalidBrief as error:
        return Film(name=name, refused=str(error))
    return Film(name=name, look=board.look, scenes=tuple(_scenes(board)))


def _scenes(board: Storyboard) -> Iterator[Seen]:
    requests: dict[str, Any] = {task.id: task.request for task in plan_film(board).tasks}
    for scene in board.scenes:
        yield seen(scene, compose(SceneRequest.model_validate(requests[f"picture-{scene.id}"]), 0))
