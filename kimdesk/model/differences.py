"""What two texts have in common and what not, word by word; and a proposal that takes up the changes of both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

# A word, what stands between words, or one other character. Nothing is lost: all of them in a row are the text.
_WORD = re.compile(r"\w+(?:['’]\w+)*|\s+|[^\w\s]")
# A sentence with the space before it; a line that ends without a full stop is one too.
_SENTENCE = re.compile(r"(\s*)((?:[^\s](?:[^\n.!?…]|[.!?…](?!\s|$))*(?:[.!?…]+(?=\s|$))?)|$)")
# Comparing words takes as long as the product of both lengths: beyond this a passage counts as written anew.
_MOST_WORK = 400_000


class Sort(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


class Piece(NamedTuple):
    """A stretch of text, and what became of it."""

    text: str
    sort: Sort


def differences(before: str, after: str) -> tuple[Piece, ...]:
    """Return what leads from one text to the other: all but what was added is the first, all but what was removed the
    second.
    """
    pieces: list[Piece] = []
    old, new = _lines(before), _lines(after)
    for kept, passage, other in _steps(old, new):
        if kept:
            _put(pieces, "".join(passage), Sort.SAME)
        else:
            _compare_words(pieces, "".join(passage), "".join(other))
    return tuple(pieces)


def said_differences(pieces: Sequence[Piece]) -> tuple[str, str]:
    """Return what was added and what was removed, each as one line of words."""
    added, removed = (
        ", ".join(words for each in pieces if each.sort is sort and (words := " ".join(each.text.split())))
        for sort in (Sort.ADDED, Sort.REMOVED)
    )
    return added, removed


class Passage(NamedTuple):
    """A stretch of a proposal: text and, where both sides wrote it differently, ``other`` as the second has it."""

    text: str
    other: str = ""
    clashes: bool = False


class Proposal(NamedTuple):
    """A text that takes up the changes of both sides; where they changed the same sentence both stand one after the
    other, and a person has to look.
    """

    passages: tuple[Passage, ...]

    @property
    def text(self) -> str:
        """The whole of it."""
        whole = ""
        for each in self.passages:
            for part in (each.text, each.other):
                needs_space = whole and part and not whole[-1].isspace() and not part[0].isspace()
                whole += f" {part}" if needs_space else part
        return whole

    @property
    def clashes(self) -> tuple[Passage, ...]:
        """The passages that a person has to look at."""
        return tuple(each for each in self.passages if each.clashes)


def merged(before: str, one: str, other: str) -> Proposal:
    """Return a text with the changes of both sides to ``before``, taken sentence by sentence.

    A sentence that one side alone changed or added is taken, one that one side alone took out goes. Where both changed
    the same place differently, both versions are kept: two half sentences must not become one that nobody wrote.
    """
    base = _sentences(before)
    edits = [_edits(base, _sentences(text)) for text in (one, other)]
    passages: list[Passage] = []
    at = 0
    for low, high in _places(edits):
        passages += _kept(base[at:low], edits, at)
        mine, theirs = (_within(base, each, low, high) for each in edits)
        passages += _settled(base[low:high], mine, theirs)
        at = high
    passages += _kept(base[at:], edits, at)
    return Proposal(tuple(each for each in passages if each.text or each.other))


# --- comparing words ------------------------------------------------------------------------------------------------


def _compare_words(pieces: list[Piece], before: str, after: str) -> None:
    old, new = _WORD.findall(before), _WORD.findall(after)
    for kept, passage, other in _steps(old, new):
        if kept:
            _put(pieces, "".join(passage), Sort.SAME)
        else:
            _put(pieces, "".join(passage), Sort.REMOVED)
            _put(pieces, "".join(other), Sort.ADDED)


def _put(pieces: list[Piece], text: str, sort: Sort) -> None:
    if text and pieces and pieces[-1].sort is sort:
        pieces[-1] = Piece(pieces[-1].text + text, sort)
    elif text:
        pieces.append(Piece(text, sort))


def _lines(text: str) -> list[str]:
    return [space + words for space, words in _sentences(text)]


def _steps(old: Sequence[str], new: Sequence[str]) -> list[tuple[bool, Sequence[str], Sequence[str]]]:
    """Return (kept, what stood there, what stands there now) from beginning to end."""
    steps: list[tuple[bool, Sequence[str], Sequence[str]]] = []
    at = there = 0
    for low, start, size in [*_matches(old, new), (len(old), len(new), 0)]:
        if low > at or start > there:
            steps.append((False, old[at:low], new[there:start]))
        if size:
            steps.append((True, old[low : low + size], new[start : start + size]))
        at, there = low + size, start + size
    return steps


def _matches(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int]]:
    """Return where the two agree: (place in the first, place in the second, how many)."""
    least = min(len(old), len(new))
    start = next((at for at in range(least) if old[at] != new[at]), least)
    end = next((at for at in range(least - start) if old[-1 - at] != new[-1 - at]), least - start)
    inner_old, inner_new = old[start : len(old) - end], new[start : len(new) - end]
    found = [(0, 0, start)] if start else []
    if len(inner_old) * len(inner_new) <= _MOST_WORK:
        matcher = SequenceMatcher(None, inner_old, inner_new, autojunk=False)
        found += [(low + start, there + start, size) for low, there, size in matcher.get_matching_blocks() if size]
    return [*found, (len(old) - end, len(new) - end, end)] if end else found


# --- putting two together -------------------------------------------------------------------------------------------

_Sentence = tuple[str, str]


class _Edit(NamedTuple):
    """One side's change: the sentences from ``low`` to ``high`` become these."""

    low: int
    high: int
    put: tuple[_Sentence, ...]


