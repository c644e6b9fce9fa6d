"""Sound alone: an intro, a spot, a jingle; voice over music, mastered, as WAV, MP3 and M4A, with its transcript."""

from __future__ import annotations

from collections.abc import Iterator

from agent.critic.wording import says
from agent.deliverables.work import Deliverable, Job, Json, Judgement, Work, results
from agent.film import captions_task, has_speech, music_tasks, ref, voice_task
from agent.own_sound import excerpts
from agent.plan import Task
from agent.production import Production
from agent.storyboard import Storyboard

PODCAST_LUFS = -16.0
"""Apple Podcasts' and AES TD1008's level for speech with music; broadcasting keeps its own."""
SLACK_LU = 1.0
USUAL_TAIL_S = 3.0
TAIL_SLACK_S = 1.0


class Audio(Deliverable):
    """A programme that is only heard."""

    name = "audio"
    summary = (
        "A programme that is only heard: podcast intro, jingle, radio spot; voice over music, as WAV, MP3 and M4A."
    )
    gives = ("audio", "captions")
    scenes = True
    speaks = True

    def work(self, job: Job) -> Work:
        """Lines, their places, music, mix, master and three encodings."""
        board = heard(job.board)
        tasks = (*_spoken(job, board), *_sound(job, board))
        files = {
            "audio/master.wav": "master.master",
            "audio/master.mp3": "mp3.sound",
            "audio/master.m4a": "encode.sound",
        }
        if has_speech(board):
            files |= {"audio/voice.wav": "mix.voice", "captions.srt": "subtitles.srt", "captions.vtt": "subtitles.vtt"}
            files["transcript.txt"] = "transcript.document"
        if board.sound.music:
            files["audio/music.wav"] = "mix.bed"
        return Work(tasks, files)

    def judge(self, job: Job, made: Production) -> Judgement:
        """Loudness, peaks, length, tail, and the words of the brief in the transcript."""
        judgement, board = Judgement(), heard(job.board)
        sound = results(made).get("listen", {}).get("heard", {}).get("sound")
        if sound:
            off = abs(sound["lufs"] - board.sound.lufs) > SLACK_LU
            wrong = [("master", f"{sound['lufs']:.1f} LUFS", f"{board.sound.lufs:g} ± {SLACK_LU:g}")] if off else []
            judgement.check("loudness", "ITU-R BS.1770; AES TD1008", wrong)
            peak = sound["true_peak_db"]
            high = [("master", f"{peak:.2f} dBTP", f"{board.sound.true_peak:g} at most")]
            judgement.check("peaks", "ITU-R BS.1770, annex 2", high if peak > board.sound.true_peak + 0.1 else [])
        _judge_times(judgement, job, made)
        if has_speech(board):
            said = "\n".join(scene.narration for scene in board.scenes)
            missing = [
                ("transcript", "not said", repr(words))
                for words in dict.fromkeys((*job.brief.must_say, *job.brief.script))
                if not says(said, words, job.brief.language)
            ]
            judgement.check("required words", "the brief", missing)
        return judgement


def _judge_times(judgement: Judgement, job: Job, made: Production) -> None:
    placed = results(made).get("pacing")
    if placed is None:
        return
    wish, seconds = job.brief.duration, placed["seconds"]
    outside = not wish.shortest - 0.5 <= seconds <= wish.longest + 0.5
    named = [("pacing", f"{seconds:.2f} s", f"{wish.shortest:g} to {wish.longest:g} s")]
    judgement.check("duration", "the brief", named if outside and wish.given else [])
    last = job.board.scenes[-1].id
    if job.board.sound.music and (spoken := results(made).get(f"voice-{last}")):
        tail = seconds - placed["speech_starts"][-1] - spoken["duration"]
        wanted = tail_of(job)
        short = abs(tail - wanted) > TAIL_SLACK_S
        named = [("pacing", f"{tail:.1f} s", f"{wanted:g} s")]
        judgement.check("music after the words", "the brief, or 3 s", named if short else [])


def heard(board: Storyboard) -> Storyboard:
    """The storyboard as it sounds without pictures: no effects, and as loud as podcasts are."""
    lufs = board.sound.lufs if board.sound.lufs < PODCAST_LUFS else PODCAST_LUFS
    return board.model_copy(
        update={"sound": board.sound.model_copy(update={"effects": False, "lufs": lufs}), "presenter": None}
    )


def tail_of(job: Job) -> float:
    """Seconds of music after the last word."""
    if not job.board.sound.music:
        return 0.5
    return job.brief.details.tail_s or min(USUAL_TAIL_S, 0.15 * job.board.seconds)


def _spoken(job: Job, board: Storyboard) -> Iterator[Task]:
    """The lines, when each is heard, and their words as captions and as a transcript."""
    recording = job.order.sounds.recording
    own = excerpts(board, recording) if recording and has_speech(board) else []
    for index, scene in enumerate(board.scenes):
        if own:
            yield Task(id=f"voice-{scene.id}", tool="audio.excerpt", request=own[index])
        else:
            yield voice_task(board, scene)
    placed: Json = {
        "durations": [ref(f"voice-{scene.id}", "duration") for scene in board.scenes],
        "target": board.seconds,
        "shortest": board.shortest,
        "longest": board.longest,
        "tail_s": tail_of(job),
        "bpm": board.sound.bpm,
    }
    yield Task(id="pacing", tool="sync.programme", request=placed)
    if not has_speech(board):
        return
    yield from (captions_task(board, scene, index) for index, scene in enumerate(board.scenes))
    subtitles: Json = {
        "cues": [ref(f"captions-{scene.id}", "cues") for scene in board.scenes],
        "starts": ref("pacing", "starts"),
        "language": board.language,
    }
    yield Task(id="subtitles", tool="sync.subtitles", request=subtitles)
    said = "\n\n".join(scene.narration for scene in board.scenes)
    yield Task(id="transcript", tool="post.text", request={"text": said})


def _sound(job: Job, board: Storyboard) -> Iterator[Task]:
    seconds = ref("pacing", "seconds")
    mix: Json = {"seconds": seconds}
    if board.sound.music:
        yield from _music(job, board)
        mix["music"] = ref("music", "music")
    if has_speech(board):
        mix["speech"] = [ref(f"voice-{scene.id}", "speech") for scene in board.scenes]
        mix["starts"] = ref("pacing", "speech_starts")
    yield Task(id="mix", tool="audio.mix", request=mix)
    level: Json = {"lufs": board.sound.lufs, "true_peak": board.sound.true_peak}
    yield Task(id="master", tool="audio.master", request={"mix": ref("mix", "mix"), **level})
    master, peak = ref("master", "master"), {"true_peak": board.sound.true_peak}
    yield Task(id="encode", tool="audio.encode", request={"audio": master, "seconds": seconds, **peak})
    yield Task(id="mp3", tool="audio.export", request={"audio": master, **peak})
    yield Task(id="listen", tool="post.listen", request={"sound": ref("encode", "sound")})


def _music(job: Job, board: Storyboard) -> Iterator[Task]:
    """Composed to the programme, or the person's own track from its beginning."""
    if job.order.sounds.track is None:
        yield from music_tasks(board, job.order.sounds)
        return
    track = job.order.sounds.track.sound.model_dump(mode="json")
    whole: Json = {"start": 0.0, "seconds": ref("pacing", "seconds")}
    request: Json = {"track": track, "seconds": ref("pacing", "seconds"), "pieces": [whole], "fade_s": 2.0}
    yield Task(id="music", tool="audio.track", request=request)
