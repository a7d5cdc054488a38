"""Where the truth of an information asset lies: its authoritative source, the copies of it, what feeds what, and where one
truth is held twice. What is not right is kept, shown and said, never left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from kimdesk.i18n import Text, mark, show, t, tn
from kimdesk.model.changes import Record
from kimdesk.model.ops import ALIAS
from kimdesk.services.context import Context
from kimdesk.services.registers import by_reference
from kimdesk.store import reading
from kimdesk.store.families import MOST, Edge, Family, family_of
from kimdesk.store.follow_up import ring_members

_OF_ASSETS = ("title", "authoritative", "copy_of", "system", "place")


class Part(StrEnum):
    """What an asset is in the map."""

    SOURCE = "source"
    COPY = "copy"
    PLAIN = "plain"
    GONE = "gone"


class Way(StrEnum):
    """How an asset comes into the map: as a part of one truth, by feeding it, by being fed, or because it is called the
    same.
    """

    TRUTH = "truth"
    FED_BY = "fed_by"
    FEEDS = "feeds"
    ALIKE = "alike"


class Trouble(StrEnum):
    """What is not right about one asset of the map."""

    TWO_SOURCES = "two_sources"
    SOURCE_IS_COPY = "source_is_copy"
    COPY_OF_COPY = "copy_of_copy"
    RING = "ring"
    GONE = "gone"


PARTS: Mapping[Part, Text] = {
    Part.SOURCE: mark("Sources", "Authoritative source"),
    Part.COPY: mark("Sources", "Copy"),
    Part.PLAIN: mark("Sources", "Asset"),
    Part.GONE: mark("Sources", "Not here"),
}
WAYS: Mapping[Way, Text] = {
    Way.TRUTH: mark("Sources", "One truth"),
    Way.FED_BY: mark("Sources", "Fed by"),
    Way.FEEDS: mark("Sources", "Feeds"),
    Way.ALIKE: mark("Sources", "Called the same"),
}
TROUBLES: Mapping[Trouble, Text] = {
    Trouble.TWO_SOURCES: mark("Sources", "Second source of one truth"),
    Trouble.SOURCE_IS_COPY: mark("Sources", "Called the source, and is a copy"),
    Trouble.COPY_OF_COPY: mark("Sources", "Copy of a copy"),
    Trouble.RING: mark("Sources", "Copies in a ring"),
    Trouble.GONE: mark("Sources", "Named, and not here"),
}


class Node(NamedTuple):
    """One asset of the map. ``depth`` counts the copies between it and where its truth begins; ``of`` is the asset that it
    is a copy of; ``here`` marks the asset that the map is about.
    """

    id: str
    name: str
    where: str
    part: Part
    way: Way
    depth: int = 0
    of: str = ""
    here: bool = False
    troubles: tuple[Trouble, ...] = ()

    @property
    def words(self) -> str:
        """What it is, with what is not right about it."""
        said = [TROUBLES[trouble] for trouble in self.troubles]
        plain = not {Trouble.COPY_OF_COPY, Trouble.GONE} & {*self.troubles}
        return ". ".join(show(each) for each in ([PARTS[self.part]] if plain else []) + said)


class SourceMap(NamedTuple):
    """The map: its assets in the order in which they are drawn, and in sentences what it shows and what is not right."""

    nodes: tuple[Node, ...]
    summary: str
    remarks: tuple[str, ...]

    @property
    def is_alone(self) -> bool:
        """Whether nothing is recorded but the asset itself."""
        return len(self.nodes) == 1 and not self.remarks


class SourceMapService:
    """Draws the map of one asset; it changes nothing."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of(self, asset: str) -> SourceMap:
        """Return the map around an asset, in a fixed number of statements."""
        db = self._context.db
        family = family_of(db, asset)
        ids = {asset, *family.members, *family.called_alike, *(each.other for each in family.edges)}
        ids |= {each.record for each in family.edges}
        records = reading.find_records(db, "asset", {"id": tuple(sorted(ids))}, only=_OF_ASSETS)
        names = reading.names_of(db, {*ids, *(each["system"] for each in records if each["system"])})
        return _Arranging(asset, family, {each.id: each for each in records}, names).arrange()


