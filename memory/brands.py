"""Brand kits: what one brand's films share, one readable file a brand under `brands/` in the studio."""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memory.errors import StudioError


class BrandKit(BaseModel):
    """May be written by hand; every field but the name may be left out."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(min_length=1, max_length=80)
    look: str = ""
    colors: tuple[str, ...] = Field(default=(), description="#RRGGBB, most important first")
    logo: str = Field(
        default="", max_length=400, description="An SVG, PNG or JPEG, by its path from the folder that the kit lies in"
    )
    voices: dict[str, str] = Field(default={}, description="Language -> voice id")
    pronunciations: dict[str, str] = Field(
        default={}, max_length=500, description="Words as they are written -> as they are spoken, in letters"
    )

    def voice_for(self, language: str) -> str:
        """The brand's voice in a language, or an empty string."""
        return self.voices.get(language, "")

    def learn(self, *, look: str, colors: tuple[str, ...], voices: dict[str, str]) -> BrandKit:
        """This kit with its gaps filled; what was there stays."""
        known = {"look": self.look or look, "colors": self.colors or colors, "voices": voices | self.voices}
        return self.model_copy(update=known)


def kit_path(home: Path, brand: str) -> Path | None:
    """Where the kit of a brand lies; None for a name without a letter or digit."""
    plain = unicodedata.normalize("NFKD", brand).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60]
    return home / "brands" / f"{slug}.json" if slug else None


def load_kit(home: Path, brand: str) -> BrandKit | None:
    """The kit of a brand, or None where there is none.

    Raises:
        StudioError: the file was edited into something that is not a kit.
    """
    path = kit_path(home, brand)
    if not path or not path.is_file():
        return None
    try:
        return BrandKit.model_validate_json(path.read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"]) or "the file"
        raise StudioError(f"{path} is not a brand kit: {place}: {first['msg']}. Mend or remove it.") from error


def logo_path(home: Path, brand: str) -> Path | None:
    """Where the logo of a brand lies, whether or not there is a file; None where its kit names none.

    Raises:
        StudioError: the kit cannot be read.
    """
    kit = load_kit(home, brand)
    return home / "brands" / kit.logo if kit and kit.logo else None


def save_kit(home: Path, kit: BrandKit) -> None:
    """Writes the kit whole or not at all."""
    path = kit_path(home, kit.name)
    if path is None:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=path.parent, suffix=".part", delete=False, encoding="utf-8") as file:
        file.write(kit.model_dump_json(indent=2) + "\n")
        file.flush()
        os.fsync(file.fileno())
    Path(file.name).replace(path)
