"""The store: every asset once, under the hash of its bytes, whole or not at all.

A local store is a folder. A remote one is any object store that obstore can reach; its assets are read through a
folder of local copies.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError
from obstore.store import ObjectStore, from_url

from memory.assets import Asset, AssetT
from memory.errors import AssetMissing, StoreUnreachable, StudioError, room_in

if TYPE_CHECKING:
    from obstore.store import ClientConfig, RetryConfig

INCOMING = "incoming"
STALE_S = 3600.0
# A film may take minutes to cross a slow line; a store that is not there should be missed within one.
# Plain HTTP happens only where the endpoint is given as such, as of a store in the house.
CLIENT: ClientConfig = {"timeout": "600s", "connect_timeout": "10s", "allow_http": True}
RETRIES: RetryConfig = {"max_retries": 4, "retry_timeout": timedelta(seconds=30)}


class AssetStore:
    """Holds assets at `place`: a folder, or a URL with `copies` as the folder of local copies."""

    def __init__(self, place: str | Path, copies: Path | None = None) -> None:
        self.place = str(place)
        self._remote: ObjectStore | None = None
        if "://" in self.place:
            if copies is None:
                raise StudioError(f"the asset store {self.place} needs a folder for local copies")
            self._remote = _open(self.place)
        self.folder = copies if copies is not None and self._remote is not None else Path(place)
        with room_in(self.folder):
            (self.folder / INCOMING).mkdir(parents=True, exist_ok=True)

    def keep(self, path: Path, kind: type[AssetT]) -> AssetT:
        """Moves a finished file into the store; afterwards it is no longer at `path`."""
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        asset = kind.model_validate({"sha256": sha256, "suffix": path.suffix.lower(), "size": path.stat().st_size})
        self._bring_in(path, asset)
        if self._remote is not None:
            self._upload(self._remote, asset)
        return asset

    def path(self, asset: Asset) -> Path:
        """A local file with the asset's bytes, to be read only."""
        target = self.folder / asset.key
        if not _has_size(target, asset.size):
            if self._remote is None:
                raise AssetMissing(f"asset {asset.key} is not whole in {self.folder}; run its task again")
            self._download(self._remote, asset)
        return target

    def has(self, asset: Asset) -> bool:
        """Whether the whole asset is there, judged by its size. A local copy of a remote one counts."""
        if self._remote is None or _has_size(self.folder / asset.key, asset.size):
            return _has_size(self.folder / asset.key, asset.size)
        with self._reached():
            try:
                return obstore.head(self._remote, asset.key)["size"] == asset.size
            except FileNotFoundError:
                return False

    def verify(self, asset: Asset) -> bool:
        """Whether the asset's bytes are still what its name says; reads all of them."""
        try:
            with self.path(asset).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == asset.sha256
        except (AssetMissing, FileNotFoundError):
            return False

    def sweep(self) -> None:
        """Removes what an interrupted copy left behind."""
        oldest = time.time() - STALE_S
        for path in (self.folder / INCOMING).iterdir():
            if path.stat().st_mtime < oldest:
                path.unlink(missing_ok=True)

    def _bring_in(self, path: Path, asset: Asset) -> None:
        target = self.folder / asset.key
        if _has_size(target, asset.size):
            path.unlink()
            return
        with room_in(self.folder):
            target.parent.mkdir(parents=True, exist_ok=True)
            whole = path if _can_move(path, self.folder) else self._copy(path)
            _flush(whole)
            whole.chmod(0o444)
            whole.replace(target)
            _flush(target.parent)
        path.unlink(missing_ok=True)

    def _copy(self, path: Path) -> Path:
        handle, name = tempfile.mkstemp(dir=self.folder / INCOMING)
        os.close(handle)
        try:
            shutil.copyfile(path, name)
        except OSError:
            Path(name).unlink()
            raise
        return Path(name)

    def _upload(self, remote: ObjectStore, asset: Asset) -> None:
        """Put-if-absent; an object of the wrong size is written over."""
        local = self.folder / asset.key
        with self._reached():
            try:
                obstore.put(remote, asset.key, local, mode="create")
            except AlreadyExistsError:
                if obstore.head(remote, asset.key)["size"] != asset.size:
                    obstore.put(remote, asset.key, local, mode="overwrite")

    @contextmanager
    def _reached(self) -> Iterator[None]:
        """Names the store in whatever goes wrong on the way to it; a missing bucket counts as a missing object."""
        try:
            yield
        except (BaseError, FileNotFoundError) as error:
            reason = " ".join(str(error).partition("Debug source")[0].split())[:300]
            raise StoreUnreachable(f"the asset store {self.place} cannot be used: {reason}") from error

    def _download(self, remote: ObjectStore, asset: Asset) -> None:
        target = self.folder / asset.key
        with room_in(self.folder), self._reached():
            handle, name = tempfile.mkstemp(dir=self.folder / INCOMING)
            part = Path(name)
            try:
                digest = hashlib.sha256()
                with os.fdopen(handle, "wb") as file:
                    for chunk in obstore.get(remote, asset.key):
                        digest.update(chunk)
                        file.write(chunk)
                if digest.hexdigest() != asset.sha256:
                    raise AssetMissing(f"asset {asset.key} is damaged in {self.place}; delete it there and resume")
                target.parent.mkdir(parents=True, exist_ok=True)
                part.chmod(0o444)
                part.replace(target)
            except FileNotFoundError as error:
                raise AssetMissing(f"asset {asset.key} is not in {self.place}; run its task again") from error
            finally:
                part.unlink(missing_ok=True)


def _open(url: str) -> ObjectStore:
    if url.startswith("file:"):
        return from_url(url)
    return from_url(url, client_options=CLIENT, retry_config=RETRIES)


def _has_size(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except FileNotFoundError:
        return False


def _can_move(path: Path, folder: Path) -> bool:
    """A link or a file on another disk has to be copied."""
    return not path.is_symlink() and path.stat().st_dev == folder.stat().st_dev


def _flush(path: Path) -> None:
    """Makes the file, or the folder's list of names, survive a power cut."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