class _Arranging:
    def __init__(self, asset: str, family: Family, records: Mapping[str, Record], names: Mapping[str, str]) -> None:
        self._records, self._names = records, names
        self._merged = {each.record: each.other for each in family.edges if each.field == ALIAS}
        self._asset = self._standing(asset)
        self._members = dict.fromkeys(map(self._standing, family.members))
        self._parents = self._ways(family.edges, "copy_of")
        self._ring = set(ring_members(self._parents))
        self._alike = [each for each in family.called_alike if each not in self._members]
        self._sources = [each for each in (*self._members, *self._alike) if self._is_source(each)]
        self._left_out = family.left_out
        self._feeds = [each for each in family.edges if each.field == "feeds"]

    def arrange(self) -> SourceMap:
        truth = self._truth()
        into = [each.record for each in self._feeds if self._standing(each.other) == self._asset]
        onto = [each.other for each in self._feeds if self._standing(each.record) == self._asset]
        nodes = [
            *truth,
            *(self._node(each, Way.ALIKE) for each in self._in_order(self._alike)),
            *(self._node(each, Way.FED_BY) for each in self._in_order(into)),
            *(self._node(each, Way.FEEDS) for each in self._in_order(onto)),
        ]
        drawn = _drawn(nodes)
        left_out = len(nodes) - len(drawn) + self._left_out
        return SourceMap(tuple(drawn), _summary(drawn), (*_say_left_out(left_out), *self._remarks(drawn)))

    # --- what there is ----------------------------------------------------------------------------------------------

    def _standing(self, record: str) -> str:
        """Return what an asset was merged into, at however many removes; a ring of mergers ends where it began."""
        seen: set[str] = set()
        while record in self._merged and record not in seen:
            seen.add(record)
            record = self._merged[record]
        return record

    def _ways(self, edges: Iterable[Edge], field: str) -> dict[str, str]:
        found = {}
        for each in edges:
            if each.field == field and each.record in self._records:
                found[each.record] = self._standing(each.other)
        return found

    def _is_source(self, record: str) -> bool:
        return record in self._records and self._records[record]["authoritative"] == "yes"

    def _in_order(self, records: Iterable[str]) -> list[str]:
        known = dict.fromkeys(map(self._standing, records))
        here = sorted((self._records[each] for each in known if each in self._records), key=by_reference)
        return [*(each.id for each in here), *(each for each in known if each not in self._records)]

    def _name(self, record: str) -> str:
        found = self._records.get(record)
        if found is not None:
            return f"{found.ref} {' '.join(found.title.split())}".strip()
        known = " ".join((self._names.get(record) or "").split())
        return known or t("Sources", "An asset that is not here ({id})").format(id=record[:8])

    # --- the tree of one truth --------------------------------------------------------------------------------------

    def _truth(self) -> list[Node]:
        """Return the copies below what they are copies of; each asset comes once, whatever rings there are."""
        children: dict[str, list[str]] = {}
        for record, parent in self._parents.items():
            children.setdefault(parent, []).append(record)
        named = {*self._records, *self._parents.values()} & {*self._members, *self._parents.values()}
        starts = [each for each in named if each not in self._parents]
        starts += [each for each in self._in_order(named) if each in self._ring][:1] if not starts else []
        found: list[Node] = []
        seen: set[str] = set()
        waiting = [(each, 0, "") for each in reversed(self._in_order(starts))]
        while waiting:
            record, depth, parent = waiting.pop()
            if record in seen:
                continue
            seen.add(record)
            found.append(self._node(record, Way.TRUTH, depth, parent))
            waiting += [(each, depth + 1, record) for each in reversed(self._in_order(children.get(record, ())))]
        return found

    def _node(self, record: str, way: Way, depth: int = 0, parent: str = "") -> Node:
        asset = self._records.get(record)
        where = (self._names.get(asset["system"] or "") or asset["place"] or "") if asset else ""
        of = self._name(parent or self._parents[record]) if parent or record in self._parents else ""
        return Node(
            record,
            self._name(record),
            where,
            self._part(record),
            way,
            depth,
            of,
            record == self._asset and way is Way.TRUTH,
            self._troubles(record, way),
        )

    def _part(self, record: str) -> Part:
        if record not in self._records:
            return Part.GONE
        if self._is_source(record):
            return Part.SOURCE
        return Part.COPY if record in self._parents else Part.PLAIN

    def _troubles(self, record: str, way: Way) -> tuple[Trouble, ...]:
        if record not in self._records:
            return (Trouble.GONE,)
        found = []
        if record in self._sources and len(self._sources) > 1 and way in (Way.TRUTH, Way.ALIKE):
            found.append(Trouble.TWO_SOURCES)
        elif self._is_source(record) and record in self._parents:
            found.append(Trouble.SOURCE_IS_COPY)
        if record in self._ring:
            found.append(Trouble.RING)
        elif self._parents.get(record, "") in self._parents:
            found.append(Trouble.COPY_OF_COPY)
        return tuple(found)

    # --- in words ---------------------------------------------------------------------------------------------------

    def _remarks(self, nodes: Sequence[Node]) -> list[str]:
        found = []
        if len(self._sources) > 1:
            words = t("Sources", "One truth, {count} sources: {names} are each called the authoritative one.")
            found.append(words.format(count=len(self._sources), names=self._listed(self._sources)))
        found += [
            t("Sources", "{name} is called the authoritative source, and is a copy of {other}.").format(
                name=each.name, other=each.of
            )
            for each in nodes
            if Trouble.SOURCE_IS_COPY in each.troubles
        ]
        if self._ring:
            words = t("Sources", "{names} are copies of each other in a ring, so that none of them is the source.")
            alone = t("Sources", "{names} is named as a copy of itself.")
            found.append((words if len(self._ring) > 1 else alone).format(names=self._listed(self._ring)))
        for each in nodes:
            found += self._about(each)
        quiet = [each for each in self._alike if not self._is_source(each) or len(self._sources) < 2]
        if quiet:
            words = t("Sources", "Called the same, and nobody has said whether one is a copy of the other: {names}.")
            found.append(words.format(names=self._listed(quiet)))
        if self._parents and not self._sources and not self._ring:
            found.append(t("Sources", "There are copies here, and nobody has said which is the authoritative source."))
        return list(dict.fromkeys(found))

    def _about(self, node: Node) -> list[str]:
        if Trouble.COPY_OF_COPY in node.troubles:
            words = t("Sources", "{name} is a copy of {other}, which is a copy itself.")
            return [words.format(name=node.name, other=node.of)]
        if Trouble.GONE in node.troubles:
            words = t("Sources", "{name} is named here and was deleted, or has not arrived on this computer.")
            return [words.format(name=node.name)]
        return []

    def _listed(self, records: Iterable[str]) -> str:
        return "; ".join(map(self._name, self._in_order(records)))


