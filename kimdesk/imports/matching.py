"""Whether a row of a file is about a record that is already here: by its title, and by a reference alone only where it is
known to be one of this workspace.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kimdesk.imports.content import has_letters
from kimdesk.imports.records import Row, key_of_words
from kimdesk.imports.stopping import each_of
from kimdesk.imports.words import likeness, slip, stem_set
from kimdesk.model.kinds import KINDS

_ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class Holder:
    """A record here that bears the reference of a row."""

    record: str
    title: str
    deleted: bool


def match_rows(
    rows: Sequence[Row], known: Callable[[Row], str], holders: Callable[[Row], Sequence[Holder]]
) -> dict[str, str]:
    """Return, by key, the records here that rows are about although their key is new: those of the same reference with a
    title alike, those that a row names ``by_ref``, and those with another title only where most lettered references of the
    file say that it is this plan. A row without a reference is about the record of exactly its title.

    ``known`` gives the record made from a row's key, or nothing; ``holders`` those that bear its reference.
    """
    taken = {record for row in each_of(rows) if (record := known(row))}
    matches: dict[str, str] = {}
    reworded: list[tuple[Row, str]] = []
    told: dict[str, list[bool]] = {}
    for row in each_of(rows):
        lettered = has_letters(row.ref)
        held = [] if known(row) else [each for each in holders(row) if each.record not in taken]
        same = next((each.record for each in held if _is_meant(row, each)), "")
        if same:
            matches[row.key] = same
            taken.add(same)
        elif held and lettered and not held[0].deleted:
            reworded.append((row, held[0].record))
        if lettered and (known(row) or held):
            told.setdefault(row.kind, []).append(bool(known(row) or same))
    for row, record in reworded:
        if sum(told[row.kind]) * 2 >= len(told[row.kind]) and record not in taken:
            matches[row.key] = record
            taken.add(record)
    return matches


def alike(one: str, other: str) -> bool:
    """Whether two titles are one, give or take a few words."""
    first, second = key_of_words(one), key_of_words(other)
    return first == second or likeness(stem_set(one), stem_set(other)) >= _ALIKE or slip(first, second) > 0


def title_of(row: Row) -> str:
    """Return what the record of a row would be called."""
    return str(row.fields.get(KINDS[row.kind].title, ""))


def _is_meant(row: Row, holder: Holder) -> bool:
    title = title_of(row)
    if row.by_ref and not holder.deleted:
        return True
    return alike(holder.title, title) if row.ref else key_of_words(holder.title) == key_of_words(title)
