"""Frameworks that a landlord assesses itself against: groups of items with what to look for, read from data.

A framework is a JSON file. Those that come with the program lie in ``resources/frameworks``; one that a council brings
is kept as a record, so that it travels and has a history. ``read_framework`` is the one door for both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, TypeVar

from kimdesk.i18n import WELSH, language, t
from kimdesk.model.framework_languages import NoTexts, has_texts, in_language, with_language
from kimdesk.model.text import clean_text

FORMAT = "kimdesk-framework/1"
MOST_ITEMS = 500
_FAMILY = "kimdesk-framework/"
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._()/ -]{0,39}")
_TITLE, _TEXT, _MOST_LINES = 200, 4000, 40
Made = TypeVar("Made")


class Unsound(ValueError):
    """Something that is no framework: a plain sentence that says where."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is asked.

    ``asks`` says what to look for, ``evidence`` what usually proves it, ``kinds`` which kinds of record answer it, and
    ``signs`` are words by which a text about it is known. ``part_of`` names the item that it is a part of.
    """

    key: str
    title: str
    asks: str = ""
    evidence: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    part_of: str = ""
    parts: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Items under one heading."""

    key: str
    title: str
    items: tuple[Item, ...]

    def __iter__(self) -> Iterator[Item]:
        """Yield every item, each part behind what it is a part of."""
        for item in self.items:
            yield item
            yield from item.parts


@dataclass(frozen=True, slots=True)
class Framework:
    """A framework as a whole; ``called`` are words by which a title names it.

    ``welsh`` is the same with its texts in Welsh, as far as the file holds them. It is there to be read: what is kept, named
    and compared is always the framework itself, so that no record depends on the language in use.
    """

    key: str
    name: str
    short: str
    source: str
    version: str
    called: tuple[str, ...]
    groups: tuple[Group, ...]
    welsh: Framework | None = field(default=None, compare=False, repr=False)

    @property
    def shown(self) -> Framework:
        """The framework as it is shown to people: in the language in use where it has its texts, else as it is written."""
        return self.welsh if self.welsh is not None and language() == WELSH else self

    def __iter__(self) -> Iterator[Item]:
        """Yield every item in order, each part behind what it is a part of."""
        for group in self.groups:
            yield from group

    def find(self, key: str) -> Item | None:
        """Return the item with this key, however it is spelt, or None."""
        wanted = key.strip().casefold()
        return next((item for item in self if item.key.casefold() == wanted), None)

    def group_of(self, key: str) -> Group | None:
        """Return the group that an item belongs to, or None."""
        return next((group for group in self.groups if any(item.key == key for item in group)), None)

    def content(self) -> dict[str, Any]:
        """Return the framework in the form in which it is kept: read again it gives an equal one."""
        kept = {name: getattr(self, name) for name in ("key", "name", "short", "source", "version")}
        groups = [
            {"key": group.key, "title": group.title, "items": [_kept(item) for item in group.items]}
            for group in self.groups
        ]
        made = {"format": FORMAT, **kept, "called": list(self.called), "groups": groups}
        return with_language(made, self.welsh.content(), WELSH) if self.welsh is not None else made


def read_framework(data: Any) -> Framework:
    """Return the framework that ``data``, read from JSON, holds; fields that it does not know are passed over.

    Raises Unsound with a sentence that says what is wrong and where.
    """
    if not isinstance(data, dict):
        raise Unsound(t("Frameworks", "It holds no framework: that begins with its key, its name and its groups."))
    form = data.get("format")
    if isinstance(form, str) and form.startswith(_FAMILY) and form != FORMAT:
        raise Unsound(t("Frameworks", "It was written for a newer KIM Desk ({form}).").format(form=form[:60]))
    if form != FORMAT:
        raise Unsound(t("Frameworks", "It does not say “format”: “{form}”, so it is no framework.").format(form=FORMAT))
    made = _framework(data)
    try:
        welsh = _framework(in_language(data, WELSH)) if has_texts(data, WELSH) else None
    except NoTexts as error:
        raise Unsound(t("Frameworks", "{where}: “cy” holds no texts by their names.").format(where=error)) from error
    return replace(made, welsh=welsh)


def _framework(data: Mapping[str, Any]) -> Framework:
    where = t("Frameworks", "The framework")
    name = _words(data, "name", where, needed=True)
    made = Framework(
        _key(data, where),
        name,
        _words(data, "short", where) or name,
        _words(data, "source", where, _TEXT),
        _words(data, "version", where),
        _lines(data, "called", where),
        _each(data, "groups", where, t("Frameworks", "Group"), _group, needed=True),
    )
    _require_apart(made)
    return made


