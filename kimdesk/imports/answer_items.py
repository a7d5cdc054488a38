"""Which framework a self-assessment answers, and which of its items each row is about."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kimdesk.i18n import t
from kimdesk.imports.ombudsman import find_recommendations
from kimdesk.imports.records import key_of_ref
from kimdesk.imports.rows import Group
from kimdesk.imports.values import Draft
from kimdesk.imports.words import likeness, stem_set
from kimdesk.model.frameworks import Framework, Item
from kimdesk.model.shipped_frameworks import OMBUDSMAN

_PART = re.compile(r"(?:r|rec\w*)?\s*\.?\s*(\d{1,2})\s*[.(]?\s*(?:[a-h]|[ivx]{1,4}|\d{1,2})\)?\.?", re.IGNORECASE)
_BARE_PART = re.compile(r"\(?(?:[a-h]|[ivx]{1,4})[).]?", re.IGNORECASE)
_ALL = 21
_ALIKE = 0.6
_ENOUGH = 5


@dataclass(slots=True)
class Reply:
    """One row of a self-assessment while it is read: its number and text, and the words that judge it.

    ``item`` is what it answers, where that is known; a ``part`` without an item of its own belongs to the row above.
    """

    group: Group
    number: int | None
    ref: str
    text: str
    draft: Draft
    judged: tuple[str, str | None]
    item: Item | None = None
    part: bool = False


def assign_items(replies: list[Reply], frameworks: Sequence[Framework], above: Sequence[str]) -> Framework | None:
    """Say of each row what it answers, and return the framework that they all answer; None where that stays open.

    ``above`` are the lines above the table.
    """
    told = stem_set(" ".join(above))
    others = [each for each in frameworks if each.key != OMBUDSMAN]
    other = max(others, key=lambda each: _suits(each, replies, told), default=None)
    if other is not None and _suits(other, replies, told):
        for reply in replies:
            reply.item = _item_meant(other, reply)
            reply.ref = reply.item.key if reply.item else reply.ref
        return other
    known = next((each for each in frameworks if each.key == OMBUDSMAN), None)
    if known is None or not _is_kim(replies, told):
        return None
    _give_numbers(replies)
    _place_in(known, replies)
    return known


def _suits(framework: Framework, replies: Sequence[Reply], told: frozenset[str]) -> int:
    """Return how many rows answer an item of the framework, where they are enough to be of no other; else 0."""
    named = any(stem_set(words) <= told for words in (framework.name, framework.short, *framework.called))
    items = list(framework)
    refs = {key_of_ref(item.key) for item in items}
    titles = [stem_set(item.title) for item in items]
    by_ref = sum(1 for reply in replies if reply.ref and key_of_ref(reply.ref) in refs)
    by_words = sum(1 for reply in replies if any(likeness(stem_set(reply.text), title) > _ALIKE for title in titles))
    found = max(by_ref, by_words) if named else by_words
    enough = found * 2 >= len(replies) if named else found >= _ENOUGH and found * 3 >= 2 * len(replies)
    return by_ref + by_words if found and enough else 0


def _item_meant(framework: Framework, reply: Reply) -> Item | None:
    """Return the item that a row answers: the one of its number, else the one that its words clearly say."""
    ref = key_of_ref(reply.ref) if reply.ref else ""
    numbered = next((item for item in framework if ref and key_of_ref(item.key) == ref), None)
    if numbered is not None:
        return numbered
    said = stem_set(reply.text)
    best = max(framework, key=lambda item: likeness(said, stem_set(item.title)))
    return best if likeness(said, stem_set(best.title)) > _ALIKE else None


def _place_in(framework: Framework, replies: list[Reply]) -> None:
    """Give each row its recommendation, and each part the part of it that it is, where the framework tells them apart."""
    last: int | None = None
    below: dict[int, list[Reply]] = defaultdict(list)
    for at, reply in enumerate(replies):
        reply.part = bool(at) and _is_part(reply, replies, last)
        if reply.part and last is not None:
            below[last].append(reply)
        last = last if reply.part else reply.number
        if not reply.part and reply.number:
            reply.item = framework.find(f"R{reply.number}")
            reply.ref = f"R{reply.number}"
    for number, parts in below.items():
        whole = framework.find(f"R{number}")
        for reply, meant in zip(parts, _parts_meant(whole, [each.text for each in parts]), strict=True):
            reply.number, reply.item = number, meant
            reply.ref = meant.key if meant else f"R{number}"


def _parts_meant(whole: Item | None, texts: Sequence[str]) -> list[Item | None]:
    """Return which part each text is about: by its words, and the others in order where there are as many as there are
    parts.
    """
    parts = whole.parts if whole else ()
    found = [_part_by_words(parts, text) for text in texts]
    meant = [each if each not in found[:at] else None for at, each in enumerate(found)]
    if not parts or len(texts) != len(parts):
        return meant
    known = [each for each in meant if each]
    if len(known) * 2 < len(parts):
        return list(parts)
    rest = (each for each in parts if each not in known)
    return [each or next(rest) for each in meant]


def _part_by_words(parts: Iterable[Item], text: str) -> Item | None:
    said = stem_set(text)
    scored = sorted(((_weight(part, said), part.key, part) for part in parts), reverse=True)
    clear = len(scored) < 2 or scored[0][0] > scored[1][0]
    return scored[0][2] if scored and scored[0][0] and clear else None


def _weight(part: Item, said: frozenset[str]) -> float:
    signs = [len(stems) for sign in part.signs if (stems := stem_set(sign)) <= said]
    return max([*signs, 4 * (likeness(said, stem_set(part.title)) > _ALIKE)])


def _give_numbers(replies: list[Reply]) -> None:
    """Number recommendations that carry no numbers: by their order where all 21 are there, else by their words."""
    if any(reply.number or reply.ref for reply in replies):
        return
    for place, reply in enumerate(replies, 1):
        if len(replies) == _ALL:
            reply.number = place
            reply.draft.notes.append(
                t("Import", "The rows carry no numbers; as there are 21, they were numbered in order.")
            )
    if len(replies) == _ALL:
        return
    meant = [find_recommendations(reply.text) for reply in replies]
    for reply, keys in zip(replies, meant, strict=True):
        if len(keys) == 1 and meant.count(keys) == 1:
            reply.number = int(keys[0][1:])
            reply.draft.notes.append(
                t("Import", "The row carries no number; by its words it is {ref}.").format(ref=keys[0])
            )


def _is_part(reply: Reply, replies: list[Reply], last: int | None) -> bool:
    """Whether a row is a part of the recommendation above it: 2a below 2, or without a number where others have one."""
    if last is None or reply.number:
        return False
    if reply.ref:
        match = _PART.fullmatch(reply.ref)
        return int(match[1]) == last if match else bool(_BARE_PART.fullmatch(reply.ref))
    known = {f"R{each.number}" for each in replies if each.number}
    if len(known) * 2 < len(replies):
        return False
    return set(find_recommendations(reply.text)) <= known


def _is_kim(replies: list[Reply], above: frozenset[str]) -> bool:
    """Whether these are the recommendations on knowledge and information: 21 of them, or told so above, or numbered 1 to
    21 and speaking of their topics.
    """
    numbered = [reply for reply in replies if reply.number]
    if not numbered and not any(reply.ref for reply in replies):
        meant = {keys for reply in replies if len(keys := find_recommendations(reply.text)) == 1}
        told = _is_told(above) and len(meant) * 2 >= len(replies)
        return len(replies) == _ALL or told or (len(meant) >= 5 and len(meant) * 3 >= 2 * len(replies))
    parts = [reply for reply in replies if not reply.number and (not reply.ref or _PART.fullmatch(reply.ref))]
    if not numbered or len(numbered) * 2 < len(replies) - len(parts):
        return False
    spoken = sum(1 for reply in numbered if f"R{reply.number}" in find_recommendations(reply.text))
    return _is_told(above) or spoken * 4 >= len(numbered) or not any(reply.text for reply in numbered)


def _is_told(above: frozenset[str]) -> bool:
    return bool(stem_set("knowledge information") <= above or above & {"kim", "spotlight"})
