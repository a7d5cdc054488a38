"""Records that look like one thing recorded twice: proposed with a reason, and decided by somebody who knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from kimdesk.i18n import t
from kimdesk.imports.words import likeness, stem_set, stems
from kimdesk.model.changes import Changes, Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import natural_id
from kimdesk.model.text import key_of
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation
from kimdesk.store import reading

KIND = "told_apart"
# Things of which councils have several records where they have one.
ASKED = ("asset", "person", "system", "contractor")
MOST = 200
# What tells two of a kind from each other beside their names, in the order in which it is said.
_BESIDE: Mapping[str, tuple[str, ...]] = {
    "asset": ("team", "owner", "system"),
    "person": ("job", "email", "teams"),
    "system": ("supplier", "owner"),
    "contractor": ("team", "owner"),
}
# A word that stands in more names than this tells nothing about two of them.
_MOST_SHARING = 40
_ALIKE, _ALIKE_WITH_MORE = 0.85, 0.7
_SHORTEST_MISTYPED = 6
_NUMBER = re.compile(r"\d+")
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "cllr"})


class Twin(NamedTuple):
    """One of two that look alike; ``beside`` says in words what else is known of it."""

    id: str
    ref: str
    title: str
    beside: str


class Suggestion(NamedTuple):
    """Two records that may be one thing, and why it seems so; the older one stands first. ``weight`` grows with certainty."""

    kind: str
    first: Twin
    second: Twin
    why: str
    weight: int

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"twins {self.kind} {self.first.id} {self.second.id}"


class DuplicateService:
    """Proposes pairs, and remembers on every laptop what somebody has told apart."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def suggest(self, kinds: Iterable[str] = ASKED) -> tuple[Suggestion, ...]:
        """Return the pairs that may be one thing, the likeliest first and no more than ``MOST``, in a fixed number of
        statements.
        """
        apart = self._told_apart()
        found = [each for kind in kinds for each in self._of_kind(kind, apart)]
        found.sort(key=lambda each: (-each.weight, each.kind, key_of(each.first.title)))
        return tuple(found[:MOST])

    def tell_apart(self, kind: str, one: str, other: str) -> Changes:
        """Take down that two records are not the same: on every laptop they are proposed no more.

        Raises UserError where the person may not.
        """
        me, store = self._context.me(), self._context.store
        me.require(KIND)
        first, second = sorted((one, other))
        identity = natural_id(store.workspace, KIND, first, second)
        names = reading.names_of(self._context.db, (first, second))
        words = t("Duplicates", "{one} and {other}").format(one=names.get(one, ""), other=names.get(other, ""))
        values = {"names": words, "first": first, "second": second}
        return store.commit("tell apart", me.id, creation(KIND, identity, "", "", values))

    def _told_apart(self) -> set[frozenset[str]]:
        found = reading.find_records(self._context.db, KIND, {}, only=("first", "second"))
        return {frozenset((each["first"], each["second"])) for each in found}

    def _of_kind(self, kind: str, apart: set[frozenset[str]]) -> Iterator[Suggestion]:
        names = (KINDS[kind].title, *(name for name in (*_BESIDE[kind], "sort", "left") if name in KINDS[kind].by_name))
        records = [each for each in reading.find_records(self._context.db, kind, {}, only=names) if each.title]
        pairs = [
            (records[at], records[other], likely)
            for (at, other), likely in _pairs(kind, records).items()
            if frozenset((records[at].id, records[other].id)) not in apart
        ]
        named = {value for pair in pairs for each in pair[:2] for value in _named(kind, each)}
        called = reading.names_of(self._context.db, named)
        for one, other, likely in pairs:
            yield Suggestion(kind, _twin(kind, one, called), _twin(kind, other, called), likely.why, likely.weight)


class _Likely(NamedTuple):
    weight: int
    why: str


def _pairs(kind: str, records: Sequence[Record]) -> dict[tuple[int, int], _Likely]:
    """Return the pairs (places, the earlier first) that may be one thing."""
    judge = _judge_people if kind == "person" else _judge
    found: dict[tuple[int, int], _Likely] = {}
    for at, other in _candidates(records):
        pair = (at, other) if at < other else (other, at)
        if at != other and pair not in found and (likely := judge(records[pair[0]], records[pair[1]])):
            found[pair] = likely
    return found


