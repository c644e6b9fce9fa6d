"""Showing things: a subject as the best picture there is of it, large or small, drawn, photographed or as an icon."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tools.image import tint
from tools.image.art import acting, studio
from tools.image.art.treatments import DRAWN_ON, TILED
from tools.image.belonging import FLYERS, SWIMMERS, hangs
from tools.image.hours import hour_of
from tools.image.layouts.lighting import SHINING, light_in
from tools.image.layouts.subjects import PEOPLE, Subject, find_subject, icon_for
from tools.image.layouts.typesetting import Typesetter
from tools.image.layouts.wording import Part
from tools.image.look import IconTreatment
from tools.image.packs.art import PackArt
from tools.image.packs.lookup import pick
from tools.image.palette import Palette
from tools.image.picture import Box, EntranceKind, IconArt, Ornament, Panel, PropArt, RasterArt

MOST_THINGS = 3
FLOATS = 7.0
"""Units that what stands on nothing floats up and down."""
LOST = 0.2
"""How much of an outline may be lost on the ground before the thing is given a light of its own."""


@dataclass(kw_only=True)
class Showroom(Typesetter):
    """A sheet that shows subjects."""

    art: tuple[PackArt, ...] = ()
    logo: PackArt | None = None

    def find(self, words: str) -> Subject | None:
        """The best picture of something: the person's own art, a drawn thing, else an icon."""
        own = pick(words, self.art, self.index) if self.art else None
        if own:
            return Subject("prop", own.name, words, own.aspect, own)
        found = find_subject(words, self._line_of(words))
        many = found is not None and found.group is not None and len(found.group.members) > MOST_THINGS
        if found is None or not many or not self.shown or words != self.shot.subject or found.name in PEOPLE:
            return found
        return replace(found, group=None, aspect=studio.prop(found.name).aspect)  # so many were to be seen before

    def _line_of(self, words: str) -> str:
        """What the scene says of its subject: how many there are, and what is done with them."""
        shot = self.shot
        return f"{shot.headline}. {shot.number} {shot.unit}. {shot.spoken}" if words == shot.subject else ""

    def things_of_items(self) -> list[Subject]:
        """The first three different drawn things that the items name."""
        found = (self.find(item.subject or item.label) for item in self.shot.items)
        drawn = {subject.name: subject for subject in found if subject is not None and subject.kind == "prop"}
        return list(drawn.values())[:MOST_THINGS]

    def art_of(self, subject: Subject) -> PropArt | RasterArt:
        """What is drawn for a thing."""
        own = subject.own
        if own is None:
            group = subject.group.members if subject.group else ()
            shadow = not (hangs(subject.name) or subject.name in FLYERS | SWIMMERS)
            state, variant = self._state_of(subject), self._variant_of(subject)
            return PropArt(
                prop=subject.name, palette=self.palette, state=state, variant=variant, shadow=shadow, group=group
            )
        edge = ""
        if tint.is_dark(self.text_ground) and own.dark > LOST:
            edge = tint.pale(self.palette.ground, 0.75)
        elif not tint.is_dark(self.text_ground) and own.pale > LOST:
            edge = tint.deepen(self.palette.ground, 0.6)
        return RasterArt(image=own.image, palette=self.palette, form=own.form, foot=own.foot, edge=edge)

    def _in_its_light(self, art: PropArt | RasterArt, subject: Subject) -> PropArt | RasterArt:
        """A drawn thing as the place lights it; a person's own art is shown as it is."""
        if not isinstance(art, PropArt) or subject.name in SHINING:
            return art
        hour = hour_of(f"{self.shot.headline}. {self.shot.spoken}")
        return art.model_copy(update={"light": light_in(self.backdrop, self.palette, self.text_ground, hour)})

    def _state_of(self, subject: Subject) -> str:
        """The state of a drawn thing that its words, else the headline, else the spoken line, speak of."""
        if subject.name in PEOPLE:
            return self._acted(subject)
        usual = studio.prop(subject.name).states[0]
        found = (
            studio.find_state(subject.name, said) for said in (subject.words, self.shot.headline, self.shot.spoken)
        )
        return next((state for state in found if state != usual), usual)

    def _acted(self, subject: Subject) -> str:
        """What people do: what their own words say, else the line."""
        line = f"{self.shot.headline}. {self.shot.spoken}"
        if subject.name == "crowd":
            return acting.together(f"{subject.words}. {line}")
        done = acting.doing(subject.words) or acting.doing(line) or acting.idle(line)
        return done + (acting.who(subject.words) or acting.who(self.shot.spoken))

    def _variant_of(self, subject: Subject) -> int:
        """Somebody looks the same wherever the same words name them; groups change from scene to scene."""
        if subject.name == "crowd" or (subject.group and subject.name in PEOPLE):
            return self.index * 3
        return acting.number_of(subject.words.split(",")[0]) if subject.name in PEOPLE else 0

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
        art = self._in_its_light(self.art_of(subject), subject)
        bob = 0.0 if art.shadow else FLOATS
        return self.add("subject", taken, art, "rise", at, shows=subject.words, depth=depth, seconds=0.6, bob=bob)

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

    def small_icon(self, words: str, box: Box, *, at: float = 0.4, ground: str = "", cue: str = "") -> bool:
        """A badge with an icon beside a label; False where nothing fits the words."""
        name = icon_for(words)
        if name is None:
            return False
        behind = ground or self.card
        if self.look.icons in TILED:
            icon = IconArt(icon=name, palette=self._free_inks(behind), treatment=self.look.icons)
            enter, seconds = self._entrance_of_icons
            self.add("icon", box, icon, enter, at, shows=words, cue=cue, seconds=seconds)
            return True
        if self.look.icons == "solid":
            self.add("badge", box, self._spot, "pop", at, cue=cue)
            face = self.palette.accent
            ink = tint.best_ink(face, (tint.WHITE, self.palette.ink, tint.BLACK), 3.4)
            inks = Palette(ground=face, ink=ink, accent=ink, support=tint.mix(ink, face, 0.3), second=ink)
        else:
            tone = tint.mix(behind, self.palette.accent, 0.16)
            self.add("badge", box, Ornament(form="disc", colour=tone, second=tone), "pop", at, cue=cue)
            inks = self._free_inks(tone)
        icon = IconArt(icon=name, palette=inks, treatment=self.look.icons)
        enter, seconds = self._entrance_of_icons
        self.add("icon", box.inset(box.w * 0.24), icon, enter, at + 0.1, shows=words, cue=cue, seconds=seconds)
        return True

    @property
    def _entrance_of_icons(self) -> tuple[EntranceKind, float]:
        """How icons come: what is made of a line is drawn on."""
        return ("draw", 0.8) if self.look.icons in DRAWN_ON else ("pop", 0.45)

    def _free_inks(self, behind: str) -> Palette:
        """The look's colours as an icon can have them on that ground."""
        ink = self.ink_on(behind)
        accent = tint.readable(self.palette.accent, behind, ink, 2.2)
        return self.palette.model_copy(update={"ground": behind, "ink": ink, "accent": accent})

    def number_badge(self, number: str, box: Box, *, at: float = 0.4, cue: str = "") -> None:
        """A disc with a short number."""
        self.add("badge", box, self._spot, "pop", at, cue=cue)
        ink = tint.best_ink(self.palette.accent, (tint.WHITE, self.palette.ink, tint.BLACK), 5.0)
        part = Part("numeral", number, box.h * 0.5, box.h * 0.3, self.look.type.strong, ink, 1, align="center", cue=cue)
        self.set_text(part, box, valign="middle", enter="pop", at=at + 0.1, ground=self.palette.accent)

    @property
    def _spot(self) -> Ornament:
        """A disc in the accent."""
        accent = self.palette.accent
        return Ornament(form="disc", colour=accent, second=accent)

    @property
    def icon_treatment(self) -> IconTreatment:
        """The look's icons as far as a large icon on a disc can have them."""
        return "duotone" if self.look.icons in ("duotone", "gradient", "badge") else "solid"

    def tile_behind(self, box: Box, at: float, cue: str) -> None:
        """A quiet ground behind a small drawing: a disc, or a plate where there is more width."""
        tone = tint.mix(self.card, self.palette.accent, 0.16)
        if box.w == box.h:
            self.add("tile", box, Ornament(form="disc", colour=tone, second=tone), "pop", at, cue=cue)
            return
        plate = Panel(fill=tone, fill_to=tint.mix(self.card, self.palette.accent, 0.26), radius=self.look.radius * 0.7)
        self.add("tile", box, plate, "fade", at, cue=cue)

    def thing(self, subject: Subject, box: Box, at: float, cue: str) -> None:
        """A small drawing beside a label; of many things only one, for more could not be told apart."""
        if subject.group is not None and len(subject.group.members) > MOST_THINGS:
            subject = replace(subject, group=None, aspect=studio.prop(subject.name).aspect)
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
