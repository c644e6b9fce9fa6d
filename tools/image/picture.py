"""A picture: named layers back to front, so that a still flattens it and a film moves it.

Coordinates are units: the short side of the frame is 1080, whatever the size it is drawn at. Every colour that is
drawn is written down here; what is drawn (props, backdrops, icons) is named.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from memory.assets import ImageAsset
from tools.contract import Payload
from tools.image.cast import Cast
from tools.image.group import Member
from tools.image.look import Ambient, Background, CaptionStyle, Cut, IconTreatment, Transition
from tools.image.palette import HEX, Palette
from tools.media.fonts import Face
from tools.media.frame import Shape, frame_size

SHORT_SIDE = 1080
Align = Literal["left", "center", "right"]
EntranceKind = Literal["none", "fade", "rise", "pop", "grow", "wipe", "slide", "drop", "count", "draw"]


class Box(Payload):
    """A rectangle in units."""

    x: float
    y: float
    w: float = Field(ge=0)
    h: float = Field(ge=0)

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.h

    @property
    def cx(self) -> float:
        """The middle, across."""
        return self.x + self.w / 2

    @property
    def cy(self) -> float:
        """The middle, down."""
        return self.y + self.h / 2

    def inset(self, across: float, down: float | None = None) -> Box:
        """Smaller on every side; larger with negative numbers."""
        down = across if down is None else down
        return Box(x=self.x + across, y=self.y + down, w=max(0.0, self.w - 2 * across), h=max(0.0, self.h - 2 * down))

    def meets(self, other: Box, slack: float = 0.5) -> bool:
        """Whether the two share more than a hairline."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return across > slack and down > slack

    def holds(self, other: Box, slack: float = 0.5) -> bool:
        """Whether the other lies inside."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )


class Entrance(Payload):
    """How a layer arrives, in seconds from the start of the scene; `cue` moves it to where these words are spoken."""

    kind: EntranceKind = "none"
    at: float = Field(default=0.0, ge=0)
    seconds: float = Field(default=0.45, gt=0)
    cue: str = ""
    waits: bool = Field(default=False, description="Comes no sooner than its cue is spoken, however late that is")


class Ground(Payload):
    """The background of the whole frame."""

    kind: Literal["ground"] = "ground"
    style: Background
    palette: Palette
    grain: float = 0.0
    mirrored: bool = False


class BackdropArt(Payload):
    """A place, drawn in planes by the art studio; `quiet` is where it keeps clear for text."""

    kind: Literal["backdrop"] = "backdrop"
    backdrop: str
    palette: Palette
    quiet: Box | None = None
    light: Box | None = Field(default=None, description="What stands in it, with a pool of light behind it")
    zoom: float = Field(default=1.0, ge=1.0, le=2.0, description="How near the camera stands")
    mirrored: bool = False


class Scrim(Payload):
    """A soft veil behind text."""

    kind: Literal["scrim"] = "scrim"
    colour: str = Field(pattern=HEX)
    alpha: float = Field(ge=0, le=1)
    side: Literal["left", "right", "top", "bottom", "all"] = "left"
    floor: float = Field(default=0.38, ge=0, lt=1, description="Where a veil at a side begins to fade, down its box")


class SceneLight(Payload):
    """The light that a thing stands in: the colour that white has in it, and that of a bright edge."""

    shade: str = Field(pattern=HEX)
    rim: str = Field(pattern=HEX)
    strength: float = Field(default=0.8, ge=0, le=1, description="How bright the edge is")


class PropArt(Payload):
    """A thing from the art studio, or a group of things with this one as its chief."""

    kind: Literal["prop"] = "prop"
    prop: str
    palette: Palette
    state: str = ""
    turn: float = Field(default=0.0, description="Degrees clockwise about its middle")
    variant: int = Field(default=0, description="Added to the picture's seed: another one of the kind")
    shadow: bool = True
    group: tuple[Member, ...] = Field(default=(), description="Drawn back to front in place of the one thing")
    light: SceneLight | None = Field(default=None, description="The light of the place; a studio's if left out")


class RasterArt(Payload):
    """An image from the store: a person's own art, or a photograph."""

    kind: Literal["raster"] = "raster"
    image: ImageAsset
    palette: Palette
    form: Literal["cutout", "photo"] = "cutout"
    foot: tuple[float, float] = Field(default=(0.1, 0.9), description="Where it touches the ground, shares of width")
    shadow: bool = True
    fill: bool = Field(default=False, description="A photo that fills its box, cut at two sides where it has to be")
    edge: str = Field(default="", description="#RRGGBB of a soft light round it; empty for none")


class IconArt(Payload):
    """An icon, drawn in the look's treatment."""

    kind: Literal["icon"] = "icon"
    icon: str
    palette: Palette
    treatment: IconTreatment
    upto: float = Field(default=1.0, ge=0, le=1, description="How much of its outline is drawn, where it is drawn on")


class Run(Payload):
    """Part of a line in one colour."""

    text: str
    colour: str = Field(pattern=HEX)


class Text(Payload):
    """Lines of type, already broken and fitted to the layer's box."""

    kind: Literal["text"] = "text"
    lines: tuple[tuple[Run, ...], ...]
    face: Face
    size: float = Field(gt=0)
    tracking: float = 0.0
    leading: float = 1.1
    align: Align = "left"
    outline: float = Field(default=0.0, ge=0, description="Width of an outline, em")
    outline_colour: str = Field(default="#FFFFFF", pattern=HEX)
    shadow: str = Field(default="", description="#RRGGBB of a soft shadow; empty for none")
    ground: str = Field(pattern=HEX, description="What it was chosen to be read on")


