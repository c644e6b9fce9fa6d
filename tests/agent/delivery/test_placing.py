from __future__ import annotations

import os
from pathlib import Path

import pytest

from agent.delivery.placing import place
from memory.assets import DocumentAsset
from memory.store import AssetStore


@pytest.fixture
def store(tmp_path: Path) -> AssetStore:
    return AssetStore(tmp_path / "store")


@pytest.fixture
def asset(store: AssetStore, tmp_path: Path) -> DocumentAsset:
    made = tmp_path / "made.json"
    made.write_bytes(b'{"word": 1}')
    kept = store.keep(made, DocumentAsset)
    os.utime(store.path(kept), (1e9, 1e9))  # made in an earlier tick of the clock than it is edited
    return kept


def test_a_file_that_is_still_right_is_taken_over(store: AssetStore, asset: DocumentAsset, tmp_path: Path) -> None:
    before, target = tmp_path / "before.json", tmp_path / "new" / "after.json"
    place(asset, before, tmp_path / "none.json", store)
    place(asset, target, before, store)
    assert target.stat().st_ino == before.stat().st_ino
    assert target.read_bytes() == b'{"word": 1}'


def test_a_package_never_shares_a_file_with_the_store(store: AssetStore, asset: DocumentAsset, tmp_path: Path) -> None:
    target = tmp_path / "after.json"
    place(asset, target, tmp_path / "none.json", store)
    target.write_bytes(b"edited")
    assert store.verify(asset)


def test_a_file_that_somebody_edited_is_left_to_them(store: AssetStore, asset: DocumentAsset, tmp_path: Path) -> None:
    before, target = tmp_path / "before.json", tmp_path / "after.json"
    place(asset, before, tmp_path / "none.json", store)
    before.write_bytes(b'{"word": 2}')  # of the same length
    place(asset, target, before, store)
    assert before.read_bytes() == b'{"word": 2}'
    assert target.read_bytes() == b'{"word": 1}'


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_a_file_that_leads_elsewhere_is_not_taken_over(
    store: AssetStore, asset: DocumentAsset, tmp_path: Path, link: object
) -> None:
    elsewhere, before, target = tmp_path / "elsewhere.json", tmp_path / "before.json", tmp_path / "after.json"
    place(asset, elsewhere, tmp_path / "none.json", store)
    assert callable(link)
    link(elsewhere, before)
    place(asset, target, before, store)
    target.write_bytes(b"edited")
    assert elsewhere.read_bytes() == b'{"word": 1}'
