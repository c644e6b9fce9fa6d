"""Which deliverables there are, and one plan for all that a brief asks for."""

from __future__ import annotations

from collections.abc import Iterator

from agent.brief import Brief
from agent.critic import Review
from agent.critic.findings import CheckRecord, Finding
from agent.deliverables.article import Article
from agent.deliverables.audio import Audio
from agent.deliverables.caption_text import CaptionText
from agent.deliverables.captions import Captions
from agent.deliverables.carousel import Carousel
from agent.deliverables.joining import join, seen
from agent.deliverables.poster import Poster
from agent.deliverables.recut import Recut
from agent.deliverables.social_pack import SocialPack
from agent.deliverables.thumbnails import Thumbnails
from agent.deliverables.video import Video
from agent.deliverables.voiceover import Voiceover
from agent.deliverables.work import Deliverable, Job
from agent.errors import Need
from agent.evidence import judge_failures
from agent.order import Order
from agent.plan import Plan
from agent.production import Production
from agent.storyboard import Storyboard

ALL: tuple[Deliverable, ...] = (
    Video(), SocialPack(), Audio(), Voiceover(), Captions(), Recut(), Poster(), Thumbnails(), Carousel(), Article(),
    CaptionText(),
)  # fmt: skip
BY_NAME = {each.name: each for each in ALL}


def wanted(brief: Brief) -> tuple[Deliverable, ...]:
    """What is asked for; a film brings its post's text along."""
    names = [name for name in brief.deliverables if name in BY_NAME]
    if films(brief):
        names = [name for name in names if name != "caption_text"]
    if "social_pack" in names:
        names = [name for name in names if name != "video"]
    return tuple(BY_NAME[name] for name in names)


def films(brief: Brief) -> bool:
    """Whether a film is made that the critic watches."""
    return bool({"video", "social_pack"} & set(brief.deliverables))


def needs_of(brief: Brief, order: Order) -> Iterator[Need]:
    """What is missing to make the deliverables."""
    for each in wanted(brief):
        yield from each.needs(brief, order)


def fitted_to_wanted(brief: Brief) -> Brief:
    """The brief without a voice, music and captions where nothing that is wanted has them."""
    if any(each.speaks for each in wanted(brief)):
        return brief
    return brief.model_copy(update={"speech": False, "music": False, "burned_captions": False})


def with_own_remarks(board: Storyboard, brief: Brief, order: Order) -> Storyboard:
    """The storyboard without remarks on a film's length and words, where its scenes are not made.

    What is made from a file of the person's own has the file's name.
    """
    if scenes_made(brief):
        return board
    decided = {"poster", "thumbnails", "caption_text"} & set(brief.deliverables)
    if order.files and not decided:
        board = board.model_copy(update={"title": order.files[0].name[:120]})
    return board.model_copy(
        update={"assumptions": brief.assumptions if decided else (), "notices": brief.notices if decided else ()}
    )


def plan_for(job: Job) -> Plan:
    """The tasks of all deliverables that have a recipe, each task once."""
    return join(wanted(job.brief), job).plan()


def judge(job: Job, made: Production) -> Review:
    """The verdict on everything but films: each deliverable's own checks, and tasks that failed."""
    failed = judge_failures(made).findings if made.failed else ()
    findings: list[Finding] = [finding.model_copy(update={"change": "none"}) for finding in failed]
    checks: list[CheckRecord] = []
    asked = wanted(job.brief)
    names = join(asked, job).names if len(asked) > 1 else {}
    for each in asked:
        judged = each.judge(job, seen(made, names.get(each.name, {})))
        findings += judged.findings
        checks += judged.checks
    errors = any(finding.severity == "error" for finding in findings)
    return Review(verdict="flawed" if errors else "pass", findings=tuple(findings), checks=tuple(checks))


def joined(film: Review, others: Review) -> Review:
    """The film's review with what was found of the rest; a repair of the film comes before it."""
    verdict = film.verdict if film.verdict != "pass" else others.verdict
    return Review(verdict=verdict, findings=(*film.findings, *others.findings), checks=(*film.checks, *others.checks))


def scenes_made(brief: Brief) -> bool:
    """Whether any of it shows or speaks the storyboard's scenes."""
    return any(each.scenes for each in wanted(brief))


def main_files(brief: Brief, plan: Plan) -> Iterator[str]:
    """The files without which a package is no delivery."""
    if not films(brief):
        yield from plan.deliverables
        return
    yield "film.mp4"
    yield from (name for name, reference in plan.deliverables.items() if reference.startswith("step-"))
