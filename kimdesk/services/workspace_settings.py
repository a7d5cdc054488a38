"""The settings of the workspace: what each says, what holds where it says nothing, and who changed it when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.dates import month_name
from kimdesk.model.fields import Field, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.own_words import Term, terms_of
from kimdesk.model.risk import DEFAULT_BANDS, say_usual
from kimdesk.model.text import key_of
from kimdesk.model.validation import say_value
from kimdesk.model.workspace_settings import SECTIONS, SETTINGS, Section, doubt, usual
from kimdesk.services.context import Context
from kimdesk.services.moments import days_between
from kimdesk.services.own_themes import own_themes
from kimdesk.services.records import RecordService
from kimdesk.services.who_changed import Chosen, Told, WhoChangedService
from kimdesk.store import reading

KIND = "workspace"
# Kinds whose changes are changes of the settings too: the people with their roles, the teams with what they owe.
_ALSO = ("person", "team")
_BEGINNING = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting in words. ``is_usual`` where nobody has set it; ``doubt`` says why it cannot be used as it stands."""

    section: Section
    field: Field
    value: Any
    words: str
    is_usual: bool
    doubt: str
    disputed: bool

    @property
    def label(self) -> str:
        """What people call it."""
        return show(self.field.label)


@dataclass(frozen=True, slots=True)
class Changed:
    """One change of a setting: when by the writer's clock, who, on which laptop, and what."""

    at: datetime
    author: str
    laptop: str
    told: Told


class Owing(NamedTuple):
    """A team and how much it owes each quarter; None where nobody has said."""

    id: str
    ref: str | None
    name: str
    detail: str | None


class SettingsService:
    """Reads and changes settings. They are fields of the workspace's record, and have its rights, history and undo."""

    def __init__(self, context: Context, records: RecordService, who_changed: WhoChangedService) -> None:
        self._context, self._records, self._who_changed = context, records, who_changed

    def list(self) -> tuple[Setting, ...]:
        """Return every setting in the order of the sections."""
        record = self._records.get(KIND, self._context.store.workspace)
        return tuple(
            _setting(section, record, name)
            for section in SECTIONS
            for name in (*section.fields, *section.further, *section.files)
        )

    def set(self, values: Mapping[str, Any]) -> Changes:
        """Change settings in one action; an empty value lets the usual one hold.

        Raises UserError where a name or a value is not known, or the person is no administrator.
        """
        known = {_typed(setting_named(name)).name: value for name, value in values.items()}
        return self._records.change(KIND, self._context.store.workspace, known)

    def teams(self) -> tuple[Owing, ...]:
        """Return the teams that go on, by name, with the detail that each owes."""
        today = self._context.clock.today().isoformat()
        rows = reading.columns_of_all(self._context.db, "team", (*Owing._fields, "until"), "name")
        return tuple(Owing(*facts) for *facts, until in rows if not until or until > today)

    def set_detail(self, team: str, detail: str | None) -> Changes:
        """Set how much a team owes each quarter; raises UserError where the person may not."""
        return self._records.change("team", team, {"detail": detail})

    def terms(self) -> tuple[Term, ...]:
        """Return what the workspace's own terms mean, in its order."""
        workspace = self._context.workspace()
        return terms_of(workspace["terms"]) if workspace else ()

    def own_themes(self) -> tuple[str, ...]:
        """Return the names of the themes of actions that the workspace has added to the usual ones."""
        return tuple(theme.name for theme in own_themes(self._context.db))

    def history(self, name: str = "", most: int = 50) -> tuple[Changed, ...]:
        """Return who changed what, newest first: one setting, or all with the people and the teams."""
        field = setting_named(name).name if name else ""
        days = days_between(_BEGINNING, date(2200, 1, 1), self._context.clock)
        asked = Chosen(kind=KIND if field else " ".join((KIND, *_ALSO)), field=field)
        return tuple(
            Changed(action.at, action.author, action.laptop, each)
            for action in self._who_changed.newest(days, asked, most)
            for each in action.changes
        )


def setting_named(words: str) -> Field:
    """Return the setting that somebody names by its field or its label. Raises UserError where there is none."""
    known = KINDS[KIND]
    for name in SETTINGS:
        if key_of(words) in (key_of(name), key_of(show(known[name].label))):
            return known[name]
    raise UserError(
        t("Settings", "There is no setting “{name}”").format(name=words),
        t("Settings", "The settings are: {names}.").format(names=", ".join(SETTINGS)),
        t("Settings", "See what they say: kimdesk settings list."),
    )


def _typed(field: Field) -> Field:
    if field.type is Type.OBJECT:
        raise UserError(
            t("Settings", "“{name}” is a file").format(name=show(field.label)),
            t("Settings", "It is chosen, and not typed."),
            t("Settings", "Choose it on the page of settings, or with kimdesk settings logo FILE."),
        )
    return field


def say_setting(field: Field, value: Any) -> str:
    """Return the words for the value of a setting."""
    if field.name == "first_month" and isinstance(value, int) and 1 <= value <= 12:
        return month_name(value)
    if field.name == "risk_bands" and value == DEFAULT_BANDS:
        return say_usual()
    return say_value(field, value)


def _setting(section: Section, record: Record, name: str) -> Setting:
    field, value = KINDS[KIND][name], record[name]
    unset = value is None
    words = say_setting(field, usual(name) if unset else value)
    said = doubt(name, {name: value})
    return Setting(section, field, value, words, unset and bool(words), said, name in record.conflicts)
