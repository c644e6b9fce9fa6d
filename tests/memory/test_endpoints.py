"""Facts about endpoints are kept whole, and forgotten rather than misread."""

from pathlib import Path

from memory.endpoints import EndpointFacts, facts_path, load_facts, save_facts

FACTS = EndpointFacts(name="vllm:m", methods=("tools", "prompt"), context_tokens=8192, tokens_per_second=40.5)


def test_facts_come_back(tmp_path: Path) -> None:
    assert load_facts(tmp_path, "abc") is None
    save_facts(tmp_path, "abc", FACTS)
    save_facts(tmp_path, "def", FACTS.model_copy(update={"methods": ()}))
    assert load_facts(tmp_path, "abc") == FACTS
    assert {path.name for path in facts_path(tmp_path, "abc").parent.iterdir()} == {"abc.json", "def.json"}


def test_a_file_that_is_no_facts_counts_as_none(tmp_path: Path) -> None:
    save_facts(tmp_path, "abc", FACTS)
    facts_path(tmp_path, "abc").write_text('{"name": "x", "methods": ["magic"]}', encoding="utf-8")
    assert load_facts(tmp_path, "abc") is None
