"""From a storyboard to the task graph of one film.

Voice first: speech gives the lengths, pacing gives the frames, and everything that is seen or heard hangs on these.
A scene's tasks depend on other scenes through pacing alone, so a changed line redoes one segment, and the transitions
at both its ends, which are short segments of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from agent.citing.credits import credited
from agent.order import OwnSounds
from agent.own_sound import excerpts
from agent.plan import Plan, Task
from agent.storyboard import Scene, Storyboard
from tools.audio.brought import UNSTATED
from tools.image.packs.art import PackArt
from tools.image.packs.lookup import concerned

Json = dict[str, Any]


def ref(task: str, path: str) -> Json:
    """A reference to another task's output."""
    return {"$ref": f"{task}.{path}"}


def plan_film(board: Storyboard, art: Sequence[PackArt] = (), own: OwnSounds = OwnSounds()) -> Plan:  # noqa: B008  # frozen
    """The tasks that make the storyboard's film and everything delivered with it."""
    scenes, sound = _scene_tasks(board, art, own), _sound_tasks(board, own)
    tasks = (*scenes, *sound, *_film_tasks(board), *_companion_tasks(board, own))
    return Plan(tasks=tasks, deliverables=_deliverables(board, own))


def poster_scene(board: Storyboard) -> Scene:
    """The scene whose picture stands for the film: the reveal if there is one, else the opening."""
    return next((scene for scene in board.scenes if scene.role == "reveal"), board.scenes[0])


def has_speech(board: Storyboard) -> bool:
    """Whether anything is spoken."""
    return bool(board.sound.voice)


def has_sound(board: Storyboard) -> bool:
    """Whether anything is heard. Effects need something to lie under."""
    return has_speech(board) or board.sound.music


def has_effects(board: Storyboard) -> bool:
    """Whether what happens in the picture is heard."""
    return board.sound.effects and has_sound(board)


def given_sounds(board: Storyboard, own: OwnSounds) -> tuple[str, ...]:
    """What of the sound is a person's own: voice, music."""
    voice = ("voice",) if has_speech(board) and own.recording else ()
    return (*voice, "music") if board.sound.music and own.track else voice


def _scene_tasks(board: Storyboard, art: Sequence[PackArt], own: OwnSounds) -> Iterator[Task]:
    spoken = excerpts(board, own.recording) if own.recording and has_speech(board) else []
    for index, scene in enumerate(board.scenes):
        if spoken:
            yield Task(id=f"voice-{scene.id}", tool="audio.excerpt", request=spoken[index])
        else:
            yield voice_task(board, scene)
        yield captions_task(board, scene, index)
        if board.presenter:
            yield _mouths(board, scene, index, told=not spoken)
        yield picture_task(board, scene, index, art)
        yield _segment(board, scene, index)
        if index:
            yield _transition(board, scene, index)
    yield _pacing(board, own)


def voice_task(board: Storyboard, scene: Scene) -> Task:
    """The scene's line spoken, or timed as it is read where nobody speaks."""
    request: Json = {"text": scene.narration, "language": board.language}
    if not has_speech(board):
        return Task(id=f"voice-{scene.id}", tool="sync.reading", request=request)
    spoken = request | {"voice": board.sound.voice, "pace": round(board.sound.pace * scene.pace, 3)}
    if board.sound.pronunciations:
        spoken["pronunciations"] = board.sound.pronunciations
    if board.presenter:
        spoken["phonemes"] = True
    return Task(id=f"voice-{scene.id}", tool="audio.voice", request=spoken)


def _pacing(board: Storyboard, own: OwnSounds) -> Task:
    request: Json = {
        "durations": [ref(f"voice-{scene.id}", "duration") for scene in board.scenes],
        "holds": [scene.hold_s for scene in board.scenes],
        "target": board.seconds,
        "shortest": board.shortest,
        "longest": board.longest,
        "bpm": board.sound.bpm,
    }
    if board.sound.music and own.track:
        return Task(id="pacing", tool="sync.cutting", request=request | {"pulse": ref("beats", "pulse")})
    return Task(id="pacing", tool="sync.pacing", request=request)


