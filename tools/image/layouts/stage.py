"""The stage that every layout builds on: the frame's areas, its colours, and the pieces that layouts put together.

Layouts say what goes where; the stage sees to it that text fits its box, reads on its ground and keeps to the safe
area, that the subject is shown by the best thing there is, and that everything arrives in good order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from tools.image import tint
from tools.image.art import studio
from tools.image.layouts.areas import Areas, with_low_subject
from tools.image.layouts.subjects import Subject, find_subject, icon_for
from tools.image.layouts.wording import LEAST_LARGE, Part, accented, coloured, cut, marks, total, union
from tools.image.looks import GroundRole, IconTreatment, Look
from tools.image.packs.art import PackArt
from tools.image.packs.lookup import pick
from tools.image.palette import Palette
from tools.image.picture import (
    Align,
    Art,
    BackdropArt,
    Box,
    Entrance,
    EntranceKind,
    Ground,
    IconArt,
    Layer,
    Ornament,
    Panel,
    Particles,
    PropArt,
    RasterArt,
    Scrim,
    Text,
)
from tools.image.shot import Shot
from tools.media.type import Fitted, Style, fit, printable

Valign = Literal["top", "middle", "bottom"]
DISPLAY_FROM = 60.0
FOREGROUND = 0.3
"""How far words and cards drift with the camera: enough that nothing on screen ever stands quite still."""
SLIMMEST = 0.6
"""Things slimmer than this would look lost in the low room under a tall frame's words."""
ZOOMS = (1.0, 1.16, 1.06, 1.3)
"""How near the camera stands to a place, by scene, so that a place that comes back is not the same picture."""
LEAST_SMALL = 4.8
LOST = 0.2
"""How much of an outline may be lost on the ground before the thing is given a light of its own."""


