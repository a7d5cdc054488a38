"""Which repository is the one to use for which dataset, and where a dataset is held elsewhere too.

A dataset is what assets hold of one truth: the source, its copies, and what is called the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from kimdesk.i18n import Text, mark, t
from kimdesk.model.changes import Record
from kimdesk.services.context import Context
from kimdesk.services.registers import by_reference
from kimdesk.store import reading
from kimdesk.store.backup import free_name
from kimdesk.store.sealed import restricted_records

_OF_ASSETS = ("title", "authoritative", "copy_of", "system", "place", "repository", "status")
_NOT_HELD = "needed"


class Standing(StrEnum):
    """How far a dataset is from standing in its one place."""

    UNDECIDED = "undecided"
    TWO = "two"
    GONE = "gone"
    NOT_THERE = "not_there"
    ELSEWHERE = "elsewhere"
    IN_PLACE = "in_place"


STANDINGS: Mapping[Standing, Text] = {
    Standing.UNDECIDED: mark("Repositories", "Nobody has said"),
    Standing.TWO: mark("Repositories", "Two are named"),
    Standing.GONE: mark("Repositories", "Named, and not in the register"),
    Standing.NOT_THERE: mark("Repositories", "Not held there yet"),
    Standing.ELSEWHERE: mark("Repositories", "Held elsewhere too"),
    Standing.IN_PLACE: mark("Repositories", "Only there"),
}


class Held(NamedTuple):
    """A place that holds a dataset: a system of the register (or nothing, where it is only words), and who holds it there."""

    system: str
    where: str
    refs: str
    source: bool


class Dataset(NamedTuple):
    """One line of the matrix: the dataset, by the asset that leads it; the repositories to be used, one where all is well;
    every place that holds it; and how it stands.
    """

    id: str
    name: str
    use: tuple[tuple[str, str], ...]
    held: tuple[Held, ...]
    standing: Standing

    @property
    def use_words(self) -> str:
        """The repository to be used, in words."""
        return "; ".join(name for _system, name in self.use)

    @property
    def elsewhere(self) -> tuple[Held, ...]:
        """The places that hold it beside the repository to be used."""
        wanted = {system for system, _name in self.use}
        return tuple(each for each in self.held if not each.system or each.system not in wanted)

    @property
    def elsewhere_words(self) -> str:
        """Where else it is held, in words."""
        return "; ".join(
            t("Repositories", "{where} ({refs})").format(where=each.where, refs=each.refs) for each in self.elsewhere
        )


class Matrix(NamedTuple):
    """The datasets by the references of what leads them, the systems that hold one or should, and how many restricted
    assets are left out.
    """

    datasets: tuple[Dataset, ...]
    systems: tuple[tuple[str, str], ...]
    left_out: int


class RepositoryService:
    """Reads the matrix, in a fixed number of statements."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def matrix(self) -> Matrix:
        """Return every dataset with the repository to be used for it."""
        db = self._context.db
        secret = restricted_records(db)
        everything = reading.find_records(db, "asset", {}, only=_OF_ASSETS)
        assets = [each for each in everything if each.id not in secret]
        systems = {each.id: each.title for each in reading.find_records(db, "system", {}, "name", only=("name",))}
        named = {each[field] for each in assets for field in ("system", "repository") if each[field]}
        names = reading.names_of(db, named - systems.keys())
        datasets = [_dataset(group, systems, names) for group in _truths(assets)]
        used = {system for each in datasets for system, _name in each.use}
        used |= {held.system for each in datasets for held in each.held}
        columns = tuple((key, name) for key, name in systems.items() if key in used)
        return Matrix(tuple(datasets), columns, len(everything) - len(assets))

    def export(self, to: Path) -> Path:
        """Write the matrix below ``to`` as a workbook and return the file; the second of a day gets a number. Raises
        UserError.
        """
        return self.write(free_name(to / f"kimdesk-repositories-{self._context.clock.now():%Y-%m-%d}.xlsx"))

    def write(self, to: Path) -> Path:
        """Write the matrix to a file and return it. Raises UserError."""
        from kimdesk.exports.repositories import write_repositories
        from kimdesk.i18n import show

        matrix = self.matrix()
        rows = [
            (each.name, each.use_words, show(STANDINGS[each.standing]), _all_held(each), each.elsewhere_words)
            for each in matrix.datasets
        ]
        cells = [tuple(_cell(each, system) for system, _name in matrix.systems) for each in matrix.datasets]
        names = [name for _system, name in matrix.systems]
        return write_repositories(rows, names, cells, to, self._context.clock.now().isoformat(), matrix.left_out)