def captions_task(board: Storyboard, scene: Scene, index: int) -> Task:
    """The scene's words as captions."""
    request: Json = {
        "text": scene.narration,
        "words": ref(f"voice-{scene.id}", "words"),
        "language": board.language,
        "aspect": board.aspect,
        "offset": ref("pacing", f"slots.{index}.speech_at"),
        "scene_frames": ref("pacing", f"slots.{index}.frames"),
    }
    return Task(id=f"captions-{scene.id}", tool="sync.captions", request=request)


def _mouths(board: Storyboard, scene: Scene, index: int, *, told: bool) -> Task:
    """How the presenter speaks the scene; `told` says whether its voice tells the sounds it makes."""
    shot = scene.shot
    stressed = (shot.accent, shot.number, *(item.label for item in shot.items))
    request: Json = {
        "words": ref(f"voice-{scene.id}", "words"),
        "language": board.language,
        "offset": ref("pacing", f"slots.{index}.speech_at"),
        "scene_frames": ref("pacing", f"slots.{index}.frames"),
        "emphasis": [words for words in stressed if words],
    }
    if told:
        request["phonemes"] = ref(f"voice-{scene.id}", "phonemes")
    return Task(id=f"mouths-{scene.id}", tool="sync.mouths", request=request)


def picture_task(board: Storyboard, scene: Scene, index: int, art: Sequence[PackArt]) -> Task:
    """The scene's picture, laid out."""
    request: Json = {
        "shot": scene.shot.model_dump(mode="json"),
        "look": board.look,
        "colors": list(board.colors),
        "monochrome": board.monochrome,
        "brand": board.brand,
        "aspect": board.aspect,
        "index": index,
        "captions": board.burned_captions,
    }
    if shown := _shown(board, index):
        request["shown"] = shown
    if named := concerned(scene.shot, art):
        request["art"] = [each.model_dump(mode="json") for each in named]
    if board.presenter:
        request["presenter"] = board.presenter.model_dump(mode="json")
    return Task(id=f"picture-{scene.id}", tool="image.scene", request=request)


SHOWING = ("title", "hero", "split", "number", "product", "end_card")
"""Families that show their subject large."""


def _shown(board: Storyboard, index: int) -> list[list[str | int]]:
    """Families and numbers of earlier scenes with the same subject, so that it is not seen twice in one way."""
    mains = [scene.shot.subject.split(",")[0].strip().casefold() for scene in board.scenes]
    return [
        [scene.shot.family, at]
        for at, scene in enumerate(board.scenes[:index])
        if mains[index] and mains[at] == mains[index] and scene.shot.family in SHOWING
    ]


def _segment(board: Storyboard, scene: Scene, index: int) -> Task:
    request: Json = {
        "picture": ref(f"picture-{scene.id}", "picture"),
        "cues": ref(f"captions-{scene.id}", "cues") if board.burned_captions else [],
        "frames": ref("pacing", f"slots.{index}.frames"),
        "short_side": board.short_side,
        "first": index == 0,
        "last": index == len(board.scenes) - 1,
    }
    if index:
        request["joined"] = True
    return Task(id=f"segment-{scene.id}", tool="video.segment", request=request | _acting(board, scene))


def _transition(board: Storyboard, scene: Scene, index: int) -> Task:
    """How the scene takes over from the one before it."""
    request: Json = {
        "before": ref(f"picture-{board.scenes[index - 1].id}", "picture"),
        "before_frames": ref("pacing", f"slots.{index - 1}.frames"),
        "picture": ref(f"picture-{scene.id}", "picture"),
        "cues": ref(f"captions-{scene.id}", "cues") if board.burned_captions else [],
        "frames": ref("pacing", f"slots.{index}.frames"),
        "short_side": board.short_side,
    }
    return Task(id=f"transition-{scene.id}", tool="video.transition", request=request | _acting(board, scene))


def _acting(board: Storyboard, scene: Scene) -> Json:
    """What the presenter does, where there is one."""
    if not board.presenter:
        return {}
    return {name: ref(f"mouths-{scene.id}", name) for name in ("mouth", "gestures")}


