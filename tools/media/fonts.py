"""The typefaces that pip installed, by family, weight and slant; where a weight is missing, the nearest one."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from pydantic import Field

from tools.contract import Payload
from tools.errors import ToolUnavailable

FontFamily = Literal["serif", "sans", "grotesk", "roboto", "fredoka"]

PACKAGES: dict[FontFamily, tuple[str, str]] = {
    "serif": ("font_source_serif_pro", "SourceSerifPro"),
    "sans": ("font_source_sans_pro", "SourceSansPro"),
    "grotesk": ("font_hanken_grotesk", "HankenGrotesk"),
    "roboto": ("font_roboto", "Roboto"),
    "fredoka": ("font_fredoka_one", "FredokaOne"),
}
WEIGHTS = {
    "Thin": 100,
    "ExtraLight": 200,
    "Light": 300,
    "Regular": 400,
    "Medium": 500,
    "Semibold": 600,
    "SemiBold": 600,
    "Bold": 700,
    "Black": 900,
}


class Face(Payload):
    """A typeface as text asks for it."""

    family: FontFamily
    weight: int = Field(default=400, ge=100, le=900)
    italic: bool = False


@lru_cache(maxsize=64)
def font_file(face: Face) -> Path:
    """The file of the face's family that comes nearest in weight and slant."""
    found = _styles(face.family)
    return min(found, key=lambda style: (style[1] != face.italic, abs(style[0] - face.weight), style[0]))[2]


@lru_cache(maxsize=8)
def _styles(family: FontFamily) -> tuple[tuple[int, bool, Path], ...]:
    package, prefix = PACKAGES[family]
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ToolUnavailable(f"The {family} typeface is missing: pip install {package.replace('_', '-')}.")
    folder = Path(next(iter(spec.submodule_search_locations)))
    files = sorted(path for path in folder.rglob(f"{prefix}-*") if path.suffix in (".otf", ".ttf"))
    chosen = {path.stem: path for path in files if path.suffix == ".ttf"} | {
        path.stem: path for path in files if path.suffix == ".otf"
    }
    return tuple((*_style(stem.removeprefix(f"{prefix}-")), path) for stem, path in sorted(chosen.items()))


def _style(name: str) -> tuple[int, bool]:
    italic = name.endswith(("Italic", "It"))
    weight = name.removesuffix("Italic").removesuffix("It")
    return WEIGHTS.get(weight, 400), italic
