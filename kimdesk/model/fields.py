"""How a record kind and its fields are described, once, for every table, form, list, import, export and history text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from kimdesk.i18n import Text

_new = str.__new__


NO_HELP = Text("Fields", "")


class Type(StrEnum):
    """What a field holds, and so how it is edited, stored and compared."""

    TEXT = "text"
    LONG = "long"
    LINK = "link"
    CHOICE = "choice"
    CHOICES = "choices"
    REF = "ref"
    REFS = "refs"
    DATE = "date"
    INTEGER = "integer"
    BOOL = "bool"
    TARGET = "target"
    OBJECT = "object"

    @property
    def is_set(self) -> bool:
        """Whether the field holds several values at once, each added and removed on its own."""
        return self in (Type.CHOICES, Type.REFS)

    @property
    def is_words(self) -> bool:
        """Whether people write the value freely."""
        return self in (Type.TEXT, Type.LONG, Type.LINK, Type.TARGET)


class Option(NamedTuple):
    """One value of a choice list; ``other`` names spellings met in imported files."""

    key: str
    label: Text
    other: tuple[str, ...] = ()


class Field(NamedTuple):
    """One field of a kind; there are hundreds, and all are made before the window is shown.

    ``to`` names the kinds a reference may point at (empty: any). ``exported_as`` is the heading in workbooks where it
    differs from the label; ``heard_as`` lists headings under which imported files bring it. ``inherited`` fields read
    through to the previous quarter. To a choice that is ``open`` a workspace adds choices of its own, which are kept by
    their name. ``sensitive`` fields may hold words about identifiable people. ``default`` holds
    where nobody has said anything; it is shown and never written, so that two laptops cannot differ by it.
    """

    name: str
    type: Type
    label: Text
    help: Text = NO_HELP
    group: str = ""
    required: bool = False
    options: tuple[Option, ...] = ()
    to: tuple[str, ...] = ()
    exported_as: str = ""
    heard_as: tuple[str, ...] = ()
    inherited: bool = False
    sensitive: bool = False
    listed: bool = False
    default: str | None = None
    open: bool = False

    def option(self, key: object) -> Option | None:
        """Return the choice with this key, or None where the list does not have it."""
        return next((option for option in self.options if option.key == key), None)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record.

    ``plural`` is its name on the command line and in file names; ``title`` the field that names a record; ``prefix``
    starts its human reference (empty: the record is known by its title); ``scope`` the field that says which team it
    belongs to. ``natural`` names the fields that make a record what it is where every laptop would make the same one
    (a team's return for a quarter): they come and stay with it, and undo leaves them.

    ``due`` is the field with the day on which somebody must look at the record again. ``ends`` is the field that says that
    nothing is left to do: a date once it is filled, a choice once it is one of ``finished``.
    """

    name: str
    plural: str
    label: Text
    label_plural: Text
    title: str
    fields: tuple[Field, ...]
    prefix: str = ""
    scope: str = ""
    natural: tuple[str, ...] = ()
    groups: tuple[tuple[str, Text], ...] = ()
    due: str = ""
    ends: str = ""
    finished: tuple[str, ...] = ()
    by_name: Mapping[str, Field] = field(init=False, repr=False, compare=False)
    words: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", {each.name: each for each in self.fields})
        words = tuple(each.name for each in self.fields if each.type.is_words and each.name != self.title)
        object.__setattr__(self, "words", words)

    def __getitem__(self, name: str) -> Field:
        return self.by_name[name]

    def __iter__(self) -> Iterator[Field]:
        return iter(self.fields)

    @property
    def listed(self) -> tuple[Field, ...]:
        """The fields a list shows until somebody chooses others."""
        return tuple(each for each in self.fields if each.listed)


def label(text: str) -> Text:
    """Mark the name of a field, a group or a choice for translation."""
    noted = _new(Text, text)
    noted.context = "Fields"
    return noted


def options(*pairs: tuple[str, Text] | tuple[str, Text, tuple[str, ...]]) -> tuple[Option, ...]:
    """Build a choice list from (key, label) or (key, label, other spellings)."""
    return tuple(Option(*pair) for pair in pairs)