def _drawn(nodes: Sequence[Node]) -> list[Node]:
    """Return as many as anybody can look at, the asset itself among them."""
    drawn = list(nodes[:MOST])
    itself = next((each for each in nodes[MOST:] if each.here), None)
    return [*drawn[:-1], itself] if itself else drawn


def _say_left_out(count: int) -> tuple[str, ...]:
    words = tn(
        "Sources",
        "The nearest {most} assets are drawn here; one more belongs to the map.",
        "The nearest {most} assets are drawn here; {count} more belong to the map.",
        count,
    )
    return (words.format(most=MOST, count=count),) if count else ()


def _summary(nodes: Sequence[Node]) -> str:
    """Say in sentences what the map shows."""
    truth = [each for each in nodes if each.way is Way.TRUTH]
    sources = [each.name for each in truth if each.part is Part.SOURCE]
    copies = [
        t("Sources", "{name} (of {other})").format(name=each.name, other=each.of)
        for each in truth
        if each.of and each.part is not Part.GONE
    ]
    parts = [
        (t("Sources", "Authoritative source: {names}."), sources),
        (t("Sources", "Copies: {names}."), copies),
        (t("Sources", "Fed by: {names}."), [each.name for each in nodes if each.way is Way.FED_BY]),
        (t("Sources", "Feeds: {names}."), [each.name for each in nodes if each.way is Way.FEEDS]),
    ]
    said = [words.format(names="; ".join(names)) for words, names in parts if names]
    return " ".join(said) or t("Sources", "No source, no copy and no feed is recorded.")
