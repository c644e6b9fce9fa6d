from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from memory.assets import AudioAsset
from tools.errors import Cancelled, InvalidRequest
from tools.testing import LocalContext


def test_kept_files_are_found_by_their_hash(context: LocalContext) -> None:
    path = context.scratch / "A.WAV"
    path.write_bytes(b"sound")
    asset = context.keep(path, AudioAsset)
    assert asset.sha256 == hashlib.sha256(b"sound").hexdigest()
    assert (asset.suffix, asset.size) == (".wav", 5)
    assert context.path(asset).read_bytes() == b"sound"
    assert not path.exists()


def test_what_was_never_kept_is_named(context: LocalContext) -> None:
    asset = AudioAsset(sha256="0" * 64, suffix=".wav", size=1)
    with pytest.raises(InvalidRequest, match="0000"):
        context.path(asset)


def test_a_stopped_run_stops_its_tool(tmp_path: Path) -> None:
    context = LocalContext(tmp_path / "store", tmp_path / "scratch", stopped=lambda: bool(context.reports))
    context.progress(0.1, "begun")
    with pytest.raises(Cancelled):
        context.progress(0.2)
    assert context.reports == [(0.1, "begun")]
