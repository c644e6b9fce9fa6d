"""Fills a tool's request by the types of its fields: backwards through the tools, until everything is at hand.

A file comes from the step before, from the person, from what a recipe makes, or from a tool that makes its kind; any
other value comes from the brief and the storyboard by its field's name. What nothing gives is a need.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic.fields import FieldInfo

from agent.errors import Need
from agent.order import OwnFile
from agent.plan import Task
from agent.plan.requests import holds
from agent.plan.shapes import declared, describe, fields, fits, items, options
from agent.planning.concepts import kinds_in
from agent.planning.material import Values
from agent.planning.offers import words_of
from agent.planning.trade import OWN_FILE
from memory.assets import Asset
from tools.contract import Tool

DEEPEST = 3
"""Tools in a row that may be added to make one input."""
HANDED_IN = {"video": "the film or clip", "audio": "the recording or track"}
"""Kinds of which a person can hand in a file."""
_KNOWN_BETTER = (
    "aspect bpm brand colors colours description hashtags headline language look lufs monochrome mood short_side "
    "subject title"
)
OPTIONAL = frozenset(_KNOWN_BETTER.split())
"""Fields with a default that the storyboard knows better."""


@dataclass(frozen=True)
class Result:
    """An output of a task that is planned."""

    task: str
    name: str
    shape: Any

    @property
    def reference(self) -> dict[str, str]:
        """As requests refer to it."""
        return {"$ref": f"{self.task}.{self.name}"}


@dataclass(frozen=True)
class Bench:
    """What a request may be filled from; `trail` are the tools that are being filled further out."""

    tools: Sequence[Tool]
    values: Values
    said: frozenset[str]
    """Names of values that the words themselves give."""
    files: tuple[OwnFile, ...]
    made: tuple[Result, ...]
    words: str
    linked: tuple[Result, ...] = ()
    trail: tuple[str, ...] = ()
    barren: set[tuple[str, int]] = field(default_factory=set)
    """Tools that cannot be filled, by how far inside that was found."""

    @property
    def owned(self) -> bool:
        """Whether it is asked for of a file that the person has."""
        return bool(OWN_FILE.search(self.words))


def results_of(task: str, tool: Tool) -> tuple[Result, ...]:
    """What a task of a tool gives."""
    return tuple(Result(task, name, shape) for name, shape in fields(tool.Output).items())


def kinds_of(shape: Any) -> tuple[type[Asset], ...]:
    """The sorts of assets that a field holds, alone or as a list."""
    inside = (items(option) for option in options(shape))
    single = [*options(shape), *(each for held in inside if held is not None for each in options(held))]
    return tuple(each for each in single if isinstance(each, type) and issubclass(each, Asset))


def kind_name(kind: type[Asset]) -> str:
    """The kind as assets name it."""
    return str(kind.model_fields["kind"].default)


class Binding:
    """One use of a tool: its request, the tasks that were added for it, and what is missing."""

    def __init__(self, tool: Tool, bench: Bench, name: str) -> None:
        self.tool, self.name = tool, name
        self.request: Values = {}
        self.added: list[Task] = []
        self.needs: dict[str, Need] = {}
        self._bench = replace(bench, trail=(*bench.trail, tool.name))
        held = declared(tool.Input)
        alone = not any(info.is_required() and kinds_of(info.annotation) for info in held.values())
        for place, info in held.items():
            if not kinds_of(info.annotation):
                self._fill_value(place, info)
            elif info.is_required() or alone or self._meant(place, info):
                self._fill_asset(place, info, needed=info.is_required() or alone or self._said(info))
                alone = False

    @property
    def task(self) -> Task:
        """The use as a task."""
        return Task(id=self.name, tool=self.tool.name, request=self.request)

    @property
    def complete(self) -> bool:
        """Whether every field that has to be there is."""
        required = {name for name, info in declared(self.tool.Input).items() if info.is_required()}
        return not self.needs and required <= self.request.keys()

    def _meant(self, field: str, info: FieldInfo) -> bool:
        """Whether a file that the tool can do without is spoken of, or comes from the step before."""
        linked = any(fits(result.shape, kind) for result in self._bench.linked for kind in kinds_of(info.annotation))
        handed = next(self._given(kinds_of(info.annotation)), None) is not None
        return linked or handed or field in words_of(self._bench.words) or self._said(info)

    def _said(self, info: FieldInfo) -> bool:
        """Whether the words speak of a file of such a kind."""
        said = kinds_in(self._bench.words)
        return any(kind_name(kind) in said for kind in kinds_of(info.annotation))

    def _fill_asset(self, field: str, info: FieldInfo, *, needed: bool) -> None:
        kinds = kinds_of(info.annotation)
        many = any(items(option) is not None for option in options(info.annotation))
        found = next((some for some in (list(self._linked(kinds)), list(self._given(kinds))) if some), [])
        if not found and not self._bench.owned:
            found = list(self._made(kinds))[:1] or self._chained(field, info, kinds)
        if found:
            self.request[field] = found if many else found[0]
        elif needed and (noun := HANDED_IN.get(kind_name(kinds[0]))):
            self.needs[field] = Need(f"{noun} that {self.tool.name} works on", "--asset FILE")

    def _linked(self, kinds: Sequence[type[Asset]]) -> Iterator[Values]:
        for result in reversed(self._bench.linked):
            if any(fits(result.shape, kind) for kind in kinds) and result.reference not in self.request.values():
                yield dict(result.reference)

    def _given(self, kinds: Sequence[type[Asset]]) -> Iterator[Values]:
        """The person's files of these kinds; a recording before the sound of a film."""
        for own in sorted(self._bench.files, key=lambda own: own.video is not None):
            for asset in (own.video, own.sound):
                value = asset.model_dump(mode="json") if asset and isinstance(asset, tuple(kinds)) else None
                if value and value not in self.request.values():
                    yield value
                    break

    def _made(self, kinds: Sequence[type[Asset]]) -> Iterator[Values]:
        """What the recipes make; what is named comes first, then what is handed over."""
        said = words_of(self._bench.words)
        fitting = [result for result in self._bench.made if any(fits(result.shape, kind) for kind in kinds)]
        for result in sorted(fitting, key=lambda result: result.name not in said):
            yield dict(result.reference)

    def _fill_value(self, field: str, info: FieldInfo) -> None:
        bench = self._bench
        value = bench.values.get(field)
        wanted = info.is_required() or field in OPTIONAL or field in bench.said
        if not wanted:
            return
        known = value not in (None, "", []) and holds(info, value)
        if linked := self._of_name(field, info, bench.linked):
            self.request[field] = linked
        elif known:
            self.request[field] = value
        elif info.is_required():
            self._fetch(field, info)

    def _fetch(self, field: str, info: FieldInfo) -> None:
        """A value that has to be there and that nobody said."""
        if made := self._of_name(field, info, self._bench.made) or next(iter(self._chained(field, info)), None):
            self.request[field] = made
            return
        if not _sayable(info.annotation):
            return  # the validator says what is missing: no person can give it
        told = info.description or describe(info.annotation)
        what = f"the {field.replace('_', ' ')} for {self.tool.name} ({told})"
        self.needs[field] = Need(what, f'the brief, as {field}: "..."')

    def _of_name(self, field: str, info: FieldInfo, results: Sequence[Result]) -> Values | None:
        for result in reversed(results):
            if result.name == field and fits(result.shape, info.annotation):
                return dict(result.reference)
        return None

    def _chained(self, field: str, info: FieldInfo, kinds: Sequence[type[Asset]] = ()) -> list[Values]:
        """What another tool makes that needs nothing that is not there; the fewest tasks, and the words, decide."""
        if len(self._bench.trail) > DEEPEST:
            return []
        best: tuple[tuple[int, int], Binding, str] | None = None
        for tool, output, named in self._candidates(field, info, kinds):
            trial = Binding(tool, replace(self._bench, linked=()), f"{self.name}-{tool.name.partition('.')[2]}"[:64])
            rank = (len(trial.added), -named)
            if not trial.complete:
                self._bench.barren.add((tool.name, len(self._bench.trail)))
            elif best is None or rank < best[0]:
                best = (rank, trial, output)
        if best is None:
            return []
        self.added += [*best[1].added, best[1].task]
        return [{"$ref": f"{best[1].name}.{best[2]}"}]

    def _candidates(self, field: str, info: FieldInfo, kinds: Sequence[type[Asset]]) -> Iterator[tuple[Tool, str, int]]:
        """Tools with an output for the field, and how many of the words they share.

        What people can hand in themselves is made only by a tool that the words speak of.
        """
        said, bench = set(words_of(self._bench.words)), self._bench
        handed_in = any(kind_name(kind) in HANDED_IN for kind in kinds)
        for tool in bench.tools:
            output = "" if tool.name in bench.trail else _giving(tool, field, info, kinds)
            named = len(said & set(words_of(tool.summary)))
            if output and (named or not handed_in) and (tool.name, len(bench.trail)) not in bench.barren:
                yield tool, output, named


def _sayable(shape: Any) -> bool:
    """Whether a value can be said in words: a text, a number, or a list of these."""
    return all(
        option in (str, int, float, bool, type(None)) or items(option) in (str, int, float) for option in options(shape)
    )


def _giving(tool: Tool, field: str, info: FieldInfo, kinds: Sequence[type[Asset]]) -> str:
    """The output of a tool that may stand in a field; values have to have the field's name."""
    for name, shape in fields(tool.Output).items():
        if any(fits(shape, kind) for kind in kinds) or (not kinds and name == field and fits(shape, info.annotation)):
            return name
    return ""
