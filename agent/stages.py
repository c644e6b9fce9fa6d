"""What each node of the director's graph does, as plain functions over the studio's documents."""

from __future__ import annotations

import importlib
import secrets
import time
from pathlib import Path
from threading import Thread

from pydantic import TypeAdapter

from agent import authorship, critic, repair
from agent.brief import Brief
from agent.deliverables.table import films, joined, judge, with_own_remarks
from agent.deliverables.work import Job
from agent.delivery.package import Package, write_package
from agent.effects import with_effects
from agent.errors import InvalidPlan
from agent.evidence import gather, judge_failures
from agent.gallery import with_gallery
from agent.llm.budget import spent_by
from agent.order import Order
from agent.outcome import Outcome, find_run
from agent.own_sound import RecordedClock, with_own_sounds
from agent.plan import Plan, PlanLimits, validate
from agent.planning import parts
from agent.presenter import wished, with_presenter
from agent.production import Production
from agent.production import produce as run_tasks
from agent.storyboard import Storyboard
from agent.workshop import Workshop
from memory.assets import Asset
from memory.brands import BrandKit, load_kit, save_kit
from tools.audio.brought import OWN_VOICE
from tools.audio.clock import EspeakClock, VoiceClock
from tools.errors import Cancelled

RECORD = TypeAdapter(Production)
LATER = "num2words"
"""What judging needs: loaded while the workers are busy."""


def create_run(shop: Workshop, order: Order, title: str) -> str:
    """Opens a run; its id sorts by time and is short enough to type the beginning of."""
    run = time.strftime("%Y%m%d-%H%M%S-") + secrets.token_hex(2)
    kept = order.model_dump(mode="json")
    shop.studio.runs.create(run, title, kept, {}, order.seed)
    shop.studio.runs.save(run, "order", kept)
    return run


def open_run(shop: Workshop, text: str) -> str:
    """Opens a run for a bare brief."""
    return create_run(shop, Order(text=text), text[:60])


def understand(shop: Workshop, run: str) -> None:
    """Order -> brief."""
    order = Order.model_validate(shop.studio.runs.load(run, "order"))
    shop.emit(run, "stage", {"name": "understand"})
    brief = parts.read(order, shop.registry)
    shop.studio.runs.save(run, "brief", brief.model_dump(mode="json"))


def recall(shop: Workshop, run: str) -> None:
    """Fills what the brief leaves open with what the brand's last film settled."""
    brief = Brief.model_validate(shop.studio.runs.load(run, "brief"))
    kit = load_kit(shop.studio.home, brief.brand.name)
    if kit is None:
        return
    brand = brief.brand.model_copy(update={"colors": brief.brand.colors or kit.colors})
    known = {"brand": brand, "look": brief.look or kit.look, "voice": brief.voice or kit.voice_for(brief.language)}
    note = f"Look, colours and voice follow the brand kit of {kit.name}."
    brief = brief.model_copy(update=known | {"assumptions": (*brief.assumptions, note)})
    shop.studio.runs.save(run, "brief", brief.model_dump(mode="json"))
    shop.emit(run, "recalled", {"brand": kit.name})


def write(shop: Workshop, run: str) -> None:
    """Brief -> storyboard."""
    shop.emit(run, "stage", {"name": "write"})
    replace_storyboard(shop, run, compose(shop, run))


def compose(shop: Workshop, run: str) -> Storyboard:
    """The storyboard that follows from the brief and from what a model wrote; it is not kept yet."""
    brief = Brief.model_validate(shop.studio.runs.load(run, "brief"))
    order = Order.model_validate(shop.studio.runs.load(run, "order"))
    kit = load_kit(shop.studio.home, brief.brand.name)
    pronunciations = kit.pronunciations if kit else {}
    brief, asked = wished(brief, order.wishes.presenter), brief.voice
    recording = order.sounds.recording
    if brief.speech and not recording:
        from tools.audio.engines.choosing import choose  # what only writing needs loads with it

        brief = brief.model_copy(update={"voice": choose(brief.language, brief.voice, shop.tools)[1].id})
    clock = RecordedClock(recording) if recording else _clock(brief, shop, pronunciations)
    board = authorship.storyboard(shop, run, brief, clock)
    board = board.model_copy(update={"sound": board.sound.model_copy(update={"pronunciations": pronunciations})})
    board = with_own_sounds(with_effects(board, brief, wanted=order.wishes.effects), order.sounds)
    board = with_gallery(with_presenter(board, brief, asked), order.art)
    board = with_own_remarks(board, brief, order)
    planned = parts.planning_of(shop.studio, run).get("notice")
    return board.model_copy(update={"notices": (*board.notices, planned)}) if planned else board


