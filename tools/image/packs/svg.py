"""Reading an SVG that nobody vouches for: only plain shapes come out, written anew from what was understood.

Skia never sees the file itself. What could reach outside (links, images, styles, entities), run (scripts, events)
or grow without bound (nesting, shapes used by shapes) is refused with a sentence that says what to change.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from tools.errors import InvalidRequest
from tools.image.packs.css import Rule, declarations, rules_of

MAX_BYTES = 5_000_000
MAX_NODES = 20_000
MAX_DEPTH = 64
MAX_DRAWN = 40_000
MAX_UNITS = 1_000_000.0
MAX_SLENDER = 20.0
SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"

DRAWN = frozenset(
    (
        "svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use", "clipPath",
        "mask", "linearGradient", "radialGradient", "stop", "pattern", "filter", "feGaussianBlur", "feOffset",
        "feBlend", "feColorMatrix", "feComposite", "feFlood",
    )
)  # fmt: skip
SILENT = frozenset(["title", "desc", "metadata"])
WAYS_OUT = {
    "script": "it holds a script; take it out",
    "foreignObject": "it holds a web page; take it out",
    "image": "it holds an image; give that as a PNG file of its own",
    "feImage": "it holds an image; give that as a PNG file of its own",
    "text": "it holds text, which looks different on every machine; turn it into outlines (paths) and save again",
    "symbol": "it uses symbols; expand them to plain shapes and save again",
    "animate": "it moves by itself; save it without animation",
    "set": "it moves by itself; save it without animation",
    "animateTransform": "it moves by itself; save it without animation",
}
NUMBER = re.compile(r"^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(?:px|pt|mm|cm|in|pc)?\s*$", re.IGNORECASE)
TARGET = re.compile(r"url\(\s*['\"]?\s*(.*?)\s*['\"]?\s*\)", re.IGNORECASE | re.DOTALL)
UNREAD_COLOUR = re.compile(r"\b(?:hsla?|hwb|lab|lch|oklab|oklch|color|var|calc)\(", re.IGNORECASE)


@dataclass
class Node:
    """One element that is drawn or helps to draw."""

    tag: str
    attributes: dict[str, str]
    children: list[Node] = field(default_factory=list)


def clean_svg(name: str, data: bytes) -> tuple[bytes, float, float]:
    """The drawing written anew, with its width and height in its own units.

    Raises:
        InvalidRequest: the file is not an SVG of plain shapes; the message names it and says what to change.
    """
    if len(data) > MAX_BYTES:
        raise refused(name, f"it has {len(data) / 1e6:.1f} MB; an SVG may have {MAX_BYTES // 1_000_000} MB")
    root, sheet = _Reader(name).read(data)
    _restyle(root, _rules(name, sheet))
    _check_references(name, root)
    _count_drawn(name, root)
    x, y, width, height = _view(name, root)
    root.attributes = {k: v for k, v in root.attributes.items() if k not in ("width", "height", "x", "y")}
    root.attributes["viewBox"] = f"{x:g} {y:g} {width:g} {height:g}"
    return "".join(_written(root, top=True)).encode(), width, height


def refused(name: str, why: str) -> InvalidRequest:
    """The error for a file that is not taken."""
    return InvalidRequest(f"{name} is not taken into the art pack: {why}.")


class _Reader:
    """Builds the tree while the file streams through expat, and stops at the first thing that is not wanted."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._root: Node | None = None
        self._open: list[Node | None] = []
        self._nodes = 0
        self._sheet: list[str] = []
        self._in_style = False

    def read(self, data: bytes) -> tuple[Node, str]:
        """The root element and the text of all style sheets."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._entity
        parser.ExternalEntityRefHandler = self._entity
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        try:
            parser.Parse(data, True)
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise refused(self._name, f"it is not whole or not XML ({error})") from error
        assert self._root is not None  # a document without an element is no XML
        return self._root, "".join(self._sheet)

    def _doctype(self, *_: object) -> None:
        raise refused(self._name, "it declares a document type; delete the <!DOCTYPE ...> part and save again")

    def _entity(self, *_: object) -> int:
        raise refused(self._name, "it declares entities, which can grow without bound; save it as plain SVG")

    def _instruction(self, target: str, _data: str) -> None:
        if target == "xml-stylesheet":
            raise refused(self._name, "it takes its style from another file; save it with the style inside")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise refused(self._name, f"it has more than {MAX_NODES:,} elements; simplify it")
        if len(self._open) >= MAX_DEPTH:
            raise refused(self._name, f"its elements are nested more than {MAX_DEPTH} deep; ungroup it")
        space, _, local = tag.rpartition(" ")
        if (self._open and self._open[-1] is None) or (space != SVG and self._open) or local in SILENT:
            self._refuse_active(local)
            self._open.append(None)
        elif local == "style" and self._open:
            self._in_style = True
            self._open.append(None)
        else:
            self._open_node(space, local, attributes)

    def _refuse_active(self, local: str) -> None:
        if local in ("script", "foreignObject"):
            raise refused(self._name, WAYS_OUT[local])

    def _open_node(self, space: str, local: str, attributes: dict[str, str]) -> None:
        if not self._open and (space, local) != (SVG, "svg"):
            raise refused(self._name, "it is no SVG: its first element has to be <svg> of the SVG namespace")
        if local not in DRAWN:
            raise refused(self._name, WAYS_OUT.get(local, f"it uses <{local[:40]}>, which is not drawn here"))
        node = Node(local, dict(self._attributes(attributes)))
        if self._open:
            parent = self._open[-1]
            assert parent is not None  # what is inside something silent is silent
            parent.children.append(node)
        else:
            self._root = node
        self._open.append(node)

    def _attributes(self, attributes: dict[str, str]) -> Iterator[tuple[str, str]]:
        for key, value in attributes.items():
            space, _, local = key.rpartition(" ")
            if space not in ("", XLINK):
                continue
            if local.lower().startswith("on"):
                raise refused(self._name, f"it holds a script ({local[:40]}); take it out")
            if local == "href":
                if not value.strip().startswith("#"):
                    raise refused(self._name, _outside(value))
                yield "href", value.strip()
            elif not space:
                yield local, value

    def _end(self, _tag: str) -> None:
        self._open.pop()
        self._in_style = False

    def _text(self, text: str) -> None:
        if self._in_style:
            self._sheet.append(text)


def _outside(address: str) -> str:
    if address.strip().lower().startswith("javascript:"):
        return "it holds a script (javascript:); take it out"
    return f"it refers to something outside of itself ({address.strip()[:60]!r}); make it stand alone"


def _rules(name: str, sheet: str) -> list[Rule]:
    try:
        return rules_of(sheet)
    except ValueError as error:
        raise refused(name, str(error)) from error


def _restyle(node: Node, rules: list[Rule]) -> None:
    """Writes what style sheets and style attributes say as plain attributes; Skia reads no sheets."""
    own = node.attributes
    classes = set(own.pop("class", "").split())
    said: dict[str, str] = {}
    for rule in sorted(rules, key=lambda rule: rule.weight):
        if rule.applies(node.tag, own.get("id", ""), classes):
            said |= rule.says
    said |= declarations(own.pop("style", ""))
    node.attributes = own | said
    for child in node.children:
        _restyle(child, rules)


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _nodes(child)


def _check_references(name: str, root: Node) -> None:
    for node in _nodes(root):
        for key, value in node.attributes.items():
            low = value.lower()
            if "\\" in value or "@import" in low or "javascript:" in low or "expression(" in low:
                raise refused(name, f"its attribute {key[:40]} holds what is no plain value ({value[:40]!r})")
            for target in TARGET.findall(value):
                if not target.startswith("#"):
                    raise refused(name, _outside(target))
            if UNREAD_COLOUR.search(value):
                raise refused(name, f"its {key[:40]} is {value[:40]!r}; write colours as #RRGGBB")


def _count_drawn(name: str, root: Node) -> None:
    """Refuses shapes that use each other in a ring, or that multiply to more than can be drawn."""
    known = {node.attributes["id"]: node for node in _nodes(root) if "id" in node.attributes}
    costs: dict[int, int] = {}
    active: set[int] = set()

    def cost(node: Node, depth: int) -> int:
        if id(node) in costs:
            return costs[id(node)]
        if id(node) in active or depth > 4 * MAX_DEPTH:
            raise refused(name, "its shapes use each other in a ring; expand them to plain shapes")
        active.add(id(node))
        total = _weight(node) + sum(cost(child, depth + 1) for child in node.children)
        total += sum(cost(known[target], depth + 1) for target in _targets(node) if target in known)
        active.discard(id(node))
        if total > MAX_DRAWN:
            raise refused(name, f"its shapes multiply to more than {MAX_DRAWN:,}; simplify it")
        costs[id(node)] = total
        return total

    cost(root, 0)


def _weight(node: Node) -> int:
    """What drawing one element costs, in plain shapes: filters and masks need a sheet of pixels of their own."""
    own = node.attributes
    return 1 + 2000 * ("filter" in own) + 200 * ("mask" in own) + 20 * ("opacity" in own or node.tag == "pattern")


def _targets(node: Node) -> Iterator[str]:
    for key, value in node.attributes.items():
        if key == "href":
            yield value[1:]
        yield from (target[1:] for target in TARGET.findall(value))


def _view(name: str, root: Node) -> tuple[float, float, float, float]:
    box = root.attributes.get("viewBox", "").replace(",", " ").split()
    sides = box or ["0", "0", root.attributes.get("width", ""), root.attributes.get("height", "")]
    found = [match for side in sides if (match := NUMBER.match(side))]
    if len(found) != 4:
        raise refused(name, "it does not say how large it is; give <svg> a viewBox")
    x, y, width, height = (float(match[1]) for match in found)
    if not all(math.isfinite(side) and abs(side) <= MAX_UNITS for side in (x, y, width, height)):
        raise refused(name, f"its viewBox is larger than {MAX_UNITS:,.0f} units")
    if width <= 0 or height <= 0 or max(width / height, height / width) > MAX_SLENDER:
        raise refused(name, f"it measures {width:g} by {height:g}; no side may be 0 or {MAX_SLENDER:g} times the other")
    return x, y, width, height


def _written(node: Node, top: bool = False) -> Iterator[str]:
    spaces = f' xmlns="{SVG}" xmlns:xlink="{XLINK}"' if top else ""
    own = "".join(
        f" {'xlink:href' if key == 'href' else key}={quoteattr(value)}" for key, value in node.attributes.items()
    )
    yield f"<{node.tag}{spaces}{own}>"
    for child in node.children:
        yield from _written(child)
    yield f"</{node.tag}>"
