"""Faults that outside things have: programs, servers, models, disks and tools that fail, hang or lie."""