def _candidates(records: Sequence[Record]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that are worth a look: of the same name, with a rare word in common, or next to each other by name."""
    by_word: dict[str, list[int]] = {}
    by_mail: dict[str, list[int]] = {}
    for at, each in enumerate(records):
        for word in {key_of(each.title), *stem_set(each.title)}:
            by_word.setdefault(word, []).append(at)
        if mail := _mail(each):
            by_mail.setdefault(mail, []).append(at)
    for places in (*by_word.values(), *by_mail.values()):
        if len(places) <= _MOST_SHARING:
            yield from ((at, other) for place, at in enumerate(places) for other in places[place + 1 :])
        else:
            yield from pairwise(sorted(places, key=lambda at: key_of(records[at].title)))
    in_order = sorted(range(len(records)), key=lambda at: key_of(records[at].title))
    yield from pairwise(in_order)
    yield from zip(in_order, in_order[2:], strict=False)


def _judge(one: Record, other: Record) -> _Likely | None:
    first, second = key_of(one.title), key_of(other.title)
    if first == second:
        return _Likely(3 + _shared(one, other), _say(one, other, t("Duplicates", "They are called the same")))
    # Blocks, years and versions are told apart by their numbers alone.
    if _NUMBER.findall(one.title) != _NUMBER.findall(other.title):
        return None
    if sorted(stems(one.title)) == sorted(stems(other.title)):
        return _Likely(2 + _shared(one, other), _say(one, other, t("Duplicates", "Their names are the same words")))
    like = likeness(stem_set(one.title), stem_set(other.title))
    if _is_slip(one.title, other.title):
        return _Likely(
            1 + _shared(one, other), _say(one, other, t("Duplicates", "Their names differ by a slip of the keyboard"))
        )
    if like >= _ALIKE or (like >= _ALIKE_WITH_MORE and _shared(one, other)):
        return _Likely(_shared(one, other), _say(one, other, t("Duplicates", "Their names have most words in common")))
    return None


def _is_slip(one: str, other: str) -> bool:
    """Tell whether two names differ in one word by a single slip of the keyboard: a letter more, less, other or swapped with its
    neighbour. Short words are codes, and mean what they say.
    """
    words, others = one.casefold().split(), other.casefold().split()
    differing = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    if len(words) != len(others) or len(differing) != 1 or min(map(len, differing[0])) < _SHORTEST_MISTYPED:
        return False
    mine, theirs = differing[0]
    while mine and theirs and mine[0] == theirs[0]:
        mine, theirs = mine[1:], theirs[1:]
    while mine and theirs and mine[-1] == theirs[-1]:
        mine, theirs = mine[:-1], theirs[:-1]
    return max(len(mine), len(theirs)) == 1 or (len(mine) == 2 and mine == theirs[::-1])


def _judge_people(one: Record, other: Record) -> _Likely | None:
    if _mail(one) and _mail(one) == _mail(other):
        return _Likely(5, t("Duplicates", "They have the same e-mail address."))
    if _is_somebody(one) and _is_somebody(other):
        mine, theirs = _name_of(one), _name_of(other)
        if sorted(mine) == sorted(theirs):
            return _Likely(4, t("Duplicates", "They have the same name."))
        if len(mine) > 1 and len(theirs) > 1 and mine[-1] == theirs[-1] and _is_initial(mine[0], theirs[0]):
            return _Likely(2, t("Duplicates", "One has the initial and the surname of the other."))
        return None
    return _judge(one, other)


def _is_somebody(each: Record) -> bool:
    return each["sort"] in (None, "", "person")


def _name_of(each: Record) -> list[str]:
    """Return the names of somebody in small letters, the surname last: "Example, A." is "a example"."""
    surname, comma, first = each.title.partition(",")
    words = f"{first} {surname}" if comma else each.title
    parts = [key_of(part) for part in re.split(r"[\s.]+", words)]
    return [part for part in parts if part and part not in _TITLES]


def _is_initial(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) == 1 < len(long) and long.startswith(short)


def _mail(each: Record) -> str:
    return str(each.values.get("email") or "").strip().casefold()


def _shared(one: Record, other: Record) -> int:
    """Return how many of the facts beside the name are the same in both."""
    names = _BESIDE[one.kind]
    return sum(bool(one[name]) and one[name] == other[name] for name in names)


def _say(one: Record, other: Record, why: str) -> str:
    team, others = one.values.get("team"), other.values.get("team")
    if team and others and team != others:
        return t("Duplicates", "{why}, in different teams.").format(why=why)
    return t("Duplicates", "{why}.").format(why=why)


def _named(kind: str, each: Record) -> Iterator[str]:
    for name in _BESIDE[kind]:
        if KINDS[kind][name].to:
            value = each[name]
            yield from (value,) if isinstance(value, str) else (value or ())


def _twin(kind: str, each: Record, called: Mapping[str, str]) -> Twin:
    parts = []
    for name in _BESIDE[kind]:
        value = each[name]
        values = (value,) if isinstance(value, str) else (value or ())
        parts.append(", ".join(called.get(one, one) for one in values))
    return Twin(each.id, each.ref, each.title, " · ".join(filter(None, parts)))
