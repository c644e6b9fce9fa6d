"""Reading a folder as an art pack: every file checked and drawn before anything else is done with it."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memory.assets import ImageAsset
from memory.store import AssetStore
from tools.errors import InvalidRequest
from tools.image.packs.art import Labels, PackArt
from tools.image.packs.svg import refused
from tools.image.packs.words import words_of

if TYPE_CHECKING:
    from tools.image.packs.pixels import Bitmap

PICTURES = (".svg", ".png", ".jpg", ".jpeg")
FONTS = (".ttf", ".otf", ".ttc", ".woff", ".woff2", ".pfb")
BESIDE = ("", ".txt", ".md", ".pdf", ".html", ".json", ".csv", ".license", ".url")
SHEETS = ("pack.yaml", "pack.yml")
MAX_FILES = 300
MAX_SEEN = 3000
MAX_TOTAL = 300_000_000
MAX_FILE = 50_000_000
MAX_SHEET = 300_000


class FileNote(BaseModel):
    """What `pack.yaml` may say of one file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    words: tuple[str, ...] = Field(default=(), max_length=40)
    licence: str = Field(default="", max_length=200)
    credit: str = Field(default="", max_length=200)


class PackSheet(BaseModel):
    """`pack.yaml`: words and terms of the files beside it; its own terms hold where a file has none."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    licence: str = Field(default="", max_length=200)
    credit: str = Field(default="", max_length=200)
    files: dict[str, FileNote] = {}


@dataclass(frozen=True)
class Piece:
    """One file of a pack, checked and drawn but not yet in a store."""

    labels: Labels
    bitmap: Bitmap


def read_pack(folder: Path) -> tuple[Piece, ...]:
    """Every picture of a folder, by name.

    Raises:
        InvalidRequest: the folder or one of its files cannot be used; the message names it and says what to change.
    """
    from tools.image.packs.pixels import rasterised

    if not folder.is_dir():
        raise InvalidRequest(f"{folder} is no folder: give the folder that your SVG, PNG and JPEG files are in.")
    files = dict(_files(folder))
    sheet = _sheet(files)
    pictures = {name: path for name, path in files.items() if path.suffix.lower() in PICTURES}
    if not pictures:
        raise InvalidRequest(f"{folder} holds no SVG, PNG or JPEG: an art pack is a folder of such files.")
    if len(pictures) > MAX_FILES:
        raise InvalidRequest(f"{folder} holds {len(pictures)} pictures; at most {MAX_FILES} make a pack.")
    labelled = [_labels(name, sheet) for name in pictures]
    made = []
    for labels, path in zip(labelled, pictures.values(), strict=True):
        data = _bytes(labels.name, path)
        known = labels.model_copy(update={"original": hashlib.sha256(data).hexdigest()})
        made.append(Piece(known, rasterised(labels.name, data)))
    return tuple(made)


def read_piece(path: Path) -> Piece:
    """One picture on its own, such as a logo, read as carefully as those of a folder.

    Raises:
        InvalidRequest: there is no such file or it cannot be used; the message names it and says what to change.
    """
    from tools.image.packs.pixels import rasterised

    name = path.name
    if not path.is_file():
        raise refused(name, f"{path} is no file")
    if path.suffix.lower() not in PICTURES:
        raise refused(name, f"{path.suffix or 'such'} files are not read; export it as SVG, PNG or JPEG")
    data = _bytes(name, path)
    labels = Labels(name=name[:120], words=("logo",), original=hashlib.sha256(data).hexdigest())
    return Piece(labels, rasterised(name, data))


def keep_pack(pieces: tuple[Piece, ...], store: AssetStore, scratch: Path) -> tuple[PackArt, ...]:
    """Takes a pack's images into the store."""
    kept = []
    for number, piece in enumerate(pieces):
        path = scratch / f"art-{number}.png"
        path.write_bytes(piece.bitmap.png)
        image = store.keep(path, ImageAsset)
        kept.append(PackArt(image=image, **piece.labels.model_dump(), **piece.bitmap.drawn.model_dump()))
    return tuple(kept)


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """The files under a folder by their path in it; hidden ones are passed over."""
    root, total = folder.resolve(), 0
    for number, path in enumerate(sorted(folder.rglob("*"))):
        name = path.relative_to(folder).as_posix()
        if number >= MAX_SEEN:
            raise InvalidRequest(f"{folder} holds more than {MAX_SEEN:,} files: give the folder with the art alone.")
        if any(part.startswith(".") for part in Path(name).parts):
            continue
        if path.is_symlink() and not path.resolve().is_relative_to(root):
            raise refused(name, "it is a link to somewhere outside of the folder; put the file itself there")
        if path.is_dir():
            continue
        if not stat.S_ISREG(path.stat().st_mode):
            raise refused(name, "it is no ordinary file")
        _check_sort(name, path.suffix.lower())
        total += path.stat().st_size
        if total > MAX_TOTAL:
            raise InvalidRequest(f"{folder} holds more than {MAX_TOTAL // 1_000_000} MB: leave out what is not needed.")
        yield name, path


def _check_sort(name: str, suffix: str) -> None:
    if suffix in FONTS:
        raise refused(name, "fonts are not read from art packs; turn text into outlines and take the font out")
    if suffix not in (*PICTURES, *BESIDE, ".yaml", ".yml"):
        raise refused(name, f"{suffix} files are not read; export it as SVG, PNG or JPEG, or take it out")


def _bytes(name: str, path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except OSError as error:
        raise refused(name, f"it cannot be read ({error.strerror})") from error
    if len(data) > MAX_FILE:
        raise refused(name, f"it has more than {MAX_FILE // 1_000_000} MB; save it smaller")
    return data


def _labels(name: str, sheet: PackSheet) -> Labels:
    note = sheet.files.get(name, FileNote())
    words = note.words or words_of(Path(name).stem)
    if not any(word.strip() for word in words):
        raise refused(name, "its name does not say what it shows; rename it, or give it words in pack.yaml")
    if len(name) > 120:
        raise refused(name[:40] + "…", "its name is longer than 120 characters; shorten it")
    return Labels(name=name, words=words, licence=note.licence or sheet.licence, credit=note.credit or sheet.credit)


def _sheet(files: dict[str, Path]) -> PackSheet:
    name = next((name for name in SHEETS if name in files), None)
    if name is None:
        return PackSheet()
    data = _bytes(name, files[name])
    if len(data) > MAX_SHEET:
        raise refused(name, f"it is larger than {MAX_SHEET // 1000} kB")
    try:
        text = data.decode("utf-8-sig")
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, Loader=yaml.SafeLoader)):
            raise refused(name, "it uses anchors (&, *), which can grow without bound; write them out")
        sheet = PackSheet.model_validate(yaml.safe_load(text) or {})
    except (UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
        raise refused(name, f"it is not readable YAML ({' '.join(str(error).split())[:160]})") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"]) or "pack.yaml"
        raise refused(name, f"{place}: {first['msg']}") from error
    if unknown := sorted(set(sheet.files) - set(files)):
        raise refused(name, f"it speaks of {unknown[0]!r}, which is not in the folder")
    return sheet
