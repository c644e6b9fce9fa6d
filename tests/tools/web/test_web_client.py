"""The guarded client against a real server on loopback, and against names that lie."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.loopback import on_loopback
from tools.errors import InvalidRequest, TransientError
from tools.web.addresses import ForbiddenAddress, choose_address
from tools.web.client import Limits, check_url, fetch

OWN = Limits(bytes=20_000, seconds=3.0, private=True)


class Site(BaseHTTPRequestHandler):
    """Pages that behave and pages that do not."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        with suppress(ConnectionError):
            getattr(self, "page_" + self.path.strip("/").split("?")[0].replace("-", "_"))()

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def page_plain(self) -> None:
        self.answer(200, "Grüße".encode("latin-1"), content_type="text/plain; charset=latin-1")

    def page_large(self) -> None:
        self.answer(200, b"x" * 30_000, content_type="text/plain")

    def page_bomb(self) -> None:
        packed = gzip.compress(b"0" * 5_000_000)
        self.answer(200, packed, content_type="text/plain", content_encoding="gzip")

    def page_slow(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(60):
            self.wfile.write(b"drip")
            self.wfile.flush()
            time.sleep(0.1)

    def page_there(self) -> None:
        self.answer(302, location="/plain")

    def page_round(self) -> None:
        self.answer(302, location="/round")

    def page_file(self) -> None:
        self.answer(302, location="file:///etc/passwd")

    def page_metadata(self) -> None:
        self.answer(302, location="http://169.254.169.254/latest/")

    def page_busy(self) -> None:
        self.answer(503)

    def page_gone(self) -> None:
        self.answer(404)

    def log_message(self, *_arguments: Any) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with on_loopback(Site) as url:
        yield url


def test_a_page_comes_with_its_type_and_letters(site: str) -> None:
    page = fetch(site + "/plain", OWN)
    assert (page.media_type, page.charset) == ("text/plain", "latin-1")
    assert page.data.decode(page.charset) == "Grüße"


def test_redirects_are_followed_and_end(site: str) -> None:
    assert fetch(site + "/there", OWN).url == site + "/plain"
    with pytest.raises(InvalidRequest, match="more than 5 redirects"):
        fetch(site + "/round", OWN)


@pytest.mark.parametrize(
    ("page", "said"),
    [("file", "no web address"), ("metadata", "169.254.169.254"), ("large", "larger than"), ("bomb", "larger than"),
     ("gone", "answered 404")],
)  # fmt: skip
def test_what_is_not_allowed_is_refused_by_name(site: str, page: str, said: str) -> None:
    with pytest.raises(InvalidRequest, match=said):
        fetch(f"{site}/{page}", OWN)


def test_what_may_pass_is_called_transient(site: str) -> None:
    for page in ("busy", "slow"):
        with pytest.raises(TransientError):
            fetch(f"{site}/{page}", Limits(seconds=0.6, private=True))
    with pytest.raises(TransientError):
        fetch("http://127.0.0.1:9/", OWN)


def test_this_machine_is_not_asked_without_leave(site: str) -> None:
    before = len(Site.asked)
    port = site.rpartition(":")[2]
    lies = {"friendly.example": ["127.0.0.1"], "half.example": ["93.184.216.34", "10.0.0.1"]}
    for host in ("127.0.0.1", "friendly.example", "half.example", "[::1]"):
        with pytest.raises(InvalidRequest, match=r"public internet|one of the web's"):
            fetch(f"http://{host}:{port}/plain", Limits(), lambda name, _port: lies.get(name, [name.strip("[]")]))
        with pytest.raises(InvalidRequest, match="public internet"):
            fetch(f"http://{host}/plain", Limits(), lambda name, _port: lies.get(name, [name.strip("[]")]))
    assert len(Site.asked) == before


def test_a_name_is_resolved_once_and_connected_to_what_was_judged(site: str) -> None:
    """DNS rebinding: the second answer would be another address, and is never asked for."""
    port, calls = site.rpartition(":")[2], []

    def rebinding(name: str, _port: int) -> list[str]:
        calls.append(name)
        return ["127.0.0.1"] if len(calls) == 1 else ["169.254.169.254"]

    assert fetch(f"http://rebind.example:{port}/plain", OWN, rebinding).data
    assert calls == ["rebind.example"]


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "224.0.0.1",
     "255.255.255.255", "::1", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::",
     "fd00:ec2::254", "::", "198.18.0.1", "192.0.2.1", "fe80::1%eth0"],
)  # fmt: skip
def test_addresses_that_are_not_the_public_internet(address: str) -> None:
    with pytest.raises(ForbiddenAddress):
        choose_address("name", [address], private=False)


@pytest.mark.parametrize(
    "address", ["169.254.169.254", "fe80::1", "0.0.0.0", "::", "224.0.0.1", "::ffff:169.254.169.254"]
)
def test_addresses_that_no_setting_opens(address: str) -> None:
    with pytest.raises(ForbiddenAddress):
        choose_address("name", [address], private=True)


def test_public_addresses_pass() -> None:
    assert choose_address("name", ["93.184.216.34", "2606:2800:220:1::1"], private=False) == "93.184.216.34"
    with pytest.raises(ForbiddenAddress, match="no address"):
        choose_address("name", [], private=False)


@pytest.mark.parametrize(
    "url",
    ["ftp://a.example/x", "file:///etc/passwd", "//a.example", "https://", "http://user:pw@a.example/", "http://a.example:22/",
     "http://a.example:99999/", "javascript:alert(1)", "http://[::1", ""],
)  # fmt: skip
def test_addresses_of_other_kinds_are_refused(url: str) -> None:
    with pytest.raises(InvalidRequest):
        check_url(url)


@given(st.text(max_size=80))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    with suppress(InvalidRequest):
        check_url(text)
