"""`voices`: what speaks here, what does not and why, and the way to better voices."""

import json
from pathlib import Path

import pytest

from agent.cli.voices import voices


def test_voices_are_listed_with_their_state(capsys: pytest.CaptureFixture[str]) -> None:
    voices(as_json=True)
    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["en-us-annie"] == {
        "id": "en-us-annie", "engine": "espeak", "language": "en", "gender": "female", "usable": True, "missing": "",
        "sample": "Every great product starts with a small idea.",
    }  # fmt: skip
    assert rows["api-alloy"]["missing"] == "no speech server is configured"
    assert {"flite-slt", "festival-slt", "de-annie"} <= set(rows)


def test_better_voices_are_told_about(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    voices()
    said = capsys.readouterr().out
    assert "not usable: festival is not installed" in said
    assert "apt-get install festival festvox-us-slt-hts" in said
    assert "Jedes gute Produkt beginnt mit einer kleinen Idee." in said
    voices(language="fr")
    assert "apt-get" not in capsys.readouterr().out
