"""What stands under the heading of a group in the editor, beside its fields: what other records make of this one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kimdesk.i18n import t
from kimdesk.services.desk import Desk

_MOST_NAMED = 6
Link = tuple[str, str, str, str, str]


class Remark(NamedTuple):
    """A sentence; with a ``tone`` it is one that somebody should act on."""

    words: str
    tone: str = ""


def remarks_on(desk: Desk, kind: str, record: str, links: Sequence[Link]) -> Mapping[str, tuple[Remark, ...]]:
    """Return remarks by group: what should be put right in a processing activity, and what an asset is used for."""
    if kind == "processing":
        return _warnings(desk, record)
    if kind == "asset":
        return _purposes(links)
    return {}


def _warnings(desk: Desk, record: str) -> dict[str, tuple[Remark, ...]]:
    found: dict[str, tuple[Remark, ...]] = {}
    for purpose in desk.processing.purposes(record):
        for warning in purpose.warnings:
            found[warning.group] = (*found.get(warning.group, ()), Remark(warning.words, "amber"))
    return found


def _purposes(links: Sequence[Link]) -> dict[str, tuple[Remark, ...]]:
    named = [
        " ".join(f"{ref or ''} {title or ''}".split())
        for kind, _record, ref, title, field in links
        if (kind, field) == ("processing", "assets")
    ]
    if not named:
        return {}
    words = "; ".join(each if len(each) <= 80 else f"{each[:78].rstrip()}…" for each in named[:_MOST_NAMED])
    if len(named) > _MOST_NAMED:
        words = t("Registers", "{names} and {count} more").format(names=words, count=len(named) - _MOST_NAMED)
    return {"law": (Remark(t("Registers", "Used for: {purposes}").format(purposes=words)),)}
