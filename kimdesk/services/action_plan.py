"""The action plan written out in the layout in which councils publish it."""

from __future__ import annotations

from pathlib import Path

from kimdesk.exports.action_plan import PlannedAction, write_action_plan
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.services.context import Context
from kimdesk.services.own_themes import own_themes
from kimdesk.services.registers import by_reference
from kimdesk.store import reading

_ACTION = KINDS["action"]


def export_action_plan(context: Context, to: Path) -> Path:
    """Write all actions that were not withdrawn to an xlsx file, theme by theme, and return it. Raises UserError."""
    actions = sorted(reading.find_records(context.db, "action", {}), key=by_reference)
    actions = [each for each in actions if each["progress"] != "withdrawn"]
    names = reading.names_of(context.db, {owner for each in actions for owner in each["owners"]})
    themes = [
        (show(option.label), [_planned(each, names) for each in actions if each["theme"] == option.key])
        for option in _ACTION["theme"].options
    ]
    own = [each.name for each in own_themes(context.db)]
    themes += [(name, [_planned(each, names) for each in actions if each["theme"] == name]) for name in own]
    known = {*own, *(option.key for option in _ACTION["theme"].options)}
    others = [_planned(each, names) for each in actions if each["theme"] not in known]
    themes.append((t("Exports", "Other actions"), others))
    workspace, now = context.workspace(), context.clock.now()
    landlord = workspace["name"] if workspace else ""
    return write_action_plan(landlord or "", [each for each in themes if each[1]], to, now.isoformat())


def _planned(action: Record, names: dict[str, str]) -> PlannedAction:
    return PlannedAction(
        action.ref,
        bool(action["ombudsman"]) or bool(action["recommendations"]),
        action.title,
        ", ".join(names.get(owner, owner) for owner in action["owners"]),
        _timescale(action),
        action["comments"] or "",
    )


def _timescale(action: Record) -> str:
    """Return the target as it stands, with the first one behind it where it has slipped."""
    if not action["revised"]:
        return action["target"] or ""
    if not action["target"]:
        return str(action["revised"])
    return t("Exports", "{revised} (first {target})").format(revised=action["revised"], target=action["target"])
