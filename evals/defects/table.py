"""All defects: how each is planted at three strengths, and which checks may rightly name it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from evals.defects import caption_faults, captions, sight_faults, sights, sound_faults, sounds
from evals.defects.specimen import Specimen

STRENGTHS = ("weak", "medium", "strong")
Plant = Callable[[Specimen, Path, float], Specimen]


@dataclass(frozen=True)
class Defect:
    """One way to spoil a film. `amounts` are for weak, medium and strong, in the unit that `plant` takes."""

    name: str
    plant: Plant
    amounts: tuple[float, float, float]
    checks: tuple[str, ...]
    needs: tuple[str, ...] = ()

    @property
    def of_captions(self) -> bool:
        """Whether the film itself stays as it is."""
        return self.plant.__module__ in (captions.__name__, caption_faults.__name__)

    def fits(self, good: Specimen) -> bool:
        """Whether the film has what the defect spoils."""
        return good.has.issuperset(self.needs)


LATE = ("caption_sync", "bed", "alignment")

DEFECTS = (
    Defect("audio late", sounds.late, (0.08, 0.3, 0.7), LATE),
    Defect("audio early", sounds.early, (0.08, 0.3, 0.7), LATE),
    Defect("wrong loudness", sounds.gain, (-1.5, -4.0, -9.0), ("loudness",)),
    Defect("peak over", sounds.peak, (0.3, 1.5, 4.0), ("peaks",)),
    Defect("hum", sounds.hum, (-56.0, -42.0, -30.0), ("hum",)),
    Defect("clipped", sounds.clipped, (4.0, 9.0, 15.0), ("peaks",)),
    Defect("dropped voice", sounds.dropped_voice, (0.4, 1.0, 1.2), ("speech_heard", "silence"), ("voice",)),
    Defect("silent bed", sounds.silent_bed, (-12.0, -40.0, -90.0), ("bed", "silence"), ("voice", "music")),
    Defect("black gap", sights.black, (0.1, 0.5, 1.5), ("black",)),
    Defect("freeze", sights.frozen, (0.8, 2.0, 4.0), ("frozen",)),
    Defect("duplicate frames", sights.duplicates, (27.0, 20.0, 12.0), ("duplicates",)),
    Defect("frames shown twice", sights.stuck, (0.15, 0.5, 1.0), ("duplicates",)),
    Defect("flash", sights.flash, (3.5, 5.0, 10.0), ("flashes",)),
    Defect("red flash", sights.red_flash, (3.5, 5.0, 10.0), ("flashes",)),
    Defect("caption late", captions.late, (0.1, 0.4, 1.0), ("caption_sync",), ("voice", "several captions")),
    Defect("caption too fast", captions.fast, (19.0, 26.0, 45.0), ("caption_form",), ("captions",)),
    Defect("caption overlapping", captions.overlapping, (0.04, 0.4, 1.0), ("caption_form",), ("several captions",)),
    Defect("caption missing", captions.missing, (1, 1, 2), ("speech_captioned", "required"), ("voice",)),
    Defect("misspelt required word", captions.misspelt, (1, 2, 2), ("required",), ("required words",)),
    Defect("text under controls", sights.low_text, (0.74, 0.84, 0.95), ("safe_area",), ("tall",)),
    Defect("low contrast", sights.low_contrast, (0.5, 0.15, 0.05), ("low_contrast", "text_contrast")),
    Defect("faint text", sights.faint_text, (0.6, 0.25, 0.12), ("text_contrast",)),
    Defect("scene repeated", sights.repeated, (0.8, 2.0, 3.5), ("repeats",)),
    Defect("scene missing", sights.missing, (0.6, 2.0, 4.0), ("caption_file", "duration", "caption_sync")),
    Defect("letterbox", sights.letterbox, (0.01, 0.08, 0.15), ("letterbox",)),
    Defect("wrong aspect", sights.aspect, (0.02, 0.25, 0.4), ("streams",)),
    Defect("squeezed picture", sights.squeezed, (0.02, 0.25, 0.4), ("streams",)),
    Defect("variable frame rate", sights.variable_rate, (40, 7, 3), ("alignment",)),
    Defect("wrong tags", sights.tags, (1, 2, 3), ("streams",)),
    Defect("wrong language line", captions.foreign, (0.4, 1.0, 2.0), ("language",), ("captions",)),
    Defect("claim not in the brief", captions.claim, (23, 467, 98231), ("facts",), ("captions",)),
    Defect("one side soft", sound_faults.side, (-6.0, -20.0, -90.0), ("channels",)),
    Defect("one side gone", sound_faults.side_gone, (0.8, 2.0, 3.0), ("channels",)),
    Defect("inverted channel", sound_faults.inverted, (0.4, 0.8, 1.0), ("channels",)),
    Defect("offset", sound_faults.offset, (0.004, 0.02, 0.08), ("offset",)),
    Defect("holes", sound_faults.holes, (0.02, 0.15, 0.4), ("dropouts",)),
    Defect("clicks", sound_faults.clicks, (0.1, 0.5, 0.8), ("dropouts",)),
    Defect("hiss", sound_faults.hissing, (-64.0, -50.0, -38.0), ("hiss",)),
    Defect("level jump", sound_faults.jump, (-3.0, -10.0, -14.0), ("speech_level",), ("voice", "six captions")),
    Defect("drowned voice", sound_faults.drowned, (6.0, 14.0, 22.0), ("speech_over_bed",), ("voice", "music")),
    Defect("no sound", sound_faults.no_sound, (0, 0, 0), ("streams",)),
    Defect("two sounds", sound_faults.sounds, (2, 2, 4), ("streams",)),
    Defect("low sample rate", sound_faults.rate, (44_100, 32_000, 16_000), ("streams",)),
    Defect("stray frames", sight_faults.stray, (0.08, 0.6, 1.0), ("strays",)),
    Defect("coarse coding", sight_faults.coarse, (34.0, 42.0, 51.0), ("coarseness",)),
    Defect("wrong levels", sight_faults.stretched, (1.08, 1.164, 1.3), ("levels",), ("drawn",)),
    Defect("woven fields", sight_faults.woven, (1, 2, 4), ("interlacing",), ("drawn",)),
    Defect("blurred scene", sight_faults.blurred, (0.003, 0.011, 0.03), ("sharpness",), ("drawn",)),
    Defect("mosaic", sight_faults.mosaic, (0.003, 0.012, 0.03), ("mosaic", "sharpness")),
    Defect("bars in a scene", sight_faults.barred, (0.015, 0.08, 0.15), ("letterbox",)),
    Defect("other ending", caption_faults.ending, (0.1, 0.4, 0.6), ("ending",), ("voice", "ending")),
    Defect("other day", caption_faults.day, (1, 3, 4), ("calendar",), ("captions", "a day")),
    Defect("other currency", caption_faults.unit, (0, 1, 2), ("amounts",), ("captions", "money")),
    Defect("misspelt word", caption_faults.spelling, (0, 1, 2), ("spelling",), ("captions", "long words")),
    Defect("wrongly decoded", caption_faults.decoded, (0.1, 0.5, 1.0), ("caption_file",), ("accents",)),
    Defect("not filled in", caption_faults.unfilled, (0, 1, 2), ("caption_file",), ("captions",)),
    Defect("claim in words", captions.claim_in_words, (0, 1, 2), ("claims",), ("captions",)),
)
