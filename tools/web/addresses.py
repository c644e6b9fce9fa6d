"""Which addresses may be connected to: those of the public internet, unless the settings say otherwise.

A name is resolved once, every address it has is judged, and the connection goes to the one that was judged: a name
that answers differently the second time (DNS rebinding) gains nothing.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterable

Resolve = Callable[[str, int], list[str]]
Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# Translators and tunnels hold an IPv4 address inside an IPv6 one that looks public: RFC 6052, RFC 8215, 6to4, Teredo.
_CARRIERS = tuple(map(ipaddress.ip_network, ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32")))


class ForbiddenAddress(Exception):
    """The name leads to an address that must not be connected to."""


def resolve(host: str, port: int) -> list[str]:
    """All addresses of a name, in the system's order of preference."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def choose_address(host: str, addresses: Iterable[str], *, private: bool) -> str:
    """The first address, if all of them may be connected to; raises ForbiddenAddress."""
    found = [ipaddress.ip_address(address.partition("%")[0]) for address in addresses]
    if not found:
        raise ForbiddenAddress(f"{host} has no address")
    for address in found:
        if not (_is_public(address) or (private and _is_own(address))):
            raise ForbiddenAddress(f"{host} leads to {address}, which is no address of the public internet")
    return str(found[0])


def _is_public(address: Address) -> bool:
    inner = _inside(address)
    return (
        inner.is_global and not inner.is_multicast and not any(inner in net for net in _CARRIERS if _fits(inner, net))
    )


def _is_own(address: Address) -> bool:
    """Of this machine or its network; never link-local, where clouds keep their metadata."""
    inner = _inside(address)
    return (inner.is_loopback or inner.is_private) and not (inner.is_link_local or inner.is_unspecified)


def _inside(address: Address) -> Address:
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address


def _fits(address: Address, network: ipaddress.IPv4Network | ipaddress.IPv6Network) -> bool:
    return address.version == network.version
