"""Which tools there are: the built-in ones by an explicit table, strangers' by entry points through the same door.

A plugin runs code that nobody here wrote, so whatever it does when it is loaded ends at this boundary: it is named
with its reason and left out, and the rest works.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from importlib import import_module, metadata
from typing import Any

from tools.contract import Tool
from tools.declaration import NAME, faults
from tools.errors import ToolUnavailable

GROUP = "reelwright.tools"
BUILT_IN = "reelwright"

TABLE: tuple[tuple[str, str, str], ...] = (
    ("audio.voice", "tools.audio.voice", "Voice"),
    ("audio.excerpt", "tools.audio.excerpt", "Excerpt"),
    ("audio.music", "tools.audio.music", "Music"),
    ("audio.track", "tools.audio.track", "Track"),
    ("audio.effects", "tools.audio.effects", "Effects"),
    ("audio.mix", "tools.audio.mix", "Mix"),
    ("audio.master", "tools.audio.master", "Master"),
    ("audio.encode", "tools.audio.encode", "Encode"),
    ("audio.export", "tools.audio.export", "Export"),
    ("audio.extract", "tools.audio.extract", "Extract"),
    ("sync.reading", "tools.sync.reading", "Reading"),
    ("sync.pacing", "tools.sync.pacing", "Pacing"),
    ("sync.programme", "tools.sync.programme", "Programme"),
    ("sync.beats", "tools.sync.beats", "Beats"),
    ("sync.cutting", "tools.sync.cutting", "Cutting"),
    ("sync.events", "tools.sync.events", "Events"),
    ("sync.captions", "tools.sync.captions", "Captions"),
    ("sync.mouths", "tools.sync.mouths", "Mouths"),
    ("sync.subtitles", "tools.sync.subtitles", "Subtitles"),
    ("sync.align", "tools.sync.align", "Align"),
    ("image.scene", "tools.image.scene", "ScenePicture"),
    ("image.still", "tools.image.still", "Still"),
    ("image.poster", "tools.image.poster", "Poster"),
    ("image.print", "tools.image.print", "Print"),
    ("image.read", "tools.image.reading", "Read"),
    ("video.segment", "tools.video.segment", "Segment"),
    ("video.transition", "tools.video.transition", "TransitionFilm"),
    ("video.recut", "tools.video.recut", "Recut"),
    ("video.join", "tools.video.join", "Join"),
    ("post.mux", "tools.post.mux", "Mux"),
    ("post.contact_sheet", "tools.post.contact_sheet", "ContactSheet"),
    ("post.timeline", "tools.post.timeline", "Timeline"),
    ("post.copy", "tools.post.copy", "Copy"),
    ("post.text", "tools.post.text", "Text"),
    ("post.watch", "tools.post.watch", "Watch"),
    ("post.listen", "tools.post.listen", "Listen"),
    ("post.measure", "tools.post.measure", "Measure"),
    ("search.icons", "tools.search.icons", "Icons"),
)


class PluginError(Exception):
    """A source of tools cannot be used; the message is the reason that people read."""


@dataclass(frozen=True)
class Broken:
    """A source of tools that was left out, and why."""

    distribution: str
    reason: str


@dataclass(frozen=True)
class Source:
    """Where tools come from: `target` is `module:attribute`, a Tool class or a list of them.

    A source that is named like a tool (`trade.name`) promises to hold that tool and no other, so that a worker can
    load one tool without importing every plugin.
    """

    name: str
    target: str
    distribution: str

    def may_hold(self, tool: str) -> bool:
        return self.name == tool or not NAME.fullmatch(self.name)


class Registry:
    """The tools that work, by name, and what was left out."""

    def __init__(self, sources: Iterable[Source], broken: dict[str, Broken]) -> None:
        self.broken = broken
        self._tools: dict[str, Tool] = {}
        self._origins: dict[str, str] = {}
        for source in sources:
            try:
                self._add(source, _tools(source))
            except PluginError as error:
                self._leave_out(source, str(error))

    @classmethod
    def discover(cls, extra: Sequence[str] = ()) -> Registry:
        """Built-in tools, then those of installed distributions, then `extra` ones given as `module:Class`."""
        broken: dict[str, Broken] = {}
        return cls(_sources(extra, broken), broken)

    def names(self) -> list[str]:
        """Built-in tools in the order of their table, then the others."""
        return list(self._tools)

    def get(self, name: str) -> Tool:
        """The tool of that name; raises ToolUnavailable where there is none that works."""
        if name not in self._tools:
            raise ToolUnavailable(self.missing(name))
        return self._tools[name]

    def origin(self, name: str) -> str:
        """The distribution that a tool came with."""
        return self._origins[name]

    def missing(self, name: str) -> str:
        """Why there is no such tool, with what might have held it and the names that come near it."""
        if name in self.broken:
            return f"tool {name} of {self.broken[name].distribution} was left out: {self.broken[name].reason}"
        near = difflib.get_close_matches(name, self._tools, n=3, cutoff=0.5)
        hints = [f"{each} was left out: {self.broken[each].reason}" for each in self.broken if not NAME.fullmatch(each)]
        hints += [f"did you mean {' or '.join(near)}?"] if near else []
        return f"there is no tool {name!r:.80}; " + ("; ".join(hints) or f"there are {', '.join(self._tools)}")

    def _add(self, source: Source, tools: list[Tool]) -> None:
        for tool in tools:
            if tool.name in self._tools:
                raise PluginError(f"{tool.name} is already the name of a tool of {self._origins[tool.name]}")
        for tool in tools:
            self._tools[tool.name] = tool
            self._origins[tool.name] = source.distribution

    def _leave_out(self, source: Source, reason: str) -> None:
        taken = source.name in self._tools or source.name in self.broken
        key = f"{source.name} ({source.distribution})" if taken else source.name
        self.broken[key] = Broken(source.distribution, reason)


def load(name: str, extra: Sequence[str] = ()) -> Tool:
    """The one tool of that name, importing no other built-in tool: what a worker process calls."""
    reason = ""
    for source in _sources(extra, {}):
        if not source.may_hold(name):
            continue
        try:
            held = [tool for tool in _tools(source) if tool.name == name]
        except PluginError as error:
            reason = reason or f"; {source.name} of {source.distribution} was left out: {error}"
            continue
        if held:
            return held[0]
    raise ToolUnavailable(f"there is no tool {name!r:.80} on this machine{reason}")


def unavailable(tool: Tool) -> str:
    """Why the tool cannot run here, in its own words; empty where it can."""
    try:
        with _boundary("its check() broke"):
            try:
                tool.check()
            except ToolUnavailable as error:
                return str(error)
    except PluginError as error:
        return str(error)
    return ""


@contextmanager
def _boundary(what: str) -> Iterator[None]:
    """Turns whatever a plugin's code raises into a PluginError; keeps what it prints off our output."""
    try:
        with redirect_stdout(sys.stderr):
            yield
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # a plugin may do anything, even exit
        raise PluginError(f"{what}: {_sentence(error)}") from error


