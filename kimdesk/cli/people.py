"""Finding the person that somebody names, and saying who one is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kimdesk.cli.command import cannot
from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.store import reading

if TYPE_CHECKING:
    from kimdesk.services.desk import Desk


def find_person(desk: Desk, words: str) -> Record:
    """Return the person that a name or a reference means.

    Raises UserError where it is nobody, one of several, or somebody who has left.
    """
    people = reading.find_records(desk.context.db, "person", {})
    found = [each for each in people if each.id in set(reading.find_by_reference(desk.context.db, "person", words))]
    if not found:
        raise cannot(
            t("Cli", "Nobody here is called “{words}”").format(words=words),
            "",
            t("Cli", "Those who can be chosen: {names}.").format(
                names=", ".join(each.name for each in desk.identity.choices()) or t("Cli", "nobody yet")
            ),
        )
    if len(found) > 1:
        raise cannot(
            t("Cli", "Which one?"),
            t("Cli", "{count} people are called “{words}”.").format(count=len(found), words=words),
            t("Cli", "Use the reference: {refs}.").format(refs=", ".join(each.ref for each in found)),
        )
    person = found[0]
    if person["left"] and person["left"] <= desk.context.clock.today().isoformat():
        raise cannot(
            t("Cli", "{name} cannot be chosen").format(name=person.title),
            t("Cli", "{name} left on {date}.").format(
                name=person.title, date=say_date(date.fromisoformat(person["left"]))
            ),
        )
    return person
