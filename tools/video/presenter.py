"""A presenter in motion: parts drawn once, and put together for each moment by mouth, eyes, head and hands.

The mouth takes the shape of its keyframe and is half-way there in the first frame of it. All else is small: a head
that never quite stands still, a nod or a hand with a word, and eyes that blink. At both ends of a scene the pose is the
same, so that a cut does not make the presenter jump.
"""

from __future__ import annotations

import math
import random
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from tools.image.picture import Layer, PresenterArt
from tools.image.presenter import body, face, figure, mouth
from tools.media.mouth import Gesture, MouthKey, Viseme
from tools.video.drawn import Drawn, stood
from tools.video.motion import in_out_cubic
from tools.video.sprites import PHASES, Colours, Sprite, bake
from tools.video.turning import Turn, turned

PIVOT = (200.0, 268.0)
"""Where the head turns on the neck, in the figure's units."""
Bounds = tuple[float, float, float, float]
WHOLE: Bounds = (-140.0, -60.0, 540.0, 720.0)
UPPER_FACE: Bounds = (100.0, 100.0, 300.0, 220.0)
LOWER_FACE: Bounds = (150.0, 190.0, 250.0, 275.0)
"""Left, top, right and bottom of what parts may cover, in the figure's units."""
EDGE_S = 0.3
BLINK_FRAMES = (0.45, 0.0, 0.0, 0.6)
"""How far the eyes are open in the frames of a blink: 0.13 s, as people's blinks last 0.1 to 0.15 s."""
BLINKS_APART_S = (2.2, 4.8)
"""People who speak blink 15 to 25 times a minute (Bentivoglio et al., Movement Disorders 1997)."""
NOD_S, NOD = 0.5, 6.0
BREATH_S, BREATH = 3.9, 1.4
HAND_LEAD_S, HAND_HOLD_S, HAND_BACK_S = 0.42, 0.9, 0.5
SWING, RISE = -26.0, 250.0
"""Degrees that a forearm leans out more while it is down, and the units that it comes up from."""


class Reach(NamedTuple):
    """A raised forearm: its degrees, and the units that it stays below its full height."""

    degrees: float
    low: float


ONE, BOTH = Reach(-14.0, 0.0), Reach(-5.0, 62.0)


@dataclass(frozen=True)
class Acting:
    """What a presenter does in a scene."""

    mouth: tuple[MouthKey, ...] = ()
    gestures: tuple[Gesture, ...] = ()


SILENT = Acting()


@dataclass(frozen=True)
class Pose:
    """One moment: degrees and units of the figure, rounded so that what looks the same is the same."""

    turn: float
    nod: float
    breath: float
    aside: float
    brows: float
    eyes: float
    lips: tuple[Viseme, Viseme]
    hands: tuple[float, float]
    reach: Reach