def _clock(brief: Brief, shop: Workshop, pronunciations: dict[str, str]) -> EspeakClock | VoiceClock:
    if not brief.speech:
        return EspeakClock(brief.language)
    return VoiceClock(brief.language, brief.voice, shop.tools, pronunciations)


def replace_storyboard(shop: Workshop, run: str, board: Storyboard) -> None:
    """Keeps a new version of the storyboard; what was tried on the one before no longer counts."""
    repair.forget(shop.studio.runs, run)
    keep_storyboard(shop, run, board)


def keep_storyboard(shop: Workshop, run: str, board: Storyboard) -> None:
    """Keeps the storyboard with what its sentences stand on in the sources."""
    brief = Brief.model_validate(shop.studio.runs.load(run, "brief"))
    if brief.sources:
        from agent.citing.citing import cited

        board = cited(board, brief)
    shop.studio.runs.save(run, "storyboard", board.model_dump(mode="json"))
    shop.studio.runs.set_title(run, board.title)
    shop.emit(run, "storyboard", {"title": board.title, "scenes": len(board.scenes), "seconds": board.seconds})


def load_storyboard(shop: Workshop, run: str) -> Storyboard:
    """The storyboard as it stands."""
    return Storyboard.model_validate(shop.studio.runs.load(run, "storyboard"))


def load_job(shop: Workshop, run: str) -> Job:
    """What the run's deliverables are made from."""
    return Job(
        brief=Brief.model_validate(shop.studio.runs.load(run, "brief")),
        board=load_storyboard(shop, run),
        order=Order.model_validate(shop.studio.runs.load(run, "order")),
    )


def plan(shop: Workshop, run: str) -> None:
    """Storyboard -> checked plan."""
    shop.emit(run, "stage", {"name": "plan"})
    order = Order.model_validate(shop.studio.runs.load(run, "order"))
    job = load_job(shop, run)
    drawn = repair.with_takes(parts.plan_of(job, shop.registry), job.board.takes)
    limits = PlanLimits(seconds=shop.settings.max_task_seconds, cost_usd=_affordable(shop, run, order))
    if problems := validate(drawn, shop.registry, limits):
        raise InvalidPlan(
            "The plan was refused:\n" + "\n".join(f"  {p.code} in {p.task}: {p.message}" for p in problems)
        )
    shop.studio.runs.save(run, "plan", drawn.model_dump(mode="json"))


def _affordable(shop: Workshop, run: str, order: Order) -> float:
    """What the plan may cost, USD: the rest of the run's own budget, else what the settings allow."""
    if order.budget is None:
        return shop.settings.max_cost_usd
    return max(0.0, order.budget - spent_by(shop.studio.runs, run))


async def produce(shop: Workshop, run: str) -> None:
    """Plan -> outputs of all its tasks, and the failures of those that could not be met."""
    drawn = Plan.model_validate(shop.studio.runs.load(run, "plan"))
    order = Order.model_validate(shop.studio.runs.load(run, "order"))
    shop.emit(run, "stage", {"name": "produce", "tasks": len(drawn.tasks)})
    Thread(target=importlib.import_module, args=(LATER,), daemon=True).start()
    made = await run_tasks(
        drawn,
        registry=shop.registry,
        studio=shop.studio,
        seed=order.seed,
        settings=shop.tools,
        limits=shop.limits,
        pool=shop.pool,
        emit=lambda kind, data: shop.emit(run, kind, data),
        stop=shop.stop,
    )
    shop.studio.runs.save(run, "production", RECORD.dump_python(made, mode="json"))
    if made.stopped:
        raise Cancelled("the run was stopped")


def review(shop: Workshop, run: str, rounds_left: int) -> str:
    """Outputs -> findings and a verdict."""
    shop.emit(run, "stage", {"name": "review"})
    repair.undo_unfinished(shop.studio.runs, run)
    judged = _judge(shop, run, rounds_left)
    shop.studio.runs.save(run, "review", judged.model_dump(mode="json"))
    shop.emit(run, "verdict", {"verdict": judged.verdict, "findings": len(judged.findings)})
    return str(judged.verdict)


def settle(shop: Workshop, run: str, rounds_left: int) -> str:
    """The better of this round's film and the one before stays the run's; returns its verdict."""
    runs = shop.studio.runs
    judged = critic.Review.model_validate(runs.load(run, "review"))
    better = repair.settle(runs, run, judged)
    if better.verdict == "revise" and rounds_left <= 0:
        better = better.model_copy(update={"verdict": critic.decide(better.findings, better.checks, 0)})
    runs.save(run, "review", better.model_dump(mode="json"))
    if better.repairs and better.findings != judged.findings:
        shop.emit(run, "taken_back", {"repairs": [each.name for each in better.repairs if each.outcome == "undone"]})
    return str(better.verdict)


