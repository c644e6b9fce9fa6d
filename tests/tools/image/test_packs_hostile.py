"""Hostile files in an art pack: each is refused with a sentence that names it, and costs neither time nor memory."""

from __future__ import annotations

import os
import resource
import struct
import zlib
from pathlib import Path

import pytest

from tools.errors import InvalidRequest
from tools.image.packs.folder import read_pack
from tools.image.packs.pixels import rasterised

SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + f"]><svg {SVG} viewBox='0 0 9 9'><title>&j;</title><path d='M0 0h9v9z'/></svg>"
)
USES = "".join(f'<g id="g{n}">{f"""<use xlink:href="#g{n - 1}"/>""" * 10}</g>' for n in range(1, 9))


def svg(body: str, head: str = "", attributes: str = 'viewBox="0 0 9 9"') -> str:
    return f'<?xml version="1.0"?>{head}<svg {SVG} {attributes}>{body}<path d="M0 0h9v9z"/></svg>'


HOSTILE = {
    "entity-bomb.svg": (BOMB, "document type"),
    "doctype.svg": (svg("", '<!DOCTYPE svg SYSTEM "http://example.org/evil.dtd">'), "document type"),
    "external-image.svg": (svg('<image xlink:href="http://example.org/a.png" width="9" height="9"/>'), "image"),
    "image-in-disguise.svg": (svg('<feImage xlink:href="http://example.org/a.png"/>'), "image"),
    "file-reference.svg": (svg('<use xlink:href="file:///etc/passwd#a"/>'), "outside"),
    "plain-href.svg": (svg('<use href="other.svg#a"/>'), "outside"),
    "data-reference.svg": (svg('<use href="data:image/svg+xml;base64,AAAA#a"/>'), "outside"),
    "css-import.svg": (svg("<style>@import url(http://example.org/a.css);</style>"), "@import"),
    "css-font.svg": (svg("<style>@font-face{src:url(http://example.org/a.woff)}</style>"), "@font-face"),
    "css-url.svg": (svg("<style>path{fill:url(http://example.org/a.svg#b)}</style>"), "outside"),
    "style-url.svg": (svg('<rect style="fill:url(&quot;https://example.org/x#y&quot;)"/>'), "outside"),
    "escaped-url.svg": (svg('<rect style="fill:u\\72l(http://example.org)"/>'), "plain value"),
    "sheet.svg": (svg("", '<?xml-stylesheet href="http://example.org/a.css"?>'), "style"),
    "script.svg": (svg("<script>alert(1)</script>"), "script"),
    "script-of-another-kind.svg": (svg('<x:script xmlns:x="http://www.w3.org/1999/xhtml">1</x:script>'), "script"),
    "event.svg": (svg("", attributes='viewBox="0 0 9 9" onload="alert(1)"'), "script"),
    "javascript-link.svg": (svg('<use xlink:href="javascript:alert(1)"/>'), "script"),
    "web-page.svg": (svg("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>"), "web page"),
    "animated.svg": (svg('<rect><animate attributeName="x"/></rect>'), "animation"),
    "text.svg": (svg("<text>hello</text>"), "outlines"),
    "multiplying.svg": (svg(f'<g id="g0"><path d="M0 0h9v9z"/></g>{USES}<use xlink:href="#g8"/>'), "multiply"),
    "ring.svg": (svg('<g id="a"><use xlink:href="#b"/></g><g id="b"><use xlink:href="#a"/></g>'), "ring"),
    "ring-of-patterns.svg": (svg('<pattern id="p"><rect fill="url(#p)"/></pattern>'), "ring"),
    "blurred-a-thousandfold.svg": (
        svg('<filter id="f"><feGaussianBlur stdDeviation="400"/></filter>' + '<g filter="url(#f)"/>' * 1000),
        "multiply",
    ),
    "deep.svg": (svg("<g>" * 5000 + "</g>" * 5000), "deep"),
    "crowded.svg": (svg("<g/>" * 30_000), "20,000"),
    "cut-off.svg": (svg("<g>")[:-30], "not whole"),
    "no-size.svg": (svg("", attributes=""), "viewBox"),
    "endless.svg": (svg("", attributes='viewBox="0 0 1e30 9"'), "larger"),
    "sliver.svg": (svg("", attributes='viewBox="0 0 90000 1"'), "20 times"),
    "blank-file.svg": ("", "not whole"),
    "words.svg": ("just words", "not whole"),
    "page.svg": ("<html><body/></html>", "no SVG"),
    "invisible.svg": (f'<svg {SVG} viewBox="0 0 9 9"><g/></svg>', "nothing"),
    "strange-colour.svg": (svg('<rect fill="hsl(10, 20%, 30%)" width="9" height="9"/>'), "#RRGGBB"),
    "heavy.svg": (svg(f"<desc>{'x' * 5_100_000}</desc>"), "5 MB"),
}


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, packed: bytes, colour: int = 6, more: bytes = b"") -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    body = chunk(b"IHDR", header) + more + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def pixels(width: int, height: int) -> bytes:
    return zlib.compress(b"".join(b"\0" + b"\x80\x40\x20\xff" * width for _ in range(height)))