def _sentences(text: str) -> list[_Sentence]:
    return [(space, words) for space, words in _SENTENCE.findall(text) if space or words]


def _edits(base: list[_Sentence], side: list[_Sentence]) -> tuple[list[_Edit], dict[int, _Sentence]]:
    """Return what a side changed, and how it spaces the sentences that it kept."""
    edits: list[_Edit] = []
    kept: dict[int, _Sentence] = {}
    at = there = 0
    matches = _matches([words for _space, words in base], [words for _space, words in side])
    for low, start, size in [*matches, (len(base), len(side), 0)]:
        if low > at or start > there:
            edits.append(_Edit(at, low, tuple(side[there:start])))
        kept |= {low + step: side[start + step] for step in range(size)}
        at, there = low + size, start + size
    return edits, kept


def _places(edits: list[tuple[list[_Edit], dict[int, _Sentence]]]) -> list[tuple[int, int]]:
    """Return the places of the base that some side changed; changes that touch each other are one place."""
    places: list[tuple[int, int]] = []
    for low, high in sorted((each.low, each.high) for side, _kept in edits for each in side):
        if places and (low < places[-1][1] or low == places[-1][0]):
            places[-1] = (places[-1][0], max(high, places[-1][1]))
        else:
            places.append((low, high))
    return places


def _within(
    base: list[_Sentence], side: tuple[list[_Edit], dict[int, _Sentence]], low: int, high: int
) -> tuple[_Sentence, ...]:
    """Return what a side has in a place of the base."""
    edits, kept = side
    said: list[_Sentence] = []
    at = low
    for each in edits:
        # An insertion belongs to the place that begins with it; between two places it belongs to the second.
        inside = low <= each.low and each.high <= high and (each.low < high or each.low == low)
        if inside:
            said += [kept.get(step, base[step]) for step in range(at, each.low)]
            said += each.put
            at = each.high
    return (*said, *(kept.get(step, base[step]) for step in range(at, high)))


def _kept(
    sentences: list[_Sentence], edits: list[tuple[list[_Edit], dict[int, _Sentence]]], first: int
) -> list[Passage]:
    """Return sentences that both sides kept, spaced as whoever changed that has them."""
    said = ""
    for at, (space, words) in enumerate(sentences, first):
        spaces = [kept[at][0] for _edits, kept in edits if at in kept and kept[at][0] != space]
        said += (max(spaces, key=len) if spaces else space) + words
    return [Passage(said)]


def _settled(base: list[_Sentence], mine: tuple[_Sentence, ...], theirs: tuple[_Sentence, ...]) -> list[Passage]:
    """Return one place as it is proposed."""
    untouched = [words for _space, words in base]
    one, other = ([words for _space, words in side] for side in (mine, theirs))
    if one in (untouched, other):
        return [Passage(_join(theirs))]
    if other == untouched:
        return [Passage(_join(mine))]
    least = min(len(one), len(other))
    start = next((at for at in range(least) if one[at] != other[at]), least)
    end = next((at for at in range(least - start) if one[-1 - at] != other[-1 - at]), least - start)
    clash = Passage(_join(mine[start : len(one) - end]), _join(theirs[start : len(other) - end]), clashes=True)
    return [Passage(_join(mine[:start])), clash, Passage(_join(mine[len(one) - end :]))]


def _join(sentences: Sequence[_Sentence]) -> str:
    return "".join(space + words for space, words in sentences)
