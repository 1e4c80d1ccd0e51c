"""Is there memory enough for a model? Better no model than to be killed in the middle of a turn.

Native libraries end the whole program when they get no memory, and the system kills what takes
too much. Without a model danger is still answered, and everybody else gets people to call.

And what a model holds is kept out of the way of Python's collector (`settle`).
"""

from __future__ import annotations

import ctypes
import gc
import resource
from contextlib import suppress
from pathlib import Path

import psutil

from bot.errors import MemoryShort

_MB = 1_000_000
# Loading takes 800 MB at its peak (2026); with less than this there is no point in trying.
_NEEDED = 600 * _MB
# Addresses, which `ulimit -v` limits: the libraries reserve far more than they use.
_NEEDED_ADDRESSES = 2_500 * _MB
_CGROUPS = Path("/sys/fs/cgroup")


def check_memory() -> None:
    """See that a model can be loaded.

    Raises:
        MemoryShort: It would not fit.
    """
    free = min(_free_on_machine(), _free_in_group())
    if free < _NEEDED:
        raise MemoryShort(free // _MB, _NEEDED // _MB)
    addresses = _free_addresses()
    if addresses < _NEEDED_ADDRESSES:
        raise MemoryShort(addresses // _MB, _NEEDED_ADDRESSES // _MB, "of addresses (ulimit -v) ")


def settle() -> None:
    """Free what died, and let the collector pass over what is there now: it stays.

    A walk over everything stops all threads, the event loop too: 0.31 s for 673,000 objects
    (30 November 2026). So it happens here only, when `LiveModel` says. What dies in a circle of
    references after this, or is in use now and dies later, is freed at the latest by the next call.
    """
    gc.unfreeze()  # of an earlier model, some may have died
    gc.collect()
    gc.freeze()
    with suppress(OSError, AttributeError):  # there is another C library than glibc
        ctypes.CDLL(None).malloc_trim(0)  # what reading the model took: 68 MB


def _free_on_machine() -> int:
    return int(psutil.virtual_memory().available + psutil.swap_memory().free)


def _free_in_group() -> int:
    """What systemd or a container still allows; a large number where nothing is limited."""
    try:
        own = Path("/proc/self/cgroup").read_text(encoding="utf-8").rpartition("::")[2].strip()
        group = _CGROUPS / own.lstrip("/")
        limit = int((group / "memory.max").read_text(encoding="utf-8"))
        used = int((group / "memory.current").read_text(encoding="utf-8"))
        lines = (group / "memory.stat").read_text(encoding="utf-8").splitlines()
        given_back = next(int(line.split()[1]) for line in lines if line.startswith("file "))
        return limit - used + given_back
    except (OSError, ValueError, IndexError, StopIteration):  # 'max', or no such groups here
        return 1 << 62


def _free_addresses() -> int:
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    return (
        1 << 62 if limit == resource.RLIM_INFINITY else limit - psutil.Process().memory_info().vms
    )