@dataclass
class Stage:
    """One scene being laid out."""

    shot: Shot
    look: Look
    palette: Palette
    role: GroundRole
    areas: Areas
    index: int
    seed: int
    brand: str = ""
    layers: list[Layer] = field(default_factory=list)
    backdrop: str | None = None
    art: tuple[PackArt, ...] = ()
    flipped: bool = False
    branded: bool = False

    @property
    def shape(self) -> str:
        """The aspect ratio, as layouts tell them apart: wide, square (also 4:5) or tall."""
        return self.areas.shape

    # -- layers ------------------------------------------------------------------------------------------------

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

    def ground(self, place: bool = True, quiet: Box | None = None) -> None:
        """The background: the place that the shot names where there is one, else the look's own ground."""
        whole = self.areas.frame
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

    def words_and_subject(
        self,
        text_share: float,
        art_inset: float = 0.0,
        low: float = 0.40,
        parts: Sequence[Part] = (),
        below: float = 0.0,
    ) -> tuple[Box, Box]:
        """The box for words and the box for the subject: side by side, or under each other where there is no width.

        On tall frames the words take no more height than their parts need, so that the subject may be larger.
        """
        content = self.areas.content
        if self.shape == "wide":
            return self._side_by_side(content, content.w * text_share, art_inset)
        if self.shape == "tall":
            room = Box(x=content.x, y=content.y, w=content.w, h=self.areas.safe.h * low - below)
            settings = self._stacked([part for part in parts if printable(part.text, part.face)], room)
            need = min(max(total(settings) + 8, 150.0), room.h) if settings else room.h
            self.areas, text, art = with_low_subject(self.areas, (need + below) / self.areas.safe.h)
            return text, art.inset(art_inset)
        text = Box(x=content.x, y=content.y, w=content.w, h=content.h * low)
        top = text.bottom + 14
        return text, Box(x=content.x, y=top, w=content.w, h=content.bottom + 14 - top).inset(art_inset)

    def _side_by_side(self, content: Box, wide: float, art_inset: float) -> tuple[Box, Box]:
        """Words left and subject right, or mirrored."""
        text = Box(x=content.x, y=content.y, w=wide, h=content.h - 64)
        left = text.right + 60
        art = Box(x=left, y=70, w=self.areas.frame.w * 0.965 - left, h=content.bottom - 70)
        if self.flipped:
            text = text.model_copy(update={"x": content.right - wide})
            art = art.model_copy(update={"x": self.areas.frame.w - art.right})
        return text, art.inset(art_inset)

    def float_bits(self, count: int = 12, quiet: Sequence[Box] = ()) -> None:
        """The look's small floating things, kept off the text."""
        if self.look.ambient != "none":
            light = self.ink_on(self.palette.ground)
            colours = (self.palette.accent, self.palette.support, tint.mix(self.palette.support, light, 0.4))
            art = Particles(style=self.look.ambient, colours=colours, count=count, quiet=tuple(quiet))
            self.add("ambient", self.areas.frame, art)

    # -- colours -----------------------------------------------------------------------------------------------

    @property
    def text_ground(self) -> str:
        """The colour that text stands on where no panel is under it."""
        return self.areas.text_ground or self.palette.ground

    def ink_on(self, ground: str) -> str:
        """The ink for body text on that ground."""
        deep = tint.deepen(self.palette.ground if tint.is_dark(self.palette.ground) else self.palette.ink, 0.4)
        light = self.palette.ink if not tint.is_dark(self.palette.ink) else tint.WHITE
        return tint.best_ink(ground, (self.palette.ink, light, deep), 7.0)

    def accent_on(self, ground: str, size: float) -> str:
        """The accent, as near as text of that size may have it."""
        least = LEAST_LARGE if size >= DISPLAY_FROM else LEAST_SMALL
        choices = (self.palette.accent, self.palette.second, self.palette.support)
        return tint.readable_of(choices, ground, self.ink_on(ground), least)

    def loud_on(self, ground: str, least: float) -> str:
        """The most telling of the look's colours that reads on a ground as it is, without being mixed."""
        palette = self.palette
        for colour in (palette.accent, palette.ground, palette.second, palette.support):
            if tint.contrast(colour, ground) >= least and not tint.is_grey(colour):
                return colour
        return tint.readable(palette.accent, ground, self.ink_on(ground), least)

    def soft_on(self, ground: str) -> str:
        """A quieter ink for details."""
        ink = self.ink_on(ground)
        return tint.readable(tint.mix(ink, ground, 0.26), ground, ink, 5.6)

    @property
    def card(self) -> str:
        """The colour of cards on this ground."""
        if tint.is_dark(self.palette.ground):
            return tint.mix(self.palette.ground, "#FFFFFF", 0.09)
        return tint.mix("#FFFFFF", self.palette.ground, 0.12)

    # -- text --------------------------------------------------------------------------------------------------

    def set_text(
        self,
        part: Part,
        box: Box,
        *,
        valign: Valign = "top",
        enter: EntranceKind = "rise",
        at: float = 0.2,
        ground: str = "",
    ) -> Box:
        """Fits one text into a box and adds it; returns the box that it really takes."""
        fitted = self.fitted(part, box.w, box.h)
        if fitted is None:
            return Box(x=box.x, y=box.y, w=0, h=0)
        down = {"top": 0.0, "middle": (box.h - fitted.height) / 2, "bottom": box.h - fitted.height}[valign]
        return self._place(part, fitted, box, box.y + down, enter, at, ground or self.text_ground)

    def fitted(self, part: Part, width: float, height: float) -> Fitted | None:
        """The part's text broken and sized for a box; None where there is nothing to say."""
        text = printable(part.text, part.face)
        if not text:
            return None
        style = Style(part.face, part.size, part.tracking, part.leading)
        return fit(text, style, width, height, part.lines, part.smallest)

    def _place(
        self, part: Part, fitted: Fitted, box: Box, y: float, enter: EntranceKind, at: float, ground: str
    ) -> Box:
        left = {"left": box.x, "center": box.cx - fitted.width / 2, "right": box.right - fitted.width}[part.align]
        taken = Box(x=left, y=y, w=fitted.width, h=fitted.height)
        colour = part.colour or self.ink_on(ground)
        accent = part.accent_colour or self.accent_on(ground, fitted.style.size)
        if part.accent and not part.accent_colour and marks(self.palette.accent, ground, colour):
            accent = colour
            for box_of_run in accented(fitted, part, taken):
                mark = Panel(fill=self.palette.accent, radius=min(self.look.radius, 14.0))
                self.add("marker", box_of_run, mark, enter, at, cue=part.cue)
        art = Text(
            lines=coloured(fitted.lines, part.accent, colour, accent),
            face=part.face,
            size=fitted.style.size,
            tracking=part.tracking,
            leading=part.leading,
            align=part.align,
            ground=ground,
        )
        kind: EntranceKind
        kind, seconds = ("count", 0.9) if part.counts and len(fitted.lines) == 1 else (enter, 0.45)
        self.add(part.name, taken, art, kind, at, shows=" ".join(fitted.lines), cue=part.cue, seconds=seconds)
        return taken

    def stack(
        self, parts: Sequence[Part], box: Box, *, valign: Valign = "middle", at: float = 0.15, ground: str = ""
    ) -> Box:
        """Sets parts under each other in a box, smaller where they would not fit; returns the box that they take."""
        settings = self._stacked([part for part in parts if printable(part.text, part.face)], box)
        if not settings:
            return Box(x=box.x, y=box.y, w=0, h=0)
        high = total(settings)
        y = box.y + {"top": 0.0, "middle": (box.h - high) / 2, "bottom": box.h - high}[valign]
        boxes = []
        for number, (part, fitted) in enumerate(settings):
            y += part.gap if number else 0.0
            boxes.append(self._place(part, fitted, box, y, "rise", at + 0.14 * number, ground or self.text_ground))
            y += fitted.height
        return union(boxes)

    def _stacked(self, parts: Sequence[Part], box: Box) -> list[tuple[Part, Fitted]]:
        """The parts at the largest common scale at which they fit; the last ones dropped where none does."""
        kept = list(parts)
        while kept:
            scale = 1.0
            while scale > 0.38:
                settings = self._at_scale(kept, box, scale)
                if total(settings) <= box.h + 0.5 and not any(cut(part, fitted) for part, fitted in settings):
                    return settings
                scale *= 0.93
            settings = self._at_scale(kept, box, scale)
            if total(settings) <= box.h + 0.5 or len(kept) == 1:
                return settings
            kept.pop()
        return []

    def _at_scale(self, parts: Sequence[Part], box: Box, scale: float) -> list[tuple[Part, Fitted]]:
        made = []
        for part in parts:
            size = max(part.smallest, part.size * scale)
            scaled = replace(part, size=size, gap=part.gap * max(scale, 0.5))
            fitted = self.fitted(scaled, box.w, box.h)
            assert fitted is not None  # empty parts were left out
            made.append((scaled, fitted))
        return made

    def headline(self, size: float, align: Align = "left", lines: int = 3) -> Part:
        """The shot's headline, set in the look's display type."""
        kind = self.look.type
        return Part(
            "headline", self.shot.headline, size, 46, kind.display, lines=lines, tracking=kind.tracking,
            leading=kind.leading, gap=24, accent=self.shot.accent, align=align,
        )  # fmt: skip

    def kicker(self, align: Align = "left", text: str = "", ground: str = "") -> Part:
        """The small capitals over a headline."""
        said = (text or self.shot.kicker).strip().upper()
        colour = self.accent_on(ground or self.text_ground, 30)
        return Part("kicker", said, 34 + self.bump, 28, self.look.type.strong, colour, 1, 0.13, 1.1, 24, align=align)

    def body(self, size: float = 47, align: Align = "left", lines: int = 4, text: str = "", ground: str = "") -> Part:
        """Supporting text."""
        colour = self.soft_on(ground or self.text_ground)
        return Part(
            "body",
            text or self.shot.body,
            size + self.bump,
            30,
            self.look.type.text,
            colour,
            lines,
            0.0,
            1.26,
            30,
            align=align,
        )

    @property
    def bump(self) -> float:
        """How much larger small type is on frames that are seen on phones."""
        return 0.0 if self.shape == "wide" else 6.0

    def copy(self, box: Box, size: float, *, align: Align = "left", valign: Valign = "middle", lines: int = 3) -> Box:
        """Kicker, headline and body as one block."""
        return self.stack(self.copy_parts(size, align, lines), box, valign=valign)

    def copy_parts(self, size: float, align: Align = "left", lines: int = 3) -> tuple[Part, ...]:
        """What `copy` sets."""
        return self.kicker(align), self.headline(size, align, lines), self.body(align=align)

    # -- subjects ----------------------------------------------------------------------------------------------

    def find(self, words: str) -> Subject | None:
        """The best picture of something: the person's own art, a drawn thing, else an icon."""
        own = pick(words, self.art, self.index) if self.art else None
        return Subject("prop", own.name, words, own.aspect, own) if own else find_subject(words)

    def art_of(self, subject: Subject) -> PropArt | RasterArt:
        """What is drawn for a thing."""
        own = subject.own
        if own is None:
            return PropArt(prop=subject.name, palette=self.palette, state=self._state_of(subject))
        edge = ""
        if tint.is_dark(self.text_ground) and own.dark > LOST:
            edge = tint.pale(self.palette.ground, 0.75)
        elif not tint.is_dark(self.text_ground) and own.pale > LOST:
            edge = tint.deepen(self.palette.ground, 0.6)
        return RasterArt(image=own.image, palette=self.palette, form=own.form, foot=own.foot, edge=edge)

    def _state_of(self, subject: Subject) -> str:
        """The state of a drawn thing that its words, or else the scene's headline, speak of."""
        state = studio.find_state(subject.name, subject.words)
        if state != studio.prop(subject.name).states[0]:
            return state
        return studio.find_state(subject.name, self.shot.headline)

    def show(self, subject: Subject, box: Box, *, stands: bool = True, at: float = 0.1, depth: float = 0.8) -> Box:
        """Shows the subject as large as the box allows: a thing on its foot, an icon on a badge with rings."""
        if subject.kind == "prop":
            return self._show_prop(subject, box, stands, at, depth)
        return self.badge(subject.name, box, subject.words, at=at, depth=depth)

    def _show_prop(self, subject: Subject, box: Box, stands: bool, at: float, depth: float) -> Box:
        height = min(box.h, box.w / subject.aspect)
        width = height * subject.aspect
        y = box.bottom - height if stands else box.cy - height / 2
        taken = Box(x=box.cx - width / 2, y=y, w=width, h=height)
        art = self.art_of(subject)
        return self.add("subject", taken, art, "rise", at, shows=subject.words, depth=depth, seconds=0.6)

    def badge(self, icon: str, box: Box, words: str, *, at: float = 0.1, depth: float = 0.8) -> Box:
        """An icon as the subject: large on a disc, with rings around it."""
        size = min(box.w, box.h)
        whole = Box(x=box.cx - size / 2, y=box.cy - size / 2, w=size, h=size)
        ground = self.palette.ground
        face, low = self.disc_colours()
        rings = Ornament(
            form="rings",
            colour=tint.readable(self.palette.accent, ground, self.ink_on(ground), 1.6),
            second=self.palette.support,
        )
        self.add("subject rings", whole, rings, "fade", at, depth=depth * 0.6)
        disc = whole.inset(size * 0.16)
        self.add("subject disc", disc, Ornament(form="disc", colour=face, second=low), "pop", at, depth=depth, bob=5)
        ink = tint.best_ink(low, (tint.WHITE, self.palette.ink), 3.2)
        inner = Palette(ground=face, ink=ink, accent=ink, support=tint.mix(ink, face, 0.3), second=ink)
        art = IconArt(icon=icon, palette=inner, treatment="solid")
        self.add("subject", disc.inset(disc.w * 0.23), art, "pop", at + 0.15, shows=words, depth=depth, bob=5)
        return whole

    def disc_colours(self) -> tuple[str, str]:
        """Upper and lower colour of a large disc that stands out from the ground."""
        accent = self.palette.accent
        if tint.contrast(accent, self.palette.ground) < 1.5:
            accent = self.palette.ink
        return tint.mix(accent, "#FFFFFF", 0.12), tint.mix(accent, tint.deepen(accent, 0.6), 0.25)

    def strong_fill(self) -> str:
        """The accent as a panel's fill: as it is where text reads on it, else a little deeper."""
        for step in range(8):
            fill = tint.deepen(self.palette.accent, step * 0.08)
            if max(tint.contrast(fill, ink) for ink in (tint.WHITE, tint.BLACK)) >= 6.2 - step * 0.15:
                return fill
        return fill

    def small_icon(self, words: str, box: Box, *, at: float = 0.4, ground: str = "", cue: str = "") -> bool:
        """A badge with an icon beside a label; False where nothing fits the words."""
        name = icon_for(words)
        if name is None:
            return False
        self.add("badge", box, self._spot(ground or self.card), "pop", at, cue=cue)
        face = self.palette.accent
        ink = tint.best_ink(face, (tint.WHITE, self.palette.ink, tint.BLACK), 3.4)
        inner = Palette(ground=face, ink=ink, accent=ink, support=tint.mix(ink, face, 0.3), second=ink)
        icon = IconArt(icon=name, palette=inner, treatment="solid")
        self.add("icon", box.inset(box.w * 0.24), icon, "pop", at + 0.1, shows=words, cue=cue)
        return True

    def number_badge(self, number: str, box: Box, *, at: float = 0.4, cue: str = "") -> None:
        """A disc with a short number."""
        self.add("badge", box, self._spot(self.card), "pop", at, cue=cue)
        ink = tint.best_ink(self.palette.accent, (tint.WHITE, self.palette.ink, tint.BLACK), 4.6)
        part = Part("numeral", number, box.h * 0.5, box.h * 0.3, self.look.type.strong, ink, 1, align="center", cue=cue)
        self.set_text(part, box, valign="middle", enter="pop", at=at + 0.1, ground=self.palette.accent)

    def _spot(self, ground: str) -> Ornament:
        accent = self.palette.accent
        return Ornament(form="disc", colour=accent, second=accent)

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

    @property
    def icon_treatment(self) -> IconTreatment:
        """The look's icons as far as a large icon on a disc can have them."""
        return "duotone" if self.look.icons in ("duotone", "gradient", "badge") else "solid"

    def tile_behind(self, box: Box, at: float, cue: str) -> None:
        """A quiet disc behind a small drawing."""
        tone = tint.mix(self.card, self.palette.accent, 0.16)
        self.add("tile", box, Ornament(form="disc", colour=tone, second=tone), "pop", at, cue=cue)

    def thing(self, subject: Subject, box: Box, at: float, cue: str) -> None:
        """A small drawing beside a label."""
        art = self.art_of(subject)
        height = min(box.h, box.w / subject.aspect)
        place = Box(x=box.cx - height * subject.aspect / 2, y=box.cy - height / 2, w=height * subject.aspect, h=height)
        self.add("drawing", place, art, "pop", at, shows=subject.words, cue=cue)

    def side_subject(self, subject: Subject, box: Box, at: float, fill: str, cue: str) -> None:
        """The picture of one side of a comparison."""
        if subject.kind == "prop":
            self.thing(subject, box, at, cue)
            return
        size = min(box.w, box.h) * 0.82
        disc = Box(x=box.cx - size / 2, y=box.cy - size / 2, w=size, h=size)
        ink = self.ink_on(fill)
        tone = tint.mix(fill, ink, 0.14)
        self.add("tile", disc, Ornament(form="disc", colour=tone, second=tone), "pop", at, cue=cue)
        inner = Palette(ground=tone, ink=ink, accent=ink, support=tone, second=ink)
        art = IconArt(icon=subject.name, palette=inner, treatment="solid")
        self.add("drawing", disc.inset(size * 0.24), art, "pop", at + 0.1, shows=subject.words, cue=cue)

    def stand(self, horizon: float) -> None:
        """The floor that the subject stands on, from the horizon to below the frame.

        On a dark ground only a brand's colour may be so bright a floor; any other would outshine the subject.
        """
        frame = self.areas.frame
        box = Box(x=-0.05 * frame.w, y=horizon, w=frame.w * 1.1, h=frame.h * 1.06 - horizon)
        top = self.palette.accent
        if not self.branded and tint.is_dark(self.palette.ground) and not tint.is_dark(top):
            top = tint.mix(self.palette.support, self.palette.ground, 0.25)
        if tint.contrast(top, self.palette.ground) < 1.3:
            top = tint.mix(self.palette.support, self.palette.ground, 0.2)
        self.add("floor", box, Ornament(form="ground", colour=top, second=tint.deepen(top, 0.36)), depth=0.5)

    def fill_below(self) -> None:
        """On tall frames, what stands below the captions where no text may be: the subject, or at least a floor."""
        if self.shape != "tall":
            return
        frame, safe = self.areas.frame, self.areas.safe
        subject = self.find(self.shot.subject) or self.first_of_items()
        self.floor_below()
        room = Box(x=frame.w * 0.14, y=safe.bottom + 40, w=frame.w * 0.72, h=frame.h * 0.845 - safe.bottom - 40)
        if subject is None or self.shot.family == "compare" or subject.aspect < SLIMMEST:
            return
        if subject.kind == "prop":
            self._show_prop(subject, room, True, 0.2, 0.8)
        else:
            self.badge(subject.name, room.inset(0, 20), subject.words, at=0.2)

    def floor_below(self) -> None:
        """On tall frames, a floor under everything."""
        if self.shape == "tall":
            self.stand(self.areas.frame.h * 0.80)

    def first_of_items(self) -> Subject | None:
        """A drawn thing that one of the items names."""
        found = (self.find(item.subject or item.label) for item in self.shot.items)
        return next((subject for subject in found if subject is not None and subject.kind == "prop"), None)