def framework_words(value: Any) -> str:
    """Return what a kept framework is, in one line; nothing where the value is none."""
    if not isinstance(value, dict) or not str(value.get("format", "")).startswith(_FAMILY):
        return ""
    groups = [each for each in value.get("groups") or () if isinstance(each, dict)]
    count = sum(len(each.get("items") or ()) for each in groups)
    words = t("Frameworks", "{name} ({version}), {count} items")
    bare = t("Frameworks", "{name}, {count} items")
    own = value.get(language())
    said = {**value, **own} if isinstance(own, dict) else value
    version = str(said.get("version") or "")
    return (words if version else bare).format(name=said.get("name", ""), version=version, count=count)


def _group(data: Mapping[str, Any], where: str) -> Group:
    title = _words(data, "title", where, needed=True)
    said = t("Frameworks", "{group}, item").format(group=title)
    return Group(_key(data, where), title, _each(data, "items", title, said, _item, needed=True))


def _item(data: Mapping[str, Any], where: str, part_of: str = "") -> Item:
    key = _key(data, where)
    if part_of and data.get("parts"):
        raise Unsound(t("Frameworks", "{where}: a part has no parts of its own.").format(where=where))
    parts: tuple[Item, ...] = ()
    if not part_of:
        said = t("Frameworks", "{item}, part").format(item=key)
        parts = _each(data, "parts", where, said, partial(_item, part_of=key))
    return Item(
        key,
        _words(data, "title", where, needed=True),
        _words(data, "asks", where, _TEXT),
        _lines(data, "evidence", where),
        _lines(data, "kinds", where),
        _lines(data, "signs", where),
        part_of,
        parts,
    )


def _each(
    data: Mapping[str, Any],
    name: str,
    where: str,
    said: str,
    make: Callable[[Mapping[str, Any], str], Made],
    needed: bool = False,
) -> tuple[Made, ...]:
    """Return what ``make`` makes of each member of a list; ``said`` before its number names it."""
    held = data.get(name, [])
    if not isinstance(held, list) or len(held) > MOST_ITEMS or (needed and not held):
        raise Unsound(
            t("Frameworks", "{where}: “{name}” is no list of at most {most}, or an empty one.").format(
                where=where, name=name, most=MOST_ITEMS
            )
        )
    found: list[Made] = []
    for number, each in enumerate(held, 1):
        place = f"{said} {number}"
        if not isinstance(each, dict):
            raise Unsound(t("Frameworks", "{where} is not a thing with a key and a title.").format(where=place))
        found.append(make(each, place))
    return tuple(found)


def _key(data: Mapping[str, Any], where: str) -> str:
    key = _words(data, "key", where, needed=True)
    if not _KEY.fullmatch(key):
        raise Unsound(
            t("Frameworks", "{where}: its key “{key}” is not made of plain letters and digits, 40 at most.").format(
                where=where, key=key[:60]
            )
        )
    return key


def _words(data: Mapping[str, Any], name: str, where: str, longest: int = _TITLE, needed: bool = False) -> str:
    value = data.get(name, "")
    if not isinstance(value, str) or len(value) > longest:
        raise Unsound(
            t("Frameworks", "{where}: “{name}” is no text of at most {longest} characters.").format(
                where=where, name=name, longest=longest
            )
        )
    words, _removed = clean_text(value, one_line=longest == _TITLE)
    if needed and not words:
        raise Unsound(t("Frameworks", "{where}: it has no “{name}”.").format(where=where, name=name))
    return words


def _lines(data: Mapping[str, Any], name: str, where: str) -> tuple[str, ...]:
    held = data.get(name, [])
    if not isinstance(held, list) or len(held) > _MOST_LINES:
        raise Unsound(
            t("Frameworks", "{where}: “{name}” is no list of at most {most} texts.").format(
                where=where, name=name, most=_MOST_LINES
            )
        )
    return tuple(words for each in held if (words := _words({name: each}, name, where)))


def _require_apart(framework: Framework) -> None:
    """Raise Unsound where two items share a key, or there are too many."""
    seen: dict[str, str] = {}
    for item in framework:
        if item.key.casefold() in seen:
            raise Unsound(
                t("Frameworks", "The key “{key}” stands twice: at “{one}” and at “{other}”.").format(
                    key=item.key, one=seen[item.key.casefold()], other=item.title
                )
            )
        seen[item.key.casefold()] = item.title
    if len(seen) > MOST_ITEMS:
        raise Unsound(t("Frameworks", "It has more than {most} items.").format(most=MOST_ITEMS))


def _kept(item: Item) -> dict[str, Any]:
    kept: dict[str, Any] = {"key": item.key, "title": item.title, "asks": item.asks}
    for name in ("evidence", "kinds", "signs"):
        if lines := getattr(item, name):
            kept[name] = list(lines)
    if item.parts:
        kept["parts"] = [_kept(part) for part in item.parts]
    return kept
