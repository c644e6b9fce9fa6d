"""The machine's own typefaces, for letters that the packaged ones lack."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any


@lru_cache(maxsize=4096)
def system_typeface(letter: str, weight: int = 400, italic: bool = False) -> Any | None:
    """The machine's own typeface for a letter, as near in weight and slant as there is; None where it has none."""
    import skia  # loaded when type is set

    if unicodedata.category(letter) in ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"):
        return None
    slant = skia.FontStyle.kItalic_Slant if italic else skia.FontStyle.kUpright_Slant
    style = skia.FontStyle(weight, skia.FontStyle.kNormal_Width, slant)
    found = _manager().matchFamilyStyleCharacter("", style, ["und"], ord(letter))
    return found if found is not None and found.unicharToGlyph(ord(letter)) else None


@lru_cache(maxsize=1)
def _manager() -> Any:
    import skia  # loaded when type is set

    return skia.FontMgr()
