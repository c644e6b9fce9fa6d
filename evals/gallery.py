"""The gallery: contact sheets of films made from briefs of the suite, and what they still lack, on one page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from evals.expect import BriefError, read_brief
from evals.running import Options, find_briefs, make
from tools.media.frame import Aspect

PAGE = "README.md"
WIDEST = 1400
LARGEST = 250_000
"""Bytes of a sheet: six of them come with every copy of the sources."""
QUALITIES = (88, 82, 76, 70, 62, 54)


@dataclass(frozen=True)
class Entry:
    """A film of the gallery: a brief of the suite, the film's shape, and what the sheet is of."""

    brief: str
    aspect: Aspect
    title: str

    @property
    def file(self) -> str:
        """The sheet's name."""
        return f"{self.brief}-{self.aspect.replace(':', 'x')}.jpg"


FILMS = (
    Entry("01-launch-kettle", "16:9", "A launch, in the brand's colours"),
    Entry("11-data-report-library", "16:9", "A report with a chart"),
    Entry("05-news-injection-middle", "16:9", "News"),
    Entry("06-produktfilm-deutsch", "9:16", "A product, in German"),
    Entry("07-listicle-plants", "9:16", "A list, from five words"),
    Entry("21-viagem-portugues", "9:16", "A journey, in Portuguese"),
)
WEAKER = (
    "People are drawn in eighteen poses and look out of the picture; nobody turns to another, or to the thing that is "
    "spoken of.",
    "One scene pushes, wipes or dissolves the one before it away, or opens in a disc that grows from it; a designer "
    "would let a shape of one picture become a shape of the next.",
    "Things enter, float and drift, but they do not act: the egg does not break, the wheel does not turn.",
    "The camera drifts sideways only. There is no push-in, no turn and no rack of focus.",
    "Most scenes are one subject with words beside it or above it. Crowds, close-ups cut by the frame and full scenes "
    "with small words are rarer than in hand-made films.",
    "Lists of more than five things are set small on wide frames, and the lower third of these is often a plain floor "
    "with a caption on it.",
    "Square frames leave their lower quarter to captions, so that standing subjects are smaller than in a poster.",
    "A film about one thing shows it in ten ways, tilted, from near or as a pattern, but always the one drawing: it is "
    "not opened, filled, turned or used.",
    "At night and at dusk things take the light of their place as a tint and a bright edge; lamps throw none on them.",
    "Where a line names nothing that can be drawn, a related thing or plain type stands in, and at times it says less "
    "than the line.",
    "Places are types of a place, not the place that was meant: every kitchen is one of a few kitchens.",
    "Type is set well but hardly plays: no word bends, breaks or becomes the picture.",
)


def gallery(folder: Path, options: Options) -> Iterator[Path]:
    """Makes the films, writes their sheets and then the page to a folder; yields each file. Raises BriefError."""
    folder.mkdir(parents=True, exist_ok=True)
    suite = Path(__file__).parent / "suites" / "briefs"
    for entry in FILMS:
        brief = read_brief(find_briefs(suite, (entry.brief,))[0])
        work = options.out / entry.brief
        said = make(brief, work, replace(options, aspect=entry.aspect))
        sheet = work / "package" / "contact_sheet.png"
        if not sheet.is_file():
            raise BriefError(f"{entry.brief} became no film ({said.get('status')}): {said.get('message', '')}")
        (folder / entry.file).write_bytes(small_sheet(sheet))
        yield folder / entry.file
    (folder / PAGE).write_text(page(), encoding="utf-8")
    yield folder / PAGE


def small_sheet(sheet: Path, widest: int = WIDEST, largest: int = LARGEST) -> bytes:
    """A contact sheet as a JPEG, at most `widest` pixels wide, as good as `largest` bytes allow."""
    pixels = cv2.imdecode(np.frombuffer(sheet.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    if pixels is None:
        raise BriefError(f"{sheet} is no image.")
    scale = min(1.0, widest / pixels.shape[1])
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    found = b""
    for quality in QUALITIES:
        found = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()
        if len(found) <= largest:
            break
    return found


def page() -> str:
    """The page that shows the sheets."""
    lines = [
        "# Gallery",
        "",
        "Contact sheets of films as they come out, from briefs of the suite (`evals/suites/briefs`): no model, nothing",
        "retouched, one picture a scene from its middle. `python -m evals gallery` makes them anew.",
        "",
    ]
    for entry in FILMS:
        lines += [f"## {entry.title}, {entry.aspect}", "", f"Brief: `{entry.brief}.yaml`", ""]
        lines += [f"![{entry.title}: a frame of each scene]({entry.file})", ""]
    lines += ["## What is still weaker than professional motion design", "", *(f"* {line}" for line in WEAKER)]
    return "\n".join(lines) + "\n"
