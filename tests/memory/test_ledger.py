"""The ledger finds equal work, and believes nothing whose assets are gone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memory.assets import DocumentAsset
from memory.database import Database
from memory.ledger import Entry, Ledger, Provenance, ledger_key
from memory.store import AssetStore

REQUEST: dict[str, Any] = {"text": "Hello", "pace": 1.0}


@pytest.fixture
def store(tmp_path: Path) -> AssetStore:
    return AssetStore(tmp_path / "assets")


@pytest.fixture
def ledger(tmp_path: Path, store: AssetStore) -> Iterator[Ledger]:
    database = Database(tmp_path / "studio.db")
    yield Ledger(database, store)
    database.close()


def entry(output: dict[str, Any], seconds: float = 1.5) -> Entry:
    provenance = Provenance(request=REQUEST, seed=7, licence="CC-BY-4.0")
    return Entry(tool="audio.voice", version="1", output=output, seconds=seconds, made=12.0, provenance=provenance)


def test_an_entry_comes_back_as_it_was(ledger: Ledger) -> None:
    made = entry({"words": [{"text": "Grüße", "start": 0.1}], "none": None})
    ledger.put("k", made)
    assert ledger.get("k") == made
    assert ledger.get("other") is None


def test_a_later_entry_replaces_an_earlier_one(ledger: Ledger) -> None:
    ledger.put("k", entry({"n": 1}))
    ledger.put("k", entry({"n": 2}))
    found = ledger.get("k")
    assert found is not None
    assert found.output == {"n": 2}


def test_an_entry_without_its_assets_is_no_entry(ledger: Ledger, store: AssetStore, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("page")
    asset = store.keep(tmp_path / "page.txt", DocumentAsset)
    ledger.put("k", entry({"deep": [{"page": asset.model_dump(mode="json")}]}))
    assert ledger.get("k") is not None
    store.path(asset).unlink()
    assert ledger.get("k") is None


def test_an_asset_with_more_facts_is_an_asset_too(ledger: Ledger) -> None:
    lost = DocumentAsset(sha256="0" * 64, suffix=".txt", size=1).model_dump(mode="json") | {"pages": 3}
    with pytest.raises(ValueError, match="not in the store"):
        ledger.put("k", entry({"page": lost}))


def test_what_is_not_in_the_store_is_not_recorded(ledger: Ledger) -> None:
    lost = DocumentAsset(sha256="0" * 64, suffix=".txt", size=1)
    with pytest.raises(ValueError, match="not in the store"):
        ledger.put("k", entry({"page": lost.model_dump(mode="json")}))
    assert ledger.get("k") is None


def test_typical_seconds_are_the_mean(ledger: Ledger) -> None:
    assert ledger.typical_seconds("audio.voice") is None
    ledger.put("a", entry({}, seconds=1.0))
    ledger.put("b", entry({}, seconds=4.0))
    assert ledger.typical_seconds("audio.voice") == 2.5


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)
requests = st.dictionaries(st.text(), json_values, max_size=4)


@given(requests)
def test_keys_do_not_depend_on_the_order_of_fields(request: dict[str, Any]) -> None:
    turned = dict(reversed(list(request.items())))
    assert ledger_key("t.a", "1", request) == ledger_key("t.a", "1", turned)


@given(requests, requests)
def test_different_requests_have_different_keys(first: dict[str, Any], second: dict[str, Any]) -> None:
    same = json.dumps(first, sort_keys=True) == json.dumps(second, sort_keys=True)
    assert (ledger_key("t.a", "1", first) == ledger_key("t.a", "1", second)) == same


def test_everything_that_goes_in_counts() -> None:
    keys = {
        ledger_key("t.a", "1", REQUEST, 1),
        ledger_key("t.b", "1", REQUEST, 1),
        ledger_key("t.a", "2", REQUEST, 1),
        ledger_key("t.a", "1", {**REQUEST, "pace": 1.1}, 1),
        ledger_key("t.a", "1", REQUEST, 2),
        ledger_key("t.a", "1", REQUEST),
        ledger_key("t.a", "1", REQUEST, 1, {"crf": 30}),
    }
    assert len(keys) == 7
