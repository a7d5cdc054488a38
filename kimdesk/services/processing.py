"""The record of processing: what each purpose says, partly through the records it names, and what is missing in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.fields import Type
from kimdesk.model.ico import FOR_SCHEDULE_1, HEADINGS, Contact, Contacts, say_taken
from kimdesk.model.kinds import KINDS
from kimdesk.model.validation import say_value
from kimdesk.services.context import Context
from kimdesk.services.processing_sources import TAKEN, SourceReader, Sources, joined, refs_of
from kimdesk.services.processing_warnings import Facts, Warning, warnings_for
from kimdesk.services.registers import by_reference
from kimdesk.store import reading

_KIND = KINDS["processing"]


class Purpose(NamedTuple):
    """One row of the record of processing: what each of its columns says (by the keys of ``model.ico``), what should be
    put right, whether special category data is in it, and how many restricted assets it says nothing of.
    """

    record: Record
    said: Mapping[str, str]
    warnings: tuple[Warning, ...]
    special: bool
    left_out: int


class ProcessingService:
    """Reads the record of processing; a fixed number of statements whatever the number of purposes."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def purposes(self, record: str = "") -> list[Purpose]:
        """Return the rows in the order of their references; of one activity where ``record`` names it."""
        db = self._context.db
        activities = sorted(reading.find_records(db, "processing", {"id": record} if record else {}), key=by_reference)
        sources = SourceReader(db, activities)
        authority, today = self._is_authority(), self._context.clock.today()
        found = []
        for activity in activities:
            facts = Facts(activity, sources.of(activity), authority, today)
            left_out = facts.sources.left_out
            found.append(Purpose(activity, _say(activity, facts.sources), warnings_for(facts), facts.special, left_out))
        return found

    def naming(self, record: str) -> tuple[tuple[str, str], ...]:
        """Return the activities that name a record, an asset or a key activity, as (id, what they are called)."""
        links = reading.pointing_at(self._context.db, record)
        return tuple(
            (identity, " ".join(f"{ref or ''} {title or ''}".split()))
            for kind, identity, ref, title, field in links
            if kind == "processing" and field in ("assets", "activities")
        )

    def contacts(self) -> Contacts:
        """Return who answers for the data. A data protection officer who is not named in the workspace's own record is
        the person with that role, where there is one and no more.
        """
        workspace = self._context.workspace()
        values: Mapping[str, Any] = workspace.values if workspace else {}
        controller, officer, representative = (
            Contact(*(values.get(name) or "" for name in (who, *(f"{who}_{part}" for part in Contact._fields[1:]))))
            for who in Contacts._fields
        )
        if not controller.name:
            controller = controller._replace(name=workspace.title if workspace else "")
        if not officer.name:
            people = reading.find_records(self._context.db, "person", {}, only=("name", "roles", "email", "left"))
            officers = [each for each in people if "dpo" in each["roles"] and not each["left"]]
            if len(officers) == 1:
                name, email = officers[0].title, officers[0]["email"] or ""
                officer = officer._replace(name=name, email=email)
        return Contacts(controller, officer, representative)

    def write(self, to: Path) -> Path:
        """Write the record of processing in the ICO's layout to a file and return it. Raises UserError."""
        from kimdesk.exports.ico import write_ico

        purposes = self.purposes()
        rows = [tuple(purpose.said[key] for key in HEADINGS) for purpose in purposes]
        left_out = sum(each.left_out for each in purposes)
        return write_ico(self.contacts(), rows, to, self._context.clock.now().isoformat(), left_out)

    def _is_authority(self) -> bool:
        workspace = self._context.workspace()
        return not workspace or workspace["authority"] != "no"


def _say(activity: Record, sources: Sources) -> dict[str, str]:
    """Return what every column says, in words; what an activity leaves open its assets answer, and that is marked."""
    said = {key: _own(activity, key) for key in HEADINGS}
    for key in TAKEN:
        if not said[key]:
            said[key] = say_taken("", _assets(sources.speaking(key)), sources.words(key))
    said["places"] = say_taken(said["places"], _assets(sources.assets), sources.where())
    processors = t("Processing", "processors {refs}").format(refs=refs_of(sources.contractors)).strip()
    said["recipients"] = say_taken(said["recipients"], processors, sources.processors())
    contracts = joined([[each["contract"] or ""] for each in sources.contractors])
    said["contract"] = said["contract"] or say_taken("", processors, contracts)
    rules = t("Processing", "retention rules {refs}").format(refs=refs_of(sources.rules)).strip()
    said["retention"] = say_taken(said["retention"], rules, sources.schedule())
    said["automated"] = ": ".join(filter(None, (said["automated"], activity["automated_note"])))
    said["article6_again"] = said["article6"]
    return said if said["schedule1"] else said | dict.fromkeys(FOR_SCHEDULE_1, "")


def _assets(assets: Sequence[Record]) -> str:
    return t("Processing", "information assets {refs}").format(refs=refs_of(assets)).strip()


def _own(activity: Record, key: str) -> str:
    """Return what the activity itself says; members of a set stand apart by semicolons, as some hold a comma."""
    field = _KIND.by_name.get(key)
    if field is None:
        return ""
    if field.type is Type.CHOICES:
        chosen = (field.option(each) for each in activity[key])
        return "; ".join(show(option.label) for option in chosen if option)
    return say_value(field, activity[key])
