"""Fetches one page or file from the web within limits: the only place from which Reelwright fetches what people name.

Only http and https; no credentials in addresses; every redirect is judged like the first address; bytes and seconds are
capped; nothing of the environment (proxies, cookies, .netrc) is used.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpcore
import httpx

from tools.errors import InvalidRequest, TransientError
from tools.web.addresses import ForbiddenAddress, Resolve, choose_address, resolve

AGENT = "Reelwright (fetches pages that a person named)"
PORTS = frozenset({80, 443, 8000, 8080, 8443})
REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True)
class Limits:
    """How much of the web one fetch may take."""

    bytes: int = 10_000_000
    seconds: float = 20.0
    redirects: int = 5
    private: bool = field(default=False)
    """Whether this machine's own network may be asked; link-local addresses never."""


@dataclass(frozen=True)
class Fetched:
    """What came back."""

    url: str
    """After redirects."""
    media_type: str
    charset: str
    data: bytes


def fetch(url: str, limits: Limits = Limits(), resolver: Resolve = resolve) -> Fetched:
    """Fetches `url`.

    Raises:
        InvalidRequest: an address that is not allowed, an answer that is no success, more bytes than allowed.
        TransientError: no connection, no answer in time, or an error of the server.
    """
    until = time.monotonic() + limits.seconds
    with httpx.Client(transport=_Guarded(limits, resolver), trust_env=False, headers={"User-Agent": AGENT}) as client:
        for _ in range(limits.redirects + 1):
            check_url(url, private=limits.private)
            answer = _ask(client, url, limits, until)
            if isinstance(answer, Fetched):
                return answer
            url = answer
    raise InvalidRequest(f"{url} is behind more than {limits.redirects} redirects: give the final address.")


def check_url(url: str, *, private: bool = False) -> None:
    """Raises InvalidRequest for an address of another kind than a plain web page's."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise InvalidRequest(f"{url!r:.200} is no web address: {error}.") from error
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise InvalidRequest(f"{url!r:.200} is no web address: give one that starts with https:// or http://.")
    if parts.username is not None or parts.password is not None:
        raise InvalidRequest(f"The address of {parts.hostname} holds a name or password: give one without.")
    if port is not None and port not in PORTS and not private:
        raise InvalidRequest(f"Port {port} of {parts.hostname} is not one of the web's: {sorted(PORTS)}.")


def _ask(client: httpx.Client, url: str, limits: Limits, until: float) -> Fetched | str:
    """The answer, or where a redirect leads."""
    left = until - time.monotonic()
    if left <= 0:
        raise TransientError(f"{url} gave no answer within {limits.seconds:g} s.")
    try:
        with client.stream("GET", url, timeout=left, follow_redirects=False) as response:
            if response.status_code in REDIRECTS and "location" in response.headers:
                return urljoin(url, response.headers["location"])
            _check_status(url, response.status_code)
            return Fetched(url, *_media_type(response), _read(url, response, limits, until))
    except ForbiddenAddress as error:
        raise InvalidRequest(f"{url} is not fetched: {error}.") from error
    except (httpx.TransportError, httpx.DecodingError, OSError) as error:
        raise TransientError(f"{url} could not be fetched: {error or type(error).__name__}.") from error


def _check_status(url: str, status: int) -> None:
    if status == 429 or status >= 500:
        raise TransientError(f"{url} answered {status}: the server cannot give it now.")
    if status != 200:
        raise InvalidRequest(f"{url} answered {status}: see whether the address is right and open to everybody.")


def _media_type(response: httpx.Response) -> tuple[str, str]:
    declared = response.headers.get("content-type", "")
    return declared.partition(";")[0].strip().lower(), response.charset_encoding or ""


def _read(url: str, response: httpx.Response, limits: Limits, until: float) -> bytes:
    """The body, unpacked; a small answer that unpacks to a large one is stopped on the way."""
    data = bytearray()
    for chunk in response.iter_bytes(65_536):
        data += chunk
        if len(data) > limits.bytes:
            raise InvalidRequest(f"{url} is larger than {limits.bytes / 1e6:g} MB: save the part that is needed.")
        if time.monotonic() > until:
            raise TransientError(f"{url} was not there after {limits.seconds:g} s.")
    return bytes(data)


class _Guarded(httpx.HTTPTransport):
    """A transport whose connections go to judged addresses only."""

    def __init__(self, limits: Limits, resolver: Resolve) -> None:
        super().__init__(trust_env=False)
        backend = _Backend(limits, resolver)
        context = httpx.create_ssl_context(trust_env=False)
        # httpx has no public way to say where connections go; its own class makes the pool just so.
        self._pool = httpcore.ConnectionPool(ssl_context=context, network_backend=backend, max_connections=1)


class _Backend(httpcore.SyncBackend):
    """Resolves, judges, and connects to what was judged. TLS still checks the certificate against the name."""

    def __init__(self, limits: Limits, resolver: Resolve) -> None:
        self._limits, self._resolver = limits, resolver

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        address = choose_address(host, self._resolver(host, port), private=self._limits.private)
        return super().connect_tcp(address, port, timeout, local_address, socket_options)
