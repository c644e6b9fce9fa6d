"""What a person is told: the storyboard, the versions, and the sentences that are understood."""

from __future__ import annotations

from collections.abc import Collection

from agent.edits.forms import Translate, Unheard
from agent.edits.hearing import hear
from agent.edits.versions import History
from agent.outcome import Outcome
from agent.storyboard import Storyboard

SENTENCES: tuple[tuple[str, str], ...] = (
    ("make scene 2 shorter", "or longer; by 2 seconds; scenes 2 and 3; a pause after scene 2; a shorter ending"),
    ("make the film shorter", "or longer; make it 30 seconds; half as long"),
    ("calmer music", "more upbeat; no music; music again; epic music"),
    ("slower voice", "or faster; make scene 2 slower"),
    ("a female voice", "a male voice; another voice; the voice en-gb-andy; no voice"),
    ("change the look to neon", "another look; darker; lighter; warmer, cooler, bolder or softer colours"),
    ("use our brand colours", "use the colours #112233 and #ffcc00"),
    ("make it blue", "in black and white; in colour again"),
    ("replace the second picture with a bicycle", "show a ship in scene 2; another picture in scene 2"),
    ("show photos/shop.jpg in scene 2", "a picture file of your own: SVG, PNG, JPEG"),
    ("use our logo brand/logo.svg", "on the end card; no logo"),
    ("replace the second picture with a chart of these numbers: Mon 12, Tue 15", ""),
    ("remove scene 3", "delete the last two scenes; keep only scenes 1, 2 and 5"),
    ("move scene 4 to the front", "to the end; before scene 2; up; put scene 4 first; swap scenes 2 and 3"),
    ('say "We open at nine." in scene 1', 'add "And on Sundays." to scene 1'),
    ('change the title to "Warm bread"', ""),
    ('change the headline of scene 2 to "Two boats"', "what is on its picture; no headline in scene 2"),
    ('replace "coffee" with "tea"', "in scene 3; write Zürich instead of Zurich; it's Sunday, not Saturday"),
    ('take out "and much more"', "the word cheap; the sentence about parking; the last sentence of scene 2"),
    ('add a scene that says "We deliver too."', "add a scene after scene 2 that says ..."),
    ('end with "Come by on Sunday."', 'start with "Good morning."'),
    ("no captions", "captions again"),
    ("make it square", "9:16, 16:9, 1:1, 4:5; vertical; wide; for TikTok"),
    ("also 9:16", "a second film of the same storyboard"),
    ("with a presenter", "a woman as presenter; without presenter"),
    ("without effects", "with effects"),
    ("say it in German", "only with a language model: docs/models.md"),
    ("undo", "redo; go back to version 2; show the versions"),
    ("show the storyboard", "how long is it; where is the film; help; quit"),
)


PIECE: dict[str, tuple[str, str]] = {
    "replace the second picture with a bicycle": ("replace the picture with a bicycle", "show a ship on the poster"),
    'change the headline of scene 2 to "Two boats"': ('change the headline to "Two boats"', ""),
    "also 9:16": ("also 9:16", "one more shape of a poster or a cut clip"),
}
"""How a sentence is said where there is one picture and no scenes."""


def sentences_for(kinds: Collection[str] | None) -> list[str]:
    """The sentences that change anything where only some kinds of edits do; None for all kinds."""
    return [said for said, _ in _sentences(kinds) if kinds is None or _kind(said) in kinds]


def _sentences(kinds: Collection[str] | None) -> list[tuple[str, str]]:
    """The set as it is said of what is made."""
    if kinds is None:
        return list(SENTENCES)
    fitting = [
        each for each in SENTENCES if _kind(each[0]) in ("", *kinds) and not isinstance(hear(each[0]), Translate)
    ]
    return fitting if "say" in kinds else [PIECE.get(said, (said, also)) for said, also in fitting]


def _kind(said: str) -> str:
    """The kind of edit that a sentence of the set is; empty for commands and questions."""
    heard = hear(said)
    return heard[0].kind if isinstance(heard, tuple) else ""


def help_lines(kinds: Collection[str] | None = None) -> list[str]:
    """The sentences and what may be said like them; where only some kinds of edits change anything, those."""
    width = 44
    return [
        f"  {said:<{width}} {also}".rstrip() if len(said) <= width or not also else f"  {said}\n  {'':<{width}} {also}"
        for said, also in _sentences(kinds)
    ]


def storyboard_lines(board: Storyboard) -> list[str]:
    """The storyboard, numbered as edits name its scenes."""
    voice, music = board.sound.voice or "no voice", board.sound.mood if board.sound.music else "no music"
    lines = [f"{board.title} · {board.seconds:g} s · {board.aspect} · look {board.look} · {voice} · music {music}"]
    for number, scene in enumerate(board.scenes, 1):
        shot = scene.shot
        shown = ", ".join(part for part in (shot.headline, shot.subject and f"[{shot.subject}]") if part)
        lines.append(f"{number:>3}  {shot.family:<11} {shown}")
        if scene.narration:
            lines.append(f"     {scene.narration}")
    return lines


KIND = "Good to hear. All versions are kept; say what shall be other, or quit."


def length_line(board: Storyboard) -> str:
    """How long the film is to be, and of how many scenes."""
    return f"{board.seconds:g} s, {len(board.scenes)} scene{'s' * (len(board.scenes) != 1)}."


def files_line(outcome: Outcome) -> str:
    """Where what was made lies."""
    return outcome.film or outcome.path or "Nothing was made yet."


def version_lines(history: History) -> list[str]:
    """All versions, the current one marked."""
    now = history.current.number
    return [
        f"{'*' if each.number == now else ' '} {each.number:>3}  {each.said or 'as it was written'}"
        for each in history.kept
    ]


def unheard_line(heard: Unheard) -> str:
    """Why a sentence was not understood, and what to do."""
    strange = ", ".join(f"“{word}”" for word in heard.words[:6])
    if heard.reason:
        return f"Not understood: {strange}. {heard.reason}" if strange else heard.reason
    known = f"Not understood: {strange}." if strange else "That was not understood."
    return (
        f"{known} One can say, for instance: make scene 2 shorter; calmer music; remove scene 3; "
        'say "..." in scene 1; undo. `help` lists all.'
    )
