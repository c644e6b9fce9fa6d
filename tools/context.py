"""The context that a tool gets inside a run: the studio's store and a scratch folder of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from memory.assets import Asset
from memory.store import AssetStore
from tools.contract import AssetT
from tools.settings import ToolSettings


@dataclass
class StoreContext:
    """A `tools.contract.Context`; `report` may raise Cancelled."""

    store: AssetStore
    scratch: Path
    seed: int
    settings: ToolSettings
    report: Callable[[float, str], None]
    cores: int = 1

    def path(self, asset: Asset) -> Path:
        return self.store.path(asset)

    def keep(self, path: Path, kind: type[AssetT]) -> AssetT:
        return self.store.keep(path, kind)

    def progress(self, done: float, note: str = "") -> None:
        self.report(min(max(done, 0.0), 1.0), note)
