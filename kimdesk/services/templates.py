"""Workbooks in the layouts that other bodies ask for, by the names under which they are exported."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kimdesk.errors import UserError
from kimdesk.i18n import Text, mark, t

if TYPE_CHECKING:
    from kimdesk.services.desk import Desk


class Template(NamedTuple):
    """One layout: what it is for, and how it is written into a folder; ``write`` returns the file."""

    about: Text
    write: Callable[[Desk, Path], Path]


def _write_ico(desk: Desk, to: Path) -> Path:
    return desk.processing.export(to)


def _write_where_to_look(desk: Desk, to: Path) -> Path:
    return desk.where_to_look.export("", to)


def _write_actions(desk: Desk, to: Path) -> Path:
    from kimdesk.services.action_plan import export_action_plan

    return export_action_plan(desk.context, to)


TEMPLATES: Mapping[str, Template] = {
    "ico": Template(mark("Templates", "The record of processing, as the ICO lays it out"), _write_ico),
    "actions": Template(mark("Templates", "The action plan, as councils publish it"), _write_actions),
    "where-to-look": Template(
        mark("Templates", "Every place that may hold personal data, for a subject access request"), _write_where_to_look
    ),
}


def template_named(name: str) -> Template:
    """Return the layout that somebody names; raises UserError where there is none of that name."""
    wanted = name.strip().casefold().replace("_", "-").replace(" ", "-")
    if wanted in TEMPLATES:
        return TEMPLATES[wanted]
    close = difflib.get_close_matches(wanted, TEMPLATES, 1, 0.5)
    meant = t("Templates", "Did you mean “{name}”?").format(name=close[0]) if close else ""
    raise UserError(
        t("Templates", "Not exported"),
        t("Templates", "There is no template “{name}”; there are: {names}.").format(
            name=name, names=", ".join(TEMPLATES)
        ),
        meant,
    )