GOOD = png(40, 30, pixels(40, 30))
BOMB_PNG = zlib.compress(bytes(300_000_000), 9)
PICTURES = {
    "huge.png": (png(50_000, 50_000, zlib.compress(b"")), "50,000"),
    "long.png": (png(50_000, 100, zlib.compress(b"")), "50,000"),
    "truncated.png": (GOOD[:-40], "cut off"),
    "half.png": (png(40, 30, pixels(40, 15)), "fewer pixels"),
    "zlib-bomb.png": (png(40, 30, BOMB_PNG), "more than the size"),
    "flipped-bit.png": (GOOD[:60] + bytes([GOOD[60] ^ 1]) + GOOD[61:], "damaged"),
    "broken-pixels.png": (png(40, 30, b"\x78\x9cno pixels here"), "damaged"),
    "odd-header.png": (png(40, 30, pixels(40, 30), colour=5), "damaged"),
    "nothing.png": (b"", "neither"),
    "renamed.png": (b"GIF89a" + bytes(50), "neither"),
    "truncated.jpg": (
        b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(9) + b"\xff\xc0\x00\x0b\x08\x00\x10\x00\x10\x01",
        "cut off",
    ),
    "huge.jpg": (b"\xff\xd8\xff\xc0\x00\x0b\x08\xc3\x50\xc3\x50\x01\x01\x11\x00\xff\xd9", "50,000"),
    "bare.jpg": (b"\xff\xd8\xff\xd9", "no picture"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_svg_is_refused_by_name(tmp_path: Path, name: str) -> None:
    content, word = HOSTILE[name]
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(InvalidRequest, match=f"^{name} is not taken.*{word}"):
        read_pack(tmp_path)


@pytest.mark.parametrize("name", PICTURES)
def test_a_hostile_picture_is_refused_by_name(tmp_path: Path, name: str) -> None:
    content, word = PICTURES[name]
    (tmp_path / name).write_bytes(content)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(InvalidRequest, match=f"^{name} is not taken.*{word}"):
        read_pack(tmp_path)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


def test_what_a_png_carries_beside_its_pixels_reaches_no_decoder() -> None:
    text = chunk(b"zTXt", b"note\0\0" + zlib.compress(bytes(50_000_000), 9))
    made = rasterised("noted.png", png(40, 30, pixels(40, 30), more=text))
    assert made.png == rasterised("plain.png", GOOD).png


@pytest.mark.parametrize("name", ["broken.ttf", "Brand.OTF", "web.woff2"])
def test_fonts_are_refused_by_name_broken_or_not(tmp_path: Path, name: str) -> None:
    (tmp_path / "cup.png").write_bytes(GOOD)
    (tmp_path / name).write_bytes(b"\0\1\0\0" + b"\xff" * 40)
    with pytest.raises(InvalidRequest, match=f"^{name} is not taken.*outlines"):
        read_pack(tmp_path)


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    pack, outside = tmp_path / "pack", tmp_path / "outside"
    pack.mkdir()
    outside.mkdir()
    (outside / "secret.png").write_bytes(GOOD)
    (pack / "cup.png").symlink_to(outside / "secret.png")
    with pytest.raises(InvalidRequest, match=r"cup.png.*link"):
        read_pack(pack)
    (pack / "cup.png").unlink()
    (pack / "more").symlink_to(outside)
    with pytest.raises(InvalidRequest, match=r"more.*link"):
        read_pack(pack)


def test_a_link_within_the_folder_is_a_file_like_others(tmp_path: Path) -> None:
    (tmp_path / "cup.png").write_bytes(GOOD)
    (tmp_path / "mug.png").symlink_to(tmp_path / "cup.png")
    assert len(read_pack(tmp_path)) == 2


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "cup.png")
    with pytest.raises(InvalidRequest, match=r"cup.png.*ordinary"):
        read_pack(tmp_path)


@pytest.mark.parametrize(
    ("sheet", "word"),
    [
        ("a: &x [1, 2]\nb: [*x, *x]", "anchors"),
        ("files: {cup.png: {colour: red}}", "colour"),
        ("files: {mug.png: {words: [mug]}}", "mug.png"),
        ("files: [unclosed", "YAML"),
        ("!!python/object/apply:os.system ['true']", "YAML"),
        ("licence: " + "x" * 300, "licence"),
        ("# " + "x" * 400_000, "larger"),
    ],
)
def test_a_bad_sheet_is_refused(tmp_path: Path, sheet: str, word: str) -> None:
    (tmp_path / "cup.png").write_bytes(GOOD)
    (tmp_path / "pack.yaml").write_text(sheet, encoding="utf-8")
    with pytest.raises(InvalidRequest, match=f"(?s)^pack.yaml is not taken.*{word}"):
        read_pack(tmp_path)


@pytest.mark.parametrize("name", ["IMG_2034.png", "front view.png", "red.png"])
def test_a_name_that_says_nothing_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(GOOD)
    with pytest.raises(InvalidRequest, match=r"pack\.yaml"):
        read_pack(tmp_path)


def test_folders_that_are_none_or_empty_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest, match="no folder"):
        read_pack(tmp_path / "nowhere")
    (tmp_path / "README.txt").write_text("soon")
    with pytest.raises(InvalidRequest, match="no SVG"):
        read_pack(tmp_path)


def test_a_file_of_another_kind_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "cup.psd").write_bytes(b"8BPS")
    with pytest.raises(InvalidRequest, match=r"cup.psd.*export"):
        read_pack(tmp_path)
