"""What happens when something goes wrong: is the person told, is nothing called finished that is not, is it mended."""

from __future__ import annotations

import math
from contextlib import ExitStack

from agent.llm.scripted import ScriptedServer, Turn, in_turn
from evals.expect import read_as
from evals.faults import cases
from evals.faults.disk import NoDisk, grow, small_disk
from evals.faults.film import Door, Trial, tried, undisturbed
from evals.faults.program import false_program
from evals.faults.servers import speech
from evals.faults.tools import misbehaved
from evals.harness.outcome import CaseOrder, Outcome
from evals.recovery import recovery

Case = cases.Case
STOP_S = 12.0
"""When a person loses patience with a program that hangs and presses Ctrl-C."""
SILENCE_S = 2
ROOM_AFTER_MB = 1024
TURNS = {
    "fails": Turn.error(500, "overloaded"),
    "hangs": Turn(say="{", stall_s=60.0),
    "lies": Turn(say="Of course! Here is a lovely film for you.", plain=True),
}


def run(order: CaseOrder) -> Outcome:
    """Has the fault happen and looks at what comes of it."""
    case = read_as(order.path, Case).root
    if isinstance(case, cases.Kill):
        return _killed(case, order)
    if isinstance(case, cases.Tool):
        return _contained(case, order)
    try:
        with ExitStack() as stack:
            return _judged(case, tried(_door(case, order, stack), undisturbed(order.folder / "undisturbed")))
    except NoDisk as reason:
        return Outcome(skipped=str(reason))


def _killed(case: cases.Kill, order: CaseOrder) -> Outcome:
    options = ("--draft",) if order.draft else ()
    kills = list(recovery(order.folder, kills=case.kills, seed=case.seed + order.seed, options=options))
    bad = [kill for kill in kills if not kill.good]
    return Outcome(
        figures={"kills": len(kills), "finished_before": sum(kill.finished_before for kill in kills)},
        shares={
            "recovered": (sum(not kill.message for kill in kills), len(kills)),
            "same_bytes": (sum(kill.same_bytes for kill in kills), len(kills)),
            "nothing_twice": (sum(not kill.run_again for kill in kills), len(kills)),
        },
        notes=tuple(
            f"killed after {kill.after_s} s: {kill.message or kill.differing or kill.run_again}" for kill in bad
        ),
    )


def _contained(case: cases.Tool, order: CaseOrder) -> Outcome:
    found = misbehaved(order.folder, case.how, case.times)
    told = found.overcome if case.overcome else case.told.lower() in found.message.lower() and bool(found.message)
    good = found.rest_made and found.only_dependents_lost
    return Outcome(
        figures={"retries": found.retries},
        shares={"told": (int(told), 1), "contained": (int(good), 1)},
        notes=() if told and good else (f"the tool {case.how}: {found.message or 'nothing was said'}",),
    )


def _door(case: cases.FilmFault, order: CaseOrder, stack: ExitStack) -> Door:
    """The command line under the fault, and how the fault is mended."""
    folder, studio = order.folder, order.folder / "studio"
    if isinstance(case, cases.Program):
        program = false_program(folder, case.how)
        patience = STOP_S if case.how == "hangs" else math.inf
        return Door(folder, studio, {"REELWRIGHT_TOOLS_FFMPEG": str(program)}, stop_s=patience)
    if isinstance(case, cases.SpeechServer):
        server = stack.enter_context(speech(case.how))
        speaks = {"REELWRIGHT_TOOLS_SPEECH_URL": server.url, "REELWRIGHT_TOOLS_VOICE_ENGINES": "api"}
        speaks["REELWRIGHT_TOOLS_SPEECH_TIMEOUT_S"] = str(SILENCE_S)
        return Door(folder, studio, speaks, settings_after=speaks, mend=server.mend)
    if isinstance(case, cases.Model):
        model = stack.enter_context(ScriptedServer(in_turn(TURNS[case.how])))
        thinks = {"REELWRIGHT_LLM": "vllm:scripted", "REELWRIGHT_LLM_URL": model.url}
        return Door(folder, studio, thinks | {"REELWRIGHT_LLM_SILENCE_S": str(SILENCE_S)})
    disk = stack.enter_context(small_disk(folder / "disk", case.room_mb))
    return Door(folder, disk / "studio", mend=lambda: grow(disk, ROOM_AFTER_MB))


def _judged(case: cases.FilmFault, trial: Trial) -> Outcome:
    told = trial.tells(case.told)
    honest = case.stands_in or not trial.delivered_under
    shares = {
        "ended": (int(not trial.late), 1),
        "told": (int(told), 1),
        "honest": (int(honest), 1),
        "recovered": (int(trial.delivered_after), 1),
    }
    if case.same_bytes:
        shares["same_bytes"] = (int(trial.same_bytes), 1)
    bad = [name for name, (hits, _) in shares.items() if not hits]
    said = trial.under.get("message") or trial.under.get("notices") or trial.under.get("findings")
    notes = (f"not {', '.join(bad)}: {trial.under['status']}, {said}; then {trial.after['status']}",) if bad else ()
    return Outcome(figures={"films": 2}, shares=shares, notes=notes)
