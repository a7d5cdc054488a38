"""Merging what came back with what stands, against what went out: pure decisions about one field at a time."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable
from enum import StrEnum


class Way(StrEnum):
    """What is to be done with what came back for one field."""

    UNTOUCHED = "untouched"
    AGREED = "agreed"
    TAKEN = "taken"
    CONFLICT = "conflict"

    @property
    def writes(self) -> bool:
        """Whether something is to be written."""
        return self in (Way.TAKEN, Way.CONFLICT)


def way_of(base: Hashable, now: Collection[Hashable], told: Hashable) -> Way:
    """Return what becomes of a field that went out as ``base`` and came back as ``told``, where ``now`` are the values that
    stand (several where they are in conflict already, nothing counted as None).

    What came back as it went out says nothing, whatever stands now. What was changed on one side alone holds; what was
    changed on both to different values is a conflict, and neither is lost.
    """
    standing = set(now) or {None}
    if told == base:
        return Way.UNTOUCHED
    if base in standing:
        # Only what went out is replaced: what stands beside it stays.
        return Way.CONFLICT if standing - {base, told} else Way.TAKEN
    return Way.AGREED if told in standing else Way.CONFLICT


def members_between(
    base: Iterable[str], now: Iterable[str], told: Iterable[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the members of a set that are to be put in and taken out: what came back differs from what went out in these,
    and they are not so already. Each member stands for itself, so that a set has no conflicts.
    """
    went_out, standing, back = frozenset(base), frozenset(now), frozenset(told)
    return tuple(sorted(back - went_out - standing)), tuple(sorted((went_out - back) & standing))
