"""Evidence that says where something is: files and pages named by what was dropped or chosen, never copied."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from kimdesk.errors import UserError
from kimdesk.i18n import t, tn
from kimdesk.model.changes import Changes
from kimdesk.paths import is_on_network
from kimdesk.services.records import RecordService

MOST_AT_ONCE = 20


class Pointed(NamedTuple):
    """What evidence is called and where it is; ``alone`` where only this computer has it under that name."""

    title: str
    link: str
    alone: bool = False


def point_to_file(path: Path) -> Pointed:
    """Return what names a file or a folder. Nothing of it is read."""
    return Pointed(path.stem or path.name or str(path), str(path), not is_on_network(path))


def point_to_page(address: str) -> Pointed:
    """Return what names a page: the last part of its address, or whose it is."""
    parts = urlsplit(address)
    last = unquote(parts.path.rstrip("/").rpartition("/")[2])
    return Pointed(last or parts.hostname or address, address)


class PointingService:
    """Names as evidence of a record what lies elsewhere."""

    def __init__(self, records: RecordService) -> None:
        self._records = records

    def point(self, record: str, things: Sequence[Pointed]) -> Changes:
        """Make a piece of evidence for each, in one action: one undo takes all of them back.

        Raises UserError where there are more than can have been meant, or the person may not.
        """
        if len(things) > MOST_AT_ONCE:
            raise UserError(
                t("Evidence", "Nothing was added"),
                t("Evidence", "{count} files at once are more than {most}.").format(
                    count=len(things), most=MOST_AT_ONCE
                ),
                t("Evidence", "Name the folder they are in instead."),
            )
        rows = [("", {"title": each.title, "link": each.link, "record": record}) for each in things]
        return self._records.make_many("evidence", rows)[0].changes if rows else Changes()


def say_pointed(things: Sequence[Pointed]) -> str:
    """Return what was added, and what colleagues cannot open."""
    count = len(things)
    added = tn("Evidence", "1 link added.", "{count} links added.", count).format(count=count)
    if any(each.alone for each in things):
        only_here = t("Evidence", "What lies on this computer alone, colleagues cannot open; a shared place is better.")
        return f"{added} {only_here}"
    return added