def _judge(shop: Workshop, run: str, rounds_left: int) -> critic.Review:
    load = shop.studio.runs.load
    made = RECORD.validate_python(load(run, "production"))
    job = load_job(shop, run)
    others = judge(job, made)
    if not films(job.brief):
        return others
    found = film_evidence(shop, run)
    if found is None:
        return judge_failures(made, rounds_left)
    return joined(critic.review(found[0], rounds_left=rounds_left), others)


def film_evidence(shop: Workshop, run: str) -> tuple[critic.Evidence, Path] | None:
    """What is known of a run's film, and its file; None where no film is wanted or none could be made."""
    load, assets = shop.studio.runs.load, shop.studio.assets
    made = RECORD.validate_python(load(run, "production"))
    job = load_job(shop, run)
    if not films(job.brief) or "measure" not in made.outputs:
        return None
    srt = Asset.model_validate(made.outputs["subtitles"]["srt"])
    evidence = gather(
        job.brief,
        job.board,
        Plan.model_validate(load(run, "plan")),
        made,
        assets.path(srt).read_text(encoding="utf-8"),
    )
    return evidence, assets.path(Asset.model_validate(made.outputs["mux"]["film"]))


def revise(shop: Workshop, run: str, tried: tuple[str, ...]) -> tuple[str, ...]:
    """Findings -> a changed storyboard; the names of the repairs made, empty when nothing new can be tried."""
    runs = shop.studio.runs
    judged = critic.Review.model_validate(runs.load(run, "review"))
    made = RECORD.validate_python(runs.load(run, "production"))
    job = load_job(shop, run)
    board, repairs = repair.repair(job.board, judged.findings, tried, brief=job.brief, made=made)
    names = tuple(each.name for each in repairs)
    if repairs:
        keep_storyboard(shop, run, board)
        repair.note(runs, run, repairs)
        shop.emit(run, "repair", {"repairs": list(names), "told": [each.told for each in repairs]})
    else:
        settled = critic.decide(judged.findings, judged.checks, 0)
        verdict = "flawed" if settled == "budget_out" else settled  # rounds are left, but no repair
        runs.save(run, "review", judged.model_copy(update={"verdict": verdict}).model_dump(mode="json"))
    return names


def deliver(shop: Workshop, run: str) -> str:
    """Puts the package together and settles the run's status."""
    shop.emit(run, "stage", {"name": "deliver"})
    started = time.time()
    package = Package.load(shop.studio, run, shop.registry)
    status = package.status
    write_package(package, shop.studio, shop.registry)
    outcome = summarise(shop, run, package, started)
    shop.studio.runs.save(run, "outcome", outcome.model_dump(mode="json"))
    shop.studio.runs.set_status(run, status)
    shop.emit(run, "delivered", {"status": status, "path": outcome.path})
    return status


def summarise(shop: Workshop, run: str, package: Package, finished: float) -> Outcome:
    """What the person is told."""
    record = find_run(shop.studio, run)
    made: Production = package.production
    film = package.folder / "film.mp4"
    return Outcome(
        run=run,
        status=package.status,
        title=package.board.title,
        path=str(package.folder),
        film=str(film) if "film.mp4" in package.assets else "",
        files=tuple(str(package.folder / name) for name in (*package.assets, *package.files.values)),
        duration=float(package.measured.get("duration_s", 0.0)),
        verdict=package.review.verdict,
        measured=package.measured,
        findings=tuple(finding.model_dump(mode="json") for finding in package.review.findings),
        judgement=package.review.judgement,
        used=package.used,
        assumptions=package.board.assumptions,
        notices=package.told,
        tasks={"made": len(made.ran), "reused": len(made.cached), "failed": len(made.failed)},
        seconds=round(finished - record.created, 2),
    )


def remember(shop: Workshop, run: str) -> None:
    """Keeps the brand's look, colours and voice from a film that passed."""
    if find_run(shop.studio, run).status != "delivered":
        return
    brief = Brief.model_validate(shop.studio.runs.load(run, "brief"))
    board = load_storyboard(shop, run)
    if not brief.brand.name:
        return
    voices: dict[str, str] = {} if board.sound.voice in ("", OWN_VOICE) else {board.language: board.sound.voice}
    kit = load_kit(shop.studio.home, brief.brand.name) or BrandKit(name=brief.brand.name)
    save_kit(shop.studio.home, kit.learn(look=board.look, colors=board.colors, voices=voices))
