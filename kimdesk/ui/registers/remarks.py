"""What stands under the heading of a group in the editor, beside its fields: what other records make of this one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.measuring import doubts
from kimdesk.services.desk import Desk
from kimdesk.services.processing import Purpose
from kimdesk.services.processing_sources import TAKEN
from kimdesk.services.retention_check import doubt_of_rule

_MOST_NAMED = 6
_LONGEST = 240
Link = tuple[str, str, str, str, str]


class Remark(NamedTuple):
    """A sentence; with a ``tone`` it is one that somebody should act on."""

    words: str
    tone: str = ""


def remarks_on(desk: Desk, record: Record, links: Sequence[Link]) -> Mapping[str, tuple[Remark, ...]]:
    """Return remarks by group: what is to be followed up in any record; what should be put right in a processing activity and
    in a measure's value; what an asset is used for, and what its retention rule comes to.
    """
    found = dict(_of_kind(desk, record, links))
    for field, words in desk.follow_up.of(record):
        group = KINDS[record.kind][field].group or "all"
        found[group] = (*found.get(group, ()), Remark(words, "amber"))
    return found


def _of_kind(desk: Desk, record: Record, links: Sequence[Link]) -> Mapping[str, tuple[Remark, ...]]:
    if record.kind == "processing":
        return _on_purpose(desk, record.id)
    if record.kind == "reading":
        return {"all": tuple(Remark(words, "amber") for words in doubts(record.values))}
    if record.kind == "retention_rule":
        doubt = doubt_of_rule(record)
        return {KINDS["retention_rule"]["period"].group: (Remark(doubt, "amber"),)} if doubt else {}
    if record.kind in ("learning", "scrutiny"):
        return _followed(desk, record, links)
    if record.kind == "asset":
        return _purposes(links) | _retention(desk, record)
    return {}


def _followed(desk: Desk, record: Record, links: Sequence[Link]) -> dict[str, tuple[Remark, ...]]:
    answering = [each[1] for each in links if (each[0], each[4]) == ("action", "origin")]
    found: dict[str, tuple[Remark, ...]] = {}
    for each in desk.follow_through.say(record, answering):
        remark = Remark(each.words, "amber" if each.urgent else "")
        found[each.group] = (*found.get(each.group, ()), remark)
    return found


def _retention(desk: Desk, asset: Record) -> dict[str, tuple[Remark, ...]]:
    words, urgent = desk.retention.say(asset)
    return {"keep": (Remark(words, "amber" if urgent else ""),)} if words else {}


def _on_purpose(desk: Desk, record: str) -> dict[str, tuple[Remark, ...]]:
    found: dict[str, tuple[Remark, ...]] = {}
    for purpose in desk.processing.purposes(record):
        said = [(each.group, Remark(each.words, "amber")) for each in purpose.warnings]
        for group, remark in said + _taken(purpose):
            found[group] = (*found.get(group, ()), remark)
    return found


def _taken(purpose: Purpose) -> list[tuple[str, Remark]]:
    """Return what its assets say where the activity itself says nothing."""
    fields = [KINDS["processing"][name] for name in TAKEN if not purpose.record[name] and purpose.said[name]]
    words = t("Registers", "{field}: {words}")
    return [
        (each.group, Remark(words.format(field=show(each.label), words=_short(purpose.said[each.name], _LONGEST))))
        for each in fields
    ]


def _purposes(links: Sequence[Link]) -> dict[str, tuple[Remark, ...]]:
    named = [
        " ".join(f"{ref or ''} {title or ''}".split())
        for kind, _record, ref, title, field in links
        if (kind, field) == ("processing", "assets")
    ]
    if not named:
        return {}
    words = "; ".join(_short(each, 80) for each in named[:_MOST_NAMED])
    if len(named) > _MOST_NAMED:
        words = t("Registers", "{names} and {count} more").format(names=words, count=len(named) - _MOST_NAMED)
    return {"law": (Remark(t("Registers", "Used for: {purposes}").format(purposes=words)),)}


def _short(words: str, longest: int) -> str:
    return words if len(words) <= longest else f"{words[: longest - 2].rstrip()}…"
