"""Sources of every format become their text, and what cannot be read is refused by name."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from agent.brief import Wishes
from agent.errors import InvalidBrief
from agent.reading import understand
from agent.sources import apart
from agent.sources.apart import read_apart
from agent.sources.subtitles import read_subtitles
from agent.sources.tables import read_csv
from agent.sources.taking import take_source
from tests.agent.sources.handmade_pdf import pdf as pages_of
from tests.loopback import on_loopback

PARAGRAPHS = (
    "The Kestrel bakery opened in 1987 in a former fire station, and it has baked every night since then.",
    "Its ovens are heated with wood from the town's own forest, which the bakers stack themselves in spring.",
    "On Saturdays more than four hundred people stand in line, and nobody has ever gone home without bread.",
)


def pdf(text: str) -> bytes:
    return pages_of([f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode()])


def docx() -> bytes:
    document = Document()
    document.add_paragraph(PARAGRAPHS[0])
    table = document.add_table(rows=0, cols=2)
    for label, value in (("Day", "Loaves"), ("Mon", "210"), ("Sat", "430")):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label, value
    document.add_paragraph(PARAGRAPHS[1])
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def xlsx() -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Month", "Visitors", "Sales"), ("Jan", 120, 8.5), ("Feb", 180, 11), ("Mar", 260, 14.25)):
        sheet.append(row)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def page() -> bytes:
    links = "".join(f"<li><a href='/{n}'>Menu entry {n}</a></li>" for n in range(30))
    body = "".join(f"<p>{text} {text}</p>" for text in PARAGRAPHS)
    return (
        f"<html lang='en'><head><title>The bakery</title><script>steal()</script></head><body><ul>{links}</ul>"
        f"<article>{body}</article><footer>Cookies? <a href='/'>Accept</a></footer></body></html>"
    ).encode()


def write(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


def test_each_format_gives_its_text(tmp_path: Path) -> None:
    assert "opened in 1987" in take_source(write(tmp_path, "a.pdf", pdf("The bakery opened in 1987."))).text
    word = take_source(write(tmp_path, "a.docx", docx())).text
    assert word.index(PARAGRAPHS[0]) < word.index("Sat,430") < word.index(PARAGRAPHS[1])
    assert take_source(write(tmp_path, "a.xlsx", xlsx())).text.startswith("Month,Visitors\nJan,120\nFeb,180\nMar,260")
    article = take_source(write(tmp_path, "a.html", page())).text
    assert article.startswith("The bakery\n")
    assert PARAGRAPHS[2] in article
    assert "Menu entry" not in article
    assert "steal" not in article
    assert take_source(write(tmp_path, "a.md", b"# Title\n\nText")).text == "# Title\n\nText"
    assert take_source(write(tmp_path, "b.txt", "Grüße".encode("utf-16"))).text == "Grüße"


def test_subtitles_become_sentences() -> None:
    srt = b"1\n00:00:01,000 --> 00:00:02,000\n<i>We bake</i>\n\n2\n00:00:02,000 --> 00:00:04,000\nevery night.\n\n"
    srt += b"3\n00:00:05,000 --> 00:00:06,000\nCome in!\n"
    said = read_subtitles(srt, "a.srt")
    assert said.text == "We bake every night.\nCome in!"
    assert [(place.where, place.opens) for place in said.places] == [
        ("00:00:01", "We bake every night."),
        ("00:00:05", "Come in!"),
    ]
    vtt = b"WEBVTT\n\nNOTE made by hand\n\nintro\n00:01.000 --> 00:02.000 align:start\nHello.\n"
    assert read_subtitles(vtt, "a.vtt").text == "Hello."


def test_numbers_of_a_sheet_reach_the_brief(tmp_path: Path) -> None:
    source = take_source(write(tmp_path, "visitors.xlsx", xlsx()))
    brief = understand("A 20-second report on our visitors this quarter.", (source,), Wishes())
    assert [(row.label, row.value) for row in brief.table] == [("Jan", 120), ("Feb", 180), ("Mar", 260)]


@pytest.mark.parametrize("text", ["a;b\nx;1,5\ny;2,5\n", "a,b\nx,1.5\ny,2.5\n", "a\tb\nx\t1.5\ny\t2.5\n"])
def test_separators_are_found(text: str) -> None:
    lines = read_csv(text.encode(), "a.csv").splitlines()
    assert lines[0] == "a,b"
    assert lines[1].startswith("x,1")


def test_a_table_without_numbers_stays_words() -> None:
    assert read_csv(b"Name,Town\nAda,Lyon\nBo,Graz\n", "a.csv") == "Name, Town\nAda, Lyon\nBo, Graz"


BAD = {
    "torn.pdf": pdf("x")[:80],
    "empty.pdf": b"",
    "scan.pdf": pdf(""),
    "words.docx": b"no archive",
    "words.xlsx": b"PK\x03\x04 torn",
    "empty.html": b"",
    "scripted.html": b"<html><body><script>draw()</script></body></html>",
    "binary.txt": b"\0\1\2",
    "latin.txt": "Grüße".encode("latin-1"),
    "film.mp4": b"\0",
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_read_is_refused_by_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidBrief, match=name.replace(".", r"\.")):
        take_source(write(tmp_path, name, BAD[name]))


def test_an_archive_that_bursts_is_refused(tmp_path: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"0" * 300_000_000)
    with pytest.raises(InvalidBrief, match="unpacks to 300 MB"):
        take_source(write(tmp_path, "bomb.docx", held.getvalue()))


def test_entities_do_not_multiply(tmp_path: Path) -> None:
    """The billion laughs inside a Word file: refused or empty, in bounded memory and time."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    xml = f'<?xml version="1.0"?><!DOCTYPE z [<!ENTITY l0 "ha">{laughs}]><w:document>&l11;</w:document>'
    held = io.BytesIO(docx())
    with zipfile.ZipFile(held) as good:
        parts = {name: good.read(name) for name in good.namelist()} | {"word/document.xml": xml.encode()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    with pytest.raises(InvalidBrief, match="laughs"):
        take_source(write(tmp_path, "laughs.docx", out.getvalue()))


def test_a_reader_that_hangs_or_dies_takes_nothing_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0.01)
    with pytest.raises(InvalidBrief, match=r"a\.pdf could not be read within"):
        read_apart("pdf", pdf("x"), "a.pdf")
    monkeypatch.undo()
    monkeypatch.setattr(apart, "ROOT", Path(apart.__file__).parent)  # the reader is not found from there, and ends
    with pytest.raises(InvalidBrief, match="broke its reader"):
        read_apart("pdf", b"", "a.pdf")


