"""How the film looks: look, colours, pictures, charts, captions, shape."""

from __future__ import annotations

from difflib import get_close_matches

from agent.edits.forms import Captions, ChartPicture, Colors, Grey, LookChange, Picture, Shape
from agent.edits.means import Means, place, with_scene
from agent.errors import EditRefused
from agent.storyboard import Storyboard
from agent.writers.embedded.drawable import Drawable, drawables, nouns
from tools.image import tint
from tools.image.looks import look as look_named
from tools.image.looks import look_names
from tools.image.shot import Chart, Family, Shot

NOTICED = 0.08  # of luminance, the mean over a look's grounds
PICTURED: tuple[Family, ...] = ("split", "hero", "end_card", "lower_third")


def look(board: Storyboard, edit: LookChange, means: Means) -> Storyboard:
    """Another look: the one named, the next darker or lighter one, or the next of all."""
    names = look_names()
    if edit.name and edit.name not in names:
        raise EditRefused(f"There is no look {edit.name!r}: choose one of {', '.join(names)}.")
    if edit.name == board.look:
        raise EditRefused(f"The look is {board.look} already. There are {', '.join(names)}.")
    name = edit.name or (_next(board.look) if edit.manner == "other" else _shaded(board.look, edit.manner == "darker"))
    return board.model_copy(update={"look": name})


def _next(name: str) -> str:
    names = look_names()
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]


def _shaded(name: str, darker: bool) -> str:
    now = brightness(name)
    shades = {other: brightness(other) for other in look_names()}
    fitting = {other: shade for other, shade in shades.items() if (now - shade if darker else shade - now) >= NOTICED}
    if not fitting:
        way = "darker" if darker else "lighter"
        raise EditRefused(f"No look is {way} than {name}. There are {', '.join(look_names())}.")
    return min(fitting, key=lambda other: (abs(fitting[other] - now), other))


def brightness(name: str) -> float:
    """Mean relative luminance of a look's grounds, 0 to 1 (WCAG 2)."""
    grounds = [palette.ground for palette in look_named(name).palettes.values()]
    return sum(tint.luminance(ground) for ground in grounds) / len(grounds)


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
