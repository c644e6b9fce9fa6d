"""How the film looks: look, colours, pictures, charts, captions, shape."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches

from agent.edits.forms import (
    Captions,
    ChartPicture,
    Colors,
    Grey,
    Logo,
    LookChange,
    Manner,
    OtherPicture,
    OwnPicture,
    Picture,
    Shape,
)
from agent.edits.means import Means, place, with_scene
from agent.errors import EditRefused
from agent.storyboard import Storyboard
from agent.writers.embedded.drawable import Drawable, drawables, nouns
from tools.image import tint
from tools.image.looks import look as look_named
from tools.image.looks import look_names
from tools.image.shot import Chart, Family, Shot

MOST_THINGS = 8
NOTICED = 0.08  # of luminance, the mean over a look's grounds
WARMER, STRONGER = 0.12, 0.08  # of the span from blue to red, and of full chroma
PICTURED: tuple[Family, ...] = ("split", "hero", "end_card", "lower_third")


def look(board: Storyboard, edit: LookChange, means: Means) -> Storyboard:
    """Another look: the one named, the next darker or lighter one, or the next of all."""
    names = look_names()
    if edit.name and edit.name not in names:
        raise EditRefused(f"There is no look {edit.name!r}: choose one of {', '.join(names)}.")
    if edit.name == board.look:
        raise EditRefused(f"The look is {board.look} already. There are {', '.join(names)}.")
    name = edit.name or (_next(board.look) if edit.manner == "other" else _changed(board, edit.manner))
    return board.model_copy(update={"look": name})


def _next(name: str) -> str:
    names = look_names()
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]


def _changed(board: Storyboard, manner: Manner) -> str:
    """The look that is next in brightness, warmth or strength of colour."""
    measure, sign, least = MEASURES[manner]
    if measure is not brightness and board.colors:
        raise EditRefused("The film is in your own colours. Give others: use the colours #112233 and #ffcc00.")
    if measure is not brightness and board.monochrome:
        raise EditRefused("It is in greys, where colours would not be seen. Say: in colour again.")
    now = measure(board.look)
    values = {other: measure(other) for other in look_names()}
    fitting = {other: value for other, value in values.items() if sign * (value - now) >= least}
    if not fitting:
        raise EditRefused(f"No look is {manner} than {board.look}. There are {', '.join(look_names())}.")
    return min(fitting, key=lambda other: (abs(fitting[other] - now), abs(brightness(other) - brightness(board.look))))


def brightness(name: str) -> float:
    """Mean relative luminance of a look's grounds, 0 to 1 (WCAG 2)."""
    grounds = [palette.ground for palette in look_named(name).palettes.values()]
    return sum(tint.luminance(ground) for ground in grounds) / len(grounds)


def warmth(name: str) -> float:
    """How much more red than blue a look's grounds and accents hold, the mean, -1 to 1."""
    shades = [
        tint.parts(shade)
        for palette in look_named(name).palettes.values()
        for shade in (palette.ground, palette.accent)
    ]
    return sum((red - blue) / 255 for red, _, blue in shades) / len(shades)


def strength(name: str) -> float:
    """How strong a look's colours are, the mean of their chroma, 0 to 1."""
    shades = [shade for palette in look_named(name).palettes.values() for shade in (palette.ground, palette.accent)]
    return sum(tint.chroma(shade) / 255 for shade in shades) / len(shades)


MEASURES: dict[Manner, tuple[Callable[[str], float], int, float]] = {
    "darker": (brightness, -1, NOTICED), "lighter": (brightness, 1, NOTICED),
    "warmer": (warmth, 1, WARMER), "cooler": (warmth, -1, WARMER),
    "bolder": (strength, 1, STRONGER), "softer": (strength, -1, STRONGER),
}  # fmt: skip
"""What a manner is measured by, in which direction, and the least step that is seen as one."""


def colors(board: Storyboard, edit: Colors, means: Means) -> Storyboard:
    """The look in the brand's colours."""
    codes = edit.codes or means.brief.brand.colors
    if not codes:
        raise EditRefused("The brief names no colours. Give them: use the colours #112233 and #ffcc00.")
    if board.monochrome:
        raise EditRefused("It is in greys, where colours would not be seen. Say: in colour again.")
    if codes == board.colors:
        raise EditRefused(f"The film has these colours already: {', '.join(codes)}.")
    return board.model_copy(update={"colors": codes})


def grey(board: Storyboard, edit: Grey, means: Means) -> Storyboard:
    """Greys instead of colours, or colours again."""
    if edit.on == board.monochrome:
        raise EditRefused("It is in greys already." if edit.on else "It is in colour already.")
    return board.model_copy(update={"monochrome": edit.on})