class Panel(Payload):
    """A filled rectangle: card, pill, strap, bar, half of the frame."""

    kind: Literal["panel"] = "panel"
    fill: str = Field(pattern=HEX)
    alpha: float = Field(default=1.0, ge=0, le=1)
    fill_to: str = Field(default="", description="#RRGGBB at the lower edge; empty for an even fill")
    radius: float = Field(default=0.0, ge=0)
    edge: str = Field(default="", description="#RRGGBB of a hairline; empty for none")
    edge_width: float = 2.0
    shadow: float = Field(default=0.0, ge=0, le=1)
    slant: float = Field(default=0.0, description="Units that the left edge leans over its height")


class Ornament(Payload):
    """A drawn accent that carries no information."""

    kind: Literal["ornament"] = "ornament"
    form: Literal[
        "halo", "rings", "disc", "rays", "underline", "arrow", "quote", "ticks", "check", "cross", "line", "ground",
        "table", "blob", "corner", "pin", "node", "compass", "leaves", "lights", "podium",
    ]  # fmt: skip
    colour: str = Field(pattern=HEX)
    second: str = Field(default="#FFFFFF", pattern=HEX)
    amount: float = 1.0
    cut: Cut = Field(default="round", description="The outline of a halo, a disc or rings")


class Curve(Payload):
    """A line chart's line, through points given as shares of the box."""

    kind: Literal["curve"] = "curve"
    points: tuple[tuple[float, float], ...] = Field(min_length=2)
    colour: str = Field(pattern=HEX)
    width: float = 6.0
    filled: bool = False


class Track(Payload):
    """A drawn way: the line of a timeline, a leg of a route; its points are shares of the box."""

    kind: Literal["track"] = "track"
    points: tuple[tuple[float, float], ...] = Field(min_length=2, max_length=400)
    colour: str = Field(pattern=HEX)
    width: float = Field(default=10.0, gt=0)
    casing: str = Field(default="", description="#RRGGBB of a wider line under it; empty for none")
    dots: str = Field(default="", description="#RRGGBB of a dotted line along its middle; empty for none")
    dashed: bool = False
    alpha: float = Field(default=1.0, ge=0, le=1)
    shadow: float = Field(default=0.0, ge=0, le=1)
    upto: float = Field(default=1.0, ge=0, le=1, description="How much of its length is drawn")


class MapArt(Payload):
    """The ground of a map: land or streets as nobody surveyed them, pale, so that only what lies on it is loud."""

    kind: Literal["map"] = "map"
    style: Literal["country", "streets"] = "country"
    palette: Palette


class Slice(Payload):
    """One part of a donut: `start` and `sweep` as shares of the whole, clockwise from the top."""

    kind: Literal["slice"] = "slice"
    start: float
    sweep: float
    colour: str = Field(pattern=HEX)
    thickness: float = Field(default=0.34, description="Share of the radius")


class Particles(Payload):
    """Small things that float through the scene."""

    kind: Literal["particles"] = "particles"
    style: Ambient
    colours: tuple[str, ...]
    count: int = Field(default=14, ge=0, le=80)
    quiet: tuple[Box, ...] = ()


class PresenterArt(Payload):
    """A person who speaks to the viewer: beside the content down to the waist, or head and shoulders in a disc."""

    kind: Literal["presenter"] = "presenter"
    cast: Cast
    form: Literal["standing", "bubble"]


Art = Annotated[
    Ground
    | MapArt
    | BackdropArt
    | Scrim
    | PropArt
    | RasterArt
    | IconArt
    | Text
    | Panel
    | Ornament
    | Curve
    | Track
    | Slice
    | Particles
    | PresenterArt,
    Field(discriminator="kind"),
]


class Layer(Payload):
    """One thing in a picture."""

    name: str
    shows: str = Field(default="", description="What a viewer sees, in words; empty for decoration")
    box: Box
    art: Art
    depth: float = Field(default=0.0, description="How far it moves with the camera; 0 stays on the screen")
    entrance: Entrance = Entrance()
    bob: float = Field(default=0.0, ge=0, description="Units that it floats up and down")


class CaptionZone(Payload):
    """Where captions stand and how they look; the lines sit on its lower edge."""

    box: Box
    style: CaptionStyle
    face: Face
    size: float
    ink: str = Field(pattern=HEX)
    box_colour: str = Field(pattern=HEX)
    accent: str = Field(pattern=HEX)
    accent_ink: str = Field(pattern=HEX)
    radius: float = 20.0


class Picture(Payload):
    """A scene's picture, laid out for one aspect ratio."""

    aspect: Shape
    look: str
    family: str
    seed: int
    palette: Palette
    monochrome: bool = False
    layers: tuple[Layer, ...] = Field(min_length=1)
    safe: Box = Field(description="Text stays inside")
    caption: CaptionZone | None = None
    camera: float = Field(default=0.0, description="Units that depth 1 travels to the right over the scene")
    transition: Transition = Field(default="dissolve", description="How it takes over from the scene before it")

    @property
    def width(self) -> float:
        """Width in units."""
        return float(frame_size(self.aspect, SHORT_SIDE).width)

    @property
    def height(self) -> float:
        """Height in units."""
        return float(frame_size(self.aspect, SHORT_SIDE).height)

    @property
    def texts(self) -> tuple[Layer, ...]:
        """The layers that are read."""
        return tuple(layer for layer in self.layers if isinstance(layer.art, Text))
