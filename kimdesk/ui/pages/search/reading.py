"""What the search page shows, read away from the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.services.desk import Desk
from kimdesk.services.searching import Asked

Item = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Results:
    """The lines of the list as (key, name, second line, sign); a key is kind, id and field."""

    items: tuple[Item, ...]
    counts: Mapping[str, int]
    total: int
    may_withhold: bool = False


def read_results(desk: Desk, asked: Asked, personal: bool) -> Results:
    """Return what is found; with ``personal`` what may be about a tenant, among what is found where words or filters
    say more.
    """
    if personal:
        return _personal(desk, asked)
    found = desk.searching.look(asked)
    items = tuple(
        (
            f"{hit.kind}:{hit.id}:",
            f"{hit.ref or ''}  {hit.title or ''}".strip(),
            _second(hit.kind, hit.around or ""),
            "",
        )
        for hit in found.hits
        if hit.kind in KINDS
    )
    return Results(items, found.counts, found.total)


def _personal(desk: Desk, asked: Asked) -> Results:
    among = None
    if asked != Asked(kinds=asked.kinds):
        among = {hit.id for hit in desk.searching.look(asked, -1).hits}
    found = [each for each in desk.watching.standing(asked.kinds) if among is None or each.id in among]
    counts: dict[str, int] = {}
    for each in found:
        counts[each.kind] = counts.get(each.kind, 0) + 1
    items = tuple(
        (
            f"{each.kind}:{each.id}:{each.field}",
            f"{each.ref}  {each.title if each.field != KINDS[each.kind].title else ''}".strip()
            or show(KINDS[each.kind].label),
            t("Search", "{kind}, {field}: {what} ({piece})").format(
                kind=show(KINDS[each.kind].label),
                field=show(KINDS[each.kind][each.field].label),
                what=show(each.finding.sort.words),
                piece=each.piece,
            ),
            "",
        )
        for each in found
    )
    return Results(items, counts, len(items), desk.identity.me().may("person"))


def _second(kind: str, around: str) -> str:
    words = " ".join(around.replace("\x02", "").replace("\x03", "").split())
    label = show(KINDS[kind].label)
    return t("Search", "{kind}: {around}").format(kind=label, around=words) if words else label