def _truths(assets: Sequence[Record]) -> list[list[Record]]:
    """Return the assets in groups that hold one truth, by the reference of what leads each: the authoritative source, else
    what is no copy.
    """
    known = {each.id: each for each in assets}
    leads = {each.id: each.id for each in assets}

    def lead(record: str) -> str:
        while leads[record] != record:
            leads[record] = leads[leads[record]]
            record = leads[record]
        return record

    titled: dict[str, str] = {}
    for each in assets:
        other = titled.setdefault(" ".join(each.title.casefold().split()), each.id)
        for joined in (other, each["copy_of"]):
            if joined in known:
                leads[lead(each.id)] = lead(joined)
    groups: dict[str, list[Record]] = {}
    places: dict[str, int] = {}
    for place, each in enumerate(sorted(assets, key=by_reference)):
        groups.setdefault(lead(each.id), []).append(each)
        places[each.id] = place
    # What leads comes first; the others stay in the order of their references.
    found = [sorted(each, key=_leading) if len(each) > 1 else each for each in groups.values()]
    return sorted(found, key=lambda group: places[group[0].id])


def _leading(asset: Record) -> tuple[bool, bool]:
    return asset["authoritative"] != "yes", bool(asset["copy_of"])


def _dataset(group: Sequence[Record], systems: Mapping[str, str], names: Mapping[str, str]) -> Dataset:
    first = group[0]
    use = {
        each["repository"]: systems.get(each["repository"]) or _gone(each["repository"], names)
        for each in group
        if each["repository"]
    }
    held = _held((each for each in group if each["status"] != _NOT_HELD), systems, names)
    name = f"{first.ref} {' '.join(first.title.split())}".strip()
    return Dataset(first.id, name, tuple(use.items()), held, _standing(use, held, systems))


def _gone(system: str, names: Mapping[str, str]) -> str:
    words = t("Repositories", "{name} (not in the register)")
    return words.format(name=names.get(system) or t("Repositories", "A system"))


def _held(group: Iterable[Record], systems: Mapping[str, str], names: Mapping[str, str]) -> tuple[Held, ...]:
    places: dict[tuple[str, str], list[Record]] = {}
    for each in group:
        system = each["system"] or ""
        where = systems.get(system) or (_gone(system, names) if system else "") or each["place"]
        key = (system, " ".join((where or t("Repositories", "Nobody has said where")).split()))
        places.setdefault(key, []).append(each)
    return tuple(
        Held(
            system,
            where,
            ", ".join(each.ref for each in assets),
            any(each["authoritative"] == "yes" for each in assets),
        )
        for (system, where), assets in places.items()
    )


def _standing(use: Mapping[str, str], held: Sequence[Held], systems: Mapping[str, str]) -> Standing:
    if not use:
        return Standing.UNDECIDED
    if len(use) > 1:
        return Standing.TWO
    if not use.keys() <= systems.keys():
        return Standing.GONE
    there = [each for each in held if each.system in use]
    if not there:
        return Standing.NOT_THERE
    return Standing.ELSEWHERE if len(held) > len(there) else Standing.IN_PLACE


def _all_held(dataset: Dataset) -> str:
    words = t("Repositories", "{where} ({refs})")
    return "; ".join(words.format(where=each.where, refs=each.refs) for each in dataset.held)


def _cell(dataset: Dataset, system: str) -> str:
    """Say what a system is for a dataset; nothing where it is neither to be used nor holds it."""
    held = next((each for each in dataset.held if each.system == system), None)
    if system in {each for each, _name in dataset.use}:
        return t("Repositories", "Use: holds it") if held else t("Repositories", "Use: not there yet")
    if held is None:
        return ""
    return t("Repositories", "Source") if held.source else t("Repositories", "Holds it too")
