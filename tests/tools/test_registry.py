"""The registry: built-in tools and strangers' through one door, and whatever is broken named and left out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools.contract import ToolUnavailable
from tools.registry import TABLE, Registry, load, unavailable

PLUGINS = Path(__file__).parents[1] / "plugin_distribution"
ROOT = PLUGINS.parents[1]
TOOL = """
from tools.contract import Payload, Tool, ToolUnavailable

class In(Payload):
    text: str = ""

class Mine(Tool):
    name, version, summary, Input, Output = "text.mine", "1", "Mine.", In, In
    async def run(self, request, context):
        return request
"""


@pytest.fixture
def plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PLUGINS))


def install(folder: Path, name: str, code: str, points: str) -> None:
    """Writes a distribution of one module into the folder, as pip would."""
    (folder / f"{name}.py").write_text(code, encoding="utf-8")
    info = folder / f"{name}-1.dist-info"
    info.mkdir()
    info.joinpath("METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
    info.joinpath("entry_points.txt").write_text(f"[reelwright.tools]\n{points}\n")


def test_every_built_in_tool_of_the_table_works_under_its_name() -> None:
    registry = Registry.discover()
    assert registry.names()[: len(TABLE)] == [name for name, _, _ in TABLE]
    assert not registry.broken
    assert {registry.origin(name) for name, _, _ in TABLE} == {"reelwright"}


def test_a_strangers_tools_stand_beside_the_built_in_ones(plugins: None) -> None:
    registry = Registry.discover()
    assert registry.names()[len(TABLE) :] == ["text.length", "text.shout"]
    assert registry.origin("text.shout") == "acme-tools"
    assert registry.get("text.shout").version == "3"
    assert load("text.length").name == "text.length"


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("import not_there_at_all", "ModuleNotFoundError"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("raise BaseException('odd')", "BaseException: odd"),
        ("def broken(:", "SyntaxError"),
        (TOOL.replace("Mine", "Other"), "AttributeError"),
        ("Mine = 5", "not a subclass of tools.contract.Tool"),
        (TOOL.replace('"text.mine"', '"Text Mine"'), "not of the form trade.name"),
        (TOOL.replace('"text.mine"', "None"), "name is None"),
        (TOOL.replace('"1", "Mine."', '"", "Mine."'), "version is ''"),
        (TOOL.replace("In, In", "In, dict"), "Output is <class 'dict'>"),
        (TOOL.replace("async def", "def"), "run is not an async function"),
        (TOOL.replace("async def run", "async def walk"), "run is not implemented"),
        (TOOL + "    determinism = 'sometimes'", "determinism is 'sometimes'"),
        (TOOL + "    resources = {'cpu': 1}", "not a tools.contract.Resources"),
        (TOOL + "    example = 'text'", "neither None nor a request"),
        (TOOL + "    def __init__(self):\n        raise OSError('no disk')", "cannot be made: OSError: no disk"),
        (TOOL.replace("text.mine", "post.mux"), "post.mux is already the name of a tool of reelwright"),
    ],
)
def test_a_broken_plugin_is_named_with_its_reason_and_the_rest_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, reason: str
) -> None:
    module = f"broken_{abs(hash((code, reason)))}"
    install(tmp_path, module, code, f"mine = {module}:Mine")
    monkeypatch.syspath_prepend(str(tmp_path))
    registry = Registry.discover()
    assert list(registry.broken) == ["mine"]
    assert registry.broken["mine"].distribution == module
    assert reason in registry.broken["mine"].reason
    assert registry.names() == [name for name, _, _ in TABLE]
    with pytest.raises(ToolUnavailable):
        load("text.mine")


def test_an_unreadable_entry_point_file_hides_no_other_distribution(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plugins: None
) -> None:
    install(tmp_path, "unreadable", "", "this line has no equals sign")
    install(tmp_path, "empty_value", "", "mine =")
    monkeypatch.syspath_prepend(str(tmp_path))
    registry = Registry.discover()
    assert {broken.distribution for broken in registry.broken.values()} == {"unreadable", "empty_value"}
    assert "text.shout" in registry.names()


def test_of_two_distributions_with_one_tool_name_the_first_by_name_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("twin_b", "twin_a"):
        install(tmp_path, name, TOOL, f"text.mine = {name}:Mine")
    monkeypatch.syspath_prepend(str(tmp_path))
    registry = Registry.discover()
    assert registry.origin("text.mine") == "twin_a"
    assert registry.broken["text.mine (twin_b)"].reason == "text.mine is already the name of a tool of twin_a"
    assert type(load("text.mine")).__module__ == "twin_a"


def test_an_entry_point_named_like_a_tool_may_hold_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "mislabelled", TOOL, "text.yours = mislabelled:Mine")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert "holds text.mine" in Registry.discover().broken["text.yours"].reason
    with pytest.raises(ToolUnavailable):
        load("text.mine")


def test_what_a_plugin_prints_does_not_get_into_our_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    install(tmp_path, "chatty", f"print('hello')\n{TOOL}", "text.mine = chatty:Mine")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert "text.mine" in Registry.discover().names()
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "hello\n")


def test_extra_tools_come_from_settings(plugins: None, monkeypatch: pytest.MonkeyPatch) -> None:
    extra = ["tests_extra_module:Nothing", "acme_tools:Shout"]
    registry = Registry.discover(extra)
    assert registry.broken["tests_extra_module:Nothing"].distribution == "settings"
    assert "already the name" in registry.broken["acme_tools:Shout"].reason


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("raise ToolUnavailable('pip install more')", "pip install more"),
        ("raise SystemExit(1)", "its check() broke: SystemExit: 1"),
        ("return None", ""),
    ],
)
def test_a_check_may_do_anything(body: str, said: str) -> None:
    space: dict[str, type] = {}
    exec(TOOL + f"    def check(self):\n        {body}\n", space)
    assert unavailable(space["Mine"]()) == said


def test_loading_one_tool_imports_no_other() -> None:
    script = (
        "import sys; from tools.registry import load; load('post.copy'); "
        "print([m for m in sys.modules if m.startswith('tools.') and m.count('.') > 1])"
    )
    found = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "['tools.media.frame', 'tools.post.copy']"


def test_a_wrong_name_is_answered_with_near_ones() -> None:
    lost = Registry.discover(["nowhere.at_all:Mine"]).missing("text.mine")
    assert lost.startswith("there is no tool 'text.mine'; nowhere.at_all:Mine was left out: cannot be loaded")
    with pytest.raises(ToolUnavailable, match=r"did you mean post\.mux"):
        Registry.discover().get("post.mxu")
