"""How the film sounds: music, voice, pace, effects, presenter."""

from __future__ import annotations

from agent.edits.forms import Effects, Music, Pace, PresenterChange, Speech, VoiceChange
from agent.edits.means import Means, check_words_are_free, place, with_scene
from agent.edits.timing import following, roomy
from agent.effects import GENTLE
from agent.errors import EditRefused
from agent.presenter import GENDERS, with_presenter
from agent.storyboard import Sound, Storyboard
from agent.writers.embedded.sound import BEATS
from tools.audio.voices import VOICES

CALMER = {
    "epic": "cinematic", "celebration": "uplifting", "playful": "warm", "uplifting": "warm", "tech": "lofi",
    "news": "corporate", "corporate": "calm", "cinematic": "calm", "warm": "calm", "lofi": "calm", "calm": "tender",
}  # fmt: skip
LIVELIER = {
    "tender": "warm", "calm": "warm", "lofi": "tech", "warm": "uplifting", "corporate": "uplifting",
    "cinematic": "epic", "news": "tech", "uplifting": "playful", "playful": "celebration", "tech": "celebration",
    "epic": "celebration",
}  # fmt: skip
PACE_STEP, SLOWEST, FASTEST = 0.08, 0.84, 1.2
LEAST_SCENE_PACE = 0.8
HEARD_STEP = 0.03
"""The least change of pace that is heard as one."""


def music(board: Storyboard, edit: Music, means: Means) -> Storyboard:
    """Music off, on, or of another mood with its own tempo; cuts lie on its beats."""
    sound = board.sound
    if edit.on == sound.music and not edit.step and not edit.mood:
        raise EditRefused("The film has music already." if edit.on else "The film has no music.")
    if not edit.on:
        return _sounding(board, music=False)
    if not edit.step and not edit.mood:
        return _sounding(board, music=True)
    if means.own.track:
        raise EditRefused("The film has a track of your own, and its mood is what it is. Say: no music.")
    mood = _mood(sound, edit)
    gentle = mood in GENTLE and sound.effects_style == "full"
    style = "gentle" if gentle else sound.effects_style
    changed = _sounding(board, music=True, mood=mood, bpm=BEATS[mood], effects_style=style)
    return roomy(changed, means)


def _mood(sound: Sound, edit: Music) -> str:
    if edit.mood in BEATS and edit.mood != sound.mood:
        return edit.mood
    if edit.mood == "other":
        moods = sorted(BEATS)
        return moods[(moods.index(sound.mood) + 1) % len(moods)] if sound.mood in moods else moods[0]
    if edit.mood:
        raise EditRefused(f"The music is {sound.mood} already. There are {', '.join(sorted(BEATS))}.")
    found = (CALMER if edit.step < 0 else LIVELIER).get(sound.mood)
    if found is None:
        way = "calmer" if edit.step < 0 else "livelier"
        raise EditRefused(f"No music is {way} than {sound.mood}. Say one of {', '.join(sorted(BEATS))}, or: no music.")
    return found


def pace(board: Storyboard, edit: Pace, means: Means) -> Storyboard:
    """The voice a little faster or slower."""
    check_words_are_free(board)
    if not board.sound.voice:
        raise EditRefused("Nobody speaks in this film. Say: a female voice.")
    if edit.scene is not None:
        return _scene_pace(board, edit, place(board, edit.scene), means)
    wanted = round(board.sound.pace + (PACE_STEP if edit.faster else -PACE_STEP), 3)
    wanted = min(max(wanted, SLOWEST), FASTEST)
    if abs(wanted - board.sound.pace) < HEARD_STEP:
        way = "faster" if edit.faster else "slower"
        raise EditRefused(f"The voice speaks at {board.sound.pace:g} of its own pace; {way} would not sound right.")
    return roomy(_sounding(board, pace=wanted), means)


def _scene_pace(board: Storyboard, edit: Pace, at: int, means: Means) -> Storyboard:
    """One scene spoken faster or slower than the others."""
    scene, own = board.scenes[at], board.sound.pace
    wanted = round(scene.pace + (PACE_STEP if edit.faster else -PACE_STEP), 3)
    wanted = min(max(wanted, round(SLOWEST / own, 3), LEAST_SCENE_PACE), round(FASTEST / own, 3))
    if abs(wanted - scene.pace) < HEARD_STEP:
        way = "faster" if edit.faster else "slower"
        raise EditRefused(
            f"Scene {at + 1} is spoken at {scene.pace * own:.2g} of the voice's own pace; {way} would not sound right."
        )
    return following(board, with_scene(board, at, scene.model_copy(update={"pace": wanted})), means)


def voice(board: Storyboard, edit: VoiceChange, means: Means) -> Storyboard:
    """Another voice; a presenter changes with it."""
    check_words_are_free(board)
    now = board.sound.voice
    gender = next((each.gender for each in VOICES if each.id == now), "female")
    wishes = (edit.wish,) if edit.wish else (("male", "female") if gender == "female" else ("female", "male"))
    found = next((made for wish in wishes if (made := means.voice(board.language, wish)) != now), now)
    if found == now:
        raise EditRefused(f"{now} is speaking already. `python -m agent voices` lists the others.")
    changed = _sounding(board, voice=found)
    return roomy(_repersoned(changed, found, edit.wish), means)


def _repersoned(board: Storyboard, voice_id: str, wish: str) -> Storyboard:
    gender = next((each.gender for each in VOICES if each.id == voice_id), wish)
    person = next((person for person, heard in GENDERS.items() if heard == gender), "")
    if board.presenter is None or not person:
        return board
    return board.model_copy(update={"presenter": board.presenter.model_copy(update={"person": person})})


def speech(board: Storyboard, edit: Speech, means: Means) -> Storyboard:
    """Nobody speaks: the words are read, so captions are shown, and there is no presenter."""
    check_words_are_free(board)
    if edit.on or not board.sound.voice:
        raise EditRefused("Say which voice: a female voice, a male voice." if edit.on else "Nobody speaks already.")
    changed = board.model_copy(update={"presenter": None, "burned_captions": True})
    return roomy(_sounding(changed, voice=""), means)


def effects(board: Storyboard, edit: Effects, means: Means) -> Storyboard:
    """Sound effects or none."""
    if edit.on == board.sound.effects:
        raise EditRefused("The film has sound effects already." if edit.on else "The film has no sound effects.")
    if edit.on and not (board.sound.voice or board.sound.music):
        raise EditRefused("Effects lie under a voice or music, and this film has neither.")
    return _sounding(board, effects=edit.on)


def presenter(board: Storyboard, edit: PresenterChange, means: Means) -> Storyboard:
    """A person who speaks to the viewer, or nobody."""
    if not edit.person:
        if board.presenter is None:
            raise EditRefused("The film has no presenter.")
        return board.model_copy(update={"presenter": None})
    if not board.sound.voice:
        raise EditRefused("Nobody speaks in this film, so nobody can present it. Say: a female voice.")
    asked = means.brief.model_copy(update={"presenter": edit.person})
    changed = with_presenter(board, asked)
    if changed == board:
        raise EditRefused("The film has that presenter already.")
    return changed


def _sounding(board: Storyboard, **update: object) -> Storyboard:
    return board.model_copy(update={"sound": board.sound.model_copy(update=update)})
