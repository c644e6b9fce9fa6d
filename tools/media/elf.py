"""ELF files as far as a stand-in library needs them: which symbols a library lacks, and one that has them all."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

HEADER, PROGRAM, SECTION, SYMBOL = "<16sHHIQQQIHHHHHH", "<IIQQQQQQ", "<IIQQQQIIQQ", "<IBBHQQ"
DYNSYM = 11
PAGE = 0x10000  # the largest page of any machine in CODE
CODE = {
    "x86_64": (62, bytes.fromhex("f30f1efa 31c0 c3")),  # endbr64; xor eax, eax; ret
    "aarch64": (183, bytes.fromhex("000080d2 c0035fd6")),  # mov x0, 0; ret
}
GLOBAL_FUNCTION = 0x12


def undefined_symbols(data: bytes) -> Iterator[bytes]:
    """Names that a 64-bit little-endian library expects others to define; none for anything else."""
    if data[:6] != b"\x7fELF\x02\x01":
        return
    header = struct.unpack_from(HEADER, data)
    start, size, count = header[6], header[11], header[12]
    sections = [struct.unpack_from(SECTION, data, start + size * index) for index in range(count)]
    for section in sections:
        if section[1] != DYNSYM:
            continue
        names = sections[section[6]][4]
        for at in range(section[4], section[4] + section[5], struct.calcsize(SYMBOL)):
            name, _, _, place, _, _ = struct.unpack_from(SYMBOL, data, at)
            if name and not place:
                yield data[names + name : data.index(b"\0", names + name)]


def shared_object(name: str, symbols: Sequence[bytes], machine: str) -> bytes:
    """A library of that SONAME in which every symbol is a function that returns 0.

    Two pages: what is read and run, and the dynamic section, which older linkers write to.
    """
    number, code = CODE[machine]
    text_at = struct.calcsize(HEADER) + 4 * struct.calcsize(PROGRAM)
    strings, offsets = _strings([name.encode(), *symbols])
    entries = [struct.pack(SYMBOL, 0, 0, 0, 0, 0, 0)]
    entries += [struct.pack(SYMBOL, offset, GLOBAL_FUNCTION, 0, 1, text_at, len(code)) for offset in offsets[1:]]
    table = b"".join(entries)
    table_at = _aligned(text_at + len(code))
    hash_at = table_at + len(table)
    index = _hash_table(symbols)
    strings_at = hash_at + len(index)
    end = strings_at + len(strings)
    dynamic_at = -(-end // PAGE) * PAGE
    tags = ((14, offsets[0]), (4, hash_at), (5, strings_at), (6, table_at), (10, len(strings)), (11, 24), (0, 0))
    dynamic = b"".join(struct.pack("<QQ", tag, value) for tag, value in tags)
    head = struct.pack(
        HEADER,
        b"\x7fELF\x02\x01\x01".ljust(16, b"\0"),
        3,
        number,
        1,
        0,
        struct.calcsize(HEADER),
        0,
        0,
        64,
        56,
        4,
        64,
        0,
        0,
    )
    programs = (
        struct.pack(PROGRAM, 1, 5, 0, 0, 0, end, end, PAGE),
        struct.pack(PROGRAM, 1, 6, dynamic_at, dynamic_at, dynamic_at, len(dynamic), len(dynamic), PAGE),
        struct.pack(PROGRAM, 2, 6, dynamic_at, dynamic_at, dynamic_at, len(dynamic), len(dynamic), 8),
        struct.pack(PROGRAM, 0x6474E551, 6, 0, 0, 0, 0, 0, 16),  # a stack without execution, which linkers ask for
    )
    first = (head + b"".join(programs) + code).ljust(table_at, b"\0") + table + index + strings
    return first.ljust(dynamic_at, b"\0") + dynamic


def _strings(names: Sequence[bytes]) -> tuple[bytes, list[int]]:
    data, offsets = b"\0", []
    for name in names:
        offsets.append(len(data))
        data += name + b"\0"
    return data + b"\0" * (-len(data) % 8), offsets


def _hash_table(symbols: Sequence[bytes]) -> bytes:
    """The System V hash table, with symbol numbers from 1."""
    buckets = [0] * max(1, len(symbols))
    chains = [0] * (len(symbols) + 1)
    for number, symbol in enumerate(symbols, 1):
        bucket = _hash(symbol) % len(buckets)
        chains[number], buckets[bucket] = buckets[bucket], number
    words = [len(buckets), len(chains), *buckets, *chains]
    data = struct.pack(f"<{len(words)}I", *words)
    return data + b"\0" * (-len(data) % 8)


def _hash(name: bytes) -> int:
    value = 0
    for byte in name:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value


def _aligned(offset: int) -> int:
    return -(-offset // 8) * 8
