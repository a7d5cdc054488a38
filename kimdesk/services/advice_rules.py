"""The DPO's advice on an agreement or an impact assessment, and the decision on it: never one person both.

By role the roster keeps them apart, here and for what arrives. Here it is also known who gave the advice that stands, and
whom a decision names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from kimdesk.errors import Refused
from kimdesk.i18n import as_recorded, show, t
from kimdesk.model.advice import ADVICE, DECISION, KIND
from kimdesk.model.changes import Record
from kimdesk.model.field_words import why_few
from kimdesk.model.kinds import KINDS
from kimdesk.model.roster import advises
from kimdesk.model.validation import say_value
from kimdesk.services.context import Context
from kimdesk.services.identity import who
from kimdesk.store import reading
from kimdesk.store.history import field_history


def require_apart(context: Context, kind: str, changes: Mapping[str, Any], standing: Record | None = None) -> None:
    """Raise Refused where whoever gave the advice would record the decision, or the DPO would be named as deciding."""
    if kind != KIND:
        return
    before = standing.values if standing is not None else {}
    decides = [name for name in DECISION if changes.get(name) and changes[name] != before.get(name)]
    if not decides:
        return
    me = context.me()
    if standing is not None and me.id and me.id in _advisers(context, standing):
        raise Refused(
            t("Advice", "Not saved"),
            t("Advice", "You gave the advice on {ref}; somebody else records what was decided on it.").format(
                ref=standing.ref
            ),
            t("Advice", "Ask the owner or the SIRO, or whoever records it for them."),
        )
    named = str(changes.get("decided_by") or "") if "decided_by" in decides else ""
    person = context.store.get("person", named) if named else None
    if person is not None and advises(who(person).rights):
        raise Refused(
            t("Advice", "Not saved"),
            t("Advice", "{name} is the data protection officer, who advises and does not decide.").format(
                name=person.title
            ),
            t("Advice", "Name the owner or the SIRO, or who else decided."),
        )


def keep_advice(
    context: Context,
    kind: str,
    standing: Record | None,
    values: dict[str, Any],
    unmade: Callable[[], Mapping[str, str]],
) -> list[str]:
    """Move what a table brings as the DPO's advice, or as a decision, where this person may not write it, among the notes;
    return the sentences that say so. ``unmade`` gives the names of those whom the table names and nobody has made yet.
    """
    if kind != KIND:
        return []
    known, team = KINDS[KIND], str(values.get("team") or (standing["team"] if standing is not None else "") or "")
    me, said, kept = context.me(), [], []
    for name in [each for each in values if each in ADVICE | DECISION]:
        same = standing is not None and values[name] == standing[name]
        if values[name] in (None, "") or same or me.may(KIND, team, name, values[name]):
            continue
        label, value = show(known[name].label), values.pop(name)
        names = {**unmade(), **reading.names_of(context.db, [value])} if known[name].to else {}
        # What is kept is a record, and reads the same on every laptop.
        with as_recorded():
            kept.append(f"{known[name].label}: {say_value(known[name], value, names)}")
        said.append(t("Advice", "{field} is kept among the notes. {why}").format(field=label, why=why_few(KIND, name)))
    if kept:
        before = values.get("notes") or (standing["notes"] if standing is not None else "") or ""
        fresh = [line for line in kept if line not in before]
        values["notes"] = "\n".join(filter(None, [before, *fresh]))
    return said


def _advisers(context: Context, standing: Record) -> set[str]:
    if not standing["advice"]:
        return set()
    return {event.author for event in field_history(context.db, standing.id, "advice") if event.live}
