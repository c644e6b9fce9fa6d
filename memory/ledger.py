"""The ledger: what every finished task made, under the hash of all that went into it.

Keys come from content and never from task ids, so a resumed, repeated or changed run finds everything that is
still true, and nothing that is not.
"""

from __future__ import annotations

import hashlib
import json
import time

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from memory.assets import assets_in
from memory.database import Database
from memory.store import AssetStore

Json = dict[str, JsonValue]


class Provenance(BaseModel):
    """What was asked for, and under which terms the result may be used."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    request: Json
    seed: int | None = None
    licence: str = ""


class Entry(BaseModel):
    """A finished task."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    tool: str
    version: str
    output: Json
    seconds: float = Field(ge=0, description="Time that the work took")
    made: float = Field(default_factory=time.time, description="Unix time")
    provenance: Provenance


def ledger_key(tool: str, version: str, request: Json, seed: int | None = None, settings: Json | None = None) -> str:
    """The name of a piece of work: equal for equal work, whoever asks for it."""
    parts: JsonValue = [tool, version, request, seed, settings or {}]
    canonical = json.dumps(parts, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


class Ledger:
    """Finished tasks by key."""

    def __init__(self, database: Database, assets: AssetStore) -> None:
        self._database = database
        self._assets = assets

    def get(self, key: str) -> Entry | None:
        """The finished task, unless there is none or an asset of it is no longer whole."""
        rows = self._database.rows(
            "SELECT tool, version, output, seconds, made, provenance FROM ledger WHERE key = ?", (key,)
        )
        if not rows:
            return None
        row = dict(rows[0])
        row["output"] = json.loads(row["output"])
        row["provenance"] = json.loads(row["provenance"])
        entry = Entry.model_validate(row)
        return entry if all(self._assets.has(asset) for asset in assets_in(entry.output)) else None

    def put(self, key: str, entry: Entry) -> None:
        """Records a task whose assets are in the store; raises ValueError where one is not."""
        missing = [asset.key for asset in assets_in(entry.output) if not self._assets.has(asset)]
        if missing:
            raise ValueError(f"{entry.tool} named assets that are not in the store: {', '.join(missing)}")
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO ledger (key, tool, version, output, seconds, made, provenance) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    key,
                    entry.tool,
                    entry.version,
                    json.dumps(entry.output),
                    entry.seconds,
                    entry.made,
                    entry.provenance.model_dump_json(),
                ),
            )

    def typical_seconds(self, tool: str) -> float | None:
        """The mean time of the tool's recorded tasks, None where it has none."""
        rows = self._database.rows("SELECT avg(seconds) FROM ledger WHERE tool = ?", (tool,))
        return None if rows[0][0] is None else float(rows[0][0])