def picture(board: Storyboard, edit: Picture, means: Means) -> Storyboard:
    """Something else to be seen in a scene; its words stay."""
    if edit.scene == 0:
        raise EditRefused(f"Say which picture: replace the second picture with {edit.thing}.")
    at = place(board, edit.scene)
    thing = drawable(board, edit.thing)
    shot = board.scenes[at].shot
    update = {"subject": thing.noun, "setting": thing.setting, "chart": None, "number": "", "unit": "", "items": ()}
    if shot.family not in PICTURED:
        near = {scene.shot.family for scene in board.scenes[max(0, at - 1) : at + 2]}
        update["family"] = "split" if "split" not in near else "hero"
    changed = shot.model_copy(update=update)
    if changed == shot:
        raise EditRefused(f"Scene {at + 1} shows that already.")
    return _showing(board, at, changed)


def other_picture(board: Storyboard, edit: OtherPicture, means: Means) -> Storyboard:
    """The next thing that the scene's words call for, else that the brief calls for, unseen things first."""
    at = place(board, edit.scene)
    shot = board.scenes[at].shot
    elsewhere = (scene for number, scene in enumerate(board.scenes) if number != at)
    shown = {part.strip() for scene in elsewhere for part in scene.shot.subject.split(",")}
    own = nouns(f"{shot.spoken}. {shot.headline}", board.language, MOST_THINGS)
    told = ". ".join((means.brief.subject, means.brief.description, *(fact.text for fact in means.brief.facts)))
    others = [thing for thing in nouns(told, board.language, MOST_THINGS) if thing not in own]
    spare = sorted(others, key=lambda thing: thing.noun in shown)
    around = [thing.noun for thing in (*own, *spare)]
    now = shot.subject.split(",")[0].strip()
    start = around.index(now) + 1 if now in around else 0
    following = [noun for noun in (*around[start:], *around[:start]) if noun != now]
    if not following:
        raise EditRefused(f"Nothing else is named that could be drawn. Say: show a ... in scene {at + 1}.")
    return picture(board, Picture(scene=at + 1, thing=following[0]), means)


def logo(board: Storyboard, edit: Logo, means: Means) -> Storyboard:
    """The storyboard as it is: a logo is laid over its cards when they are drawn."""
    return board


def own_picture(board: Storyboard, edit: OwnPicture, means: Means) -> Storyboard:
    """The person's own picture in a scene, found by the words that it was given when it was taken in."""
    at = place(board, edit.scene)
    name = edit.file.replace("\\", "/").rpartition("/")[2][:120]
    art = next((each for each in reversed(means.art) if each.name == name), None)
    if art is None:
        raise EditRefused(f"There is no picture {edit.file}.")
    shot = board.scenes[at].shot
    update = {
        "subject": art.words[0][:80],
        "setting": "",
        "chart": None,
        "number": "",
        "unit": "",
        "items": (),
        "body": "",
    }
    family = shot.family if shot.family in PICTURED else "split"
    return _showing(board, at, shot.model_copy(update=update | {"family": family}))


def drawable(board: Storyboard, words: str) -> Drawable:
    """The thing of that name that can be drawn.

    Raises:
        EditRefused: there is none; the message names those that are written most like it.
    """
    wanted = words.strip().casefold()
    known = {thing.noun: thing for thing in drawables(board.language)}
    if wanted in known:
        return known[wanted]
    found = nouns(words, board.language, 1) or nouns(words, "en", 1)
    if found:
        return found[0]
    near = get_close_matches(wanted, known, 3, 0.5) or ["bicycle", "ship", "light bulb"]
    raise EditRefused(f"Nothing is drawn for “{words}” yet. Near it there are: {', '.join(near)}.")


def chart(board: Storyboard, edit: ChartPicture, means: Means) -> Storyboard:
    """A chart of given numbers in a scene; its words stay."""
    at = place(board, edit.scene)
    shot = board.scenes[at].shot
    if shot.family == "end_card":
        raise EditRefused(f"Scene {at + 1} is the closing card. Show the chart in another scene.")
    figures = Chart(points=edit.points, unit=edit.unit)
    update = {"family": "chart", "chart": figures, "number": "", "unit": "", "items": (), "body": ""}
    return _showing(board, at, shot.model_copy(update=update))


def captions(board: Storyboard, edit: Captions, means: Means) -> Storyboard:
    """Captions in the picture or not."""
    if edit.on == board.burned_captions:
        message = "The film has captions already." if edit.on else "No captions are in the picture."
        raise EditRefused(message)
    if not edit.on and not board.sound.voice:
        raise EditRefused("Nobody speaks in this film: without captions nothing would be told.")
    return board.model_copy(update={"burned_captions": edit.on})


def shape(board: Storyboard, edit: Shape, means: Means) -> Storyboard:
    """Another frame shape."""
    if edit.aspect == board.aspect:
        raise EditRefused(f"The film is {board.aspect} already.")
    return board.model_copy(update={"aspect": edit.aspect})


def _showing(board: Storyboard, at: int, shot: Shot) -> Storyboard:
    return with_scene(board, at, board.scenes[at].model_copy(update={"shot": shot}))