class PresenterPainter:
    """Draws the presenter of one scene."""

    def __init__(self, layer: Layer, acting: Acting, frames: int, fps: int, scale: float, colours: Colours) -> None:
        assert isinstance(layer.art, PresenterArt)  # the painter of the scene gives it no other
        self._art, self._frames, self._fps, self._colours = layer.art, frames, fps, colours
        self._unit = figure.scale_of(layer.art, layer.box) * scale
        x, y = figure.origin_of(layer.art, layer.box)
        self._origin = (x * scale, y * scale)
        self._gestures = acting.gestures
        self._starts = [round(key.at * fps) for key in acting.mouth]
        self._shapes = [key.viseme for key in acting.mouth]
        dice = random.Random(f"{layer.art.cast.person} {frames} {len(acting.mouth)}")
        self._phases = tuple(dice.uniform(0, 2 * math.pi) for _ in range(3))
        self._blinks = _blinks(dice, frames, fps)
        self._parts: dict[Any, Sprite | None] = {}
        self._last: dict[tuple[Any, ...], tuple[tuple[Sprite, Turn], Sprite]] = {}

    def things(self, number: int) -> Iterator[Drawn]:
        """The parts of one frame, back to front."""
        pose = self.pose(number)
        cast, art = self._art.cast, self._art
        yield from self._still("ground", lambda canvas: figure.draw_ground(canvas, art))
        yield from self._head("behind", pose, self._sprite("behind", lambda canvas: figure.draw_behind(canvas, art)))
        yield from self._still("torso", lambda canvas: figure.draw_torso(canvas, art), pose.breath)
        yield from self._head("head", pose, self._sprite("head", lambda canvas: face.draw_head(canvas, cast)))
        yield from self._features(pose)
        for side, share in zip((-1, 1), pose.hands, strict=True):
            if share > 0:
                yield self._hand(side, share, pose.reach)

    def pose(self, number: int) -> Pose:
        """What the presenter does in a frame."""
        moving = any(-HAND_LEAD_S < number / self._fps - each.at < NOD_S for each in self._gestures)
        seconds, length = (number if moving else number // 2 * 2) / self._fps, self._frames / self._fps
        ease = max(0.0, min(1.0, seconds / EDGE_S, (length - seconds) / EDGE_S))
        first, second, third = (
            math.sin(2 * math.pi * seconds / period + phase)
            for period, phase in zip((3.7, 2.3, 5.3), self._phases, strict=True)
        )
        stress = max((_bump((seconds - gesture.at + 0.15) / NOD_S) for gesture in self._gestures), default=0.0)
        return Pose(
            turn=round(ease * (1.1 * first + 0.6 * second), 1),
            nod=round(ease * NOD * stress, 1),
            breath=self._breath(seconds) * ease,
            aside=round(ease * 2.4 * third, 1),
            brows=round(ease * -4.0 * stress, 0),
            eyes=self._eyes(number),
            lips=self._lips(number),
            hands=self._hands(number / self._fps, ease),
            reach=BOTH if any(self._near(each, number) for each in self._gestures) else ONE,
        )

    def _breath(self, seconds: float) -> float:
        """How far the shoulders are down; a disc cuts them off where it is, so there they keep still."""
        return BREATH * math.sin(2 * math.pi * seconds / BREATH_S) if self._art.form == "standing" else 0.0

    def _eyes(self, number: int) -> float:
        place = bisect_right(self._blinks, number) - 1
        since = number - self._blinks[place] if place >= 0 else len(BLINK_FRAMES)
        return BLINK_FRAMES[since] if since < len(BLINK_FRAMES) else 1.0

    def _lips(self, number: int) -> tuple[Viseme, Viseme]:
        """The shape that the lips have, and in the first frame of a shape also the one that they come from."""
        place = bisect_right(self._starts, number) - 1
        if place < 0:
            return "rest", "rest"
        shape = self._shapes[place]
        return (self._shapes[place - 1] if place and number == self._starts[place] else shape), shape

    def _hands(self, seconds: float, ease: float) -> tuple[float, float]:
        """How far each hand is raised; there are none in a disc."""
        if self._art.form == "bubble":
            return 0.0, 0.0
        left = max((_raised(seconds - each.at) for each in self._gestures if each.kind != "nod"), default=0.0)
        right = max((_raised(seconds - each.at - 0.05) for each in self._gestures if each.kind == "hands"), default=0.0)
        return round(left * ease, 3), round(right * ease, 3)

    def _near(self, gesture: Gesture, number: int) -> bool:
        """Whether a frame lies in a gesture of both hands."""
        since = number / self._fps - gesture.at
        return gesture.kind == "hands" and -HAND_LEAD_S <= since <= HAND_HOLD_S + HAND_BACK_S + 0.1

    # -- parts -------------------------------------------------------------------------------------------------

    def _sprite(self, name: Any, draw: Callable[[Any], None], bounds: Bounds = WHOLE, phases: int = 1) -> Sprite | None:
        """A part's pixels in the place where the figure at rest has it; drawn when it is first shown."""
        if name not in self._parts:
            x, y = self._origin

            def placed(canvas: Any) -> None:
                canvas.translate(x, y)
                canvas.scale(self._unit, self._unit)
                draw(canvas)

            (left, top), (right, bottom) = self._place(bounds[:2]), self._place(bounds[2:])
            area = (math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom))
            self._parts[name] = bake(placed, area, 1.0, self._colours, phases=phases, down=phases > 1)
        return self._parts[name]

    def _still(self, name: str, draw: Callable[[Any], None], down: float = 0.0) -> Iterator[Drawn]:
        """A part that does not turn; `down` moves it by quarters of a pixel."""
        sprite = self._sprite(name, draw, phases=PHASES if name == "torso" else 1)
        if sprite is not None:
            yield stood(("presenter", name), sprite, 0.0, down * self._unit, down=True)

    def _features(self, pose: Pose) -> Iterator[Drawn]:
        """What moves on the face, a little to the side with the turn of the head."""
        cast = self._art.cast
        before, after = pose.lips
        lips = mouth.mixed(mouth.LIPS[before], mouth.LIPS[after], 0.5)

        def speak(canvas: Any) -> None:
            canvas.translate(face.MIDDLE, face.MOUTH_LINE)
            mouth.draw_mouth(canvas, lips, *face.lip_of(cast))

        def look(canvas: Any) -> None:
            face.draw_nose(canvas, cast)
            face.draw_eyes(canvas, cast, pose.eyes)
            canvas.save()
            canvas.translate(0, pose.brows)
            face.draw_brows(canvas, cast)
            canvas.restore()
            if cast.glasses:
                face.draw_glasses(canvas, cast)

        eyes = self._sprite(("eyes", pose.eyes, pose.brows), look, UPPER_FACE)
        yield from self._head("eyes", pose, eyes, pose.aside)
        yield from self._head("mouth", pose, self._sprite(("mouth", before, after), speak, LOWER_FACE), pose.aside)

    def _head(self, name: str, pose: Pose, sprite: Sprite | None, aside: float = 0.0) -> Iterator[Drawn]:
        """A part of the head, turned about the neck."""
        if sprite is None:
            return
        turn = Turn(pose.turn, self._place(PIVOT), (aside * self._unit, (pose.nod + pose.breath) * self._unit))
        yield self._turned(("presenter", name), sprite, turn)

    def _place(self, spot: tuple[float, ...]) -> tuple[float, float]:
        """A spot of the figure, in pixels of the frame."""
        return self._origin[0] + spot[0] * self._unit, self._origin[1] + spot[1] * self._unit

    def _turned(self, place: tuple[Any, ...], sprite: Sprite, turn: Turn) -> Drawn:
        """The sprite as it stands now; not turned again while it stays so."""
        last = self._last.get(place)
        if last is None or last[0] != (sprite, turn):
            last = self._last[place] = ((sprite, turn), turned(sprite, turn))
        return stood(place, last[1])

    def _hand(self, side: int, share: float, reach: Reach) -> Drawn:
        """A forearm on its way up; the right one is the left one mirrored."""
        cast = self._art.cast

        def draw(canvas: Any) -> None:
            if side > 0:
                canvas.translate(2 * face.MIDDLE, 0)
                canvas.scale(-1, 1)
            body.draw_forearm(canvas, cast)

        sprite = self._sprite(("hand", side), draw)
        assert sprite is not None  # an arm is always something
        x = body.ELBOW[0] if side < 0 else 2 * face.MIDDLE - body.ELBOW[0]
        degrees = (reach.degrees + SWING * (1 - share)) * (1 if side < 0 else -1)
        low = reach.low + RISE * (1 - share)
        turn = Turn(degrees, self._place((x, body.ELBOW[1])), (0.0, low * self._unit))
        return self._turned(("presenter", "hand", side), sprite, turn)


def _bump(share: float) -> float:
    """Up and down again, softly, while the share goes from 0 to 1."""
    return math.sin(math.pi * share) ** 2 if 0 < share < 1 else 0.0


def _raised(since: float) -> float:
    """How far a hand is up, by the seconds since the word that it goes with."""
    if since < 0:
        return in_out_cubic(max(0.0, 1 + since / HAND_LEAD_S))
    return in_out_cubic(max(0.0, min(1.0, 1 - (since - HAND_HOLD_S) / HAND_BACK_S)))


def _blinks(dice: random.Random, frames: int, fps: int) -> list[int]:
    """The frames at which blinks begin; none is cut off by the end of the scene."""
    made, at = [], dice.uniform(0.8, BLINKS_APART_S[1] / 2)
    while round(at * fps) + len(BLINK_FRAMES) < frames:
        made.append(round(at * fps))
        at += dice.uniform(*BLINKS_APART_S)
    return made
