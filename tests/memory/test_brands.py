"""Brand kits: readable files that keep what a person wrote and fill only the gaps."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memory.brands import BrandKit, kit_path, load_kit, save_kit
from memory.errors import StudioError


def test_a_kit_is_read_as_it_was_written(tmp_path: Path) -> None:
    kit = BrandKit(name="Crème & Söhne", look="luxury", colors=("#0B1B33",), voices={"de": "de-andy"})
    save_kit(tmp_path, kit)
    assert load_kit(tmp_path, "Crème & Söhne") == kit
    assert [path.name for path in (tmp_path / "brands").iterdir()] == ["creme-sohne.json"]


def test_learning_fills_gaps_and_keeps_what_was_there() -> None:
    kit = BrandKit(name="Brewly", look="warm", voices={"en": "en-us-andy"})
    learnt = kit.learn(look="tech", colors=("#FFC83D",), voices={"en": "en-us-annie", "de": "de-annie"})
    assert learnt.look == "warm"
    assert learnt.colors == ("#FFC83D",)
    assert learnt.voices == {"en": "en-us-andy", "de": "de-annie"}


@pytest.mark.parametrize("name", ["", "...", "/", "你好"])
def test_a_brand_without_letters_has_no_kit(tmp_path: Path, name: str) -> None:
    assert kit_path(tmp_path, name) is None
    assert load_kit(tmp_path, name) is None


@given(st.text(max_size=100))
def test_no_name_leads_out_of_the_folder(name: str) -> None:
    home = Path("studio")
    path = kit_path(home, name)
    assert path is None or path.parent == home / "brands"


def test_a_broken_kit_is_refused(tmp_path: Path) -> None:
    path = kit_path(tmp_path, "Brewly")
    assert path is not None
    path.parent.mkdir()
    path.write_text('{"name": "Brewly", "colour": "red"}', encoding="utf-8")
    with pytest.raises(StudioError, match="colour"):
        load_kit(tmp_path, "Brewly")


def test_a_kit_says_how_its_words_are_spoken(tmp_path: Path) -> None:
    kit = BrandKit(name="Veyra", pronunciations={"Veyra": "vay rah"})
    save_kit(tmp_path, kit.learn(look="tech", colors=(), voices={}))
    kept = load_kit(tmp_path, "Veyra")
    assert kept is not None
    assert kept.pronunciations == {"Veyra": "vay rah"}