@settings(max_examples=40)
@given(st.binary(max_size=400), st.sampled_from([read_csv, read_subtitles]))
def test_any_bytes_are_read_or_refused(data: bytes, reader: Any) -> None:
    with suppress(InvalidBrief):
        read = reader(data, "a.csv")
        assert isinstance(read if reader is read_csv else read.text, str)


class Pages(BaseHTTPRequestHandler):
    """One article, one table, one picture."""

    def do_GET(self) -> None:
        kind, body = {
            "/article": ("text/html; charset=utf-8", page()),
            "/table.csv": ("application/octet-stream", b"Day,Cups\nMon,10\nTue,14\n"),
            "/picture": ("image/png", b"png"),
        }[self.path]
        self.send_response(200)
        self.send_header("content-type", kind)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: Any) -> None:
        pass


@pytest.fixture
def pages() -> Iterator[str]:
    with on_loopback(Pages) as url:
        yield url


def test_pages_of_the_web_are_sources_under_their_address(pages: str) -> None:
    article = take_source(pages + "/article", private=True)
    assert article.name == pages + "/article"
    assert PARAGRAPHS[0] in article.text
    assert take_source(pages + "/table.csv", private=True).text == "Day,Cups\nMon,10\nTue,14"
    with pytest.raises(InvalidBrief, match="image/png, which is not read"):
        take_source(pages + "/picture", private=True)
    with pytest.raises(InvalidBrief, match=r"public internet|one of the web's"):
        take_source(pages + "/article")
