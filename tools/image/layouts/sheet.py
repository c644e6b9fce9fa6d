"""The sheet: the layers of one scene in the order in which they are put down, and what lies behind everything else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from tools.image import tint
from tools.image.layouts.inks import Inks
from tools.image.look import GroundRole, Look
from tools.image.picture import (
    Art,
    BackdropArt,
    Box,
    Entrance,
    EntranceKind,
    Ground,
    Layer,
    Ornament,
    Panel,
    Particles,
    Scrim,
)
from tools.image.shot import Family, Shot

FOREGROUND = 0.3
"""How far words and cards drift with the camera: enough that nothing on screen ever stands quite still."""
ZOOMS = (1.0, 1.16, 1.06, 1.3)
"""How near the camera stands to a place, by scene, so that a place that comes back is not the same picture."""


@dataclass(kw_only=True)
class Sheet(Inks):
    """One scene's layers, and its ground."""

    shot: Shot
    look: Look
    role: GroundRole
    index: int
    seed: int
    shown: tuple[tuple[Family, int], ...] = ()
    """Families and numbers of the scenes that have shown this subject before."""
    backdrop: str | None = None
    flipped: bool = False
    branded: bool = False
    layers: list[Layer] = field(default_factory=list)

    @property
    def shape(self) -> str:
        """The aspect ratio, as layouts tell them apart: wide, square (also 4:5) or tall."""
        return self.areas.shape

    def add(
        self,
        name: str,
        box: Box,
        art: Art,
        enter: EntranceKind = "none",
        at: float = 0.0,
        *,
        shows: str = "",
        depth: float = FOREGROUND,
        seconds: float = 0.45,
        cue: str = "",
        bob: float = 0.0,
    ) -> Box:
        """Puts a layer on top of the others."""
        entrance = Entrance(kind=enter, at=at, seconds=seconds, cue=cue)
        self.layers.append(Layer(name=name, shows=shows, box=box, art=art, depth=depth, entrance=entrance, bob=bob))
        return box

    def panel(
        self,
        name: str,
        box: Box,
        fill: str,
        *,
        at: float = 0.2,
        enter: EntranceKind = "rise",
        radius: float | None = None,
        shadow: float = 1.0,
        alpha: float = 1.0,
        edge: str = "",
        cue: str = "",
        fill_to: str = "",
    ) -> Box:
        """A card, pill or strap."""
        corner = self.look.radius if radius is None else radius
        art = Panel(fill=fill, radius=corner, shadow=shadow, alpha=alpha, edge=edge, fill_to=fill_to)
        return self.add(name, box, art, enter, at, cue=cue)

    def ground(self, place: bool = True, quiet: Box | None = None) -> None:
        """The background: the place that the shot names where there is one, else the look's own ground."""
        whole = self.areas.whole
        if place and self.backdrop:
            zoom = ZOOMS[self.index % len(ZOOMS)]
            art = BackdropArt(
                backdrop=self.backdrop, palette=self.palette, quiet=quiet, zoom=zoom, mirrored=self.flipped
            )
            self.add("backdrop", whole, art, shows=self.shot.setting or self.backdrop, depth=1.0)
        else:
            style = self.look.backgrounds[self.role]
            self.add(
                "ground",
                whole,
                Ground(style=style, palette=self.palette, grain=self.look.grain, mirrored=self.flipped),
                depth=0.5,
            )
            if style == "flat" and self.look.ambient == "none":
                self._moving_disc()

    def light_behind(self, thing: Box) -> None:
        """Lets light fall on the place behind what stands there, so that the two are told apart."""
        for at, layer in enumerate(self.layers):
            if isinstance(layer.art, BackdropArt) and layer.art.light is None:
                art = layer.art.model_copy(update={"light": thing})
                self.layers[at] = layer.model_copy(update={"art": art})

    def _moving_disc(self) -> None:
        """One large disc that rises and sinks, where a look has no other decoration."""
        frame = self.areas.frame
        size = min(frame.w, frame.h) * 0.9
        tone = tint.mix(self.palette.support, self.palette.ground, 0.55)
        box = Box(x=frame.w - size * 0.62, y=frame.h - size * 0.58, w=size, h=size)
        self.add("disc", box, Ornament(form="disc", colour=tone, second=tone), bob=12)

    def veil(self, side: Literal["left", "right", "top", "bottom"], box: Box, alpha: float = 0.6) -> None:
        """A scrim behind text that stands on a place."""
        dark = tint.is_dark(self.text_ground)
        colour = tint.deepen(self.text_ground, 0.45) if dark else tint.pale(self.text_ground, 0.4)
        self.add("scrim", box, Scrim(colour=colour, alpha=alpha, side=side))

    def float_bits(self, count: int = 12, quiet: Sequence[Box] = ()) -> None:
        """The look's small floating things, kept off the text."""
        if self.look.ambient != "none":
            light = self.ink_on(self.palette.ground)
            colours = (self.palette.accent, self.palette.support, tint.mix(self.palette.support, light, 0.4))
            art = Particles(style=self.look.ambient, colours=colours, count=count, quiet=tuple(quiet))
            self.add("ambient", self.areas.whole, art)

    def stand(self, horizon: float) -> None:
        """The floor that the subject stands on, from the horizon to below the frame.

        On a dark ground only a brand's colour may be so bright a floor; any other would outshine the subject.
        """
        frame = self.areas.whole
        box = Box(x=-0.05 * frame.w, y=horizon, w=frame.w * 1.1, h=frame.h * 1.06 - horizon)
        top = self.palette.accent
        if not self.branded and tint.is_dark(self.palette.ground) and not tint.is_dark(top):
            top = tint.mix(self.palette.support, self.palette.ground, 0.25)
        if tint.contrast(top, self.palette.ground) < 1.3:
            top = tint.mix(self.palette.support, self.palette.ground, 0.2)
        self.add("floor", box, Ornament(form="ground", colour=top, second=tint.deepen(top, 0.36)), depth=0.5)

    def floor_below(self) -> None:
        """On tall frames, a floor under everything."""
        if self.shape == "tall":
            self.stand(max(self.areas.frame.h * 0.80, self.areas.safe.bottom + 40))