def _sources(extra: Sequence[str], broken: dict[str, Broken]) -> Iterator[Source]:
    for name, module, attribute in TABLE:
        yield Source(name, f"{module}:{attribute}", BUILT_IN)
    yield from _installed(broken)
    for target in extra:
        yield Source(target, target, "settings")


def _installed(broken: dict[str, Broken]) -> list[Source]:
    """Entry points of all distributions; one whose file cannot be read must not hide those of the others."""
    found: dict[str, list[Source]] = {}
    for distribution in metadata.distributions():
        text = distribution.read_text("entry_points.txt") or ""
        if GROUP not in text:
            continue
        name = str(distribution.metadata["Name"] or "unnamed distribution")
        if name in found:
            continue
        try:
            points = distribution.entry_points.select(group=GROUP)
            found[name] = sorted((Source(point.name, point.value, name) for point in points), key=lambda s: s.name)
        except (TypeError, ValueError, AttributeError) as error:
            broken[name] = Broken(name, f"its entry_points.txt cannot be read: {_sentence(error)}")
    return [source for name in sorted(found) for source in found[name]]


def _tools(source: Source) -> list[Tool]:
    """The source's tools, made and checked; raises PluginError for whatever goes wrong."""
    with _boundary("cannot be loaded"):
        module, _, attribute = source.target.partition(":")
        loaded: Any = getattr(import_module(module.strip()), attribute.strip())
        candidates = list(loaded) if isinstance(loaded, (list, tuple)) else [loaded]
        problems = [problem for candidate in candidates for problem in faults(candidate)]
    if problems:
        raise PluginError("; ".join(problems))
    with _boundary("cannot be made"):
        tools: list[Tool] = [candidate() for candidate in candidates]
    names = [tool.name for tool in tools]
    if NAME.fullmatch(source.name) and names != [source.name]:
        raise PluginError(
            f"an entry point named {source.name} may hold that tool alone, but it holds {', '.join(names)}"
        )
    return tools


def _sentence(error: BaseException) -> str:
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text[:300]}" if text else type(error).__name__
