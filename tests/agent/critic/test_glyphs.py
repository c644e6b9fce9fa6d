"""Letters that nothing draws are told, with the scene and the font that would draw them."""

from __future__ import annotations

from agent.critic import Evidence, review
from tools.media.scripts import missing
from tools.media.system_fonts import system_typeface


def narrated(evidence: Evidence, line: str) -> Evidence:
    scenes = tuple(
        scene.model_copy(update={"narration": line}) if number else scene
        for number, scene in enumerate(evidence.storyboard.scenes)
    )
    board = evidence.storyboard.model_copy(update={"scenes": scenes, "burned_captions": True})
    return evidence.model_copy(update={"storyboard": board})


def test_a_script_without_a_font_is_told_by_name(clean: Evidence) -> None:
    found = [finding for finding in review(narrated(clean, "Welcome 你好")).findings if finding.check == "glyphs"]
    if system_typeface("你") is None:
        assert [finding.measured for finding in found] == ["letters left out: 你好"]
        assert found[0].severity == "warning"
        assert found[0].where.scene == clean.storyboard.scenes[1].id
        assert "Noto Sans CJK" in found[0].advice
    else:
        assert found == []


def test_european_scripts_need_nothing(clean: Evidence) -> None:
    made = review(narrated(clean, "Żółć, Ελλάδα, Привет"))
    assert [finding for finding in made.findings if finding.check == "glyphs"] == []
    assert next(record.state for record in made.checks if record.name == "glyphs") == "ran"


def test_plain_latin_is_not_looked_at(clean: Evidence) -> None:
    records = review(narrated(clean, "Plain words")).checks
    assert next(record.state for record in records if record.name == "glyphs") == "skipped"
    assert missing(["Plain words"]) == ()
