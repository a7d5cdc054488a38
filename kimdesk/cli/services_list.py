"""Keeping the published list of services, which is no register: it makes no records."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.cli.command import DONE, Session
from kimdesk.i18n import t

if TYPE_CHECKING:
    from kimdesk.imports.services_list import ServicesList


def keep_list(session: Session, path: Path, listed: ServicesList) -> int:
    """Keep the list as suggestions, and say so; a dry run only says what it holds."""
    dry = session.args.dry_run
    if not dry:
        session.open(create=not session.home.database.exists()).published_list.keep(listed)
    data = {
        "file": str(path),
        "dry_run": dry,
        "services": len(listed.services),
        "functions": len(listed.functions),
        "joined": len(listed.joined),
    }
    words = (
        t("Cli", "{file} is the published list: {services} services and {functions} functions. Nothing was changed.")
        if dry
        else t(
            "Cli",
            "{file} is the published list: {services} services and {functions} functions are offered from now on where a "
            "function or a service is written. No records were made.",
        )
    )
    session.out.answer(
        data, [words.format(file=path.name, services=len(listed.services), functions=len(listed.functions))]
    )
    return DONE
