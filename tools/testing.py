"""A context for a tool that runs alone: what the worker gives it, from one folder. Tests and `tools run` use it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from memory.assets import Asset
from tools.contract import AssetT, Cancelled, InvalidRequest
from tools.settings import ToolSettings


class LocalContext:
    """A `tools.contract.Context` whose store is a folder, laid out as a store's keys are."""

    def __init__(
        self,
        store_dir: Path,
        scratch: Path,
        seed: int = 7,
        settings: ToolSettings | None = None,
        cores: int = 1,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        self.seed = seed
        self.scratch = scratch
        self.settings = settings or ToolSettings()
        self.cores = cores
        self.reports: list[tuple[float, str]] = []
        self._store = store_dir
        self._stopped = stopped
        store_dir.mkdir(parents=True, exist_ok=True)
        scratch.mkdir(parents=True, exist_ok=True)

    def path(self, asset: Asset) -> Path:
        """The asset's file; raises InvalidRequest for one that this context has never kept."""
        path = self._store / asset.key
        if not path.is_file():
            raise InvalidRequest(f"asset {asset.sha256} is not in {self._store}; keep it there first")
        return path

    def keep(self, path: Path, kind: type[AssetT]) -> AssetT:
        """Moves the file into the folder under the hash of its bytes."""
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        asset = kind.model_validate({"sha256": sha256, "suffix": path.suffix.lower(), "size": path.stat().st_size})
        target = self._store / asset.key
        target.parent.mkdir(parents=True, exist_ok=True)
        path.replace(target)
        return asset

    def progress(self, done: float, note: str = "") -> None:
        """Remembers the report; raises Cancelled once `stopped` says so."""
        if self._stopped():
            raise Cancelled("the run was stopped")
        self.reports.append((done, note))
