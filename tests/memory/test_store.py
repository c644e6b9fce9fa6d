"""The store holds whole assets or none."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memory.assets import AudioAsset, DocumentAsset, assets_in
from memory.errors import AssetMissing, StoreUnreachable, StudioError
from memory.store import AssetStore


@pytest.fixture(params=["folder", "remote"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> AssetStore:
    """A folder, and an object store whose local copies lie elsewhere."""
    if request.param == "folder":
        return AssetStore(tmp_path / "assets")
    (tmp_path / "bucket").mkdir()
    return AssetStore(f"file://{tmp_path}/bucket", copies=tmp_path / "copies")


def written(folder: Path, data: bytes, name: str = "made.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_kept_file_is_found_under_its_hash(store: AssetStore, tmp_path: Path) -> None:
    path = written(tmp_path, b"hello", "made.TXT")
    asset = store.keep(path, DocumentAsset)
    assert (asset.sha256, asset.size, asset.suffix) == (hashlib.sha256(b"hello").hexdigest(), 5, ".txt")
    assert store.path(asset).read_bytes() == b"hello"
    assert store.has(asset)
    assert store.verify(asset)
    assert not path.exists()


def test_keeping_twice_is_keeping_once(store: AssetStore, tmp_path: Path) -> None:
    first = store.keep(written(tmp_path, b"same"), DocumentAsset)
    second = store.keep(written(tmp_path, b"same"), DocumentAsset)
    assert first == second
    assert sum(path.is_file() for path in store.folder.rglob("*")) == 1


def test_kinds_are_types(store: AssetStore, tmp_path: Path) -> None:
    assert isinstance(store.keep(written(tmp_path, b"RIFF", "a.wav"), AudioAsset), AudioAsset)


def test_a_link_is_followed_and_left_alone(store: AssetStore, tmp_path: Path) -> None:
    original = written(tmp_path, b"a person's own file", "own.txt")
    link = tmp_path / "link.txt"
    link.symlink_to(original)
    asset = store.keep(link, DocumentAsset)
    assert store.path(asset).read_bytes() == b"a person's own file"
    assert not store.path(asset).is_symlink()
    assert original.exists()


def test_a_stranger_is_missing(store: AssetStore) -> None:
    stranger = DocumentAsset(sha256="0" * 64, suffix=".txt", size=1)
    assert not store.has(stranger)
    assert not store.verify(stranger)
    with pytest.raises(AssetMissing, match="0000"):
        store.path(stranger)


def test_a_truncated_asset_is_no_asset_and_is_mended(tmp_path: Path) -> None:
    store = AssetStore(tmp_path / "assets")
    asset = store.keep(written(tmp_path, b"whole"), DocumentAsset)
    _damage(store.path(asset), b"who")
    assert not store.has(asset)
    assert store.keep(written(tmp_path, b"whole"), DocumentAsset) == asset
    assert store.verify(asset)


def test_a_changed_asset_is_found_out(tmp_path: Path) -> None:
    store = AssetStore(tmp_path / "assets")
    asset = store.keep(written(tmp_path, b"whole"), DocumentAsset)
    _damage(store.path(asset), b"whale")
    assert store.has(asset)
    assert not store.verify(asset)


def test_a_remote_asset_is_fetched_once_and_checked(tmp_path: Path) -> None:
    (tmp_path / "bucket").mkdir()
    url = f"file://{tmp_path}/bucket"
    asset = AssetStore(url, copies=tmp_path / "here").keep(written(tmp_path, b"far"), DocumentAsset)
    elsewhere = AssetStore(url, copies=tmp_path / "elsewhere")
    assert elsewhere.has(asset)
    assert elsewhere.path(asset).read_bytes() == b"far"
    _damage(tmp_path / "bucket" / asset.key, b"bad")
    assert elsewhere.path(asset).read_bytes() == b"far"
    with pytest.raises(AssetMissing, match="damaged"):
        AssetStore(url, copies=tmp_path / "third").path(asset)


def test_a_damaged_remote_object_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "bucket").mkdir()
    url = f"file://{tmp_path}/bucket"
    asset = AssetStore(url, copies=tmp_path / "here").keep(written(tmp_path, b"far"), DocumentAsset)
    _damage(tmp_path / "bucket" / asset.key, b"f")
    AssetStore(url, copies=tmp_path / "elsewhere").keep(written(tmp_path, b"far"), DocumentAsset)
    assert (tmp_path / "bucket" / asset.key).read_bytes() == b"far"


def test_a_remote_store_needs_a_folder_for_copies() -> None:
    with pytest.raises(StudioError, match="s3://films"):
        AssetStore("s3://films")


def test_a_store_that_does_not_answer_is_named(tmp_path: Path) -> None:
    store = AssetStore("http://127.0.0.1:1/films", copies=tmp_path / "copies")
    stranger = DocumentAsset(sha256="0" * 64, suffix=".txt", size=1)
    with pytest.raises(StoreUnreachable, match="/films cannot be used"):
        store.has(stranger)
    with pytest.raises(StoreUnreachable, match="/films cannot be used"):
        store.path(stranger)


def test_leftovers_are_swept_when_they_are_old(tmp_path: Path) -> None:
    store = AssetStore(tmp_path / "assets")
    old, new = written(store.folder / "incoming", b"x", "old"), written(store.folder / "incoming", b"x", "new")
    os.utime(old, (1, 1))
    store.sweep()
    assert (old.exists(), new.exists()) == (False, True)


KEEPER = """
import sys
from pathlib import Path
from memory.assets import DocumentAsset
from memory.store import AssetStore
folder = Path(sys.argv[1])
store = AssetStore(folder / "assets")
print("ready", flush=True)
for number in range(100000):
    path = folder / f"{number}.txt"
    path.write_bytes(bytes([number % 256]) * 300_000)
    store.keep(path, DocumentAsset)
"""


@pytest.mark.parametrize("wait", [0.001, 0.013, 0.04, 0.11])
def test_a_kill_leaves_whole_assets_only(tmp_path: Path, wait: float) -> None:
    process = subprocess.Popen([sys.executable, "-c", KEEPER, str(tmp_path)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(wait)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    kept = [path for path in (tmp_path / "assets" / "sha256").rglob("*") if path.is_file()]
    for path in kept:
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.stem


leaves = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
json_values = st.recursive(leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(json_values, st.lists(st.integers(min_value=0, max_value=2**64), max_size=4))
def test_assets_are_found_wherever_they_are(rest: object, sizes: list[int]) -> None:
    assets = [DocumentAsset(sha256="a" * 64, suffix=".txt", size=size) for size in sizes]
    value = {"rest": rest, "deep": [{"page": asset.model_dump(mode="json")} for asset in assets]}
    assert [asset.size for asset in assets_in(value)] == sizes  # type: ignore[arg-type]  # JSON


def _damage(path: Path, data: bytes) -> None:
    path.chmod(0o644)
    path.write_bytes(data)
