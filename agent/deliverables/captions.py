"""Captions for a film or recording that somebody has: its words are known, and their times are found by listening."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from agent.brief import Brief
from agent.deliverables.given_words import given_words
from agent.deliverables.work import Deliverable, Job, Json, Judgement, Work, results
from agent.errors import Need
from agent.film import ref
from agent.order import Order
from agent.plan import Task
from agent.production import Production
from agent.reading.text.language import NAMES
from tools.media.timing import FPS

_TRANSLATED = re.compile(r"(?i)(?<!\w)(?:translat|übersetz|tradu[cizç]|tradui)")
LEAST_CONFIDENCE = 0.3
"""What `sync.align` calls doubtful: something else is spoken than the text says."""


class Captions(Deliverable):
    """SRT and WebVTT, and the words as a text."""

    name = "captions"
    summary = "Captions for a film or recording that the person has, from its words: SRT, WebVTT and a transcript."
    takes = ("video", "audio", "text")
    gives = ("captions", "text")

    def needs(self, brief: Brief, order: Order) -> Iterator[Need]:
        """The file, and what is said in it: nothing here turns speech into words."""
        if not any(each.sound for each in order.files):
            yield Need("the film or recording to caption, with its sound", "--asset FILE")
        if _TRANSLATED.search(brief.text) and (other := brief.details.languages) and not order.wishes.script:
            yield Need(f"its words in {NAMES[other[-1]]} (nothing is translated here)", "--script FILE")
        elif not given_words(brief, order):
            yield Need("what is spoken in it, as text (no speech recogniser is installed)", "--script FILE")

    def work(self, job: Job) -> Work:
        """Word times, cues, files."""
        own = next(each for each in job.order.files if each.sound)
        assert own.sound is not None  # asked for above
        words = given_words(job.brief, job.order)
        text, language = "\n".join(words), job.board.language
        heard: Json = {"audio": own.sound.model_dump(mode="json"), "text": text, "language": language}
        cues: Json = {
            "text": " ".join(words),
            "words": ref("align", "words"),
            "language": language,
            "aspect": "9:16" if own.height > own.width else "16:9",
            "scene_frames": math.ceil(own.seconds * FPS),
        }
        files: Json = {"cues": [ref("cues", "cues")], "starts": [0.0], "language": language, "estimated": True}
        tasks = (
            Task(id="align", tool="sync.align", request=heard),
            Task(id="cues", tool="sync.captions", request=cues),
            Task(id="subtitles", tool="sync.subtitles", request=files),
            Task(id="transcript", tool="post.text", request={"text": "\n\n".join(words)}),
        )
        named = {"captions.srt": "subtitles.srt", "captions.vtt": "subtitles.vtt"}
        return Work(tasks, named | {"transcript.txt": "transcript.document"})

    def judge(self, job: Job, made: Production) -> Judgement:
        """Whether the text is what is spoken, and whether captions can be read."""
        judgement, outputs = Judgement(), results(made)
        if "align" in outputs:
            sure = outputs["align"]["confidence"]
            doubtful = [("align", f"confidence {sure:.2f}", f"{LEAST_CONFIDENCE} or more")]
            judgement.check("spoken as written", "sync.align", doubtful if sure < LEAST_CONFIDENCE else [])
        if "cues" in outputs:
            late = [
                ("cues", f"a caption of {cue['end'] - cue['start']:.2f} s", "0.5 s or more")
                for cue in outputs["cues"]["cues"]
                if cue["end"] - cue["start"] < 0.5
            ]
            judgement.check("captions can be read", "Netflix Timed Text: 5/6 s, here with slack", late, "warning")
        return judgement
