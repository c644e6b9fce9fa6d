"""Ambience: the air of a place, as a loop without a seam."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tools.audio.sounds.noise import band, coloured, eased, wide
from tools.media.pcm import RATE, Curve

SECONDS = 9.5
_FADE_S = 0.9
_LOOP = round(SECONDS * RATE)

Place = Callable[[np.random.Generator], Curve]


def make(seconds: float, setting: str, random: np.random.Generator) -> Curve:
    """The place's loop for as long as wanted, faded in and out."""
    frames = round(seconds * RATE)
    loop = PLACES[setting](random)
    sound: Curve = np.take(loop, np.arange(frames), axis=0, mode="wrap")
    fade = max(1, min(round(_FADE_S * RATE), frames // 2))
    slope = eased(np.linspace(0, 1, fade))[:, None]
    sound[:fade] *= slope
    sound[-fade:] *= slope[::-1]
    return sound


def _room(random: np.random.Generator) -> Curve:
    """The hush of walls, and a faint hum of something that is switched on."""
    return wide(lambda: coloured(_LOOP, lambda hertz: band(hertz, 140.0, 1.6), random), 0.5)


def _nature(random: np.random.Generator) -> Curve:
    """A breeze, and birds some way off."""
    breeze = wide(lambda: coloured(_LOOP, lambda hertz: band(hertz, 420.0, 1.2), random), 0.6)
    return breeze * _gusts(random, 0.35)[:, None] + _birds(random)


def _street(random: np.random.Generator) -> Curve:
    """A rumble, and two cars that go by."""
    rumble = wide(lambda: coloured(_LOOP, lambda hertz: band(hertz, 110.0, 1.3), random), 0.4)
    tyres = wide(lambda: coloured(_LOOP, lambda hertz: band(hertz, 700.0, 1.1), random), 0.6)
    return rumble + tyres * (0.1 + 0.5 * _swells((0.27, 0.71), 0.09))[:, None]


def _rain(random: np.random.Generator) -> Curve:
    """Even, bright noise with drops in it."""
    hiss = wide(lambda: coloured(_LOOP, lambda hertz: band(hertz, 3200.0, 1.2), random), 0.7)
    drops = np.zeros((_LOOP, 2))
    for start in random.integers(0, _LOOP - 2400, 160):
        times = np.arange(1200) / RATE
        drop = np.sin(2 * np.pi * random.uniform(1800, 5200) * times) * np.exp(-times / 0.004)
        drops[start : start + 1200] += drop[:, None] * random.uniform(0.3, 1.0, 2)
    return hiss + 0.8 * drops


def _crowd(random: np.random.Generator) -> Curve:
    """Many voices of which none is understood: bands that open and close as syllables do."""
    voices = np.zeros((_LOOP, 2))
    times = np.arange(_LOOP) / RATE
    for centre in random.uniform(260, 1300, 9):
        rate, phase = random.integers(20, 48) / SECONDS, random.random()
        syllables = np.maximum(0, np.sin(2 * np.pi * (rate * times + phase))) ** 1.5
        voice = coloured(_LOOP, lambda hertz, middle=centre: band(hertz, middle, 0.35), random)  # type: ignore[misc]
        voices += (voice * syllables * _gusts(random, 0.6))[:, None] * random.uniform(0.3, 1.0, 2)
    return voices


def _sea(random: np.random.Generator) -> Curve:
    """Two waves that break and run out, over the deep sound of the water."""
    deep = wide(lambda: coloured(_LOOP, lambda hertz: band(hertz, 180.0, 1.2), random), 0.5)
    foam = wide(lambda: coloured(_LOOP, lambda hertz: band(hertz, 1500.0, 1.5), random), 0.6)
    return 0.6 * deep + foam * (0.12 + 0.9 * _swells((0.3, 0.78), 0.11))[:, None]


def _gusts(random: np.random.Generator, depth: float) -> Curve:
    """A slow up and down around 1 that meets itself at the loop's end."""
    share = np.arange(_LOOP) / _LOOP
    waves = [np.sin(2 * np.pi * (cycles * share + random.random())) / cycles for cycles in (1, 2, 3, 5)]
    return np.asarray(1 + depth * np.sum(waves, axis=0) / 2)


def _swells(places: tuple[float, ...], spread: float) -> Curve:
    """Bells around places of the loop, counted around its end."""
    share = np.arange(_LOOP) / _LOOP
    bells = [np.exp(-0.5 * np.square(((share - place + 0.5) % 1 - 0.5) / spread)) for place in places]
    return np.asarray(np.sum(bells, axis=0))


def _birds(random: np.random.Generator) -> Curve:
    calls = np.zeros((_LOOP, 2))
    for _ in range(5):
        length = round(random.uniform(0.08, 0.16) * RATE)
        share = np.linspace(0, 1, length)
        pitch = random.uniform(2800, 4200) * (1 + random.uniform(-0.2, 0.2) * share)
        call = np.sin(2 * np.pi * np.cumsum(pitch) / RATE) * np.sin(np.pi * share) ** 2
        start = int(random.integers(0, _LOOP - 4 * length))
        for repeat in range(int(random.integers(1, 4))):
            begin = start + repeat * round(1.3 * length)
            calls[begin : begin + length] += 0.35 * call[:, None] * random.uniform(0.4, 1.0, 2)
    return calls


PLACES: dict[str, Place] = {
    "room": _room,
    "nature": _nature,
    "street": _street,
    "rain": _rain,
    "crowd": _crowd,
    "sea": _sea,
}
