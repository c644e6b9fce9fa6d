"""The validator: what it accepts runs to the end, and what it refuses it refuses for the right reason and place."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import Field, field_validator

from agent.errors import InvalidPlan
from agent.plan import Plan, PlanLimits, Problem, Task, order, parents, references, resolve, validate
from tests.agent import plan_tools
from tools.contract import Estimate, Payload

INPUTS, OUTPUTS, SHELF = plan_tools.INPUTS, plan_tools.OUTPUTS, plan_tools.Shelf()
THOROUGH = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def put(request: Any, place: str, value: Any) -> None:
    *steps, last = place.split(".")
    for step in steps:
        request = request[int(step)] if isinstance(request, list) else request[step]
    request[int(last) if isinstance(request, list) else last] = value


@st.composite
def plans(draw: st.DrawFn) -> dict[str, Any]:
    """Typed graphs: each place of a request keeps its plain value or refers to an earlier task that fits there."""
    tasks: list[dict[str, Any]] = []
    for index in range(draw(st.integers(1, 8))):
        tool = draw(st.sampled_from(list(INPUTS)))
        request = plan_tools.plain_request(tool)
        for place, wanted in sorted(INPUTS[tool].items(), reverse=True):
            fitting = [
                f"{task['id']}.{path}"
                for task in tasks
                for path, given_type in OUTPUTS[task["tool"]].items()
                if plan_tools.accepts(wanted, given_type)
            ]
            if fitting and draw(st.booleans()):
                put(request, place, {"$ref": draw(st.sampled_from(fitting))})
        needs = draw(st.lists(st.sampled_from([t["id"] for t in tasks]), max_size=2)) if tasks else []
        tasks.append({"id": f"t{index}", "tool": tool, "request": request, "needs": needs})
    ends = {task["id"]: f"{task['id']}.{draw(st.sampled_from(list(OUTPUTS[task['tool']])))}" for task in tasks}
    return {"tasks": draw(st.permutations(tasks)), "deliverables": ends}


def codes(problems: list[Problem]) -> list[tuple[str, str, str]]:
    return [(problem.code, problem.task, problem.field) for problem in problems]


def places(task: dict[str, Any]) -> list[str]:
    return [place for place, _ in references(task["request"])]


@THOROUGH
@given(plan=plans())
def test_an_accepted_plan_runs_to_the_end_in_its_order(plan: dict[str, Any]) -> None:
    assert validate(plan, SHELF) == []
    read = Plan.model_validate(plan)
    outputs: dict[str, Any] = {}
    for task in order(read):
        assert parents(task) <= outputs.keys()
        outputs[task.id] = plan_tools.carry_out(SHELF.get(task.tool), resolve(task.request, outputs))
    assert outputs.keys() == {task.id for task in read.tasks}
    for ref in read.deliverables.values():
        resolve({"$ref": ref}, outputs)


@THOROUGH
@given(plan=plans(), data=st.data())
def test_an_injected_circle_is_found_with_all_its_tasks(plan: dict[str, Any], data: st.DataObject) -> None:
    waits = {task.id: parents(task) for task in Plan.model_validate(plan).tasks}
    last = data.draw(st.sampled_from(list(waits)))
    behind, fresh = {last}, {last}
    while fresh := {parent for name in fresh for parent in waits[name]} - behind:
        behind |= fresh
    first = data.draw(st.sampled_from(sorted(behind)))
    next(task for task in plan["tasks"] if task["id"] == first)["needs"].append(last)
    found = [problem for problem in validate(plan, SHELF) if problem.code == "cycle"]
    assert len(found) == 1
    circle = found[0].message.split(": ")[1].split(";")[0].split(" -> ")
    assert {first, last} <= set(circle) <= behind
    assert circle[0] == circle[-1] == found[0].task
    task = next(task for task in plan["tasks"] if task["id"] == found[0].task)
    if found[0].field.startswith("needs."):
        assert task["needs"][int(found[0].field[6:])] == circle[1]
    else:
        refs = {f"request.{place}": ref for place, ref in references(task["request"])}
        assert refs[found[0].field].startswith(f"{circle[1]}.")
    with pytest.raises(InvalidPlan, match="wait for each other"):
        order(Plan.model_validate(plan))


@THOROUGH
@given(plan=plans(), data=st.data())
def test_an_injected_wrong_reference_is_found_at_its_place(plan: dict[str, Any], data: st.DataObject) -> None:
    task = data.draw(st.sampled_from(plan["tasks"]))
    place = data.draw(st.sampled_from([p for p in INPUTS[task["tool"]] if not _inside_reference(task, p)]))
    other = data.draw(st.sampled_from([t for t in plan["tasks"] if t is not task] or [task]))
    ends = [".nothing", ".film.nothing", ".words.x", ".slots.first", ".pair.2", ".seconds.0", ".words.-1"]
    ref = data.draw(st.sampled_from([f"{other['id']}{end}" for end in ends] + ["nobody.film", "", ".", "t0..film"]))
    put(task["request"], place, {"$ref": ref})
    found = codes(validate(plan, SHELF))
    assert ("bad_reference", task["id"], f"request.{place}") in found
    assert {code for code, _, _ in found} <= {"bad_reference", "cycle"}


def _inside_reference(task: dict[str, Any], place: str) -> bool:
    return any(place.startswith(f"{known}.") for known in places(task))


@THOROUGH
@given(plan=plans(), data=st.data())
def test_an_injected_type_clash_is_found_at_its_place(plan: dict[str, Any], data: st.DataObject) -> None:
    task = data.draw(st.sampled_from(plan["tasks"]))
    place = data.draw(st.sampled_from([p for p in INPUTS[task["tool"]] if not _inside_reference(task, p)]))
    source = data.draw(st.sampled_from(list(OUTPUTS)))
    clashing = [p for p, t in OUTPUTS[source].items() if not plan_tools.accepts(INPUTS[task["tool"]][place], t)]
    path = data.draw(st.sampled_from(clashing))
    plan["tasks"].append({"id": "fresh", "tool": source, "request": plan_tools.plain_request(source)})
    put(task["request"], place, {"$ref": f"fresh.{path}"})
    assert codes(validate(plan, SHELF)) == [("type_mismatch", task["id"], f"request.{place}")]


@THOROUGH
@given(plan=plans(), data=st.data())
def test_an_injected_unknown_tool_duplicate_or_lost_deliverable_is_found(
    plan: dict[str, Any], data: st.DataObject
) -> None:
    task = data.draw(st.sampled_from(plan["tasks"]))
    renamed = deepcopy(plan)
    next(t for t in renamed["tasks"] if t["id"] == task["id"])["tool"] = "make.nothing"
    assert ("unknown_tool", task["id"], "tool") in codes(validate(renamed, SHELF))
    doubled = {**plan, "tasks": [*plan["tasks"], task]}
    assert codes(validate(doubled, SHELF)) == [("duplicate_task", task["id"], "id")]
    lost = {**plan, "deliverables": {**plan["deliverables"], "extra": f"{task['id']}.nothing", "gone": "nobody.film"}}
    assert codes(validate(lost, SHELF)) == [
        ("unreachable_deliverable", task["id"], "deliverables.extra"),
        ("unreachable_deliverable", "", "deliverables.gone"),
    ]


KEYS = st.sampled_from(["$ref", "text", "a"]) | st.text(max_size=3)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just({"$ref": "t0.film"}),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)


@THOROUGH
@given(plan=JSON, tasks=st.lists(JSON, max_size=3))
def test_no_json_makes_the_validator_raise(plan: Any, tasks: list[Any]) -> None:
    assert validate(plan, SHELF) or plan == {"tasks": []}
    validate({"tasks": tasks}, SHELF)


@THOROUGH
@given(plan=plans(), data=st.data())
def test_no_value_in_any_place_makes_the_validator_raise(plan: dict[str, Any], data: st.DataObject) -> None:
    task = data.draw(st.sampled_from(plan["tasks"]))
    place = data.draw(st.sampled_from([p for p in INPUTS[task["tool"]] if not _inside_reference(task, p)]))
    put(task["request"], place, data.draw(JSON))
    validate(plan, SHELF, PlanLimits(seconds=0, cost_usd=0, allowed_licences=()))


def test_a_plan_nested_without_end_is_refused_not_followed() -> None:
    deep: Any = "end"
    for _ in range(20_000):
        deep = [deep]
    found = validate({"tasks": [{"id": "a", "tool": "make.sound", "request": {"text": deep}}]}, SHELF)
    assert [problem.code for problem in found] == ["bad_request"]


def test_a_long_chain_is_ordered_and_checked() -> None:
    tasks = [{"id": "t0", "tool": "make.sound", "request": {"text": "a"}}]
    tasks += [
        {"id": f"t{i}", "tool": "make.sound", "request": {"text": {"$ref": f"t{i - 1}.words.0.text"}}}
        for i in range(1, 3000)
    ]
    assert validate({"tasks": tasks[::-1]}, SHELF) == []
    ordered = order(Plan.model_validate({"tasks": tasks[::-1]}))
    assert [task.id for task in ordered] == [f"t{i}" for i in range(3000)]


def test_order_keeps_the_plan_s_order_where_it_may() -> None:
    tasks = (
        Task(id="b", tool="x", needs=("d",)),
        Task(id="a", tool="x"),
        Task(id="d", tool="x"),
        Task(id="c", tool="x", needs=("a",)),
    )
    assert [task.id for task in order(Plan(tasks=tasks))] == ["a", "d", "b", "c"]


def single(tool: str, **request: Any) -> dict[str, Any]:
    tasks = [
        {"id": "sound", "tool": "make.sound", "request": {"text": "a"}},
        {"id": "film", "tool": "make.film", "request": {"frames": 3}},
        {"id": "probe", "tool": tool, "request": request},
    ]
    return {"tasks": tasks}


@pytest.mark.parametrize(
    ("plan", "code", "field", "said"),
    [
        (single("make.sound", text="a", pase=2), "bad_request", "request.pase", "did you mean pace?"),
        (single("make.sound"), "bad_request", "request.text", "Field required"),
        (single("make.film", sound={"$ref": "sound.sound"}), "bad_request", "request.frames", "it takes whole"),
        (single("make.film", frames=1.5), "bad_request", "request.frames", "integer"),
        (single("make.film", frames={"$ref": "sound.seconds"}), "type_mismatch", "request.frames", "film.frames would"),
        (single("make.film", frames=1, sound={"$ref": "film.film"}), "type_mismatch", "request.sound", "VideoAsset"),
        (single("make.film", frames=1, sound={"$ref": "sound"}), "type_mismatch", "request.sound", "sound.sound would"),
        (single("make.film", frames=1, sound={"$ref": "sound.snd"}), "bad_reference", "request.sound", "sound.sound"),
        (single("make.film", frames=1, sound={"$ref": "sond.sound"}), "bad_reference", "request.sound", "mean sound?"),
        (single("join.films", films=[{"$ref": "film.poster"}], span={"first": 1}), "type_mismatch", "request.films.0",
         "VideoAsset or nothing"),
        (single("join.films", films={"$ref": "film.film"}, span={"first": 1}), "type_mismatch", "request.films",
         "list of VideoAsset"),
        (single("join.films", films=[], span={"frist": {"$ref": "sound.seconds"}}), "bad_request", "request.span.frist",
         "did you mean first?"),
        (single("join.films", films=[], span={"first": 1}, pair=[{"$ref": "film.frames"}]), "bad_request",
         "request.pair", "takes 2 entries, not 1"),
        (single("join.films", films=[], span={"first": 1}, mode={"$ref": "sound.words.0.text"}), "type_mismatch",
         "request.mode", "one of fast, slow, odd"),
        (single("join.films", films=7, span={"first": {"$ref": "film.frames"}}), "bad_request",
         "request.films", "tuple"),
        (single("far.sound", text="a"), "missing_capability", "tool", "set FAR_KEY"),
    ],
)  # fmt: skip
def test_each_problem_says_where_it_is_and_what_to_do(plan: dict[str, Any], code: str, field: str, said: str) -> None:
    found = [problem for problem in validate(plan, SHELF) if problem.field == field]
    assert [(problem.code, problem.task) for problem in found] == [(code, "probe")]
    assert said in found[0].message


def test_needs_and_double_circles_are_told_apart() -> None:
    plan = {
        "tasks": [
            {"id": "a", "tool": "make.sound", "request": {"text": "a"}, "needs": ["b", "ghost"]},
            {"id": "b", "tool": "make.sound", "request": {"text": "a"}, "needs": ["a"]},
            {"id": "c", "tool": "make.sound", "request": {"text": "a"}, "needs": ["c"]},
            {"id": "d", "tool": "make.sound", "request": {"text": "a"}, "needs": ["c"]},
        ]
    }
    assert codes(validate(plan, SHELF)) == [
        ("bad_reference", "a", "needs.1"),
        ("cycle", "a", "needs.0"),
        ("cycle", "c", "needs.0"),
    ]


def test_budgets_count_every_task_and_name_the_dearest() -> None:
    plan = single("make.sound", text={"$ref": "sound.words.0.text"})
    assert validate(plan, SHELF, PlanLimits(seconds=5, cost_usd=1)) == []
    found = validate(plan, SHELF, PlanLimits(seconds=4.9, cost_usd=0.9))
    assert codes(found) == [("over_budget", "sound", "request"), ("over_budget", "sound", "request")]
    assert "1 USD, the limit is 0.9" in found[0].message
    assert "5 seconds, the limit is 4.9" in found[1].message


def test_estimates_see_the_request_with_typical_values_for_references() -> None:
    class Painted(plan_tools.Film):
        name = "make.painting"

        class Input(Payload):
            colour: str = Field(pattern="^#[0-9A-F]{6}$")
            frames: int
            side: int = 100

        def estimate(self, request: Any) -> Estimate:
            return Estimate(seconds=request.frames * request.side)

    shelf = plan_tools.Shelf(Painted())
    plan = single("make.painting", colour={"$ref": "sound.words.0.text"}, frames=7)
    found = validate(plan, shelf, PlanLimits(seconds=600))
    assert "probe 700" in found[0].message
    plan = single("make.painting", colour="#FFFFFF", frames={"$ref": "film.frames"})
    assert "probe 1e+04" in validate(plan, shelf, PlanLimits(seconds=600))[0].message


@pytest.mark.parametrize(("allowed", "problems"), [(("MIT",), 0), (("model-x",), 0), (("GPL-3.0",), 1), ((), 1)])
def test_licences_are_held_against_the_allowed_ones(allowed: tuple[str, ...], problems: int) -> None:
    found = validate(single("make.sound", text="a"), SHELF, PlanLimits(allowed_licences=allowed))
    assert codes(found) == [("licence_conflict", "film", "tool")] * problems


def test_a_missing_capability_is_told_once_for_all_its_tasks() -> None:
    task = {"tool": "far.sound", "request": {"text": "a"}}
    found = validate({"tasks": [{"id": "one", **task}, {"id": "two", **task}]}, SHELF)
    assert codes(found) == [("missing_capability", "one", "tool")]
    assert "also two" in found[0].message


def test_a_tool_whose_validator_breaks_is_a_bad_request() -> None:
    class Strict(plan_tools.Sound):
        name = "make.strict"

        class Input(Payload):
            text: str

            @field_validator("text")
            @classmethod
            def _broken(cls, text: str) -> str:
                raise KeyError(text)

    shelf = plan_tools.Shelf(Strict())
    assert codes(validate(single("make.strict", text="a"), shelf)) == [("bad_request", "probe", "request")]


def test_a_tool_whose_estimate_breaks_does_not_break_the_check() -> None:
    class Odd(plan_tools.Sound):
        name = "make.odd"

        def estimate(self, request: Any) -> Any:
            raise ZeroDivisionError

    shelf = plan_tools.Shelf(Odd())
    assert validate(single("make.odd", text="a"), shelf, PlanLimits(seconds=100)) == []
