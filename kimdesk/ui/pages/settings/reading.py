"""What the reading thread does for the page of settings, in a fixed number of statements."""

from __future__ import annotations

from typing import NamedTuple

from kimdesk.i18n import t
from kimdesk.model.attached import Attached, attached_of
from kimdesk.model.dates import say_date
from kimdesk.model.risk import Scale, scale_of
from kimdesk.services.desk import Desk
from kimdesk.services.workspace_settings import Changed, Owing
from kimdesk.ui.pages.settings.certificates import CertificatesRead, read_certificates
from kimdesk.ui.registers.opening import Opened, read_fields

LATEST = 6
_ADMINISTRATOR = "administrator"


class Read(NamedTuple):
    """The workspace's record as its rows need it, and what stands beside them."""

    opened: Opened
    quarter: str
    teams: tuple[Owing, ...]
    may_teams: frozenset[str]
    people: str
    may_people: bool
    scale: Scale
    rules: int
    changes: tuple[Changed, ...]
    certificates: CertificatesRead
    logo: tuple[Attached | None, bytes | None]


def read_settings(desk: Desk) -> Read:
    """Return everything that the page shows."""
    me, teams = desk.identity.me(), desk.settings.teams()
    opened = read_fields(desk, "workspace", desk.context.store.workspace)
    workspace = opened.view.record
    logo = attached_of(workspace["logo"])
    return Read(
        opened,
        _say_quarter(desk),
        teams,
        frozenset(team.id for team in teams if me.may("team", team.id, "detail")),
        _say_people(desk),
        me.may("person"),
        scale_of(workspace["risk_bands"], workspace["risk_appetite"]),
        desk.counting.number("retention_rule"),
        desk.settings.history(most=LATEST),
        read_certificates(desk),
        (logo, desk.look.picture() if logo else None),
    )


def _say_quarter(desk: Desk) -> str:
    quarter, due = desk.context.running()
    return t("Settings", "So {quarter} runs {months}, and its returns are due {day}.").format(
        quarter=quarter.name, months=quarter.said_months, day=say_date(due)
    )


def _say_people(desk: Desk) -> str:
    choices, total = desk.identity.people()
    leading = [each.name for each in choices if _ADMINISTRATOR in each.roles]
    words = t("Settings", "{count} people and posts, {roles} with a role. KIM log administrators: {names}.")
    return words.format(count=total, roles=len(choices), names=", ".join(leading) or t("Settings", "nobody yet"))