def _parts(board: Storyboard) -> Iterator[str]:
    """What the film is joined from, in order: scenes, and transitions between them."""
    for index, scene in enumerate(board.scenes):
        if index:
            yield f"transition-{scene.id}"
        yield f"segment-{scene.id}"


def music_tasks(board: Storyboard, own: OwnSounds) -> Iterator[Task]:
    """The person's own track, found its beats and cut to length, or music composed to the film."""
    if own.track:
        track = own.track.sound.model_dump(mode="json")
        yield Task(id="beats", tool="sync.beats", request={"track": track, "seconds": own.track.seconds})
        laid: Json = {name: ref("pacing", name) for name in ("seconds", "pieces", "joint_s", "fade_s")}
        yield Task(id="music", tool="audio.track", request={"track": track, **laid})
        return
    score: Json = {
        "seconds": ref("pacing", "seconds"),
        "mood": board.sound.mood,
        "bpm": ref("pacing", "bpm"),
        "starts": ref("pacing", "starts"),
    }
    yield Task(id="music", tool="audio.music", request=score)


def _sound_tasks(board: Storyboard, own: OwnSounds) -> Iterator[Task]:
    if board.sound.music:
        yield from music_tasks(board, own)
    if not has_sound(board):
        return
    mix: Json = {"seconds": ref("pacing", "seconds")}
    if has_speech(board):
        mix["speech"] = [ref(f"voice-{scene.id}", "speech") for scene in board.scenes]
        mix["starts"] = ref("pacing", "speech_starts")
    if board.sound.music:
        mix["music"] = ref("music", "music")
    if has_effects(board):
        yield _events(board)
        heard: Json = {"seconds": ref("pacing", "seconds"), "events": ref("events", "events")}
        yield Task(id="effects", tool="audio.effects", request=heard)
        mix["effects"] = ref("effects", "effects")
    yield Task(id="mix", tool="audio.mix", request=mix)
    lufs, ceiling = board.sound.lufs + board.sound.makeup_lu, board.sound.true_peak - board.sound.headroom_db
    master: Json = {"mix": ref("mix", "mix"), "lufs": lufs, "true_peak": ceiling}
    yield Task(id="master", tool="audio.master", request=master)
    encode: Json = {"audio": ref("master", "master"), "seconds": ref("pacing", "seconds")}
    yield Task(id="encode", tool="audio.encode", request=encode | {"true_peak": ceiling})


def _events(board: Storyboard) -> Task:
    shots = [scene.shot for scene in board.scenes]
    request: Json = {
        "slots": ref("pacing", "slots"),
        "roles": [scene.role for scene in board.scenes],
        "families": [shot.family for shot in shots],
        "settings": [shot.setting for shot in shots],
        "labels": [[shot.number] if shot.family == "number" else [item.label for item in shot.items] for shot in shots],
        "style": board.sound.effects_style,
    }
    if has_speech(board):
        request["words"] = [ref(f"voice-{scene.id}", "words") for scene in board.scenes]
    return Task(id="events", tool="sync.events", request=request)


def _film_tasks(board: Storyboard) -> Iterator[Task]:
    segments = [ref(part, "segment") for part in _parts(board)]
    yield Task(id="join", tool="video.join", request={"segments": segments})
    mux: Json = {"video": ref("join", "film"), "title": board.title, "language": board.language}
    if has_sound(board):
        mux["audio"] = ref("encode", "sound")
    yield Task(id="mux", tool="post.mux", request=mux)
    yield from _measuring_tasks(board)


