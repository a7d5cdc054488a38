"""What differs between two frozen documents, record by record and field by field, in the words of each.

Nothing is worked out anew and nothing is averaged: what stands in a document is laid beside what stands in the other.
``compare(b, a)`` says the same as ``compare(a, b)`` the other way round, and a document does not differ from itself.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from kimdesk.model.comparing_ways import Way, way_of
from kimdesk.model.frozen import WITHHELD, Document, is_withheld, leaf_of_field, leaf_of_record
from kimdesk.model.kinds import KINDS

# What an amendment says of itself: why there is one, and each difference from what was signed before.
AMENDMENT, AMENDED = "amendment", "amended"
# What only repeats the rest: the returns of earlier quarters, counted, and what an earlier amendment had changed.
_REPEATED = frozenset({"trend", AMENDMENT, AMENDED})
# What follows from the quarter before, and is said by laying the two side by side.
_FOLLOWS = frozenset({("entry", "unchanged_for"), ("cell", "direction"), ("risk", "direction")})
# A team's step for its first principle and the reviewer's steps stand in the ratings, once.
_IN_RATINGS = frozenset(("return", name) for name in ("p1", *(f"r{number}" for number in range(1, 7))))
# What a reader looks for first.
_FIRST = ("state", "step", "reviewer_step", "counts", "score", "band")
# Every quarter has its own.
_OF_THE_QUARTER = frozenset(
    {("return", "submitted_on"), ("return", "reviewed_on"), ("change", "quarter"), ("asset", "new_this_quarter")}
)

Key = tuple[object, ...]
Stored = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Called:
    """A record as one of the two documents calls it; ``team_id`` and ``team`` are of the team it belongs to."""

    id: str
    ref: str
    title: str
    team: str
    team_id: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one document says in a field: the stored value and its words; ``withheld`` where somebody took both away."""

    value: Any = None
    words: str = ""
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that the two documents do not say the same in; ``way`` tells whether that is worse or better."""

    name: str
    before: Cell
    after: Cell
    way: Way

    @property
    def unknown(self) -> bool:
        """Whether it cannot be told that the two differ, because one of them is withheld."""
        return self.before.withheld or self.after.withheld


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record that stands in one of the documents only, or differs.

    ``guessed`` says that the two were taken for one by what they are called, because they have different ids.
    """

    kind: str
    before: Called | None
    after: Called | None
    fields: tuple[FieldChange, ...] = ()
    guessed: bool = False
    way: Way = Way.NEITHER

    @property
    def called(self) -> Called:
        """What it is called, in the second document where it stands there."""
        found = self.after or self.before
        assert found is not None
        return found

    def went(self, way: Way) -> bool:
        """Whether it, or anything in it, became worse or better."""
        return self.way is way or any(each.way is way for each in self.fields)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs, in the order of the second document, and how many records are the same.

    ``guesses`` counts what was matched by reference, title or name alone, whether it differs or not; ``withheld`` what
    stands in one of them and is withheld whole in the other; ``partial`` tells that one of them is a part.
    """

    changes: tuple[RecordChange, ...]
    same: int
    guesses: int
    elsewhere: bool
    withheld: int = 0
    partial: bool = False

    def of(self, *kinds: str) -> list[RecordChange]:
        """Return what differs of these kinds."""
        return [each for each in self.changes if each.kind in kinds]


def compare(before: Document, after: Document) -> Comparison:
    """Return what differs between two frozen documents.

    Raises ValueError where one of them is none.
    """
    elsewhere = before["workspace"]["id"] != after["workspace"]["id"]
    left_out = _FOLLOWS | _IN_RATINGS | (frozenset() if before["quarter"] == after["quarter"] else _OF_THE_QUARTER)
    hidden = [
        {leaf for each in one["records"] if is_withheld(each) for leaf in each[WITHHELD]} for one in (before, after)
    ]
    everything = _Pairs(before, after, elsewhere)
    pairs = [each for each in everything.all() if not _is_hidden(*each[:2], *hidden)]
    found = [
        change
        for old, new, guessed in pairs
        if (change := _difference(old, new, guessed, left_out, elsewhere)) is not None
    ]
    both = sum(old is not None and new is not None for old, new, _guessed in pairs)
    changed = sum(each.before is not None and each.after is not None for each in found)
    withheld = len(everything.all()) - len(pairs)
    return Comparison(tuple(found), both - changed, everything.guesses, elsewhere, withheld, any(hidden))


def shown(document: Document) -> list[dict[str, Any]]:
    """Return the records of a document that are not withheld whole."""
    return [each for each in document["records"] if not is_withheld(each)]


def cell_of(record: Stored, name: str) -> Cell:
    """Return what a stored record says in a field. Raises ValueError where that is no field of a frozen document."""
    stored = record["fields"].get(name)
    if stored is None:
        return Cell()
    if stored[0] == WITHHELD and len(stored) == 2:
        return Cell(withheld=True)
    if len(stored) != 3:
        raise ValueError("not a field of a frozen document")
    return Cell(stored[1], str(stored[2] or ""))


def step_counts(document: Document, principle: str, steps: Iterable[object]) -> tuple[int, ...]:
    """Count the teams of a document that stand at each of these steps of a principle."""
    found = Counter(
        str(cell_of(each, "step").value)
        for each in shown(document)
        if each["kind"] == "cell" and cell_of(each, "principle").value == principle
    )
    return tuple(found[str(each)] for each in steps)


def _is_hidden(old: Stored | None, new: Stored | None, before: set[str], after: set[str]) -> bool:
    """Tell whether what stands in one document only is withheld whole in the other, by the hash of what it is called."""
    if old is not None and new is not None:
        return False
    record, there = (old, after) if old is not None else (new, before)
    assert record is not None
    return bool(there) and leaf_of_record(dict(record)) in there


def _difference(
    old: Stored | None, new: Stored | None, guessed: bool, left_out: frozenset[tuple[str, str]], elsewhere: bool
) -> RecordChange | None:
    record = new or old
    assert record is not None
    kind = record["kind"]
    if old is None or new is None:
        # A risk that is new has to be looked at; nothing else is worse only because it was written down.
        way = Way.NEITHER if kind != "risk" else Way.WORSE if old is None else Way.BETTER
        return RecordChange(kind, _called(old) if old else None, _called(new) if new else None, (), guessed, way)
    names = sorted(dict.fromkeys([*new["fields"], *old["fields"]]), key=partial(_place, kind))
    fields = [_field(old, new, name, elsewhere) for name in names if (kind, name) not in left_out]
    found = tuple(each for each in fields if each is not None)
    return RecordChange(kind, _called(old), _called(new), found, guessed) if found else None


def _place(kind: str, name: str) -> tuple[int, int, str]:
    """Return where a field stands among those of its kind: first what was worked out, then as its form has them."""
    known = KINDS.get(kind)
    place = list(known.by_name).index(name) if known is not None and name in known.by_name else -1
    return _FIRST.index(name) if name in _FIRST else len(_FIRST), place, name


def _field(old: Stored, new: Stored, name: str, elsewhere: bool) -> FieldChange | None:
    before, after = cell_of(old, name), cell_of(new, name)
    if before.withheld or after.withheld:
        same = _leaf(old, name) == _leaf(new, name)
        return None if same else FieldChange(name, before, after, Way.NEITHER)
    if before.words == after.words and (elsewhere or before.value == after.value):
        return None
    if before.words == after.words and not before.words:
        # Nothing that a reader of either document could see.
        return None
    return FieldChange(name, before, after, way_of(new["kind"], name, before.value, after.value))


def _leaf(record: Stored, name: str) -> bytes:
    return leaf_of_field(record, name) if name in record["fields"] else b""


def _called(record: Stored) -> Called:
    team = cell_of(record, "team")
    belongs = record["id"] if record["kind"] == "team" else str(team.value or "")
    return Called(record["id"], record["ref"] or "", _title(record), team.words, belongs)


def _title(record: Stored) -> str:
    """Return what a reader calls it; a rating is one of a principle."""
    return str(record["title"] or cell_of(record, "principle").words or "")


class _Pairs:
    """Which record of one document is which of the other.

    In one workspace that is known: by its id, or by what makes it what it is in every quarter, as a return is by its
    team. Between workspaces ids say nothing, and it is guessed by reference, then by title.
    """

    def __init__(self, before: Document, after: Document, elsewhere: bool) -> None:
        self._old = [each for each in shown(before) if each["kind"] not in _REPEATED]
        self._new = [each for each in shown(after) if each["kind"] not in _REPEATED]
        self._match: dict[int, int] = {}
        self._guessed: set[int] = set()
        self._meet(_known, every=True)
        if elsewhere:
            for guess in (_by_reference, _by_words):
                already = set(self._match)
                self._meet(guess)
                self._guessed |= set(self._match) - already

    @property
    def guesses(self) -> int:
        """How many were matched by what they are called."""
        return len(self._guessed)

    def all(self) -> list[tuple[Stored | None, Stored | None, bool]]:
        """Return each record with the one that it is in the other document, or with nothing, and whether by guess."""
        taken = set(self._match.values())
        found: list[tuple[Stored | None, Stored | None, bool]] = [
            (self._old[self._match[at]] if at in self._match else None, new, at in self._guessed)
            for at, new in enumerate(self._new)
        ]
        return found + [(old, None, False) for at, old in enumerate(self._old) if at not in taken]

    def _meet(self, key_of: Callable[[Stored], Key | None], every: bool = False) -> None:
        """Match what has the same key: one with one, or with ``every`` the first with the first and so on."""
        taken = set(self._match.values())
        old = _by_key(((at, each) for at, each in enumerate(self._old) if at not in taken), key_of)
        new = _by_key(((at, each) for at, each in enumerate(self._new) if at not in self._match), key_of)
        for key, places in new.items():
            there = old.get(key, [])
            if every or len(places) == len(there) == 1:
                self._match.update(zip(places, there, strict=False))


def _by_key(records: Iterable[tuple[int, Stored]], key_of: Callable[[Stored], Key | None]) -> dict[Key, list[int]]:
    found: dict[Key, list[int]] = defaultdict(list)
    for at, each in records:
        key = key_of(each)
        if key is not None:
            found[key].append(at)
    return found


def _known(record: Stored) -> Key:
    """Return what makes a record the one that it is within its workspace, through all quarters."""
    kind = record["kind"]
    if kind == "ask":
        # Numbered anew in every document: what is asked is what it says.
        return kind, record["title"]
    parts = {"return": ("team",), "entry": ("team", "activity")}.get(kind)
    values = [cell_of(record, name).value for name in parts or ()]
    if parts and all(isinstance(each, str) for each in values):
        return (kind, *values)
    return kind, record["id"]


def _by_reference(record: Stored) -> Key | None:
    # Entries carry the reference of their activity, which two workspaces number each for itself, as they do all others.
    return (record["kind"], record["ref"]) if record["ref"] else None


def _by_words(record: Stored) -> Key | None:
    title = _title(record).casefold().strip()
    return (record["kind"], title, cell_of(record, "team").words.casefold()) if title else None
