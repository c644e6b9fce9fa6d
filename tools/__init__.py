"""The contract for tools, and the plugins that make media, one folder a trade."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import ModuleType


class _BeforeSkia:
    """Sees to what skia is linked to, in the moment in which anything imports it; finds nothing itself."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None, /) -> None:
        if name != "skia":
            return
        from tools.media.gl import ensure_skia

        sys.meta_path.remove(self)
        try:
            ensure_skia()
        except Exception:
            sys.meta_path.insert(0, self)  # the next import is to be told the same
            raise


sys.meta_path.insert(0, _BeforeSkia())