def _measuring_tasks(board: Storyboard) -> Iterator[Task]:
    """Each segment is watched, and the sound heard, as soon as it is there; the film's facts are their sum."""
    colors = list(board.colors)
    for index, scene in enumerate(board.scenes):
        yield Task(id=f"read-{scene.id}", tool="image.read", request={"picture": ref(f"picture-{scene.id}", "picture")})
        seen: Json = {"video": ref(f"segment-{scene.id}", "segment"), "colors": colors}
        yield Task(id=f"watch-{scene.id}", tool="post.watch", request=seen)
        if index:
            passing: Json = {"video": ref(f"transition-{scene.id}", "segment"), "marks": []}
            yield Task(id=f"watch-transition-{scene.id}", tool="post.watch", request=passing)
    watched = [part.replace("segment-", "") for part in _parts(board)]
    measure: Json = {
        "film": ref("mux", "film"),
        "parts": [ref(f"watch-{part}", "watched") for part in watched],
        "marks": ref("pacing", "middles"),
        "colors": colors,
    }
    if has_sound(board):
        yield Task(id="listen", tool="post.listen", request={"sound": ref("encode", "sound")})
        measure["heard"] = ref("listen", "heard")
    yield Task(id="measure", tool="post.measure", request=measure)


def _companion_tasks(board: Storyboard, own: OwnSounds) -> Iterator[Task]:
    subtitles: Json = {
        "cues": [ref(f"captions-{scene.id}", "cues") for scene in board.scenes],
        "starts": ref("pacing", "starts"),
        "language": board.language,
    }
    if own.recording and has_speech(board):
        subtitles["estimated"] = True
    yield Task(id="subtitles", tool="sync.subtitles", request=subtitles)
    poster: Json = {"picture": ref(f"picture-{poster_scene(board).id}", "picture"), "short_side": board.short_side}
    yield Task(id="poster", tool="image.still", request=poster)
    sheet: Json = {
        "stills": [ref(f"watch-{scene.id}", "watched.stills.0") for scene in board.scenes],
        "times": ref("pacing", "middles"),
        "labels": [scene.id for scene in board.scenes],
    }
    yield Task(id="contact-sheet", tool="post.contact_sheet", request=sheet)
    yield Task(id="timeline", tool="post.timeline", request=_timeline(board, own))
    copy: Json = board.post.model_dump(mode="json") | {"language": board.language, "aspect": board.aspect}
    if given := given_sounds(board, own):
        copy["given"] = list(given)
    if "music" in given and own.track and own.track.licence != UNSTATED:
        copy["music_credit"] = f"{own.track.name} ({own.track.licence})"
    if sources := credited(board):
        copy["sources"] = list(sources)
    yield Task(id="copy", tool="post.copy", request=copy | {"seconds": ref("pacing", "seconds")})


def _timeline(board: Storyboard, own: OwnSounds) -> Json:
    request: Json = {
        "title": board.title,
        "slots": ref("pacing", "slots"),
        "names": [scene.id for scene in board.scenes],
        "segments": [ref(f"segment-{scene.id}", "segment") for scene in board.scenes],
        "cues": [ref(f"captions-{scene.id}", "cues") for scene in board.scenes],
    }
    if has_speech(board):
        request["speech"] = [ref(f"voice-{scene.id}", "speech") for scene in board.scenes]
        request["speech_starts"] = ref("pacing", "speech_starts")
        request["speech_seconds"] = [ref(f"voice-{scene.id}", "duration") for scene in board.scenes]
    if board.sound.music:
        request["music"] = ref("mix", "bed")
        request["music_name"] = own.track.name if own.track else f"Music, {board.sound.mood}"
    if has_effects(board):
        request["effects"] = ref("mix", "effects")
        request["events"] = ref("events", "events")
    return request


def _deliverables(board: Storyboard, own: OwnSounds) -> dict[str, str]:
    wanted = {
        "film.mp4": "mux.film",
        "captions.srt": "subtitles.srt",
        "captions.vtt": "subtitles.vtt",
        "poster.png": "poster.still",
        "contact_sheet.png": "contact-sheet.sheet",
        "timeline.otio": "timeline.timeline",
        "post.md": "copy.post",
    }
    if has_sound(board):
        wanted["audio/master.wav"] = "master.master"
    if has_effects(board):
        wanted["audio/effects.wav"] = "mix.effects"
    if has_speech(board):
        wanted["audio/voice.wav"] = "mix.voice"
    if board.sound.music:
        wanted["audio/music.wav"] = "mix.bed"
        if not own.track:
            wanted["audio/music.mid"] = "music.score"
    return wanted
