"""A voice-over in one or several languages: each from its own text, for nothing here translates."""

from __future__ import annotations

from collections.abc import Iterator

from agent.brief import Brief, Language
from agent.deliverables.given_words import paragraphs, spoken_in
from agent.deliverables.variants import beside, pointed
from agent.deliverables.work import Deliverable, Job, Json, Judgement, Work, results
from agent.errors import Need
from agent.film import has_speech, ref, voice_task
from agent.order import Order
from agent.plan import Task
from agent.production import Production
from agent.reading.text.language import NAMES, detect
from agent.storyboard import Storyboard
from tools.audio.voices import pick_voice

PAUSED_S = 0.6
LUFS, SLACK_LU = -16.0, 1.0


class Voiceover(Deliverable):
    """A voice alone, mastered, with its captions."""

    name = "voiceover"
    summary = "A voice alone that reads given texts, in one or several languages."
    takes = ("text",)
    gives = ("audio", "captions")
    speaks = True

    def needs(self, brief: Brief, order: Order) -> Iterator[Need]:
        """A text in each language."""
        given = texts(brief, order)
        for language in wanted_languages(brief, order):
            if language not in given:
                yield Need(f"the text in {NAMES[language]} (nothing is translated here)", "--source FILE")

    def work(self, job: Job) -> Work:
        """The same tasks for every language, under its name."""
        tasks: list[Task] = []
        files: dict[str, str] = {}
        given = texts(job.brief, job.order)
        for language in wanted_languages(job.brief, job.order):
            board = _spoken_by(job, language)
            own, names = beside((), _tasks(board, given[language]), language)
            tasks += own
            for form, made in (("wav", "master.master"), ("mp3", "mp3.sound"), ("srt", "subtitles.srt")):
                files[f"voiceover/{language}.{form}"] = pointed(made, names)
        return Work(tuple(tasks), files)

    def judge(self, job: Job, made: Production) -> Judgement:
        """Loudness and peaks of every language."""
        judgement = Judgement()
        heard = {name: out["heard"]["sound"] for name, out in results(made).items() if name.endswith("-listen")}
        off = [
            (name, f"{sound['lufs']:.1f} LUFS", f"{LUFS:g} ± {SLACK_LU:g}")
            for name, sound in heard.items()
            if abs(sound["lufs"] - LUFS) > SLACK_LU
        ]
        judgement.check("loudness", "ITU-R BS.1770; AES TD1008", off)
        return judgement


def wanted_languages(brief: Brief, order: Order) -> tuple[Language, ...]:
    """The languages that the brief names, or that of its text."""
    return brief.details.languages or tuple(texts(brief, order)) or (brief.language,)


def texts(brief: Brief, order: Order) -> dict[Language, tuple[str, ...]]:
    """The texts that came along, by the language that they are written in: script, quoted lines, sources."""
    found: dict[Language, tuple[str, ...]] = {}
    own = brief.script or spoken_in(brief.text)
    quoted = [(line,) for line in own] if len({detect(line) for line in own}) > 1 else [own]
    for lines in (order.wishes.script, *quoted, *(paragraphs(source.text) for source in brief.sources)):
        language = detect("\n".join(lines)) if lines else None
        if lines:
            found.setdefault(language or brief.language, tuple(lines))
    return found


def _spoken_by(job: Job, language: Language) -> Storyboard:
    board = job.board
    same = board.language == language and has_speech(board)
    voice = board.sound.voice if same else pick_voice(language, job.brief.voice)
    sound = board.sound.model_copy(update={"voice": voice, "music": False, "effects": False, "lufs": LUFS})
    return board.model_copy(update={"language": language, "sound": sound, "presenter": None})


def _tasks(board: Storyboard, lines: tuple[str, ...]) -> Iterator[Task]:
    first = board.scenes[0]
    scenes = [first.model_copy(update={"id": f"s{at}", "narration": line}) for at, line in enumerate(lines, 1)]
    yield from (voice_task(board, scene) for scene in scenes)
    placed: Json = {"durations": [ref(f"voice-{s.id}", "duration") for s in scenes], "tail_s": PAUSED_S}
    placed |= {"target": 1.0, "shortest": 1.0, "longest": 3600.0}
    yield Task(id="pacing", tool="sync.programme", request=placed)
    for index, scene in enumerate(scenes):
        cues: Json = {"text": scene.narration, "words": ref(f"voice-{scene.id}", "words"), "language": board.language}
        cues["offset"] = ref("pacing", f"slots.{index}.speech_at")
        cues["scene_frames"] = ref("pacing", f"slots.{index}.frames")
        yield Task(id=f"captions-{scene.id}", tool="sync.captions", request=cues)
    subtitles: Json = {"cues": [ref(f"captions-{s.id}", "cues") for s in scenes], "starts": ref("pacing", "starts")}
    yield Task(id="subtitles", tool="sync.subtitles", request=subtitles | {"language": board.language})
    mix: Json = {"seconds": ref("pacing", "seconds"), "speech": [ref(f"voice-{s.id}", "speech") for s in scenes]}
    yield Task(id="mix", tool="audio.mix", request=mix | {"starts": ref("pacing", "speech_starts")})
    level: Json = {"lufs": board.sound.lufs, "true_peak": board.sound.true_peak}
    yield Task(id="master", tool="audio.master", request={"mix": ref("mix", "mix"), **level})
    yield Task(id="mp3", tool="audio.export", request={"audio": ref("master", "master")})
    yield Task(id="listen", tool="post.listen", request={"sound": ref("master", "master")})
